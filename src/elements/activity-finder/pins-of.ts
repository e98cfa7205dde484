import type { MapPin } from '../../map/leaflet-map.types.js';
import type { Results } from '../../search/results.js';

/** The results as pins, and how many have no place that may be shown. */
export function pinsOf({ matches }: Results): { readonly pins: readonly MapPin[]; readonly unplaced: number } {
  const pins = matches.flatMap(({ opportunity: { id, name, place } }) =>
    place?.point && !place.masked
      ? [{ id, name: [name, place.name].filter(Boolean).join(', '), point: place.point }]
      : [],
  );
  return { pins, unplaced: matches.length - pins.length };
}
