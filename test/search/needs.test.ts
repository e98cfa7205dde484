import { expect } from '@open-wc/testing';
import { NEEDS, type Need } from '../../src/health/needs.js';
import type { Opportunity } from '../../src/opportunity/opportunity.js';
import { createSearch } from '../../src/search/create-search.js';
import { needAnswer } from '../../src/search/needs.js';
import { anOpportunity } from '../support/an-opportunity.js';

type Row = readonly [need: Need, says: Partial<Opportunity>, answer: 'yes' | 'no' | 'not stated', evidence?: string];

const TABLE: readonly Row[] = [
  ['breathless', { effort: 'gentle' }, 'yes', 'gentle'],
  ['breathless', { effort: 'seated' }, 'yes', 'seated'],
  ['breathless', { effort: 'moderate' }, 'not stated'],
  ['breathless', { effort: 'vigorous' }, 'no', 'vigorous'],
  ['breathless', { description: 'A walk. Go at your own pace.' }, 'yes', 'Go at your own pace.'],
  ['breathless', { description: 'You cannot go at your own pace here.' }, 'not stated'],
  [
    'breathless',
    { suitability: [{ condition: 'copd', basis: 'described', evidence: 'For people with COPD.' }] },
    'yes',
    'For people with COPD.',
  ],
  [
    'breathless',
    { effort: 'gentle', exclusions: [{ condition: 'copd', evidence: 'Not for people with COPD.' }] },
    'no',
    'Not for people with COPD.',
  ],
  ['breathless', { description: 'For anyone who gets breathless.' }, 'yes', 'For anyone who gets breathless.'],
  ['breathless', { description: 'Rest if you get out of breath.' }, 'yes'],
  ['breathless', { description: 'You will be out of breath!' }, 'not stated'],
  ['breathless', { description: 'Expect to be short of breath and sweaty.' }, 'not stated'],
  [
    'breathless',
    { effort: 'gentle', description: 'Hilly. Not for people who get breathless.' },
    'no',
    'Not for people who get breathless.',
  ],
  ['breathless', { effort: 'gentle', description: 'Not suitable for under 16s, but go at your own pace.' }, 'yes'],
  ['breathless', { effort: 'gentle', description: 'Not for people who have to go at their own pace.' }, 'no'],
  ['breathless', { description: 'It is not just for people who get breathless.' }, 'not stated'],
  ['falling', { description: 'Not suitable for anyone unsteady.' }, 'no'],
  ['falling', { description: 'Strength and balance class, not suitable for children.' }, 'not stated'],
  ['falling', { effort: 'seated', description: 'Not for children: a strength and balance class.' }, 'yes', 'seated'],
  ['falling', { description: 'Unsuitable if you are not steady on your feet.' }, 'no'],
  ['falling', { effort: 'seated' }, 'yes', 'seated'],
  ['falling', { effort: 'gentle' }, 'not stated'],
  ['falling', { description: 'Strength and balance for older adults.' }, 'yes'],
  ['falling', { description: 'Too hard for anyone unsteady.' }, 'not stated'],
  ['falling', { exclusions: [{ condition: 'falls-balance', evidence: 'Not if you fall.' }] }, 'no', 'Not if you fall.'],
  ['wheelchair', { accessibility: ['wheelchair'] }, 'yes', 'wheelchair'],
  ['wheelchair', { notAccessible: ['wheelchair'] }, 'no', 'wheelchair'],
  ['wheelchair', { accessibility: ['physical-disability'] }, 'not stated'],
  [
    'wheelchair',
    { suitability: [{ condition: 'physical-disability', basis: 'described', evidence: 'Wheelchair users welcome.' }] },
    'yes',
    'Wheelchair users welcome.',
  ],
  [
    'wheelchair',
    { exclusions: [{ condition: 'physical-disability', evidence: 'Not suitable for wheelchair users.' }] },
    'no',
  ],
  ['company', { firstVisit: { companion: true } }, 'yes', 'companion'],
  ['company', { firstVisit: { companion: false } }, 'no', 'companion'],
  ['company', { firstVisit: { welcomed: true } }, 'not stated'],
  ['company', {}, 'not stated'],
];

describe('a plain need', () => {
  for (const [need, says, answer, evidence] of TABLE) {
    it(`${need}: ${JSON.stringify(says)} is ${answer}`, () => {
      const given = needAnswer(need, anOpportunity({ name: 'A class', ...says }));
      expect(given?.answer ?? 'not stated').to.equal(answer);
      if (evidence) expect(given?.evidence).to.equal(evidence);
    });
  }

  it('is a filter with three answers, and gives its reason', async () => {
    const listings = [
      anOpportunity({ id: 'x:yes', name: 'Yes', effort: 'seated', firstVisit: { companion: true } }),
      anOpportunity({ id: 'x:half', name: 'Half', effort: 'seated' }),
      anOpportunity({ id: 'x:no', name: 'No', effort: 'seated', firstVisit: { companion: false } }),
      anOpportunity({ id: 'x:silent', name: 'Silent' }),
    ];
    const { matches, notStated } = (await createSearch(listings)).run({ needs: ['breathless', 'company'] });
    const ids = (list: typeof matches) => list.map(({ opportunity }) => opportunity.id);
    expect(ids(matches)).to.deep.equal(['x:yes']);
    expect(ids(notStated)).to.have.members(['x:half', 'x:silent']);
    expect(matches[0]?.reasons).to.deep.equal([
      { type: 'need', need: 'breathless', basis: 'stated', evidence: 'seated' },
      { type: 'need', need: 'company', basis: 'stated', evidence: 'companion' },
    ]);
  });

  it('asks nothing when it means nothing', async () => {
    const search = await createSearch([anOpportunity({ name: 'Yoga' })]);
    for (const needs of [[], ['no-such-need'], null, 7, {}]) {
      expect(search.run({ needs: needs as Need[] }).matches).to.have.lengthOf(1);
    }
    expect(NEEDS).to.have.lengthOf(4);
  });
});
