import type { Opportunity } from '../../opportunity/opportunity.js';
import type { Point } from '../../opportunity/place.js';
import { createPlaceFinder } from '../../places/create-place-finder.js';
import { readPostcode } from '../../places/postcode.js';
import { areasOf, readCodePoint } from '../gazetteer/code-point.js';
import { createPlaceLearner, learnPlaces, type LearntPlace } from '../gazetteer/learn-places.js';
import type { SourceReading } from '../harvest/read-source.js';
import { UsageError } from '../usage-error.js';

/** Finds the point of a postcode or a town. */
export type PointFinder = (words: string) => Point | undefined;

/**
 * The places a feed brings along: learnt from its listings, then those of gazetteers that went in, then OS Code-Point Open
 * for its own postcode areas, the more exact over the less.
 */
export async function placesOf(
  opportunities: readonly Opportunity[],
  readings: readonly SourceReading[],
  codePoint: string | undefined,
): Promise<readonly LearntPlace[]> {
  const learner = createPlaceLearner();
  learnPlaces(opportunities, learner);
  const places = new Map(learner.places().map((place) => [place.name, place]));
  for (const { result } of readings)
    for (const { name, latitude, longitude } of result.gazetteer ?? []) {
      const { outcode, sector } = readPostcode(name) ?? {};
      const kind = sector ? 'sector' : outcode ? 'outcode' : 'town';
      if (!places.has(name)) places.set(name, { name, kind, latitude, longitude });
    }
  if (codePoint !== undefined)
    for (const place of await readCodePoint(codePoint, areasOf([...places.values()]))) places.set(place.name, place);
  return [...places.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** A finder of points over these places. */
export function pointFinder(places: readonly LearntPlace[]): PointFinder {
  const finder = createPlaceFinder([], places);
  return (words) => finder.find(words)?.point;
}

/**
 * The point that `--near` means.
 *
 * @throws UsageError when nothing here knows the place.
 */
export function readNear(words: string, find: PointFinder): Point {
  const point = find(words);
  if (point) return point;
  throw new UsageError(
    `--near “${words}” is not known: no listing is in it. Give latitude,longitude (51.755,-0.336), or --code-point DIR.`,
  );
}
