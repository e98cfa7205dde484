import { expect } from '@open-wc/testing';
import type { Opportunity } from '../../src/opportunity/opportunity.js';
import { createSearch } from '../../src/search/create-search.js';
import { anOpportunity } from '../support/an-opportunity.js';

const suits = (condition: string) => [{ condition, basis: 'stated', evidence: 'Suitable for' }] as const;

const listings: readonly Opportunity[] = [
  anOpportunity({ name: 'Joints in motion', suitability: suits('osteoarthritis') }),
  anOpportunity({ name: 'Level and low', suitability: suits('type-2-diabetes') }),
  anOpportunity({ name: 'Slow and sure', suitability: suits('multiple-sclerosis') }),
  anOpportunity({ name: 'Heart to heart', suitability: suits('high-blood-pressure') }),
  anOpportunity({ name: 'Stretch club', description: 'Many of us have arthritis.' }),
  anOpportunity({
    name: 'Boot camp',
    description: 'Not suitable if you have arthritis.',
    exclusions: [{ condition: 'osteoarthritis', evidence: 'Not suitable if you have arthritis.' }],
  }),
];

describe('typing a condition', () => {
  const table: readonly [typed: string, names: readonly string[], condition: string][] = [
    ['arthritis', ['Joints in motion', 'Stretch club'], 'osteoarthritis'],
    ['arthiritis', ['Joints in motion', 'Stretch club'], 'osteoarthritis'],
    ['sugar', ['Level and low'], 'type-2-diabetes'],
    ['MS', ['Slow and sure'], 'multiple-sclerosis'],
    ['high blood pressure', ['Heart to heart'], 'high-blood-pressure'],
    ['blood presure', ['Heart to heart'], 'high-blood-pressure'],
    ['a class for high blood pressure', ['Heart to heart'], 'high-blood-pressure'],
  ];
  for (const [text, names, condition] of table) {
    it(`finds the listings that name it for "${text}"`, async () => {
      const { matches, reading } = (await createSearch(listings)).run({ text });
      expect(matches.map(({ opportunity }) => opportunity.name)).to.have.members([...names]);
      expect(reading.conditions).to.include(condition);
    });
  }

  it('does not offer a class that turns the condition away', async () => {
    const { matches } = (await createSearch(listings)).run({ text: 'arthritis' });
    expect(matches.map(({ opportunity }) => opportunity.name)).not.to.include('Boot camp');
  });

  it('gives the reason where it comes from', async () => {
    const { matches } = (await createSearch(listings)).run({ text: 'sugar' });
    expect(matches[0]?.reasons).to.deep.equal([
      { type: 'condition', condition: 'type-2-diabetes', basis: 'stated', evidence: 'Suitable for' },
    ]);
  });

  it('offers the condition without choosing it', async () => {
    const search = await createSearch(listings);
    const all = search.run({}).facets.conditions.values;
    expect(search.run({ text: 'sugar' }).facets.conditions.values.map(({ value }) => value)).to.deep.equal(
      all.map(({ value }) => value),
    );
    expect(search.run({ text: 'sugar' }).suggestions).to.deep.equal([]);
  });

  it('takes no word of an emergency for another one', async () => {
    const kind = ['Social Pickleball', 'When you are due', 'Deaf-friendly fitness', 'Curling club', 'Side by side'];
    const search = await createSearch(kind.map((name) => anOpportunity({ name })));
    for (const text of ['suicidal', 'want to die', 'wish i was dead', 'killing myself', 'suicide']) {
      const { matches, reading, waysOn } = search.run({ text });
      expect(matches, text).to.deep.equal([]);
      expect(reading.corrected, text).to.deep.equal([]);
      expect(waysOn?.spellings, text).to.deep.equal([]);
    }
  });

  it('takes an abbreviation for a whole word, and no other word for one', async () => {
    const meadow = anOpportunity({ name: 'Open boat', description: 'By the meadow, past the pond.' });
    const search = await createSearch([...listings, meadow]);
    await search.loadFuzzy();
    for (const [text, conditions] of [
      ['PD', ['parkinsons']],
      ['OP', ['osteoporosis']],
      ['AS', ['axial-spondyloarthritis']],
      ['pd', []],
      ['op class', []],
    ] as const) {
      const { matches, reading } = search.run({ text });
      expect(reading.conditions, text).to.deep.equal(conditions);
      expect(conditions.length ? matches.map(({ opportunity }) => opportunity.name) : [], text).to.deep.equal([]);
    }
  });

  it('tells the words of an emergency', async () => {
    const search = await createSearch(listings);
    expect(search.run({ text: 'chest pain now' }).reading.emergency).to.equal('medical');
    expect(search.run({ text: 'chset pain now' }).reading.emergency, 'misspelt').to.equal('medical');
    expect(search.run({ text: 'walking' }).reading.emergency).to.equal(undefined);
  });
});
