import type { Opportunity } from '../opportunity/opportunity.js';
import type { PlaceFinder } from './place-finder.js';
import { readPostcode } from './postcode.js';

/** What was placed, by the listing as it was: two finders of a page go on sharing the index of the same listings. */
const placed = new WeakMap<Opportunity, Opportunity>();

/** Does a listing say its whole postcode, and nobody where that is? */
function saysOnlyPostcode({ place }: Opportunity): boolean {
  return place?.postcode !== undefined && !place.point && !place.masked;
}

/**
 * Listings with those that say only their postcode at the middle of its sector, where the places know it: near enough for
 * a distance in whole miles, and for no pin. An outcode is too wide for that.
 */
export function roughlyPlaced(opportunities: readonly Opportunity[], places: PlaceFinder): readonly Opportunity[] {
  return opportunities.map((opportunity) => {
    const { place } = opportunity;
    const { sector } = (saysOnlyPostcode(opportunity) && readPostcode(place?.postcode ?? '')) || {};
    const found = sector ? places.find(sector) : undefined;
    if (!place || found?.precision !== 'sector') return opportunity;
    const { latitude, longitude } = found.point;
    const before = placed.get(opportunity);
    const point = before?.place?.point;
    if (before && point?.latitude === latitude && point.longitude === longitude) return before;
    const after = Object.freeze({
      ...opportunity,
      place: Object.freeze({ ...place, point: Object.freeze({ latitude, longitude }), precision: 'area' as const }),
    });
    placed.set(opportunity, after);
    return after;
  });
}
