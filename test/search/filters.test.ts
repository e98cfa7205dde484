import { expect } from '@open-wc/testing';
import type { Opportunity } from '../../src/opportunity/opportunity.js';
import type { Schedule } from '../../src/opportunity/schedule.js';
import { createSearch } from '../../src/search/create-search.js';
import type { Criteria } from '../../src/search/criteria.js';
import { anOpportunity } from '../support/an-opportunity.js';

const now = new Date('2026-11-22T12:00:00Z');
const stAlbans = { latitude: 51.755, longitude: -0.336 };
const leicester = { latitude: 52.637, longitude: -1.136 };

const suits = (condition: string) => [{ condition, basis: 'stated', evidence: 'Suitable for' }] as const;
const excludes = (condition: string) => [{ condition, evidence: 'Not suitable for' }] as const;
const weekly = (day: 'monday' | 'tuesday', start?: string): Schedule => ({
  certainty: 'usual',
  times: [{ day, ...(start && { start }) }],
  next: [],
});

/** What a listing says, what is asked, and the answer. */
const table: readonly [asked: Criteria, says: Partial<Opportunity>, answer: 'yes' | 'no' | 'not stated'][] = [
  [{ conditions: ['copd'] }, { suitability: suits('copd') }, 'yes'],
  [{ conditions: ['copd', 'asthma'] }, { suitability: suits('copd') }, 'yes'],
  [{ conditions: ['COPD'] }, { suitability: suits('copd') }, 'yes'],
  [{ conditions: ['copd'] }, { exclusions: excludes('copd') }, 'no'],
  [{ conditions: ['copd'] }, { suitability: suits('copd'), exclusions: excludes('copd') }, 'no'],
  [{ conditions: ['copd', 'asthma'] }, { suitability: suits('copd'), exclusions: excludes('asthma') }, 'no'],
  [{ conditions: ['copd'] }, { suitability: suits('stroke'), exclusions: excludes('asthma') }, 'not stated'],
  [{ conditions: ['COPD'] }, { suitability: suits('copd') }, 'yes'],
  [{ conditions: ['copd'] }, { exclusions: [{ evidence: 'Not for everybody' }] }, 'not stated'],
  [{ conditions: ['copd'] }, {}, 'not stated'],
  [{ conditions: ['no-such-condition'] }, { suitability: suits('copd') }, 'yes'],
  [{ conditions: ['physical-disability'] }, { accessibility: ['wheelchair'] }, 'yes'],
  [{ conditions: ['physical-disability'] }, { accessibility: ['physical-disability'] }, 'yes'],
  [{ conditions: ['physical-disability'] }, { accessibility: ['sight-loss'] }, 'not stated'],
  [{ conditions: ['sensory-impairment'] }, { accessibility: ['hearing-loss'] }, 'yes'],
  [{ conditions: ['learning-disability'] }, { accessibility: ['learning-disability'] }, 'yes'],
  [{ conditions: ['learning-disability'] }, { accessibility: ['social-support'] }, 'not stated'],
  [
    { conditions: ['physical-disability'] },
    { accessibility: ['wheelchair'], exclusions: excludes('physical-disability') },
    'no',
  ],

  [{ beginner: true }, { beginner: [{ basis: 'described', evidence: 'no experience needed' }] }, 'yes'],
  [{ beginner: true }, { level: 'advanced' }, 'no'],
  [{ beginner: true }, {}, 'not stated'],
  [{ beginner: false }, { level: 'advanced' }, 'yes'],

  [{ free: true }, { price: { from: 0 } }, 'yes'],
  [{ free: true }, { price: { from: 300 } }, 'no'],
  [{ free: true }, { price: { from: 0, to: 300 } }, 'not stated'],
  [{ free: true }, { price: { words: 'Donations' } }, 'not stated'],
  [{ maxPence: 500 }, { price: { from: 300 } }, 'yes'],
  [{ maxPence: 500 }, { price: { from: 600 } }, 'no'],
  [{ maxPence: 500 }, { price: { from: 300, to: 700 } }, 'not stated'],
  [{ maxPence: 500 }, {}, 'not stated'],

  [{ days: ['monday'] }, { schedule: weekly('monday') }, 'yes'],
  [{ days: ['monday'] }, { schedule: weekly('tuesday') }, 'no'],
  [{ days: ['monday', 'tuesday'] }, { schedule: weekly('tuesday') }, 'yes'],
  [{ days: ['monday'] }, { schedule: { certainty: 'any-time', times: [], next: [] } }, 'yes'],
  [{ days: ['monday'] }, { schedule: { certainty: 'usual', times: [], next: [] } }, 'not stated'],
  [{ days: ['monday'] }, {}, 'not stated'],
  [{ days: ['monday'] }, { schedule: { certainty: 'dates', times: [], next: ['2026-11-23T10:00:00+00:00'] } }, 'yes'],
  [{ days: ['monday'] }, { schedule: { certainty: 'dates', times: [], next: ['2026-11-24T10:00:00+00:00'] } }, 'no'],
  [{ times: ['morning'] }, { schedule: weekly('monday', '11:59') }, 'yes'],
  [{ times: ['morning'] }, { schedule: weekly('monday', '12:00') }, 'no'],
  [{ times: ['evening'] }, { schedule: weekly('monday', '17:00') }, 'yes'],
  [{ times: ['morning'] }, { schedule: weekly('monday') }, 'not stated'],
  [{ times: ['evening'] }, { schedule: { certainty: 'any-time', times: [], next: [] } }, 'yes'],
  [{ times: ['evening'] }, { schedule: { certainty: 'dates', times: [], next: ['2026-07-01T19:00:00+01:00'] } }, 'yes'],

  [{ age: 60 }, { age: { from: 50 } }, 'yes'],
  [{ age: 50 }, { age: { from: 50, to: 60 } }, 'yes'],
  [{ age: 61 }, { age: { from: 50, to: 60 } }, 'no'],
  [{ age: 60 }, { age: {} }, 'yes'],
  [{ age: 60 }, {}, 'not stated'],

  [{ gender: 'women' }, { gender: 'women' }, 'yes'],
  [{ gender: 'women' }, { gender: 'men' }, 'no'],
  [{ gender: 'women' }, { gender: 'any' }, 'no'],
  [{ gender: 'women' }, {}, 'not stated'],

  [{ accessibility: ['wheelchair'] }, { accessibility: ['wheelchair'] }, 'yes'],
  [{ accessibility: ['wheelchair', 'sight-loss'] }, { accessibility: ['sight-loss'] }, 'yes'],
  [{ accessibility: ['wheelchair'] }, { accessibility: [], notAccessible: ['wheelchair'] }, 'no'],
  [{ accessibility: ['wheelchair', 'sight-loss'] }, { notAccessible: ['wheelchair'] }, 'not stated'],
  [{ accessibility: ['wheelchair'] }, { accessibility: ['sight-loss'] }, 'not stated'],
  [{ accessibility: ['wheelchair'] }, {}, 'not stated'],

  [{ settings: ['online'] }, { settings: ['in-person', 'online'] }, 'yes'],
  [{ settings: ['online'] }, { settings: ['in-person'] }, 'no'],
  [{ settings: ['online'] }, {}, 'not stated'],

  [{ venues: ['outdoors'] }, { place: { venue: 'outdoors' } }, 'yes'],
  [{ venues: ['outdoors'] }, { place: { venue: 'pool' } }, 'no'],
  [{ venues: ['outdoors'] }, { place: { name: 'Somewhere' } }, 'not stated'],
  [{ venues: ['not-leisure-centre'] }, { place: { venue: 'pool' } }, 'yes'],
  [{ venues: ['not-leisure-centre'] }, { place: { venue: 'leisure-centre' } }, 'no'],
  [{ venues: ['not-leisure-centre'] }, {}, 'not stated'],

  [{ activities: ['yoga'] }, { activities: ['Yoga'] }, 'yes'],
  [{ activities: ['Yoga', 'Dance'] }, { activities: ['Dance'] }, 'yes'],
  [{ activities: ['Yoga'] }, { activities: ['Chair Yoga'] }, 'no'],
  [{ activities: ['Yoga'] }, {}, 'not stated'],

  [{ support: ['welcomed'] }, { firstVisit: { welcomed: true } }, 'yes'],
  [{ support: ['welcomed'] }, { firstVisit: { welcomed: false } }, 'no'],
  [{ support: ['welcomed'] }, { firstVisit: { companion: true } }, 'not stated'],
  [{ support: ['companion', 'welcomed'] }, { firstVisit: { companion: true } }, 'yes'],
  [{ support: ['one-to-one'] }, { oneToOne: true }, 'yes'],
  [{ support: ['home-visit'] }, { homeVisit: false }, 'no'],
  [{ support: ['home-visit'] }, {}, 'not stated'],

  [{ near: stAlbans, within: 1_000 }, { place: { point: stAlbans } }, 'yes'],
  [{ near: stAlbans, within: 1_000 }, { place: { point: leicester } }, 'no'],
  [{ near: stAlbans, within: 1_000 }, { place: { name: 'Somewhere' } }, 'not stated'],
  [
    { near: stAlbans, within: 1_000 },
    { settings: ['in-person'], place: { point: leicester, masked: true } },
    'not stated',
  ],
  [{ near: stAlbans, within: 1_000 }, { settings: ['online'] }, 'yes'],
  [{ near: stAlbans, within: 1_000 }, { settings: ['at-home', 'online'], place: { point: leicester } }, 'yes'],
  [{ near: stAlbans, within: 1_000 }, { settings: ['in-person', 'online'], place: { point: leicester } }, 'no'],
  [{ within: 1_000 }, { place: { point: leicester } }, 'yes'],
  [{ near: stAlbans }, { place: { point: leicester } }, 'yes'],

  [{ text: 'stretch' }, {}, 'yes'],
  [{ text: 'pottery' }, {}, 'no'],

  // Two things at once: each has to hold, and silence about one leaves the whole unsaid.
  [{ days: ['monday'], times: ['morning'] }, { schedule: weekly('monday', '10:00') }, 'yes'],
  [
    { days: ['monday'], times: ['morning'] },
    {
      schedule: {
        certainty: 'usual',
        times: [
          { day: 'monday', start: '19:00' },
          { day: 'tuesday', start: '10:00' },
        ],
        next: [],
      },
    },
    'no',
  ],
  [{ days: ['monday'], times: ['morning'] }, { schedule: weekly('monday') }, 'not stated'],
  [{ days: ['monday'], times: ['morning'] }, { schedule: weekly('tuesday') }, 'no'],
  [
    { days: ['monday'], times: ['morning'] },
    {
      schedule: {
        certainty: 'usual',
        times: [{ day: 'monday' }, { day: 'tuesday', start: '10:00' }],
        next: [],
      },
    },
    'not stated',
  ],
  [{ free: true, gender: 'women' }, { price: { from: 0 }, gender: 'women' }, 'yes'],
  [{ free: true, gender: 'women' }, { price: { from: 0 }, gender: 'men' }, 'no'],
  [{ free: true, gender: 'women' }, { price: { from: 0 } }, 'not stated'],
  [{ free: true, gender: 'women' }, { gender: 'men' }, 'no'],
  [{ beginner: true, age: 30 }, {}, 'not stated'],
  [{ text: 'stretch', free: true }, {}, 'not stated'],
  [{ text: 'pottery', free: true }, {}, 'no'],
  [{ text: 'stretch', free: true }, { price: { from: 200 } }, 'no'],
];

describe('what a listing says, and what is asked of it', () => {
  for (const [asked, says, answer] of table) {
    it(`answers ${answer} to ${JSON.stringify(asked)} when it says ${JSON.stringify(says)}`, async () => {
      const results = (await createSearch([anOpportunity(says)], { now })).run(asked);
      expect(results.matches).to.have.length(answer === 'yes' ? 1 : 0);
      expect(results.notStated).to.have.length(answer === 'not stated' ? 1 : 0);
      expect(results.meetAll).to.equal(results.matches.length);
    });
  }
});

describe('listings that do not say', () => {
  it('follow those that match, when they are asked for, and are counted apart', async () => {
    const silent = anOpportunity({ name: 'Silent' });
    const free = anOpportunity({ name: 'Free', price: { from: 0 } });
    const search = await createSearch([silent, free, anOpportunity({ price: { from: 100 } })], { now });
    const names = (criteria: Criteria) => search.run(criteria).matches.map(({ opportunity }) => opportunity.name);
    expect(names({ free: true })).to.deep.equal(['Free']);
    expect(names({ free: true, includeNotStated: true })).to.deep.equal(['Free', 'Silent']);
    expect(search.run({ free: true, includeNotStated: true }).meetAll).to.equal(1);
  });
});

describe('listings that are off', () => {
  const statuses: readonly [Opportunity['status'], number][] = [
    [undefined, 1],
    ['postponed', 1],
    ['cancelled', 0],
    ['closed', 0],
  ];
  for (const [status, listed] of statuses) {
    it(`${listed ? 'lists' : 'leaves out'} one that is ${status ?? 'on'}, and finds it by its id`, async () => {
      const one = anOpportunity({ ...(status && { status }), activities: ['Yoga'] });
      const search = await createSearch([one], { now });
      const { matches, notStated, facets } = search.run({});
      expect(matches).to.have.length(listed);
      expect(notStated).to.have.length(0);
      expect(facets.activities.values.reduce((sum, { count }) => sum + count, 0)).to.equal(listed);
      expect(search.find(one.id)).to.equal(one);
    });
  }
});

describe('finding one listing', () => {
  it('knows it by its id, and by the ids it had before it was merged', async () => {
    const merged = anOpportunity({ id: 'a', aliases: ['b', 'c'] });
    const search = await createSearch([merged], { now });
    for (const id of ['a', 'b', 'c']) expect(search.find(id), id).to.equal(merged);
    expect(search.find('d')).to.equal(undefined);
  });

  it('lets an id win over another listing that once had it', async () => {
    const [former, present] = [anOpportunity({ aliases: ['x'] }), anOpportunity({ id: 'x' })];
    expect((await createSearch([former, present], { now })).find('x')).to.equal(present);
  });
});
