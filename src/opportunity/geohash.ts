import { metresBetween, type Point } from './place.js';

/** The alphabet of geohashes, in the order of its values (https://en.wikipedia.org/wiki/Geohash). */
const LETTERS = '0123456789bcdefghjkmnpqrstuvwxyz';

/** How fine a cell may be in the address of a file: about 20 by 25 km here. Finer would tell its host nearly a postcode. */
export const CELL_PRECISION = 4;

/** Most cells that are ever named at once. */
const MOST = 400;

// The odd of a geohash's bits halve the longitude, the even ones the latitude.
const longitudeBits = (precision: number): number => Math.ceil((precision * 5) / 2);

/** How many cells lie side by side round the earth, and from pole to pole. */
function gridOf(precision: number): { readonly columns: number; readonly rows: number } {
  const across = longitudeBits(precision);
  return { columns: 2 ** across, rows: 2 ** (precision * 5 - across) };
}

const within = (value: number, cells: number): number => Math.min(cells - 1, Math.max(0, value));

function columnAndRow({ latitude, longitude }: Point, precision: number): readonly [column: number, row: number] {
  const { columns, rows } = gridOf(precision);
  return [
    within(Math.floor(((longitude + 180) / 360) * columns), columns),
    within(Math.floor(((latitude + 90) / 180) * rows), rows),
  ];
}

function nameOf(column: number, row: number, precision: number): string {
  let name = '';
  let [x, y] = [longitudeBits(precision), precision * 5 - longitudeBits(precision)];
  let value = 0;
  for (let bit = 0; bit < precision * 5; bit++) {
    value = value * 2 + (bit % 2 ? (row >> --y) & 1 : (column >> --x) & 1);
    if (bit % 5 < 4) continue;
    name += LETTERS[value];
    value = 0;
  }
  return name;
}

/**
 * The geohash cell a point lies in.
 *
 * @param precision - Characters, 1 to 6.
 */
export function geohash(point: Point, precision = CELL_PRECISION): string {
  return nameOf(...columnAndRow(point, precision), precision);
}

/**
 * The cells that a circle touches, nearest first: what has to be known to list everything within reach.
 *
 * @param metres - Radius of the circle.
 */
export function cellsWithin(point: Point, metres: number, precision = CELL_PRECISION): readonly string[] {
  const { columns, rows } = gridOf(precision);
  const [width, height] = [360 / columns, 180 / rows];
  // A degree of latitude is about 111 km; towards the poles one of longitude shrinks.
  const north = Math.min(90, metres / 111_000);
  const east = Math.min(180, north / Math.max(0.01, Math.cos((point.latitude * Math.PI) / 180)));
  const [west, south] = columnAndRow(
    { latitude: point.latitude - north, longitude: point.longitude - east },
    precision,
  );
  const [last, top] = columnAndRow({ latitude: point.latitude + north, longitude: point.longitude + east }, precision);

  const cells: { readonly name: string; readonly away: number }[] = [];
  for (let column = west; column <= last; column++)
    for (let row = south; row <= top && cells.length < MOST; row++) {
      const [left, bottom] = [column * width - 180, row * height - 90];
      const nearest = {
        longitude: Math.min(left + width, Math.max(left, point.longitude)),
        latitude: Math.min(bottom + height, Math.max(bottom, point.latitude)),
      };
      const away = metresBetween(point, nearest);
      if (away <= metres) cells.push({ name: nameOf(column, row, precision), away });
    }
  return cells.sort((a, b) => a.away - b.away || (a.name < b.name ? -1 : 1)).map(({ name }) => name);
}
