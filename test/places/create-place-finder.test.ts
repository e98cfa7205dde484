import { expect } from '@open-wc/testing';
import type { Opportunity } from '../../src/opportunity/opportunity.js';
import type { Place } from '../../src/opportunity/place.js';
import { createPlaceFinder } from '../../src/places/create-place-finder.js';
import { anOpportunity } from '../support/an-opportunity.js';

const at = (place: Place): Opportunity => anOpportunity({ place });

const hertfordshire: readonly Opportunity[] = [
  at({ town: 'St Albans', postcode: 'AL3 5DT', point: { latitude: 51.755, longitude: -0.341 } }),
  at({ town: 'St Albans', postcode: 'AL3 5EG', point: { latitude: 51.757, longitude: -0.343 } }),
  at({ town: 'St Albans', postcode: 'AL1 1AA', point: { latitude: 51.75, longitude: -0.335 } }),
  at({ town: 'Harpenden', postcode: 'AL5 2AA', point: { latitude: 51.815, longitude: -0.357 } }),
  at({ town: 'Hatfield', postcode: 'AL10 0AA', point: { latitude: 51.763, longitude: -0.228 } }),
  at({ town: 'Refuge Town', postcode: 'AL9 9ZZ', point: { latitude: 51.7, longitude: -0.2 }, masked: true }),
  at({ town: 'Nowhere', postcode: 'AL8 8ZZ' }),
];

describe('finding a place from what is on the page', () => {
  const places = createPlaceFinder(hertfordshire);

  const known: readonly [typed: string, label: string, precision: string][] = [
    ['AL3 5DT', 'AL3 5', 'sector'],
    ['al35dt', 'AL3 5', 'sector'],
    ['AL3 5', 'AL3 5', 'sector'],
    ['AL3 5Z', 'AL3 5', 'sector'],
    ['  al3  5dt ', 'AL3 5', 'sector'],
    ['AL3', 'AL3', 'outcode'],
    ['AL10 0AA', 'AL10 0', 'sector'],
    ['AL100AA', 'AL10 0', 'sector'],
    ['AL3 9XX', 'AL3', 'outcode'],
    ['St Albans', 'St Albans', 'town'],
    ['st. albans', 'St Albans', 'town'],
    ['Saint Albans', 'St Albans', 'town'],
    ['ST-ALBANS', 'St Albans', 'town'],
    ['St Albans, Herts', 'St Albans', 'town'],
    ['12 Long Road, St Albans, AL9', 'St Albans', 'town'],
    ['12 Long Road, AL5 2AA', 'AL5 2', 'sector'],
    ['Harpendon', 'Harpenden', 'town'],
    ['hatfeild', 'Hatfield', 'town'],
  ];
  for (const [typed, label, precision] of known) {
    it(`knows "${typed}" as ${label}`, () => {
      const found = places.find(typed);
      expect(found?.label).to.equal(label);
      expect(found?.precision).to.equal(precision);
    });
  }

  for (const typed of [
    '',
    '   ',
    'Leicester',
    'ZZ1',
    'ZZ1 1AA',
    '123456',
    'albans',
    'Ware',
    ',,,',
    '(((',
    '95,0',
    '51.75',
    '👍',
    'x'.repeat(100_000),
  ]) {
    it(`does not pretend to know "${typed.slice(0, 20)}"`, () => {
      expect(places.find(typed)).to.equal(undefined);
    });
  }

  it('takes coordinates as they are', () => {
    expect(places.find('51.75,-0.33')).to.deep.equal({
      label: '51.75,-0.33',
      point: { latitude: 51.75, longitude: -0.33 },
      precision: 'point',
    });
    expect(places.find(' 51.75 , -0.33 ')?.point).to.deep.equal({ latitude: 51.75, longitude: -0.33 });
  });

  it('puts a town where most of its listings are, whatever one of them says', () => {
    const astray = at({ town: 'St Albans', point: { latitude: -0.33, longitude: 51.75 } });
    const found = createPlaceFinder([...hertfordshire, astray]).find('St Albans');
    expect(found?.point.latitude).to.be.closeTo(51.755, 0.01);
    expect(found?.point.longitude).to.be.closeTo(-0.34, 0.01);
  });

  it('learns nothing from a place that is kept private', () => {
    for (const typed of ['Refuge Town', 'AL9', 'AL9 9', 'AL9 9ZZ'])
      expect(places.find(typed), typed).to.equal(undefined);
    expect(places.suggest('ref')).to.deep.equal([]);
  });

  it('never throws, whatever a script passes', () => {
    for (const passed of [undefined, null, 3, {}, []]) {
      expect(places.find(passed as unknown as string)).to.equal(undefined);
      expect(places.suggest(passed as unknown as string)).to.deep.equal([]);
    }
  });

  it('knows nothing before there are listings', () => {
    const empty = createPlaceFinder([]);
    expect(empty.find('St Albans')).to.equal(undefined);
    expect(empty.towns).to.deep.equal([]);
  });
});

describe('more places than a page can need', () => {
  const town = (name: string): Opportunity => at({ town: name, point: { latitude: 51, longitude: 0 } });
  // Two listings each for the first 2,000, and one each for all others.
  const names = Array.from({ length: 30_000 }, (_, number) => `Hamlet Number ${number}`);
  const places = createPlaceFinder([...names.slice(0, 2000), ...names].map(town), [
    ...Array.from({ length: 30_000 }, (_, number) => ({ name: `Field ${number}`, latitude: 51, longitude: 0 })),
    { name: 'x'.repeat(100_000), latitude: 51, longitude: 0 },
  ]);

  it('are not all learnt', () => expect(places.towns.length).to.equal(50_000));

  it('are known by their right names, and the busiest by wrong ones too', () => {
    expect(places.find('Hamlet Number 20000')?.label).to.equal('Hamlet Number 20000');
    expect(
      createPlaceFinder([...names.slice(0, 2000).map(town), ...names.slice(0, 2000).map(town), town('Quixworth')]).find(
        'Quixwurth',
      ),
    ).to.equal(undefined);
    expect(createPlaceFinder([...names.slice(0, 1999).map(town), town('Quixworth')]).find('Quixwurth')?.label).to.equal(
      'Quixworth',
    );
  });

  it('go by the commonest of their spellings', () => {
    const [found] = createPlaceFinder(['ST ALBANS', 'St Albans', 'St. Albans', 'St Albans'].map(town)).towns;
    expect(found?.label).to.equal('St Albans');
  });
});

describe('suggesting places', () => {
  const places = createPlaceFinder(hertfordshire);

  it('offers names that begin as typed, the ones with most listings first', () => {
    expect(places.suggest('st alb')).to.deep.equal(['St Albans']);
    expect(places.suggest('al3')).to.deep.equal(['AL3', 'AL3 5']);
    expect(places.suggest('ha')).to.have.members(['Harpenden', 'Hatfield']);
  });

  it('offers at most eight, and none for no words', () => {
    const many = Array.from({ length: 20 }, (_, i) =>
      at({ town: `Ham ${i}`, point: { latitude: 51, longitude: i / 10 } }),
    );
    expect(createPlaceFinder(many).suggest('ham')).to.have.length(8);
    expect(places.suggest(' ')).to.deep.equal([]);
  });

  it('lists the towns, the ones with most listings first', () => {
    expect(places.towns.map(({ label }) => label)).to.deep.equal(['St Albans', 'Harpenden', 'Hatfield']);
  });
});

describe('a gazetteer that comes with the feed', () => {
  const places = createPlaceFinder(hertfordshire, [
    { name: 'Redbourn', latitude: 51.799, longitude: -0.396 },
    { name: 'St Albans', latitude: 51.76, longitude: -0.34 },
    { name: 'AL2', latitude: 51.71, longitude: -0.33 },
    { name: 'AL2 1', latitude: 51.72, longitude: -0.32 },
    { name: 'Nonsense', latitude: NaN, longitude: 0 },
  ]);

  it('names places that have no listing', () => {
    expect(places.find('Redbourn')).to.deep.equal({
      label: 'Redbourn',
      precision: 'town',
      point: { latitude: 51.799, longitude: -0.396 },
    });
    expect(places.find('AL2')?.precision).to.equal('outcode');
    expect(places.find('AL2 1AB')?.label).to.equal('AL2 1');
  });

  it('knows better than the listings where a town is', () => {
    expect(places.find('St Albans')?.point).to.deep.equal({ latitude: 51.76, longitude: -0.34 });
  });

  it('ignores an entry without a point', () => {
    expect(places.find('Nonsense')).to.equal(undefined);
  });
});
