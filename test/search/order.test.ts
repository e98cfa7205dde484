import { expect } from '@open-wc/testing';
import type { Opportunity } from '../../src/opportunity/opportunity.js';
import { metresBetween } from '../../src/opportunity/place.js';
import type { Basis } from '../../src/opportunity/suitability.js';
import { createSearch } from '../../src/search/create-search.js';
import type { Criteria } from '../../src/search/criteria.js';
import { anOpportunity } from '../support/an-opportunity.js';

/** A Sunday, noon in London. */
const now = new Date('2026-11-22T12:00:00Z');
const here = { latitude: 51.755, longitude: -0.336 };
const away = (degrees: number) => ({ place: { point: { latitude: 51.755 + degrees, longitude: -0.336 } } });
const on = (...next: string[]): Partial<Opportunity> => ({ schedule: { certainty: 'dates', times: [], next } });
const usually = (day: 'sunday' | 'monday' | 'saturday', start: string, more = {}): Partial<Opportunity> => ({
  schedule: { certainty: 'usual', times: [{ day, start }], next: [], ...more },
});
const suits = (...claims: readonly (readonly [condition: string, basis: Basis])[]): Partial<Opportunity> => ({
  suitability: claims.map(([condition, basis]) => ({ condition, basis, evidence: 'for' })),
});

/** Names in the order they are listed. */
async function order(criteria: Criteria, listings: Record<string, Partial<Opportunity>>): Promise<string[]> {
  const opportunities = Object.entries(listings).map(([name, says]) => anOpportunity({ name, ...says }));
  const search = await createSearch(opportunities, { now });
  return search.run(criteria).matches.map(({ opportunity }) => opportunity.name);
}

describe('nearest first', () => {
  it('orders by distance, and keeps at the end what has none', async () => {
    const listings = {
      Unknown: {},
      Private: { place: { ...away(0).place, masked: true as const } },
      Far: away(1),
      Near: away(0.01),
      Middling: away(0.1),
    };
    expect(await order({ near: here, sort: 'distance' }, listings)).to.deep.equal([
      'Near',
      'Middling',
      'Far',
      'Private',
      'Unknown',
    ]);
  });

  it('tells the distance as it is along the earth, and none for a place kept private', async () => {
    const [near, hidden] = [anOpportunity(away(0.1)), anOpportunity({ place: { ...away(0.1).place, masked: true } })];
    const { matches } = (await createSearch([near, hidden], { now })).run({ near: here, sort: 'distance' });
    expect(matches[0]?.distance).to.be.closeTo(metresBetween(here, near.place!.point!), 0.01);
    expect(matches[1]?.distance).to.equal(undefined);
  });

  it('tells no distance when no place is asked for', async () => {
    const { matches } = (await createSearch([anOpportunity(away(1))], { now })).run({});
    expect(matches[0]?.distance).to.equal(undefined);
  });
});

describe('soonest first', () => {
  it('takes the next date, else the next turn of the usual week, and puts no set time last', async () => {
    const listings = {
      'Any time': { schedule: { certainty: 'any-time' as const, times: [], next: [] } },
      'Says nothing': {},
      'Next Saturday': usually('saturday', '09:00'),
      Tomorrow: usually('monday', '10:00'),
      'In a week, for today is over': usually('sunday', '11:00'),
      'Later today': usually('sunday', '13:00'),
      'Tomorrow, dated': on('2026-11-20T10:00:00+00:00', '2026-11-23T09:00:00+00:00'),
      'All past': on('2026-11-20T10:00:00+00:00'),
    };
    expect(await order({ sort: 'soonest' }, listings)).to.deep.equal([
      'Later today',
      'Tomorrow, dated',
      'Tomorrow',
      'Next Saturday',
      'In a week, for today is over',
      'All past',
      'Any time',
      'Says nothing',
    ]);
  });

  it('does not put first what has not begun or has ended', async () => {
    const listings = {
      'Begins in a fortnight': usually('monday', '09:00', { from: '2026-12-04' }),
      'Has ended': usually('monday', '09:00', { until: '2026-11-01' }),
      Running: usually('saturday', '10:00', { from: '2026-01-01', until: '2027-01-01' }),
    };
    expect(await order({ sort: 'soonest' }, listings)).to.deep.equal(['Running', 'Begins in a fortnight', 'Has ended']);
  });

  it('goes by the clock in London, in summer too', async () => {
    const summer = new Date('2026-07-05T11:30:00Z');
    const search = await createSearch(
      [
        anOpportunity({ name: 'At noon, half an hour ago', ...usually('sunday', '12:00') }),
        anOpportunity({ name: 'At one', ...usually('sunday', '13:00') }),
      ],
      { now: summer },
    );
    expect(search.run({ sort: 'soonest' }).matches[0]?.opportunity.name).to.equal('At one');
  });
});

describe('best match first', () => {
  it('puts a word in the name before one in the description', async () => {
    const listings = { 'Morning stretch': { description: 'Some yoga.' }, Yoga: {} };
    expect(await order({ text: 'yoga' }, listings)).to.deep.equal(['Yoga', 'Morning stretch']);
  });

  it('puts the strongest reason for a condition first, then the most conditions', async () => {
    const listings = {
      'By kind': suits(['copd', 'by-kind'], ['asthma', 'by-kind']),
      Described: suits(['copd', 'described']),
      Added: suits(['copd', 'added']),
      Stated: suits(['copd', 'stated']),
      'Stated for both': suits(['copd', 'stated'], ['asthma', 'by-kind']),
    };
    expect(await order({ conditions: ['copd', 'asthma'] }, listings)).to.deep.equal([
      'Stated for both',
      'Stated',
      'Added',
      'Described',
      'By kind',
    ]);
  });

  it('puts the nearest of equals first, and then the soonest', async () => {
    const listings = {
      'Far and soon': { ...away(1), ...usually('sunday', '13:00') },
      'Near and late': { ...away(0), ...usually('saturday', '13:00') },
      'Near and soon': { ...away(0), ...usually('monday', '13:00') },
    };
    expect(await order({ near: here }, listings)).to.deep.equal(['Near and soon', 'Near and late', 'Far and soon']);
  });

  it('lists equals by name, always alike', async () => {
    const listings = { Charlie: {}, alpha: {}, Bravo: {} };
    expect(await order({}, listings)).to.deep.equal(['alpha', 'Bravo', 'Charlie']);
    expect(await order({ sort: 'distance', near: here }, listings)).to.deep.equal(['alpha', 'Bravo', 'Charlie']);
  });
});

describe('why a listing is in the list', () => {
  it('says where a chosen condition comes from', async () => {
    const one = anOpportunity({ ...suits(['copd', 'described'], ['stroke', 'stated']) });
    const { matches } = (await createSearch([one], { now })).run({ conditions: ['copd'] });
    expect(matches[0]?.reasons).to.deep.equal([
      { type: 'condition', condition: 'copd', basis: 'described', evidence: 'for' },
    ]);
  });

  it('says why we think that beginners are welcome, when that is asked', async () => {
    const one = anOpportunity({ beginner: [{ basis: 'described', evidence: 'no experience needed' }] });
    const search = await createSearch([one], { now });
    expect(search.run({ beginner: true }).matches[0]?.reasons).to.deep.equal([
      { type: 'beginner', basis: 'described', evidence: 'no experience needed' },
    ]);
    expect(search.run({}).matches[0]?.reasons).to.deep.equal([]);
  });
});
