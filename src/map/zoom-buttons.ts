import type { Map as LeafletMap } from 'leaflet';
import type { MapWords } from './leaflet-map.types.js';
import { createShape } from './svg.js';

/** The two zoom buttons. `moved` is told when a visitor has used one. */
export function createZoomButtons(map: LeafletMap, words: MapWords, moved: () => void): HTMLElement {
  const controls = document.createElement('div');
  controls.className = 'zoom';

  function add(name: string, sign: string, step: number, limit: () => number): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.setAttribute('aria-label', name);
    button.title = name;
    const picture = createShape('svg', { viewBox: '0 0 24 24', 'aria-hidden': 'true' });
    picture.append(createShape('path', { d: sign }));
    button.append(picture);
    button.onclick = () => {
      if (map.getZoom() === limit()) return;
      moved();
      map.setZoom(map.getZoom() + step);
    };
    // Not `disabled`: that would drop the focus of somebody who has just used it for the last time.
    map.on('zoomend', () => button.setAttribute('aria-disabled', `${map.getZoom() === limit()}`));
    controls.append(button);
  }

  add(words.zoomIn, 'M12 5v14M5 12h14', 1, () => map.getMaxZoom());
  add(words.zoomOut, 'M5 12h14', -1, () => map.getMinZoom());
  return controls;
}
