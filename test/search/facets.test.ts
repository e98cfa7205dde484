import { expect } from '@open-wc/testing';
import type { Opportunity } from '../../src/opportunity/opportunity.js';
import { DAYS, timeOfDay, TIMES_OF_DAY } from '../../src/opportunity/schedule.js';
import { createSearch } from '../../src/search/create-search.js';
import type { Criteria } from '../../src/search/criteria.js';
import type { FacetName } from '../../src/search/results.js';
import { anOpportunity } from '../support/an-opportunity.js';

const now = new Date('2026-11-22T12:00:00Z');
const CONDITIONS = ['copd', 'asthma', 'stroke', 'physical-disability'];
const ACTIVITIES = ['Yoga', 'yoga', 'Walking', 'Tai Chi'];

/** Chance that repeats. */
function seeded(seed: number) {
  let state = seed;
  const below = (limit: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % limit;
  };
  return { below, some: <T>(list: readonly T[], share = 3): T[] => list.filter(() => below(share) === 0) };
}

type Chance = ReturnType<typeof seeded>;

function aRandomOpportunity({ below, some }: Chance): Opportunity {
  const flag = () => [true, false, undefined][below(3)];
  const gender = ([undefined, 'any', 'women', 'men'] as const)[below(4)];
  const level = ([undefined, 'advanced'] as const)[below(2)];
  const effort = ([undefined, 'gentle', 'seated'] as const)[below(3)];
  const venue = ([undefined, 'leisure-centre', 'pool', 'outdoors'] as const)[below(4)];
  return anOpportunity({
    name: ['Yoga by the river', 'A walk', 'Chair exercise'][below(3)],
    activities: some(ACTIVITIES),
    ...(level && { level }),
    ...(effort && { effort }),
    beginner: some([{ basis: 'described', evidence: 'for beginners' }] as const),
    suitability: some(CONDITIONS).map((condition) => ({ condition, basis: 'stated', evidence: 'for' })),
    exclusions: some(CONDITIONS, 8).map((condition) => ({ condition, evidence: 'not for' })),
    ...(gender && { gender }),
    accessibility: some(['wheelchair', 'sight-loss'] as const),
    notAccessible: some(['hearing-loss'] as const),
    settings: some(['in-person', 'online'] as const, 2),
    ...(below(4) > 0 && {
      schedule: {
        certainty: below(6) ? 'usual' : 'any-time',
        times: some(DAYS).map((day) => ({
          day,
          ...(below(4) > 0 && { start: ['09:00', '14:00', '19:00'][below(3)] }),
        })),
        next: [],
      },
    }),
    place: { ...(venue && { venue }) },
    firstVisit: { welcomed: flag(), companion: flag() },
    oneToOne: flag(),
    ...(below(2) && { price: { from: [0, 0, 500][below(3)], to: [0, 300, 700][below(3)] } }),
  });
}

interface Slot {
  readonly day: string;
  readonly part: string | undefined;
}

function slotsOf({ schedule }: Opportunity): Slot[] {
  if (schedule?.certainty === 'any-time')
    return [
      ...DAYS.flatMap((day) => TIMES_OF_DAY.map((part) => ({ day, part }))),
      ...schedule.times.map(({ day }) => ({ day, part: undefined })),
    ];
  return (schedule?.times ?? []).map(({ day, start }) => ({ day, part: start && timeOfDay(start) }));
}

/** What a listing has of each filter, said as plainly as can be. */
const valuesOf: Record<Exclude<FacetName, 'days' | 'times'>, (one: Opportunity) => readonly string[]> = {
  conditions: ({ suitability, accessibility, exclusions }) =>
    [
      ...suitability.map(({ condition }) => condition),
      ...(accessibility.includes('wheelchair') ? ['physical-disability'] : []),
      ...(accessibility.includes('sight-loss') ? ['sensory-impairment'] : []),
    ].filter((condition) => !exclusions.some((exclusion) => exclusion.condition === condition)),
  beginner: ({ beginner }) => (beginner.length ? ['yes'] : []),
  free: ({ price }) => (price?.to === 0 || (price?.from === 0 && price.to === undefined) ? ['yes'] : []),
  maxPence: ({ price }) =>
    [300, 500, 1000].filter((limit) => (price?.to ?? price?.from ?? Infinity) <= limit).map(String),
  gender: ({ gender }) => (gender ? [gender] : []),
  accessibility: ({ accessibility }) => accessibility,
  settings: ({ settings }) => settings,
  venues: ({ place }) => [
    place?.venue ?? '',
    place?.venue && place.venue !== 'leisure-centre' ? 'not-leisure-centre' : '',
  ],
  activities: ({ activities }) => activities.map((activity) => activity.toLowerCase()),
  support: ({ firstVisit, oneToOne }) => [
    firstVisit?.welcomed ? 'welcomed' : '',
    firstVisit?.companion ? 'companion' : '',
    oneToOne ? 'one-to-one' : '',
  ],
  needs: ({ firstVisit, accessibility, effort, suitability, exclusions }) => [
    firstVisit?.companion ? 'company' : '',
    accessibility.includes('wheelchair') ? 'wheelchair' : '',
    (effort === 'gentle' || effort === 'seated' || suitability.some(({ condition }) => condition === 'copd')) &&
    !exclusions.some(({ condition }) => condition === 'copd')
      ? 'breathless'
      : '',
    effort === 'seated' ? 'falling' : '',
  ],
};

const silentOn: Record<FacetName, (one: Opportunity) => boolean> = {
  conditions: (one) => one.suitability.length + one.exclusions.length + one.accessibility.length === 0,
  beginner: ({ beginner, level }) => beginner.length === 0 && !level,
  free: ({ price }) => price?.from === undefined || (price.from === 0 && (price.to ?? 0) > 0),
  maxPence: ({ price }) => price?.from === undefined,
  gender: ({ gender }) => !gender,
  accessibility: ({ accessibility, notAccessible = [] }) => accessibility.length + notAccessible.length === 0,
  settings: ({ settings }) => settings.length === 0,
  venues: ({ place }) => !place?.venue,
  activities: ({ activities }) => activities.length === 0,
  support: ({ firstVisit, oneToOne }) =>
    [firstVisit?.welcomed, firstVisit?.companion, oneToOne].every((said) => said === undefined),
  needs: ({ firstVisit, accessibility, effort, suitability, exclusions }) =>
    firstVisit?.companion === undefined &&
    !accessibility.includes('wheelchair') &&
    !effort &&
    ![...suitability, ...exclusions].some(({ condition }) => condition === 'copd'),
  days: (one) => slotsOf(one).length === 0,
  times: (one) => slotsOf(one).every(({ part }) => !part),
};

/** The values chosen in each filter. */
type Choice = Partial<Record<FacetName, readonly string[]>>;

function toCriteria({ beginner, free, gender, ...lists }: Choice): Criteria {
  return {
    ...lists,
    ...(beginner && { beginner: true }),
    ...(free && { free: true }),
    ...(gender && { gender: gender[0] }),
  } as Criteria;
}

function meets(one: Opportunity, choice: Choice): boolean {
  const { days, times, ...others } = choice;
  const inSlot = slotsOf(one).some(
    ({ day, part }) => (!days || days.includes(day)) && (!times || (part !== undefined && times.includes(part))),
  );
  if ((days ?? times) && !inSlot) return false;
  return Object.entries(others).every(([name, chosen]) => {
    if (!chosen) return true;
    if (name === 'conditions' && one.exclusions.some(({ condition = '' }) => chosen.includes(condition))) return false;
    const values = valuesOf[name as keyof typeof valuesOf](one);
    if (name === 'needs') return chosen.every((need) => values.includes(need));
    return values.some((value) => chosen.includes(value));
  });
}

function aRandomChoice({ below, some }: Chance): Choice {
  const fields: Choice = {
    conditions: some(CONDITIONS, 2),
    beginner: ['yes'],
    free: ['yes'],
    gender: [['women', 'men'][below(2)]!],
    days: some(DAYS, 2),
    times: some(TIMES_OF_DAY, 2),
    accessibility: some(['wheelchair', 'sight-loss'], 2),
    settings: some(['in-person', 'online'], 2),
    venues: some(['not-leisure-centre', 'pool'], 2),
    activities: some(['yoga', 'walking'], 2),
    support: some(['welcomed', 'companion', 'one-to-one'], 2),
    needs: some(['company', 'breathless'], 2),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, chosen]) => chosen.length > 0 && below(4) === 0));
}

describe('the counts beside the filters', () => {
  const chance = seeded(20_261_122);
  const listings = Array.from({ length: 300 }, () => aRandomOpportunity(chance));

  for (let round = 1; round <= 40; round++) {
    const choice = round === 1 ? {} : aRandomChoice(chance);

    it(`are what choosing would show, given ${JSON.stringify(choice)}`, async () => {
      const { matches, facets } = (await createSearch(listings, { now })).run(toCriteria(choice));
      expect(matches.map(({ opportunity }) => opportunity.id)).to.have.members(
        listings.filter((one) => meets(one, choice)).map(({ id }) => id),
      );
      for (const name of Object.keys(silentOn) as FacetName[]) {
        const { [name]: own, ...besides } = choice;
        // A limit takes the place of "free".
        const others = name === 'maxPence' ? { ...besides, free: undefined } : besides;
        const { values, notStated } = facets[name];
        for (const { value, count } of values) {
          const besides = name === 'needs' ? (own ?? []) : [];
          const wanted = { ...others, [name]: [...besides, name === 'activities' ? value.toLowerCase() : value] };
          const would = listings.filter((one) => meets(one, wanted)).length;
          expect(count, `${name}: ${value} beside ${String(own)}`).to.equal(would);
        }
        const silent = listings.filter((one) => meets(one, others) && silentOn[name](one)).length;
        expect(notStated, `${name}: not stated`).to.equal(silent);
      }
    });
  }

  it('follow the words as they are typed', async () => {
    const search = await createSearch(listings, { now });
    const { facets } = search.run({ text: 'chair' });
    const chairs = listings.filter(({ name }) => name.startsWith('Chair'));
    const women = chairs.filter(({ gender }) => gender === 'women').length;
    expect(facets.gender.values.find(({ value }) => value === 'women')?.count).to.equal(women);
  });

  it('keep every value of a filter, in the same order, when nothing has it any more', async () => {
    const search = await createSearch(listings, { now });
    const values = (criteria: Criteria) => search.run(criteria).facets.activities.values.map(({ value }) => value);
    expect(values({ text: 'pottery' })).to.deep.equal(values({}));
  });

  it('name days and times in the order of the week', async () => {
    const { facets } = (await createSearch(listings, { now })).run({});
    expect(facets.days.values.map(({ value }) => value)).to.deep.equal([...DAYS]);
    expect(facets.times.values.map(({ value }) => value)).to.deep.equal([...TIMES_OF_DAY]);
  });
});
