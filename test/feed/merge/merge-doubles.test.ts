import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { mergeDoubles } from '../../../src/feed/merge/merge-doubles.js';
import type { Opportunity } from '../../../src/opportunity/opportunity.js';
import { anOpportunity } from '../../support/an-opportunity.js';

const hall = { latitude: 51.902, longitude: -0.202 };
/** So many metres north of the hall. */
const north = (metres: number) => ({ latitude: hall.latitude + metres / 111_195, longitude: hall.longitude });
const tuesday = { certainty: 'usual', times: [{ day: 'tuesday', start: '10:00' }], next: [] } as const;

let listed = 0;

/** Tai chi in a hall on Tuesdays at ten, as one source has it. */
function taiChi(source: string, says: Partial<Opportunity> = {}): Opportunity {
  return anOpportunity({
    id: `${source}:${++listed}`,
    name: 'Tai Chi',
    schedule: tuesday,
    place: { name: 'Example Hall', town: 'Stevenage', postcode: 'SG1 1ZV', point: hall },
    trust: { source, publisher: `Publisher ${source}`, licence: `https://example.org/${source}` },
    ...says,
  });
}

const merged = async (...all: readonly Opportunity[]): Promise<readonly Opportunity[]> =>
  (await mergeDoubles(all)).opportunities;

describe('two listings that are one activity', () => {
  const table: [string, Partial<Opportunity>][] = [
    ['say the same', {}],
    ['write the name in capitals and with a hyphen', { name: 'TAI-CHI' }],
    ['add the day, the time and the word class', { name: 'Tuesday Tai Chi class, 10am' }],
    ['add the hall', { name: 'Tai Chi at Example Hall' }],
    ['add the town', { name: 'Tai Chi Stevenage' }],
    ['add who runs it', { name: 'Example Steps: Tai Chi', organiser: { name: 'Example Steps' } }],
    ['say one class and many', { name: 'Tai Chis' }],
    ['put the door 120 m away, under another postcode', { place: { postcode: 'SG1 2ZV', point: north(120) } }],
    ['have the postcode only, without its space', { place: { postcode: 'sg11zv' } }],
    ['put the point elsewhere, under one postcode', { place: { postcode: 'SG1 1ZV', point: north(400) } }],
    [
      'have a second day that the other leaves out',
      {
        schedule: { ...tuesday, times: [...tuesday.times, { day: 'friday', start: '14:00' }] },
      },
    ],
    [
      'have real dates instead of a day of the week',
      {
        schedule: { certainty: 'dates', times: [], next: ['2026-11-24T10:00:00+00:00'] },
      },
    ],
    ['say all levels where the other says beginners', { level: 'all' }],
    ['are run by somebody else, by name', { organiser: { name: 'Stevenage Leisure' } }],
  ];
  for (const [name, says] of table)
    it(`are merged when they ${name}`, async () => {
      const all = await merged(taiChi('a', { level: 'beginner' }), taiChi('b', says));
      expect(all.map((one) => one.trust.also?.length)).to.deep.equal([1]);
    });
});

describe('two listings that may be two activities', () => {
  const base: Partial<Opportunity> = {};
  const table: [string, Partial<Opportunity>, Partial<Opportunity>][] = [
    ['are in two halls of one town', base, { place: { town: 'Stevenage', point: north(900) } }],
    ['are 200 m apart under two postcodes', base, { place: { postcode: 'SG1 9ZV', point: north(200) } }],
    ['share an outcode only', { place: { postcode: 'SG1' } }, { place: { postcode: 'SG1' } }],
    [
      'share the middle of an area only',
      {
        place: { town: 'Stevenage', point: hall, precision: 'area' },
      },
      { place: { town: 'Stevenage', point: hall, precision: 'area' } },
    ],
    ['have no place', { place: undefined }, { place: undefined }],
    ['share a town only', { place: { town: 'Stevenage' } }, { place: { town: 'Stevenage' } }],
    [
      'are kept private',
      {
        place: { town: 'Stevenage', postcode: 'SG1', masked: true },
      },
      { place: { town: 'Stevenage', postcode: 'SG1', masked: true } },
    ],
    ['are kept private by one of them', base, { place: { postcode: 'SG1 1ZV', point: hall, masked: true } }],
    ['are different classes in one hall at one hour', base, { name: 'Pilates' }],
    ['are chair yoga and yoga', { name: 'Yoga' }, { name: 'Chair Yoga' }],
    ['are for beginners and improvers, by name', { name: 'Tai Chi beginners' }, { name: 'Tai Chi improvers' }],
    ['are for beginners and improvers, by level', { level: 'beginner' }, { level: 'improver' }],
    ['are level 1 and level 2', { name: 'Tai Chi level 1' }, { name: 'Tai Chi level 2' }],
    ['are for women and men', { gender: 'women' }, { gender: 'men' }],
    ['are for over 50s and over 70s', { name: 'Tai Chi over 50s' }, { name: 'Tai Chi over 70s' }],
    ['are for children and adults', { age: { to: 11 } }, { age: { from: 18 } }],
    ['are on another day', base, { schedule: { ...tuesday, times: [{ day: 'wednesday', start: '10:00' }] } }],
    ['are at another hour', base, { schedule: { ...tuesday, times: [{ day: 'tuesday', start: '11:00' }] } }],
    [
      'share the day and not the hour, the hour and not the day',
      {
        schedule: {
          ...tuesday,
          times: [
            { day: 'tuesday', start: '10:00' },
            { day: 'friday', start: '11:00' },
          ],
        },
      },
      {
        schedule: {
          ...tuesday,
          times: [
            { day: 'tuesday', start: '11:00' },
            { day: 'friday', start: '10:00' },
          ],
        },
      },
    ],
    ['have no times', { schedule: undefined }, { schedule: undefined }],
    [
      'have days without hours',
      {
        schedule: { ...tuesday, times: [{ day: 'tuesday' }] },
      },
      { schedule: { ...tuesday, times: [{ day: 'tuesday' }] } },
    ],
    [
      'are open at any time',
      {
        schedule: { certainty: 'any-time', times: [], next: [] },
      },
      { schedule: { certainty: 'any-time', times: [], next: [] } },
    ],
    [
      'have no date in common',
      {
        schedule: { ...tuesday, certainty: 'dates', next: ['2026-11-24T10:00:00+00:00'] },
      },
      { schedule: { ...tuesday, certainty: 'dates', next: ['2026-12-01T10:00:00+00:00'] } },
    ],
    [
      'run one after the other',
      {
        schedule: { ...tuesday, until: '2026-12-15' },
      },
      { schedule: { ...tuesday, from: '2027-01-05' } },
    ],
    [
      'are a single taster and a weekly class',
      {
        schedule: { ...tuesday, frequency: 'once' },
      },
      { schedule: { ...tuesday, frequency: 'weekly' } },
    ],
    ['are online and in a hall', { settings: ['online'] }, { settings: ['in-person'] }],
    ['are invented and real', { sample: true }, base],
    ['have names that are nothing but noise', { name: 'Class' }, { name: 'Session' }],
  ];
  for (const [name, one, other] of table)
    it(`are left alone when they ${name}`, async () => {
      expect(await merged(taiChi('a', one), taiChi('b', other))).to.have.length(2);
    });

  it('are left alone within one source', async () => expect(await merged(taiChi('a'), taiChi('a'))).to.have.length(2));

  it('are left alone when nobody can tell which of two a third is the double of', async () =>
    expect(await merged(taiChi('a'), taiChi('a'), taiChi('b'))).to.have.length(3));

  it('are not merged by way of a third that stands between them', async () => {
    const at = (metres: number) => ({ place: { point: north(metres) } });
    expect(await merged(taiChi('a', at(0)), taiChi('b', at(120)), taiChi('c', at(240)))).to.have.length(3);
  });

  it('are not mixed when a publisher gives two classes one id, and the fresher one stays', async () => {
    const old = taiChi('a', { id: 'x', name: 'Boxing', trust: { source: 'a', changed: '2025-01-01' } });
    const fresh = taiChi('b', { id: 'x', trust: { source: 'b', changed: '2026-01-01' } });
    expect((await merged(old, fresh)).map((one) => [one.name, one.trust.also])).to.deep.equal([['Tai Chi', undefined]]);
  });
});

describe('what is left of two doubles', () => {
  const both = async (one: Partial<Opportunity>, other: Partial<Opportunity>): Promise<Opportunity> => {
    const [only, ...others] = await merged(
      taiChi('a', { id: 'a', trust: { source: 'a', changed: '2026-11-01' }, ...one }),
      taiChi('b', { id: 'b', trust: { source: 'b', changed: '2026-06-01' }, ...other }),
    );
    expect(others).to.have.length(0);
    return only!;
  };

  it('names both publishers, each with its licence', async () => {
    const [one] = await merged(taiChi('b'), taiChi('a'));
    const { also = [], ...own } = one!.trust;
    expect([own, ...also].map(({ publisher }) => publisher).sort()).to.deep.equal(['Publisher a', 'Publisher b']);
    expect([own, ...also].map(({ licence }) => licence).sort()).to.deep.equal([
      'https://example.org/a',
      'https://example.org/b',
    ]);
  });

  it('answers to both ids', async () => {
    const { id, aliases } = await both({ aliases: ['old-a'] }, {});
    expect([id, aliases]).to.deep.equal(['a', ['b', 'old-a']]);
  });

  const table: [string, Partial<Opportunity>, Partial<Opportunity>, Partial<Opportunity>][] = [
    ['the price of the fresher', { price: { from: 400 } }, { price: { from: 300 } }, { price: { from: 400 } }],
    ['the price of the other where the fresher has none', {}, { price: { from: 300 } }, { price: { from: 300 } }],
    [
      'the longer description',
      { description: 'Short.' },
      { description: 'A long one.' },
      { description: 'A long one.' },
    ],
    [
      'a telephone number from one and an address from the other',
      {
        contact: { telephone: '01632 960001' },
      },
      { contact: { email: 'info@example.org', telephone: '01632 960002' } },
      {
        contact: { telephone: '01632 960001', email: 'info@example.org' },
      },
    ],
    ['that one of them is cancelled', {}, { status: 'cancelled' }, { status: 'cancelled' }],
    ['cancelled before closed', { status: 'closed' }, { status: 'cancelled' }, { status: 'cancelled' }],
    ['closed before postponed', { status: 'postponed' }, { status: 'closed' }, { status: 'closed' }],
    ['the narrower ages', { age: { from: 18 } }, { age: { from: 50, to: 80 } }, { age: { from: 50, to: 80 } }],
    ['an age before all ages', { age: {} }, { age: { from: 50 } }, { age: { from: 50 } }],
    ['women only before everyone', { gender: 'any' }, { gender: 'women' }, { gender: 'women' }],
    [
      'a referral before turning up',
      {
        joining: { routes: ['turn-up'], url: 'https://example.org/' },
      },
      { joining: { routes: ['referral'] } },
      { joining: { url: 'https://example.org/', routes: ['referral'] } },
    ],
    [
      'both their exclusions',
      { exclusions: [{ condition: 'copd', evidence: 'Not for COPD' }] },
      {
        exclusions: [{ evidence: 'Ask your GP first' }],
      },
      { exclusions: [{ condition: 'copd', evidence: 'Not for COPD' }, { evidence: 'Ask your GP first' }] },
    ],
    [
      'no claim that the other excludes',
      {
        suitability: [{ condition: 'copd', basis: 'described', evidence: 'For COPD' }],
      },
      { exclusions: [{ condition: 'copd', evidence: 'Not for COPD' }] },
      { suitability: [] },
    ],
    [
      'no support that the other denies',
      { accessibility: ['wheelchair', 'hearing-loss'] },
      {
        notAccessible: ['wheelchair'],
      },
      { accessibility: ['hearing-loss'], notAccessible: ['wheelchair'] },
    ],
    [
      'real dates before a pattern',
      { schedule: tuesday },
      {
        schedule: { ...tuesday, certainty: 'dates', next: ['2026-11-24T10:00:00+00:00'] },
      },
      { schedule: { ...tuesday, certainty: 'dates', next: ['2026-11-24T10:00:00+00:00'] } },
    ],
    [
      'the point of the one that has it',
      { place: { postcode: 'SG1 1ZV' } },
      {
        place: { postcode: 'SG1 1ZV', point: hall, name: 'Hall' },
      },
      { place: { postcode: 'SG1 1ZV', name: 'Hall', point: hall } },
    ],
    [
      'what a team put right, however old',
      { price: { from: 400 } },
      {
        price: { from: 300 },
        corrected: [{ by: 'Team', fields: ['price'], listed: {} }],
      },
      { price: { from: 300 }, corrected: [{ by: 'Team', fields: ['price'], listed: {} }] },
    ],
  ];
  for (const [name, one, other, left] of table)
    it(`has ${name}`, async () => expect(await both(one, other)).to.deep.include(left));

  it('keeps a place private when one copy of the same record does', async () => {
    const open = taiChi('a', { id: 'x' });
    const masked = taiChi('b', { id: 'x', place: { name: 'Example Hall', town: 'Stevenage', masked: true } });
    const [one] = await merged(open, masked);
    expect(one?.place).to.deep.equal({ name: 'Example Hall', town: 'Stevenage', masked: true });
  });
});

describe('merging', () => {
  /** Listings that are alike often: few places, hours, names and sources. */
  const listing = fc.record({
    source: fc.constantFrom('a', 'b', 'c', 'd'),
    name: fc.constantFrom('Tai Chi', 'tai-chi class', 'Yoga', 'Chair Yoga', 'Tuesday yoga'),
    day: fc.constantFrom('tuesday' as const, 'friday' as const),
    start: fc.constantFrom('10:00', '11:00'),
    metres: fc.constantFrom(undefined, 0, 100, 200, 5000),
    postcode: fc.constantFrom(undefined, 'SG1 1ZV', 'SG1 2ZV', 'SG1'),
    changed: fc.constantFrom(undefined, '2026-01-01', '2026-06-01'),
    level: fc.constantFrom(undefined, 'beginner' as const, 'all' as const),
    status: fc.constantFrom(undefined, 'cancelled' as const),
    masked: fc.constantFrom(undefined, undefined, true as const),
    description: fc.constantFrom(undefined, 'Short.', 'A longer one.'),
  });
  const made = (all: readonly (typeof listing extends fc.Arbitrary<infer T> ? T : never)[]): Opportunity[] =>
    all.map(({ source, name, day, start, metres, postcode, changed, level, status, masked, description }, at) => ({
      ...anOpportunity({ id: `${source}:${at}`, name }),
      schedule: { certainty: 'usual', times: [{ day, start }], next: [] },
      place: {
        ...(postcode && { postcode }),
        ...(metres !== undefined && { point: north(metres) }),
        ...(masked && { masked }),
      },
      trust: { source, publisher: source, ...(changed && { changed }) },
      ...(level && { level }),
      ...(status && { status }),
      ...(description && { description }),
    }));
  const sorted = (all: readonly Opportunity[]) => all.map((one) => JSON.stringify(one)).sort();

  it('gives the same whatever the order', () =>
    fc.assert(
      fc.asyncProperty(
        fc
          .array(listing, { maxLength: 14 })
          .chain((all) => fc.tuple(fc.constant(made(all)), fc.shuffledSubarray(made(all), { minLength: all.length }))),
        async ([all, shuffled]) => {
          expect(sorted(await merged(...shuffled))).to.deep.equal(sorted(await merged(...all)));
        },
      ),
      { numRuns: 300 },
    ));

  it('changes nothing when it is done again, and loses no id', () =>
    fc.assert(
      fc.asyncProperty(fc.array(listing, { maxLength: 14 }), async (all) => {
        const once = await merged(...made(all));
        expect(sorted(await merged(...once))).to.deep.equal(sorted(once));
        const ids = once.flatMap(({ id, aliases = [] }) => [id, ...aliases]);
        expect(ids.sort()).to.deep.equal(
          made(all)
            .map(({ id }) => id)
            .sort(),
        );
      }),
      { numRuns: 300 },
    ));

  it('adds to what was merged before as if all had come at once', async () => {
    const [a, b, c] = [taiChi('a'), taiChi('b'), taiChi('c')];
    expect(sorted(await merged(...(await merged(a, b)), c)).length).to.equal(1);
    expect((await merged(a, b, c))[0]?.trust.also).to.have.length(2);
  });

  it('takes 20,000 listings of two sources in a few seconds, also when all are at one place and hour', async () => {
    const many = (source: string, at: (index: number) => Partial<Opportunity>) =>
      Array.from({ length: 10_000 }, (_, index) => taiChi(source, at(index)));
    const spread = (index: number) => ({ place: { point: north(index * 400) } });
    const { folded } = await mergeDoubles([...many('a', spread), ...many('b', spread)]);
    expect(folded).to.equal(10_000);
    const heap = await mergeDoubles([...many('a', () => ({})), ...many('b', () => ({}))]);
    expect(heap.folded).to.equal(0);
  });
});
