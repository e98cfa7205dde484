import type { MapPin } from './leaflet-map.types.js';

/** A pin and where it stands in the world, in pixels at zoom 0; they double with each zoom level. */
export interface PlacedPin {
  readonly pin: MapPin;
  /** Its place in the list. */
  readonly order: number;
  readonly x: number;
  readonly y: number;
}

/** A part of the world, in pixels at zoom 0. */
export interface WorldBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Pins drawn as one mark, and where that stands, in pixels at zoom 0. */
export interface PinGroup {
  /** The same for as long as the mark is the same one on the screen. */
  readonly key: string;
  readonly pins: readonly PlacedPin[];
  readonly x: number;
  readonly y: number;
}

/** Pixels on the screen: the side of a cell, and how far apart marks always stay. */
const cellSize = 60;
const apart = 44;

/** The columns and rows of cells over a box and one more all round, so that no cell at the edge is half counted. */
export function cellsCovering(box: WorldBox, zoom: number): WorldBox {
  const cells = 2 ** zoom / cellSize;
  return {
    left: Math.floor(box.left * cells) - 1,
    top: Math.floor(box.top * cells) - 1,
    right: Math.floor(box.right * cells) + 1,
    bottom: Math.floor(box.bottom * cells) + 1,
  };
}

/** Whether two marks would be drawn on top of one another. */
export function overlap(a: { x: number; y: number }, b: { x: number; y: number }, zoom: number): boolean {
  return Math.hypot(a.x - b.x, a.y - b.y) * 2 ** zoom < apart;
}

/** Puts the pins in view into cells, one mark a cell, and joins marks of neighbouring cells that would overlap. */
export function groupPins(pins: readonly PlacedPin[], view: WorldBox, zoom: number): PinGroup[] {
  const { left, top, right, bottom } = cellsCovering(view, zoom);
  const scale = 2 ** zoom / cellSize;
  const cells = new Map<number, { column: number; row: number; pins: PlacedPin[] }>();
  for (const placed of pins) {
    const column = Math.floor(placed.x * scale);
    const row = Math.floor(placed.y * scale);
    if (column < left || column > right || row < top || row > bottom) continue;
    const key = keyOf(column, row);
    const cell = cells.get(key);
    if (cell) cell.pins.push(placed);
    else cells.set(key, { column, row, pins: [placed] });
  }

  const groups = new Map<number, { pins: PlacedPin[]; x: number; y: number }>();
  for (const [key, cell] of cells) {
    const middle = middleOf(cell.pins);
    const near = [-1, 0, 1].flatMap((x) => [-1, 0, 1].map((y) => groups.get(keyOf(cell.column + x, cell.row + y))));
    const joined = near.find((group) => group && overlap(group, middle, zoom));
    if (joined) joined.pins = [...joined.pins, ...cell.pins];
    else groups.set(key, { pins: cell.pins, ...middle });
  }

  return Array.from(groups, ([cell, group]) => {
    const [first] = group.pins;
    return { ...group, key: first && group.pins.length === 1 ? `pin ${first.pin.id}` : `group ${zoom}/${cell}` };
  });
}

/** The number of a cell; the world has fewer than this to a side at any zoom. */
const keyOf = (column: number, row: number): number => column * 4_194_304 + row;

function middleOf(pins: readonly PlacedPin[]): { x: number; y: number } {
  let [x, y] = [0, 0];
  for (const placed of pins) {
    x += placed.x / pins.length;
    y += placed.y / pins.length;
  }
  return { x, y };
}

/** Whether some pins would still be one mark at this zoom: the same building, or the middle of the same postcode. */
export function staysTogether(pins: readonly PlacedPin[], zoom: number): boolean {
  const [first] = pins;
  return !!first && pins.every((placed) => overlap(first, placed, zoom));
}
