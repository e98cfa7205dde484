import type { Place } from '../../../opportunity/place.js';

/** What is said, each thing once. */
export function distinct(...parts: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(parts.filter((part): part is string => Boolean(part)))];
}

/** Where it is in a few words. A publisher who keeps the exact place private has its town shown, and no more. */
export function shortPlace(place: Place | undefined): string {
  if (place?.masked) return place.town ?? '';
  return distinct(place?.name ?? place?.address, place?.town).join(', ');
}

/** Where it is, as far as the listing says. */
export function wholePlace(place: Place | undefined): string {
  if (place?.masked) return place.town ?? '';
  return distinct(place?.name, place?.address ?? place?.town, place?.postcode).join(', ');
}
