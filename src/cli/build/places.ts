import type { Opportunity } from '../../opportunity/opportunity.js';
import type { Point } from '../../opportunity/place.js';
import { createPlaceFinder } from '../../places/create-place-finder.js';
import { readPostcode } from '../../places/postcode.js';
import { compactPostcode, readCodePoint } from '../gazetteer/code-point.js';
import { createPlaceLearner, learnPlaces, type LearntPlace } from '../gazetteer/learn-places.js';
import type { SourceReading } from '../harvest/read-source.js';
import { UsageError } from '../usage-error.js';

/** Finds the point of a postcode or a town. */
export type PointFinder = (words: string) => Point | undefined;

/** Listings with the points that could be found for them, and the places they and others taught. */
export interface Located {
  readonly opportunities: readonly Opportunity[];
  readonly places: readonly LearntPlace[];
  /** How many listings had a postcode and no point, and have one now. */
  readonly found: number;
}

const areaOf = (postcode: string): string => /^[A-Z]+/.exec(readPostcode(postcode)?.outcode ?? '')?.[0] ?? '';

/**
 * Puts listings that say only their postcode on the map, where OS Code-Point Open is there to ask, and gives the places a
 * feed brings along: learnt from its listings, then those of gazetteers that went in, and over both Code-Point for the feed's
 * own postcode areas. A place that is kept private gets no point.
 */
export async function locate(
  opportunities: readonly Opportunity[],
  readings: readonly SourceReading[],
  codePoint: string | undefined,
): Promise<Located> {
  const learner = createPlaceLearner();
  learnPlaces(opportunities, learner);
  const places = new Map(learner.places().map((place) => [place.name, place]));
  for (const { result } of readings)
    for (const { name, latitude, longitude } of result.gazetteer ?? []) {
      const { outcode, sector } = readPostcode(name) ?? {};
      const kind = sector ? 'sector' : outcode ? 'outcode' : 'town';
      if (!places.has(name)) places.set(name, { name, kind, latitude, longitude });
    }
  const sorted = (): readonly LearntPlace[] => [...places.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  if (codePoint === undefined) return { opportunities, places: sorted(), found: 0 };

  const unlocated = opportunities.flatMap(({ place }) =>
    place?.postcode && !place.point && !place.masked ? [place.postcode] : [],
  );
  const outcodes = [...places.values()].filter(({ kind }) => kind === 'outcode').map(({ name }) => name);
  const areas = new Set([...outcodes, ...unlocated].map(areaOf));
  const read = await readCodePoint(codePoint, areas, new Set(unlocated.map(compactPostcode)));
  for (const place of read.places) places.set(place.name, place);
  let found = 0;
  const located = opportunities.map((opportunity): Opportunity => {
    const { place } = opportunity;
    const known =
      place && !place.point && !place.masked ? read.points.get(compactPostcode(place.postcode ?? '')) : undefined;
    if (!known) return opportunity;
    found++;
    return { ...opportunity, place: { ...place, point: known, precision: 'postcode' } };
  });
  return { opportunities: located, places: sorted(), found };
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
