import type { GazetteerPlace } from '../../feed/report.js';
import type { Opportunity } from '../../opportunity/opportunity.js';
import type { Point } from '../../opportunity/place.js';
import { readPostcode } from '../../places/postcode.js';

/** What a name is the name of. */
export type PlaceKind = 'outcode' | 'sector' | 'town';

/** A place that listings or a directory of postcodes told about. */
export interface LearntPlace extends GazetteerPlace {
  readonly kind: PlaceKind;
}

/** Characters of a name. */
const LONGEST = 80;

interface Points {
  readonly kind: PlaceKind;
  readonly latitudes: number[];
  readonly longitudes: number[];
}

/** Collects points by name and gives the middle of each. */
export interface PlaceLearner {
  learn(name: string | undefined, kind: PlaceKind, point: Point): void;
  /** The places, in the order of their names. */
  places(): readonly LearntPlace[];
}

// A hundredth of a mile is finer than the middle of any of these is known.
const rounded = (degrees: number): number => Number(degrees.toFixed(3));

// One point gone astray does not move it.
const median = (values: readonly number[]): number => Float64Array.from(values).sort()[values.length >> 1] ?? 0;

/** A learner that knows nothing yet. */
export function createPlaceLearner(): PlaceLearner {
  const known = new Map<string, Points>();
  return {
    learn(name, kind, { latitude, longitude }) {
      if (!name || name.length > LONGEST) return;
      const place = known.get(name) ?? { kind, latitudes: [], longitudes: [] };
      place.latitudes.push(latitude);
      place.longitudes.push(longitude);
      known.set(name, place);
    },
    places: () =>
      [...known]
        .map(([name, { kind, latitudes, longitudes }]) => ({
          name,
          kind,
          latitude: rounded(median(latitudes)),
          longitude: rounded(median(longitudes)),
        }))
        .sort((a, b) => (a.name < b.name ? -1 : 1)),
  };
}

/** Learns outcodes, sectors and towns from where listings are. Places that are kept private teach nothing. */
export function learnPlaces(opportunities: readonly Opportunity[], learner: PlaceLearner): void {
  for (const { place } of opportunities) {
    if (!place?.point || place.masked || place.precision === 'area') continue;
    const { outcode, sector } = readPostcode(place.postcode ?? '') ?? {};
    learner.learn(outcode, 'outcode', place.point);
    learner.learn(sector, 'sector', place.point);
    learner.learn(place.town?.trim(), 'town', place.point);
  }
}
