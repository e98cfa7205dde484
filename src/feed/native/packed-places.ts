import type { GazetteerPlace } from '../report.js';
import { MOST_PLACES } from './gazetteer.js';

/** The names and points of a gazetteer in a sixth of the characters. */
export interface PackedPlaces {
  /** A name a line: how many letters it begins with as the one before does, one digit to base 36, and the rest of it. */
  readonly names: string;
  /** Four lines, with one digit to base 64 for each name: hundredths of a degree north of 49, then east of 9 west. */
  readonly points: string;
}

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';
/** Where the hundredths are counted from: the south and the west of all that is listed. */
const [SOUTH, WEST] = [49, -9];
/** Most letters that are shared. */
const SHARED = 35;

const hundredths = (degrees: number, from: number): number => Math.round((degrees - from) * 100);
const inside = (count: number): boolean => count >= 0 && count < 64 * 64;

// `AL2` comes before `AL10`.
const inOrder = ({ name }: GazetteerPlace): string => name.replace(/\d+/g, (digits) => digits.padStart(4, '0'));

function sharedBy(one: string, other: string): number {
  let shared = 0;
  while (shared < SHARED && shared < one.length && one[shared] === other[shared]) shared++;
  return shared;
}

/** Packs places, which come out as exact as half a mile. Those outside the United Kingdom are left out. */
export function packPlaces(places: readonly GazetteerPlace[]): PackedPlaces {
  const rows = places
    .map((place) => ({
      order: inOrder(place),
      name: place.name,
      north: hundredths(place.latitude, SOUTH),
      east: hundredths(place.longitude, WEST),
    }))
    .filter(({ name, north, east }) => inside(north) && inside(east) && name && !name.includes('\n'))
    .sort((a, b) => (a.order < b.order ? -1 : Number(a.order > b.order)));
  const names = rows.map(({ name }, at) => {
    const shared = sharedBy(name, rows[at - 1]?.name ?? '');
    return shared.toString(36) + name.slice(shared);
  });
  const line = (digit: (row: (typeof rows)[number]) => number): string =>
    rows.map((row) => DIGITS[digit(row)]).join('');
  return {
    names: names.join('\n'),
    points: [
      line(({ north }) => north >> 6),
      line(({ north }) => north & 63),
      line(({ east }) => east >> 6),
      line(({ east }) => east & 63),
    ].join('\n'),
  };
}

/** Unpacks places; undefined for what is none. What is damaged in them has no number for a point. */
export function unpackPlaces(packed: unknown): readonly GazetteerPlace[] | undefined {
  if (typeof packed !== 'object' || packed === null) return undefined;
  const { names, points } = packed as Partial<Record<keyof PackedPlaces, unknown>>;
  if (typeof names !== 'string' || typeof points !== 'string') return undefined;
  const values = new Map([...DIGITS].map((digit, value) => [digit, value]));
  const [north = '', northRest = '', east = '', eastRest = ''] = points.split('\n');
  const count = (tens: string, ones: string, at: number): number =>
    (values.get(tens[at] ?? '') ?? NaN) * 64 + (values.get(ones[at] ?? '') ?? NaN);
  // Through whole hundredths, so that the sum has no tail.
  const degrees = (from: number, hundreds: number): number => (from * 100 + hundreds) / 100;
  let name = '';
  return names.split('\n', MOST_PLACES).map((line, at) => {
    name = name.slice(0, parseInt(line[0] ?? '', 36) || 0) + line.slice(1);
    return {
      name,
      latitude: degrees(SOUTH, count(north, northRest, at)),
      longitude: degrees(WEST, count(east, eastRest, at)),
    };
  });
}
