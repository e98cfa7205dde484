import leafletCss from 'leaflet/dist/leaflet.css?inline';
import mapCss from './map.css?inline';

/** Every rule that names a picture: this library ships none, and a page's content security policy may allow none. */
const rulesWithPictures = /[^{}]*\{[^{}]*url\([^{}]*\}/g;

/** All the map needs, to adopt into the shadow root (or document) it stands in. */
export const mapStyles = new CSSStyleSheet();
mapStyles.replaceSync(leafletCss.replace(rulesWithPictures, '') + mapCss);
