import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/index.js';
import type { ActivityFinder } from '../../../src/index.js';
import { next } from '../../../src/finder/next.js';
import { SAFETY_MODES, type SafetyMode } from '../../../src/health/safety-modes.js';
import { SAFETY_LINES } from '../../../src/health/safety-lines.js';
import { safetyFor } from '../../../src/health/safety.js';
import { createSearch } from '../../../src/search/create-search.js';
import { aFeed } from '../../support/feed-address.js';
import { anOpportunity } from '../../support/an-opportunity.js';
import { stateAfter } from '../../support/finder-stage.js';
import { control, resultNames, wordsOn } from '../../support/in-the-page.js';
import { whenSettled, whenShown } from '../../support/when-shown.js';

/** A condition of each mode. */
const OF: Readonly<Record<SafetyMode, string>> = {
  'specialist-only': 'me-cfs',
  'urgent-check': 'back-pain',
  'crisis-signpost': 'depression',
  'pem-caution': 'long-covid',
  'clinical-pathway': 'copd',
  'check-first-if': 'stroke',
  'carry-medicine': 'asthma',
  'carer-support': 'dementia',
  'life-stage': 'pregnancy',
  'accessibility-filter': 'physical-disability',
  standard: 'parkinsons',
};

/** What somebody calls those that they do not call by their id. */
const CALLED: Readonly<Record<string, string>> = {
  'me-cfs': 'ME',
  copd: 'COPD',
  'back-pain': 'back pain',
  'long-covid': 'long COVID',
  'physical-disability': 'disability',
};

/** The eleven modes alone, and all 55 pairs. */
const CHOICES: readonly (readonly string[])[] = [
  ...SAFETY_MODES.map((mode) => [OF[mode]]),
  ...SAFETY_MODES.flatMap((one, at) => SAFETY_MODES.slice(at + 1).map((other) => [OF[other], OF[one]])),
];

const conditions = Object.values(OF);
/** One listing that suits all of them, one that says nothing, and one that turns each away. */
const listings = [
  anOpportunity({
    id: 'list:suits',
    name: 'Suits',
    suitability: conditions.map((condition) => ({ condition, basis: 'stated' as const, evidence: condition })),
  }),
  anOpportunity({ id: 'list:silent', name: 'Silent' }),
  ...conditions.map((condition) =>
    anOpportunity({
      id: `list:not-${condition}`,
      name: `Not ${condition}`,
      exclusions: [{ condition, evidence: 'No.' }],
    }),
  ),
];
const withheld = (chosen: readonly string[]) => chosen.includes('me-cfs');
const excluded = (chosen: readonly string[]) => chosen.map((condition) => `Not ${condition}`);

describe('each safety mode, alone and with each other', () => {
  it('makes 66 choices', () => {
    expect(CHOICES).to.have.lengthOf(66);
  });

  for (const chosen of CHOICES) {
    it(`holds in the search: ${chosen.join(' and ')}`, async () => {
      const { matches, notStated } = (await createSearch(listings)).run({ conditions: chosen, includeNotStated: true });
      const names = [...matches, ...notStated].map(({ opportunity }) => opportunity.name);
      expect(names).not.to.include.any.members(excluded(chosen));
      expect(names.includes('Suits')).to.equal(!withheld(chosen));
      if (withheld(chosen)) expect(names).to.deep.equal([]);
    });

    it(`holds when chosen one after the other: ${chosen.join(' and ')}`, async () => {
      const state = chosen.reduce(
        (before, condition) =>
          next(before, {
            type: 'look-for',
            criteria: { conditions: [...(before.criteria.conditions ?? []), condition] },
          }),
        await stateAfter([], listings),
      );
      const { mode, listing, lines } = safetyFor(chosen, state.now);
      expect(state.safety).to.deep.include({ mode, listing, lines });
      expect(state.results === undefined).to.equal(withheld(chosen));
    });
  }

  for (const [how, choose] of [
    [
      'as a preset of the page',
      (element: ActivityFinder, chosen: readonly string[]) => element.setAttribute('condition', chosen.join(' ')),
    ],
    [
      'in the criteria a page shares',
      (element: ActivityFinder, chosen: readonly string[]) => void (element.criteria = { conditions: chosen }),
    ],
    [
      'in words that somebody types',
      (element: ActivityFinder, chosen: readonly string[]) =>
        void (element.criteria = { text: chosen.map((condition) => CALLED[condition] ?? condition).join(' and ') }),
    ],
  ] as const)
    it(`holds ${how}: every line of safety is on the page, and no list where there may be none`, async () => {
      const element = await fixture<ActivityFinder>(
        html`<activity-finder src=${aFeed(listings)} map="off"></activity-finder>`,
      );
      await whenShown(element);
      for (const chosen of CHOICES) {
        choose(element, chosen);
        await whenSettled(element);
        const words = wordsOn(element).replace(/\s+/g, ' ');
        for (const { text } of safetyFor(chosen).lines) expect(words, chosen.join(' ')).to.contain(text);
        const names = resultNames(element);
        expect(names, chosen.join(' ')).not.to.include.any.members(excluded(chosen));
        expect(names.includes('Suits'), chosen.join(' ')).to.equal(!withheld(chosen));
      }
    }).timeout(30_000);

  it('asks about the words that hold the list back, and takes the answer', async () => {
    const element = await fixture<ActivityFinder>(
      html`<activity-finder src=${aFeed(listings)} map="off"></activity-finder>`,
    );
    await whenShown(element);
    element.criteria = { text: 'yoga for ME' };
    await whenSettled(element);
    const question = control(element, 'ME or chronic fatigue syndrome?');
    expect(element.criteria.conditions).to.equal(undefined);
    question.click();
    await whenSettled(element);
    expect(element.criteria).to.deep.equal({ conditions: ['me-cfs'], text: 'yoga' });
    expect(resultNames(element)).to.deep.equal([]);
  });

  for (const [text, lines] of [
    ['bad chest', ['stop']],
    ['hearing voices', ['stop', 'urgent-mental-health']],
    ['back’s gone', ['stop', 'urgent-help']],
  ] as const)
    it(`says no more than when to stop and where urgent help is for "${text}", which may mean much`, async () => {
      const element = await fixture<ActivityFinder>(
        html`<activity-finder src=${aFeed(listings)} map="off"></activity-finder>`,
      );
      await whenShown(element);
      element.criteria = { text };
      await whenSettled(element);
      const words = wordsOn(element).replace(/\s+/g, ' ');
      expect(SAFETY_LINES.filter((line) => words.includes(line.text)).map(({ id }) => id)).to.deep.equal(lines);
    });
});
