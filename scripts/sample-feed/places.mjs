import { organiserOf } from './organisers.mjs';
import { amenities, whereabouts } from './place.mjs';
import { fill, nameFor } from './describe.mjs';

/** A park, a club or a gym: somewhere to be active with no set times. */
export function placeToBeActive({ kind, index, number, venue, random }) {
  const url = `https://example.org/places/${number}`;
  return {
    '@context': 'https://openactive.io/',
    '@type': kind.type,
    '@id': `https://example.org/api/places/${number}`,
    name: kind.names ? nameFor(kind, index, venue) : venue.name,
    ...(random.chance(0.9) && {
      description: fill([random.pick(kind.opens), ...random.several(kind.tells, 2)].join(' '), venue),
    }),
    url,
    ...whereabouts(venue, random),
    ...(random.chance(0.6) && { amenityFeature: amenities(venue) }),
    ...(kind.free && { isAccessibleForFree: true }),
    ...(random.chance(0.3) && { 'beta:isWheelchairAccessible': venue.isWheelchairAccessible }),
    ...(random.chance(0.6) && { telephone: organiserOf(random.pick(kind.organisers), venue.town).telephone }),
    'beta:isSample': true,
  };
}
