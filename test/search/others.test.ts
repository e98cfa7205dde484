import { expect } from '@open-wc/testing';
import type { Opportunity } from '../../src/opportunity/opportunity.js';
import type { Basis } from '../../src/opportunity/suitability.js';
import { createSearch } from '../../src/search/create-search.js';
import type { Criteria } from '../../src/search/criteria.js';
import type { Match } from '../../src/search/results.js';
import { sectionsOf } from '../../src/search/sections.js';
import { anOpportunity } from '../support/an-opportunity.js';

const suits = (condition: string, basis: Basis = 'stated') => [{ condition, basis, evidence: 'for it' }];
const free = { price: { from: 0 } };
const paid = { price: { from: 500 } };

const listings: readonly Opportunity[] = [
  anOpportunity({ name: 'By kind', activities: ['Dance'], suitability: suits('parkinsons', 'by-kind'), ...free }),
  anOpportunity({ name: 'Described', suitability: suits('parkinsons', 'described'), ...free }),
  anOpportunity({ name: 'Stated', suitability: suits('parkinsons'), ...free }),
  anOpportunity({ name: 'Stated, paid', suitability: suits('parkinsons'), ...paid }),
  anOpportunity({ name: 'Mainstream dance', activities: ['Dance'], ...free }),
  anOpportunity({ name: 'Mainstream, paid', ...paid }),
  anOpportunity({ name: 'Mainstream, price unsaid' }),
  anOpportunity({ name: 'For stroke', suitability: suits('stroke'), ...free }),
  anOpportunity({
    name: 'Turns them away',
    exclusions: [{ condition: 'parkinsons', evidence: 'Not for people with Parkinson’s.' }],
    ...free,
  }),
];

const names = (matches: readonly Match[]) => matches.map(({ opportunity }) => opportunity.name);
const run = async (criteria: Criteria) => (await createSearch(listings)).run(criteria);

describe('activities that say nothing about a chosen condition', () => {
  it('follow by themselves, and are never mixed with those that name it', async () => {
    const { matches, others } = await run({ conditions: ['parkinsons'], free: true });
    expect(names(matches)).to.deep.equal(['Stated', 'Described', 'By kind']);
    expect(names(others)).to.have.members(['Mainstream dance', 'For stroke']);
  });

  it('do not have those among them that turn it away', async () => {
    const { matches, others, notStated } = await run({ conditions: ['parkinsons'] });
    for (const list of [matches, others, notStated]) expect(names(list)).not.to.include('Turns them away');
  });

  it('meet everything else: what leaves another thing unsaid is only among those that do not say', async () => {
    const { others, notStated } = await run({ conditions: ['parkinsons'], free: true });
    expect(names(others)).not.to.include('Mainstream, price unsaid');
    expect(names(notStated)).to.include.members([...names(others), 'Mainstream, price unsaid']);
  });

  it('come after what names it and leaves another thing unsaid', async () => {
    const search = await createSearch([
      ...listings,
      anOpportunity({ name: 'Stated, price unsaid', suitability: suits('parkinsons') }),
    ]);
    const results = search.run({ conditions: ['parkinsons'], free: true });
    expect(names(results.named)).to.deep.equal(['Stated, price unsaid']);
    expect(names(results.notStated)).to.include('Stated, price unsaid');
    const kinds = sectionsOf(results).map(({ kind }) => kind);
    expect(kinds).to.deep.equal(['matches', 'named', 'others']);
    expect(search.run({ free: true }).named).to.deep.equal([]);
  });

  it('are none while no condition is chosen', async () => {
    expect((await run({ free: true })).others).to.deep.equal([]);
  });

  it('do not have what names another chosen condition', async () => {
    const { matches, others } = await run({ conditions: ['parkinsons', 'stroke'], free: true });
    expect(names(matches)).to.include('For stroke');
    expect(names(others)).to.deep.equal(['Mainstream dance']);
  });

  it('stand in the order of the words', async () => {
    const { others } = await run({ conditions: ['parkinsons'], text: 'dance' });
    expect(names(others)).to.deep.equal(['Mainstream dance']);
  });
});

describe('matches for a condition', () => {
  it('have "by kind" last, whatever the words would prefer', async () => {
    const search = await createSearch([
      anOpportunity({ name: 'Dance dance', activities: ['Dance'], suitability: suits('parkinsons', 'by-kind') }),
      anOpportunity({ name: 'Move', description: 'Some dance.', suitability: suits('parkinsons') }),
    ]);
    expect(names(search.run({ conditions: ['parkinsons'], text: 'dance' }).matches)).to.deep.equal([
      'Move',
      'Dance dance',
    ]);
  });
});
