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

type Precision = FoundPlace['precision'];

interface Known {
  readonly label: string;
  readonly precision: Precision;
  /** Where its listings are. */
  readonly points: Point[];
  /** Where it is, when the gazetteer says so. */
  readonly middle?: Point;
}

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
  const known = new Map<string, Known>();

  function learn(label: string | undefined, precision: Precision, point: Point): void {
    if (!label || label.length > LONGEST) return;
    const key = placeKey(label);
    const place = known.get(key) ?? { label, precision, points: [] };
    place.points.push(point);
    known.set(key, place);
  }

  for (const { place } of opportunities) {
    if (!place?.point || place.masked) continue;
    const { outcode, sector } = readPostcode(place.postcode ?? '') ?? {};
    learn(place.town?.trim(), 'town', place.point);
    learn(outcode, 'outcode', place.point);
    learn(sector, 'sector', place.point);
  }
  for (const { name, latitude, longitude } of gazetteer) {
    if (!Number.isFinite(latitude + longitude)) continue;
    const { outcode, sector } = readPostcode(name) ?? {};
    const precision = sector ? 'sector' : outcode ? 'outcode' : 'town';
    const points = known.get(placeKey(name))?.points ?? [];
    known.set(placeKey(name), { label: name, precision, points, middle: { latitude, longitude } });
  }

  // The places with most listings first: for the map, and because they are likelier to be meant.
  const places = new Map(
    [...known]
      .sort(([, a], [, b]) => b.points.length - a.points.length)
      .map(([key, { label, precision, points, middle }]) => [
        key,
        { label, precision, point: middle ?? medianOf(points) } satisfies FoundPlace,
      ]),
  );
  const towns = [...places.values()].filter(({ precision }) => precision === 'town');

  function named(name: string): FoundPlace | undefined {
    const postcode = readPostcode(name);
    if (postcode) return places.get(placeKey(postcode.sector ?? '')) ?? places.get(placeKey(postcode.outcode));
    return places.get(placeKey(name));
  }

  return {
    towns,
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
      return onlyOneBeginning(first, towns) ?? nearestName(first, towns);
    },
    suggest(words) {
      const key = placeKey(textOf(words));
      if (!key) return [];
      const starting = [...places].filter(([name]) => name.startsWith(key));
      return starting.slice(0, MOST).map(([, { label }]) => label);
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
function onlyOneBeginning(name: string, towns: readonly FoundPlace[]): FoundPlace | undefined {
  const beginning = `${placeKey(name)} `;
  const found = towns.filter(({ label }) => placeKey(label).startsWith(beginning));
  return found.length === 1 ? found[0] : undefined;
}

/** The town that a misspelt name is nearest to: one letter wrong, or two in a long name. */
function nearestName(name: string, towns: readonly FoundPlace[]): FoundPlace | undefined {
  const typed = placeKey(name);
  const limit = typed.length < 5 ? 0 : typed.length < 8 ? 1 : 2;
  let nearest: FoundPlace | undefined;
  let fewest = limit + 1;
  for (const town of towns) {
    const key = placeKey(town.label);
    if (Math.abs(key.length - typed.length) > limit) continue;
    const apart = lettersApart(typed, key);
    if (apart < fewest) [nearest, fewest] = [town, apart];
  }
  return nearest;
}

/** The middle of some points, which one point gone astray does not move. */
function medianOf(points: readonly Point[]): Point {
  const middle = (numbers: number[]) => numbers.sort((a, b) => a - b)[numbers.length >> 1]!;
  return {
    latitude: middle(points.map(({ latitude }) => latitude)),
    longitude: middle(points.map(({ longitude }) => longitude)),
  };
}
