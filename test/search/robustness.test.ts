import { expect } from '@open-wc/testing';
import { createSearch } from '../../src/search/create-search.js';
import type { Criteria } from '../../src/search/criteria.js';
import { anOpportunity } from '../support/an-opportunity.js';

const yoga = anOpportunity({ name: 'Yoga', price: { from: 0 }, activities: ['Yoga'] });
const listings = [yoga, anOpportunity({ name: 'Boxing', price: { from: 500 }, activities: ['Boxing'] })];

describe('when nothing matches', () => {
  it('names what to let go of, the most helpful first', async () => {
    const search = await createSearch([...listings, anOpportunity({ name: 'Walk', price: { from: 0 } })]);
    expect(search.run({ free: true, text: 'boxing' }).suggestions).to.deep.equal([
      { relax: 'text', gives: 2 },
      { relax: 'free', gives: 1 },
    ]);
    expect(search.run({ maxPence: 500, activities: ['Rowing'] }).suggestions).to.deep.equal([
      { relax: 'activities', gives: 3 },
    ]);
  });

  it('knows that a day and a time can be let go of by themselves', async () => {
    const monday = anOpportunity({
      schedule: { certainty: 'usual', times: [{ day: 'monday', start: '10:00' }], next: [] },
    });
    const { suggestions } = (await createSearch([monday])).run({ days: ['monday'], times: ['evening'] });
    expect(suggestions).to.deep.equal([{ relax: 'times', gives: 1 }]);
  });

  it('names the distance and not the place', async () => {
    const far = anOpportunity({ place: { point: { latitude: 52, longitude: 0 } } });
    const near = { latitude: 51, longitude: 0 };
    const { suggestions } = (await createSearch([far])).run({ near, within: 100 });
    expect(suggestions).to.deep.equal([{ relax: 'within', gives: 1 }]);
  });

  it('suggests nothing while something matches, or when nothing helps', async () => {
    const search = await createSearch(listings);
    expect(search.run({ free: true }).suggestions).to.deep.equal([]);
    expect(search.run({ text: 'rowing', activities: ['Rowing'] }).suggestions).to.deep.equal([]);
  });

  it('names the nearest that is only too far', async () => {
    const at = (latitude: number, name: string) =>
      anOpportunity({ name, place: { point: { latitude, longitude: 0 } } });
    const search = await createSearch([at(52, 'Far walk'), at(51.1, 'Nearer walk'), at(51.05, 'Nearest swim')]);
    const near = { latitude: 51, longitude: 0 };
    const { waysOn } = search.run({ text: 'walk', near, within: 100 });
    expect(waysOn?.nearest?.match.opportunity.name).to.equal('Nearer walk');
    expect(waysOn?.nearest?.without).to.equal('within');
    expect(waysOn?.nearest?.match.distance).to.be.closeTo(11_120, 100);
  });

  it('names the one that lacks a single thing asked for, and what that is', async () => {
    const { waysOn } = (await createSearch(listings)).run({ text: 'boxing', free: true });
    expect(waysOn?.nearest?.match.opportunity.name).to.equal('Boxing');
    expect(waysOn?.nearest?.without).to.equal('free');
  });

  it('never names as nearest what turns a chosen condition away', async () => {
    const away = anOpportunity({ name: 'Boot camp', exclusions: [{ condition: 'copd', evidence: 'Not for COPD.' }] });
    const { waysOn } = (await createSearch([away])).run({ conditions: ['copd'], free: true });
    expect(waysOn?.nearest).to.equal(undefined);
    expect(waysOn?.popular).to.deep.equal([]);
  });

  it('offers the words as a listing spells them', async () => {
    const search = await createSearch([
      anOpportunity({ name: 'Waking up gently' }),
      anOpportunity({ name: 'Walking Football' }),
    ]);
    const { waysOn } = search.run({ text: 'waking football', free: true });
    expect(waysOn?.spellings).to.deep.equal([]);
    expect(search.run({ text: 'waking', activities: ['x'] }).waysOn?.spellings).to.deep.equal([]);
    const apart = await createSearch([
      anOpportunity({ name: 'Waking up gently', price: { from: 500 } }),
      anOpportunity({ name: 'Walking group', price: { from: 0 } }),
    ]);
    expect(apart.run({ text: 'Waking', free: true }).waysOn?.spellings).to.deep.equal([{ text: 'walking', gives: 1 }]);
  });

  it('counts what comes to somebody at home or online, with the words or else without', async () => {
    const search = await createSearch([
      ...listings,
      anOpportunity({ name: 'Yoga on a screen', settings: ['online'] }),
      anOpportunity({ name: 'Stretch sheet', settings: ['at-home'] }),
    ]);
    expect(search.run({ text: 'yoga', maxPence: 0, days: ['monday'] }).waysOn?.atHome).to.deep.equal({
      gives: 1,
      withText: true,
    });
    expect(search.run({ text: 'boxing', free: true }).waysOn?.atHome).to.deep.equal({ gives: 2, withText: false });
  });

  it('names what most listings are about', async () => {
    const search = await createSearch([...listings, anOpportunity({ activities: ['Yoga'] })]);
    expect(search.run({ text: 'zzzzzz' }).waysOn?.popular).to.deep.equal([
      { value: 'Yoga', count: 2 },
      { value: 'Boxing', count: 1 },
    ]);
  });

  it('offers no way on to what a condition withholds', async () => {
    const search = await createSearch([anOpportunity({ activities: ['Yoga'], settings: ['online'] })]);
    const { waysOn, others } = search.run({ conditions: ['me-cfs'], text: 'yoga', free: true });
    expect(waysOn).to.deep.equal({ spellings: [], atHome: { gives: 0, withText: false }, popular: [] });
    expect(others).to.deep.equal([]);
  });
});

describe('words that nobody should type', () => {
  const hostile: readonly [kind: string, text: string][] = [
    ['10,000 letters', 'a'.repeat(10_000)],
    ['10,000 words', 'yoga '.repeat(10_000)],
    ['10,000 different words', Array.from({ length: 10_000 }, (_, i) => `w${i}x`).join(' ')],
    ['10,000 hyphens', '-'.repeat(10_000)],
    ['words joined by 10,000 hyphens', 'e-'.repeat(10_000)],
    ['10,000 combining marks', `e${'\u0301'.repeat(10_000)}`],
    ['emoji', '👨‍👩‍👧‍👦🧘🏽‍♀️'],
    ['a pattern', '(a+)+$ [.*?^{}()|\\'],
    ['right to left', '\u202eagoy יוגה يوجا'],
    ['a lone surrogate', '\ud83d'],
    ['names of prototypes', '__proto__ constructor toString'],
    ['markup', '<img src=x onerror=alert(1)>'],
    ['nothing visible', '\u0000\u200b\u2028'],
  ];
  for (const [kind, text] of hostile) {
    it(`never hang the page: ${kind}`, async () => {
      const search = await createSearch(listings);
      const started = performance.now();
      expect(search.run({ text }).matches.length).to.be.at.most(listings.length);
      expect(performance.now() - started).to.be.below(5_000);
    });
  }

  it('do not hide a word that means something', async () => {
    const search = await createSearch(listings);
    const { matches } = search.run({ text: `yoga ${'(*&^%$ '.repeat(1_000)}` });
    expect(matches.map(({ opportunity }) => opportunity.name)).to.deep.equal(['Yoga']);
  });
});

describe('criteria that mean nothing', () => {
  const meaningless: readonly Record<string, unknown>[] = [
    { text: 7 },
    { text: null },
    { conditions: null },
    { conditions: [null, 3, {}] },
    { beginner: undefined },
    { maxPence: NaN },
    { maxPence: '500' },
    { days: ['someday'] },
    { times: ['night', undefined] },
    { age: NaN },
    { age: Infinity },
    { gender: 'any' },
    { gender: ['unknown'] },
    { accessibility: ['levitation'] },
    { settings: [''] },
    { venues: ['castle'] },
    { activities: [] },
    { support: 'applause' },
    { near: null, within: 5 },
    { near: {}, within: 5 },
    { near: { latitude: NaN, longitude: 0 }, within: 5 },
    { near: { latitude: 51, longitude: 0 }, within: NaN },
    { sort: 'alphabet' },
    { unknown: ['thing'] },
  ];
  for (const criteria of meaningless) {
    it(`are passed over: ${JSON.stringify(criteria)}`, async () => {
      const { matches, notStated } = (await createSearch(listings)).run(criteria as Criteria);
      expect(matches).to.have.length(listings.length);
      expect(notStated).to.have.length(0);
    });
  }
});

describe('an empty feed', () => {
  it('gives an empty list for anything', async () => {
    const search = await createSearch([]);
    const asked: readonly Criteria[] = [
      {},
      { text: 'yoga' },
      { near: { latitude: 51, longitude: 0 }, within: 1_000, sort: 'distance' },
      { conditions: ['copd'], free: true, includeNotStated: true },
    ];
    for (const criteria of asked) {
      const { matches, notStated, suggestions } = search.run(criteria);
      expect([matches, notStated, suggestions]).to.deep.equal([[], [], []]);
    }
    expect(search.find('any')).to.equal(undefined);
  });
});

describe('building a search', () => {
  it('stops when it is no longer wanted', async () => {
    const many = Array.from({ length: 2_000 }, () => anOpportunity({ description: 'Walk and talk. '.repeat(50) }));
    const stop = new AbortController();
    const building = createSearch(many, { signal: stop.signal });
    stop.abort();
    const reason = await building.then(
      () => 'built',
      (error: Error) => error.name,
    );
    expect(reason).to.equal('AbortError');
  });

  it('leaves the listings as they are, and in their order', async () => {
    const frozen = Object.freeze(listings.map((one) => Object.freeze(one)));
    const search = await createSearch(frozen);
    search.run({ text: 'yoga' });
    expect(search.opportunities).to.equal(frozen);
  });

  it('gives the same results for the same criteria', async () => {
    const search = await createSearch(listings);
    const ids = () => search.run({ text: 'bxing' }).matches.map(({ opportunity }) => opportunity.id);
    expect(ids()).to.deep.equal(ids());
  });
});
