import type { Opportunity } from '../opportunity/opportunity.js';
import type { Point } from '../opportunity/place.js';
import type { FoundPlace, PlaceFinder } from './place-finder.js';
import { lettersApart, placeKey } from './place-names.js';
import { readPostcode } from './postcode.js';

/** Degrees of latitude and longitude, with a comma or a space between. */
const COORDINATES = /^(-?\d{1,2}(?:\.\d+)?)[\s,]+(-?\d{1,3}(?:\.\d+)?)$/;
/** Characters of a name that are read. */
const LONGEST = 80;
/** Most names suggested at once. */
const MOST = 8;
/** Most names that are learnt: the country has 3,000 outcodes, 11,000 sectors and fewer towns than that with listings. */
const PLACES = 25_000;
/** Towns, those with most listings first, that a misspelt name is compared with. */
const COMPARED = 2000;

type Precision = FoundPlace['precision'];

interface Known {
  readonly label: string;
  readonly precision: Precision;
  /** Where its listings are. */
  readonly points: Point[];
  /** Where it is, when the gazetteer says so. */
  readonly middle?: Point;
}

/** A place by the form its name is looked up by. */
type Keyed = readonly [key: string, place: FoundPlace];

const byListings = (a: Known, b: Known): number => b.points.length - a.points.length;

/**
 * Learns towns, outcodes and sectors from where the listings are, and from the gazetteer a feed may bring. Listings that
 * keep their place private teach nothing.
 *
 * @param gazetteer - Towns, outcodes and sectors with their points, WGS84 degrees; it wins over what is learnt.
 */
export function createPlaceFinder(
  opportunities: readonly Opportunity[],
  gazetteer: readonly (Point & { readonly name: string })[] = [],
): PlaceFinder {
  const labelled = new Map<string, Known>();

  function learn(label: string | undefined, precision: Precision, point: Point): void {
    if (!label || label.length > LONGEST) return;
    const place = labelled.get(label);
    if (place) place.points.push(point);
    else if (labelled.size < PLACES) labelled.set(label, { label, precision, points: [point] });
  }

  for (const { place } of opportunities) {
    if (!place?.point || place.masked) continue;
    const { outcode, sector } = readPostcode(place.postcode ?? '') ?? {};
    learn(place.town?.trim(), 'town', place.point);
    learn(outcode, 'outcode', place.point);
    learn(sector, 'sector', place.point);
  }
  // Spellings of one place come together under the commonest.
  const known = new Map<string, Known>();
  for (const place of [...labelled.values()].sort(byListings)) {
    const key = placeKey(place.label);
    const same = known.get(key);
    if (same) for (const point of place.points) same.points.push(point);
    else known.set(key, place);
  }
  for (const { name, latitude, longitude } of gazetteer.slice(0, PLACES)) {
    if (!Number.isFinite(latitude + longitude) || name.length > LONGEST) continue;
    const { outcode, sector } = readPostcode(name) ?? {};
    const precision = sector ? 'sector' : outcode ? 'outcode' : 'town';
    const key = placeKey(name);
    const points = known.get(key)?.points ?? [];
    known.set(key, { label: name, precision, points, middle: { latitude, longitude } });
  }

  // The places with most listings first: for the map, and because they are likelier to be meant.
  const places = new Map(
    [...known]
      .sort(([, a], [, b]) => byListings(a, b))
      .map(([key, { label, precision, points, middle }]) => [
        key,
        { label, precision, point: middle ?? medianOf(points) } satisfies FoundPlace,
      ]),
  );
  const towns = [...places].filter(([, { precision }]) => precision === 'town');

  function named(name: string): FoundPlace | undefined {
    const postcode = readPostcode(name);
    if (postcode) return places.get(placeKey(postcode.sector ?? '')) ?? places.get(placeKey(postcode.outcode));
    return places.get(placeKey(name));
  }

  return {
    towns: towns.map(([, town]) => town),
    find(words) {
      const text = textOf(words);
      const point = pointIn(text);
      if (point) return { label: text, point, precision: 'point' };
      const name = text.replace(/^(?:near|in|around)\s+/i, '');
      const [first = '', ...others] = name.split(',');
      const lastWord = /\S+$/.exec(name)?.[0] ?? '';
      for (const part of [name, first, ...others, lastWord]) {
        const place = named(part);
        if (place) return place;
      }
      return onlyOneBeginning(first, towns) ?? nearestName(first, towns.slice(0, COMPARED));
    },
    suggest(words) {
      const key = placeKey(textOf(words));
      if (!key) return [];
      const starting: string[] = [];
      for (const [name, { label }] of places) {
        if (!name.startsWith(key)) continue;
        starting.push(label);
        if (starting.length === MOST) break;
      }
      return starting;
    },
  };
}

/** What was typed, as far as a place name goes; a host's script may pass anything. */
function textOf(words: unknown): string {
  return typeof words === 'string' ? words.slice(0, LONGEST).trim() : '';
}

function pointIn(text: string): Point | undefined {
  const [, latitude, longitude] = COORDINATES.exec(text)?.map(Number) ?? [];
  if (latitude === undefined || longitude === undefined) return undefined;
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : undefined;
}

/** The one town whose name begins with these words: `Letchworth` for Letchworth Garden City. */
function onlyOneBeginning(name: string, towns: readonly Keyed[]): FoundPlace | undefined {
  const beginning = `${placeKey(name)} `;
  const [found, ...others] = towns.filter(([key]) => key.startsWith(beginning));
  return others.length === 0 ? found?.[1] : undefined;
}

/** The town that a misspelt name is nearest to: one letter wrong, or two in a long name. */
function nearestName(name: string, towns: readonly Keyed[]): FoundPlace | undefined {
  const typed = placeKey(name);
  const limit = typed.length < 5 ? 0 : typed.length < 8 ? 1 : 2;
  let nearest: FoundPlace | undefined;
  let fewest = limit + 1;
  for (const [key, town] of towns) {
    if (Math.abs(key.length - typed.length) > limit) continue;
    const apart = lettersApart(typed, key);
    if (apart < fewest) [nearest, fewest] = [town, apart];
  }
  return nearest;
}

/** The middle of some points, which one point gone astray does not move. */
function medianOf(points: readonly Point[]): Point {
  const middle = (read: (point: Point) => number) => Float64Array.from(points.map(read)).sort()[points.length >> 1]!;
  return { latitude: middle(({ latitude }) => latitude), longitude: middle(({ longitude }) => longitude) };
}
