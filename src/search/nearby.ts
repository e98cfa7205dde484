import type { Opportunity } from '../opportunity/opportunity.js';
import { metresBetween, type Point } from '../opportunity/place.js';

/** Metres from a point to each listing, by number; not a number where the place is unknown or kept private. */
export type DistancesFrom = (point: Point | undefined) => Float64Array | undefined;

/** Makes the function that measures. It keeps its last answer, because the place stays while words are typed. */
export function distancesTo(opportunities: readonly Opportunity[]): DistancesFrom {
  let last: { readonly latitude: number; readonly longitude: number; readonly metres: Float64Array } | undefined;

  return (point) => {
    if (!point) return undefined;
    const { latitude, longitude } = point;
    if (last?.latitude !== latitude || last.longitude !== longitude) {
      const metres = Float64Array.from(opportunities, ({ place }) =>
        place?.point && !place.masked ? metresBetween(point, place.point) : NaN,
      );
      last = { latitude, longitude, metres };
    }
    return last.metres;
  };
}
