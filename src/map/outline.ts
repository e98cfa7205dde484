import type { Map as LeafletMap } from 'leaflet';
import { toLatLng } from './latitude-longitude.js';
import type { Town } from './leaflet-map.types.js';
import type { Mark } from './marks.js';

/** Room taken on the map, in pixels of its box. */
export interface Obstacle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Ems of the map's text: half a letter of a name on average, and half its line. */
const halfLetter = 0.25;
const halfLine = 0.7;
/** Pixels: how far a name may move up or down to stay clear of pins. */
const shifts = [0, 26, -26, 40, -40];
/** Pixels between two names. */
const gap = 8;
/** Enough names to find one's way by; more is noise. */
const mostNames = 40;

/** The towns in view whose names run into nothing, the first ones first. */
export function townMarks(
  towns: readonly Town[],
  obstacles: readonly Obstacle[],
  map: LeafletMap,
): Mark<HTMLElement>[] {
  const size = map.getSize();
  const em = parseFloat(getComputedStyle(map.getContainer()).fontSize);
  const halfHeight = halfLine * em;
  const taken = [...obstacles];
  const marks: Mark<HTMLElement>[] = [];
  for (const { label, point } of towns) {
    if (marks.length === mostNames) break;
    const at = toLatLng(point);
    if (!at) continue;
    const { x, y } = map.latLngToContainerPoint(at);
    const halfWidth = label.length * halfLetter * em + gap;
    for (const shift of shifts) {
      const room = {
        left: x - halfWidth,
        right: x + halfWidth,
        top: y + shift - halfHeight,
        bottom: y + shift + halfHeight,
      };
      if (room.left < 0 || room.top < 0 || room.right > size.x || room.bottom > size.y) continue;
      if (taken.some((other) => overlaps(other, room))) continue;
      taken.push({ ...room, top: room.top - gap, bottom: room.bottom + gap });
      marks.push({ key: `${label} ${at}`, at, update: (drawing) => write(drawing, label, shift - halfHeight) });
      break;
    }
  }
  return marks;
}

function overlaps(a: Obstacle, b: Obstacle): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
}

function write(drawing: HTMLElement, label: string, top: number): void {
  drawing.textContent = label;
  drawing.style.insetBlockStart = `${top}px`;
}
