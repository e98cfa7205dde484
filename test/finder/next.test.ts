import { expect } from '@open-wc/testing';
import type { Change } from '../../src/finder/change.js';
import { type FinderState, initialState } from '../../src/finder/finder-state.js';
import { next } from '../../src/finder/next.js';
import { CONDITIONS } from '../../src/health/conditions.js';
import { type SafetyLine, safetyFor } from '../../src/health/safety.js';
import type { Opportunity } from '../../src/opportunity/opportunity.js';
import { createPlaceFinder } from '../../src/places/create-place-finder.js';
import { createSearch } from '../../src/search/create-search.js';
import { understand } from '../../src/search/understand.js';
import { anOpportunity } from '../support/an-opportunity.js';

const now = new Date('2026-11-22T12:00:00Z');
const hatfield = { town: 'Hatfield', postcode: 'AL10 0ZZ', point: { latitude: 51.76, longitude: -0.23 } };

async function ready(opportunities: readonly Opportunity[], before = initialState): Promise<FinderState> {
  const search = await createSearch(opportunities, { now, fuzzy: 'lazy' });
  const gaps = { dropped: 0, failedSources: [], incomplete: false };
  return next(before, { type: 'loaded', search, places: createPlaceFinder(opportunities), gaps, now });
}

const after = (state: FinderState, ...changes: Change[]) => changes.reduce(next, state);
const names = ({ results }: FinderState) => results?.matches.map(({ opportunity }) => opportunity.name);

describe('the finder’s state', () => {
  it('keeps what was asked for before the feed arrived', async () => {
    const asked = after(initialState, { type: 'look-for', criteria: { text: 'tai chi' } });
    const state = await ready([anOpportunity({ name: 'Tai chi' }), anOpportunity({ name: 'Yoga' })], asked);
    expect(names(state)).to.deep.equal(['Tai chi']);
  });

  it('finds the place that was asked for before the feed could tell where it is', async () => {
    const asked = after(initialState, { type: 'near', words: 'Hatfield' });
    expect(asked.criteria.near).to.equal(undefined);
    const state = await ready([anOpportunity({ place: hatfield })], asked);
    expect(state.criteria.near?.latitude).to.be.closeTo(51.76, 0.01);
  });

  it('puts no limit on the list for a place that nobody knows', async () => {
    const state = after(await ready([anOpportunity({ place: hatfield })]), { type: 'near', words: 'Atlantis' });
    expect(state.place).to.deep.equal({ words: 'Atlantis' });
    expect(state.results?.matches).to.have.length(1);
  });

  it('forgets the place when its words are taken away', async () => {
    const state = after(
      await ready([anOpportunity({ place: hatfield })]),
      { type: 'near', words: 'Hatfield' },
      { type: 'near', words: '' },
    );
    expect(state.criteria.near).to.equal(undefined);
  });

  for (const text of ['yoga for ME', 'chronic fatigue syndrome', 'cronic fatigue sindrome'])
    it(`holds back the list for "${text}", says why, and chooses nothing`, async () => {
      const state = after(await ready([anOpportunity({ name: 'Yoga in the meadow' })]), {
        type: 'look-for',
        criteria: { text },
      });
      expect(state.results).to.equal(undefined);
      expect(state.named).to.deep.equal(['me-cfs']);
      expect(state.criteria).to.deep.equal({ text });
      expect(state.safety.lines.map(({ id }) => id)).to.deep.equal(['stop', 'specialist-team']);
      const freed = after(state, { type: 'look-for', criteria: { text: 'yoga' } });
      expect(names(freed)).to.deep.equal(['Yoga in the meadow']);
    });

  for (const { id, mode, label } of CONDITIONS)
    it(`keeps the rules of ${mode} when somebody types "${label}"`, async () => {
      const state = after(await ready([anOpportunity()]), { type: 'look-for', criteria: { text: label } });
      const ids = (lines: readonly SafetyLine[]) => lines.map((line) => line.id);
      expect(ids(state.safety.lines)).to.include.members(ids(safetyFor([id], now).lines));
      expect(state.safety.listing).to.equal(safetyFor([id], now).listing);
      expect(state.criteria.conditions).to.equal(undefined);
    });

  it('keeps a point that the page itself gave', async () => {
    const near = { latitude: 51.7, longitude: -0.2 };
    const state = await ready([anOpportunity()], after(initialState, { type: 'replace', criteria: { near } }));
    expect(state.criteria.near).to.deep.equal(near);
  });

  it('lets go of words and filters together, and keeps place and order', async () => {
    const state = after(
      await ready([anOpportunity({ place: hatfield })]),
      { type: 'near', words: 'Hatfield' },
      { type: 'look-for', criteria: { text: 'x', beginner: true, sort: 'distance' } },
      { type: 'clear' },
    );
    expect(state.criteria).to.have.all.keys('near', 'sort');
  });

  it('counts an empty filter as none', async () => {
    const state = after(await ready([anOpportunity()]), {
      type: 'look-for',
      criteria: { days: [], free: false, text: '' },
    });
    expect(state.criteria).to.deep.equal({});
  });

  it('goes back to the first page when what is looked for changes', async () => {
    const many = Array.from({ length: 60 }, (_, at) => anOpportunity({ name: `Walk ${at}` }));
    const more = after(await ready(many), { type: 'show-more' });
    expect(more.shown).to.equal(40);
    expect(after(more, { type: 'look-for', criteria: { text: 'walk' } }).shown).to.equal(20);
  });

  it('brings a chosen pin’s card onto the page, however far down the list it stands', async () => {
    const many = Array.from({ length: 60 }, (_, at) => anOpportunity({ name: `Walk ${at}` }));
    const state = await ready(many);
    const last = state.results?.matches.at(-1)?.opportunity.id ?? '';
    expect(after(state, { type: 'select', id: last, from: 'map' })).to.deep.include({
      shown: 60,
      selected: { id: last, from: 'map' },
    });
  });

  it('ignores the choice of a listing that is not in the list', async () => {
    const state = await ready([anOpportunity()]);
    expect(after(state, { type: 'select', id: 'gone', from: 'map' })).to.equal(state);
  });

  it('forgets a chosen listing once it is no longer in the list', async () => {
    const walk = anOpportunity({ name: 'Walk' });
    const state = after(await ready([walk, anOpportunity({ name: 'Yoga' })]), {
      type: 'select',
      id: walk.id,
      from: 'list',
    });
    expect(after(state, { type: 'look-for', criteria: { text: 'yoga' } }).selected).to.equal(undefined);
  });

  it('opens and closes details one by one', async () => {
    const walk = anOpportunity();
    const open = after(await ready([walk]), { type: 'toggle', id: walk.id });
    expect([...open.open]).to.deep.equal([walk.id]);
    expect(after(open, { type: 'toggle', id: walk.id }).open.size).to.equal(0);
  });

  it('holds no results at all while a condition forbids a list', async () => {
    const state = after(await ready([anOpportunity()]), { type: 'look-for', criteria: { conditions: ['me-cfs'] } });
    expect(state.results).to.equal(undefined);
    expect(state.safety.listing).to.equal('withheld');
    expect(after(state, { type: 'look-for', criteria: { conditions: [] } }).results?.matches).to.have.length(1);
  });

  for (const spelt of [['ME-CFS'], [' me-cfs '], 'me-cfs', ['parkinsons', 'Me-Cfs']])
    it(`takes ${JSON.stringify(spelt)} for ME, however a page spells it`, async () => {
      const state = after(await ready([anOpportunity()]), {
        type: 'replace',
        criteria: { conditions: spelt as string[] },
      });
      expect(state.safety.listing).to.equal('withheld');
      expect(state.results).to.equal(undefined);
    });

  it('ignores a condition that nobody knows', async () => {
    const state = after(await ready([anOpportunity()]), {
      type: 'look-for',
      criteria: { conditions: ['ME', 'nonsense'] },
    });
    expect(state.criteria).to.deep.equal({});
  });

  it('tells of an emergency with a feed or without, and whatever else is chosen', async () => {
    const both = 'i took an overdose and want to die';
    expect(after(initialState, { type: 'look-for', criteria: { text: both } }).emergencies).to.deep.equal([
      'medical',
      'mental-health',
    ]);
    const withheld = after(await ready([]), {
      type: 'look-for',
      criteria: { text: 'want to die', conditions: ['me-cfs'] },
    });
    expect(withheld.emergencies).to.deep.equal(['mental-health']);
  });

  it('never changes the state it was given', async () => {
    const state = await ready([anOpportunity()]);
    const before = JSON.stringify(state.criteria);
    after(state, { type: 'look-for', criteria: { text: 'x' } }, { type: 'show-more' }, { type: 'clear' });
    expect(JSON.stringify(state.criteria)).to.equal(before);
  });

  it('counts a new attempt when asked to try again, and forgets the failure once the feed is there', async () => {
    const failed = after(initialState, { type: 'failed', code: 'network' });
    expect(failed).to.deep.include({ phase: 'failed', failure: 'network' });
    const again = after(failed, { type: 'retry' });
    expect(again).to.deep.include({ phase: 'loading', attempt: 1 });
    expect((await ready([anOpportunity()], again)).failure).to.equal(undefined);
  });

  it('leads somebody to what advice named, and not past what their condition withholds', async () => {
    const asked = after(
      initialState,
      { type: 'look-for', criteria: { conditions: ['me-cfs'], accessibility: ['wheelchair'], free: true } },
      { type: 'show', criteria: { activities: ['Walking'] } },
    );
    const state = await ready([anOpportunity({ activities: ['Walking'] })], asked);
    expect(state.criteria).to.deep.equal({
      conditions: ['me-cfs'],
      accessibility: ['wheelchair'],
      activities: ['Walking'],
    });
    expect(state.led).to.equal(true);
    expect(state.results).to.equal(undefined);
    expect(after(state, { type: 'look-for', criteria: { text: 'dance' } }).led).to.equal(false);
  });
});

describe('typed words that ask for something', () => {
  const tuesday = { certainty: 'usual', times: [{ day: 'tuesday', start: '10:00' }], next: [] } as const;
  const listings = [
    anOpportunity({ name: 'Free yoga', price: { from: 0 }, schedule: tuesday, place: hatfield }),
    anOpportunity({ name: 'Yoga', price: { from: 500 }, schedule: tuesday, place: hatfield }),
    anOpportunity({ name: 'Friday’s Gym' }),
  ];
  const understanding = async () => after(await ready(listings), { type: 'understanding', understand });
  const typing = async (text: string, ...changes: Change[]) =>
    after(await understanding(), { type: 'look-for', criteria: { text } }, ...changes);

  it('are words like others until what understands them has arrived', async () => {
    const before = after(await ready(listings), { type: 'look-for', criteria: { text: 'free yoga' } });
    expect(before.understood).to.deep.equal([]);
    const { asked, criteria } = after(before, { type: 'understanding', understand });
    expect(asked).to.deep.equal({ text: 'yoga', free: true });
    expect(criteria).to.deep.equal({ text: 'free yoga' });
  });

  it('are none where nothing is typed: the list is not made again', async () => {
    const before = await ready(listings);
    expect(after(before, { type: 'understanding', understand }).results).to.equal(before.results);
  });

  it('ask for what a filter would, and leave the filters as they are', async () => {
    const { results, criteria } = await typing('free yoga near hatfield tuesday');
    expect(results?.matches.map(({ opportunity }) => opportunity.name)).to.deep.equal(['Free yoga']);
    expect(criteria).to.deep.equal({ text: 'free yoga near hatfield tuesday' });
  });

  it('are taken from the text when somebody lets go of what they ask for', async () => {
    const { criteria } = await typing('free yoga tuesday', { type: 'let-go', fields: ['free'] });
    expect(criteria.text).to.equal('yoga tuesday');
  });

  it('stay when somebody lets go of the other words', async () => {
    const { criteria, asked } = await typing('free rowing tuesday', { type: 'let-go', fields: ['text'] });
    expect(criteria.text).to.equal('free tuesday');
    expect(asked).to.deep.equal({ free: true, days: ['tuesday'] });
  });

  it('go when the filter that shows them is switched off', async () => {
    const off = await typing('yoga tuesday', { type: 'look-for', criteria: { days: [] } });
    expect(off.criteria).to.deep.equal({ text: 'yoga' });
  });

  it('are not asked for twice when another value is switched on beside them', async () => {
    const more = await typing('yoga tuesday', { type: 'look-for', criteria: { days: ['tuesday', 'friday'] } });
    expect(more.criteria).to.deep.equal({ text: 'yoga tuesday', days: ['friday'] });
    expect(more.asked.days).to.have.members(['tuesday', 'friday']);
  });

  it('give way to a place that is asked for after them', async () => {
    const { criteria, asked } = await typing('yoga near hatfield', { type: 'near', words: 'AL10' });
    expect(criteria.text).to.equal('yoga');
    expect(asked.near).to.deep.equal(criteria.near);
  });

  it('are words again once somebody says so, until they are typed anew', async () => {
    const plain = await typing('free yoga', { type: 'as-words', words: 'free' });
    expect(plain.asked).to.deep.equal({ text: 'free yoga' });
    const anew = after(
      plain,
      { type: 'look-for', criteria: { text: 'yoga' } },
      { type: 'look-for', criteria: { text: 'free yoga' } },
    );
    expect(anew.asked.free).to.equal(true);
  });

  it('never choose a condition; choosing the one they mean takes only their words', async () => {
    const typed = await typing('walking for bad chest tuesday');
    expect(typed.asked.conditions).to.equal(undefined);
    const { criteria } = after(typed, { type: 'mean', condition: 'copd' });
    expect(criteria).to.deep.equal({ text: 'walking for tuesday', conditions: ['copd'] });
    const only = await typing('sugar', { type: 'mean', condition: 'type-2-diabetes' });
    expect(only.criteria).to.deep.equal({ conditions: ['type-2-diabetes'] });
  });
});
