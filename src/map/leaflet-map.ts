import {
  DomEvent,
  LatLng,
  Map as LeafletMap,
  type GridLayer,
  type LatLngBounds,
  type LatLngBoundsLiteral,
  type LatLngTuple,
} from 'leaflet';
import type { Point } from '../opportunity/place.js';
import { extentOf } from './extent.js';
import { listenForGestures } from './gestures.js';
import { toLatLng } from './latitude-longitude.js';
import type { ActivityMapView, MapOptions, MapPin } from './leaflet-map.types.js';
import { createMarkLayer, type MarkLayer } from './marks.js';
import { townMarks } from './outline.js';
import { panning } from './motion.js';
import { PinLayer } from './pin-layer.js';
import { createTownLabel, createYouSign } from './pins.js';
import { createScaleBar } from './scale-bar.js';
import { createStreetTiles } from './street-tiles.js';
import { createZoomButtons } from './zoom-buttons.js';

export { mapStyles } from './leaflet-styles.js';

/** What to look at when there is nothing to show: the United Kingdom, from its south-west to its north-east. */
const country: LatLngBoundsLiteral = [
  [49.9, -8.2],
  [60.9, 1.8],
];
/** Pixels kept free round what is looked at, so that drops are not cut off. */
const margin = 48;
/** No closer than this by ourselves: one pin alone still shows which part of town it is in. */
const closestFit = 14;
/** Metres: the side of the square of street pictures round the place asked for, 10 miles to each side. */
const neighbourhood = 2 * 16_093;

/** Everything of Leaflet's that listens, moves or speaks for itself stays off; gestures.ts and the controls do it here. */
const quietLeaflet = {
  zoomControl: false,
  attributionControl: false,
  trackResize: false,
  dragging: false,
  touchZoom: false,
  doubleClickZoom: false,
  scrollWheelZoom: false,
  boxZoom: false,
  keyboard: false,
  zoomAnimation: false,
  fadeAnimation: false,
  markerZoomAnimation: false,
};

/**
 * Draws the map into `host`, which needs a height, and `mapStyles` in the document or shadow root it stands in.
 * Without `tiles` it makes no request of any kind.
 */
export function createMap(host: HTMLElement, options: MapOptions): ActivityMapView {
  return new LeafletActivityMap(host, options);
}

class LeafletActivityMap implements ActivityMapView {
  private readonly options: MapOptions;
  private readonly frame = document.createElement('div');
  private readonly attribution = document.createElement('p');
  private readonly map: LeafletMap;
  private readonly towns: MarkLayer<HTMLElement>;
  private readonly you: MarkLayer<HTMLElement>;
  private readonly pins: PinLayer;
  private readonly gestures: { enableTouch(on: boolean): void };
  private readonly resizes = new ResizeObserver(([surface]) => {
    // Hidden and shown again, it is as it was, and no picture has to be asked for twice.
    if (surface?.contentRect.width) this.map.invalidateSize();
  });
  private place: LatLngTuple | undefined;
  private tiles: GridLayer | undefined;
  /** The visitor has moved the map, so their view is kept. */
  private moved = false;
  /** What is to be seen is about to be drawn anyway. */
  private drawing = false;

  constructor(host: HTMLElement, options: MapOptions) {
    const { words } = (this.options = options);
    const surface = document.createElement('div');
    this.frame.className = 'map';
    surface.className = 'surface';
    surface.tabIndex = 0;
    surface.setAttribute('role', 'group');
    surface.setAttribute('aria-label', words.label);
    this.attribution.className = 'attribution';
    // In the page before Leaflet measures it.
    this.frame.append(surface);
    host.append(this.frame);

    this.map = new LeafletMap(surface, { ...quietLeaflet, minZoom: 4, maxZoom: 18 });
    // What is left of Leaflet's listening puts a listener on the window at each press, and hides the focus ring.
    DomEvent.off(surface);
    const moved = (): void => void (this.moved = true);
    this.gestures = listenForGestures(this.map, surface, moved);
    this.towns = createMarkLayer(this.map, 'towns', createTownLabel);
    this.you = createMarkLayer(this.map, 'you', () => createYouSign(words.you));
    this.pins = new PinLayer(this.map, options, moved);
    this.map.on('moveend', () => this.draw());
    this.map.on('resize', () => this.fit());

    // Zoom buttons come first, so that by keyboard they are not behind a hundred pins.
    this.frame.prepend(createZoomButtons(this.map, words, moved));
    this.frame.append(createScaleBar(this.map, words), this.attribution);
    this.setTiles(options.tiles);
    this.resizes.observe(surface);
  }

  show(pins: readonly MapPin[], you?: Point): void {
    const place = you && toLatLng(you);
    if (`${place}` !== `${this.place}`) this.moved = false;
    this.place = place;
    this.you.draw(place ? [{ key: 'you', at: place, update: () => undefined }] : []);
    this.pins.set(pins);
    this.drawing = true;
    this.fit();
    this.drawing = false;
    this.draw();
  }

  select(id: string | undefined): void {
    this.pins.select(id);
    if (!this.tiles) this.pins.showChosen(panning());
    this.drawTowns();
  }

  visit(id: string, takeFocus: boolean): void {
    this.select(id);
    if (this.tiles) {
      // From here on the view is where the visitor has taken it.
      this.moved = true;
      this.pins.showChosen(panning());
    }
    if (takeFocus) this.pins.focusChosen();
  }

  setTiles(tiles: MapOptions['tiles']): void {
    this.tiles?.remove();
    this.tiles = tiles && createStreetTiles(tiles.url, () => this.returnToOutline());
    // What was found may have moved the outline.
    if (tiles) this.moved = false;
    // Pictures are sharp at whole levels only; pins and names alone fit better in between.
    this.map.options.zoomSnap = tiles ? 1 : 0.25;
    this.fit();
    this.map.setZoom(this.map.getZoom());
    this.tiles?.addTo(this.map);
    this.attribution.textContent = tiles?.attribution ?? '';
    this.frame.classList.toggle('streets', !!tiles);
    this.drawTowns();
  }

  enableTouch(on: boolean): void {
    this.gestures.enableTouch(on);
  }

  destroy(): void {
    this.resizes.disconnect();
    this.map.remove();
    this.frame.remove();
  }

  /** Looks at what there is, unless visitors look where they like. */
  private fit(): void {
    if (this.moved) return;
    const bounds = this.outlook();
    const { x, y } = this.map.getSize();
    // In a box too small for it (hidden, or not laid out yet) Leaflet would reckon a zoom of NaN.
    const padding = Math.min(margin, x / 4, y / 4);
    if (padding > 0) this.map.fitBounds(bounds, { padding: [padding, padding], maxZoom: closestFit, animate: false });
    else this.map.setView(bounds.getCenter(), closestFit, { animate: false });
    if (!this.tiles) this.pins.showChosen({ animate: false });
  }

  /** The pins and the place asked for; with tiles the place alone, or the whole feed; or else the towns; or the country. */
  private outlook(): LatLngBounds {
    const { everywhere, towns } = this.options;
    if (this.tiles && this.place) return new LatLng(...this.place).toBounds(neighbourhood);
    const bounds = extentOf(this.tiles ? everywhere : this.pins.points());
    if (this.place) bounds.extend(this.place);
    if (!bounds.isValid()) bounds.extend(extentOf(towns.map(({ point }) => point)));
    return bounds.isValid() ? bounds : bounds.extend(country);
  }

  /** Draws what is in view, once: getting there may take the map several moves. */
  private draw(): void {
    if (this.drawing) return;
    this.pins.draw();
    this.drawTowns();
  }

  private drawTowns(): void {
    if (this.tiles || this.options.towns.length === 0) return this.towns.draw([]);
    const { x: right, y: bottom } = this.map.getSize();
    const zoomButtons = { left: right - 72, top: 0, right, bottom: 116 };
    const scale = { left: 0, top: bottom - 56, right: 148, bottom };
    const taken = [zoomButtons, scale, ...this.pins.obstacles()];
    if (this.place) {
      const { x, y } = this.map.latLngToContainerPoint(this.place);
      taken.push({ left: x - 24, top: y - 24, right: x + 24, bottom: y + 24 });
    }
    this.towns.draw(townMarks(this.options.towns, taken, this.map));
  }

  private returnToOutline(): void {
    this.setTiles(undefined);
    this.options.onTilesFailed?.();
  }
}
