import { expect } from '@open-wc/testing';
import type { Place } from '../../src/opportunity/place.js';
import { createPlaceFinder } from '../../src/places/create-place-finder.js';
import { roughlyPlaced } from '../../src/places/roughly-placed.js';
import { anOpportunity } from '../support/an-opportunity.js';

const middle = { latitude: 51.755, longitude: -0.341 };
const places = createPlaceFinder([anOpportunity({ place: { postcode: 'AL3 5DT', town: 'St Albans', point: middle } })]);
const placed = (place: Place | undefined) =>
  roughlyPlaced([anOpportunity({ ...(place && { place }) })], places)[0]?.place;

describe('a listing that says only its postcode', () => {
  it('stands in the middle of its sector, and says that this is not exact', () =>
    expect(placed({ name: 'Hall', postcode: 'AL3 5EG' })).to.deep.equal({
      name: 'Hall',
      postcode: 'AL3 5EG',
      point: middle,
      precision: 'area',
    }));

  const others: readonly (readonly [string, Place | undefined])[] = [
    ['whose sector nobody knows', { postcode: 'AL3 9EG' }],
    ['that says only an outcode', { postcode: 'AL3' }],
    ['whose place is private', { postcode: 'AL3 5EG', masked: true }],
    ['that says where it is', { postcode: 'AL3 5EG', point: { latitude: 52, longitude: -1 } }],
    ['that says no postcode', { town: 'St Albans' }],
    ['that says no place', undefined],
  ];
  for (const [what, place] of others)
    it(`is left as it is: one ${what}`, () => expect(placed(place)).to.deep.equal(place));

  it('is the same one each time, so that its index is made once', () => {
    const list = [anOpportunity({ place: { postcode: 'AL3 5EG' } })];
    expect(roughlyPlaced(list, places)[0]).to.equal(roughlyPlaced(list, places)[0]);
  });
});
