import type { MapPin } from '../../../map/leaflet-map.types.js';
import type { Opportunity } from '../../../opportunity/opportunity.js';
import type { Point } from '../../../opportunity/place.js';
import type { Results } from '../../../search/results.js';

/** Results on a map. */
export interface PlacedResults {
  readonly pins: readonly MapPin[];
  /** How many have no place that may be shown. */
  readonly unplaced: number;
}

/**
 * The results as pins; none while there are no results. What follows the matches in the list has no pin, or it would
 * hide them; the one that is chosen there does.
 */
export function pinsOf(results: Results | undefined, chosen?: string): PlacedResults {
  const { matches = [], mostWords = [], named = [], others = [] } = results ?? {};
  const chosenOne = [...mostWords, ...named, ...others]
    .filter(({ opportunity }) => opportunity.id === chosen)
    .slice(0, 1);
  const pins = [...matches, ...chosenOne].flatMap(({ opportunity }) => {
    const { id, name, place } = opportunity;
    return pointsOf([opportunity]).map((point) => ({
      id,
      name: [name, place?.name].filter(Boolean).join(', '),
      point,
    }));
  });
  return { pins, unplaced: matches.length + chosenOne.length - pins.length };
}

/** Has a place that may be shown, and that is known well enough for a pin. */
export const hasPoint = ({ place }: Opportunity): boolean =>
  !!place?.point && !place.masked && place.precision !== 'area';

/** Where these listings are, as far as it may be shown. */
export function pointsOf(opportunities: readonly Opportunity[]): readonly Point[] {
  return opportunities.filter(hasPoint).flatMap(({ place }) => place?.point ?? []);
}
