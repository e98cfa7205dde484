/** A venue as OpenActive writes a place. */
export function placeOf(venue, random) {
  return {
    '@type': 'Place',
    name: venue.name,
    ...whereabouts(venue, random),
    ...(random.chance(0.25) && { amenityFeature: amenities(venue) }),
  };
}

/** Address and coordinates of a venue. */
export function whereabouts(venue, random) {
  return {
    address: {
      '@type': 'PostalAddress',
      streetAddress: venue.street,
      addressLocality: venue.town.name,
      ...(random.chance(0.2) && { addressRegion: venue.town.county }),
      postalCode: venue.postcode,
    },
    geo: { '@type': 'GeoCoordinates', latitude: venue.latitude, longitude: venue.longitude },
  };
}

/** What the building offers, present or not. */
export const amenities = ({ hasParking, hasAccessibleToilet }) => [
  { '@type': 'Parking', name: 'Car park', value: hasParking },
  { '@type': 'LocationFeatureSpecification', name: 'Accessible toilet', value: hasAccessibleToilet },
];
