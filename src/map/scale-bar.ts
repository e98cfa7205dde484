import type { Map as LeafletMap } from 'leaflet';
import { METRES_IN_A_MILE } from '../opportunity/place.js';
import type { MapWords } from './leaflet-map.types.js';

/** Pixels: no line is longer. */
const longest = 132;

/** The longest of 1, 2, 3, 5, 10, 20, 30 … (or their tenths) that is no longer than this: half of it or more. */
export function roundLength(length: number): number {
  const power = 10 ** Math.floor(Math.log10(length));
  const rounded = ([5, 3, 2, 1].find((step) => step * power <= length) ?? 1) * power;
  return Number(rounded.toPrecision(1));
}

/** Draws the scale in miles and kilometres, and keeps it true as the map moves. */
export function createScaleBar(map: LeafletMap, words: MapWords): HTMLElement {
  const scale = document.createElement('div');
  scale.className = 'scale';
  const units = [
    { metres: METRES_IN_A_MILE, say: (count: number) => words.miles(count), line: document.createElement('span') },
    { metres: 1000, say: (count: number) => words.kilometres(count), line: document.createElement('span') },
  ];
  scale.append(...units.map(({ line }) => line));
  map.on('moveend', () => {
    const middle = map.getSize().y / 2;
    const metres = map.distance(map.containerPointToLatLng([0, middle]), map.containerPointToLatLng([longest, middle]));
    for (const unit of units) {
      const length = roundLength(metres / unit.metres);
      unit.line.textContent = unit.say(length);
      unit.line.style.inlineSize = `${Math.round((longest * length * unit.metres) / metres)}px`;
    }
  });
  return scale;
}
