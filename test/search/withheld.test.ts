import { expect } from '@open-wc/testing';
import { createSearch } from '../../src/search/create-search.js';
import { anOpportunity } from '../support/an-opportunity.js';
import { surgeryList } from '../support/surgery-list.js';

describe('a search for somebody whose condition forbids a list', () => {
  for (const conditions of [['me-cfs'], ['me-cfs', 'parkinsons'], ['depression', 'me-cfs']])
    it(`lists, counts and suggests nothing for ${conditions.join(' and ')}`, async () => {
      const search = await createSearch(surgeryList, { fuzzy: 'lazy' });
      for (const more of [{}, { text: 'dance' }, { includeNotStated: true }, { beginner: true }]) {
        const { matches, notStated, meetAll, suggestions, facets } = search.run({ conditions, ...more });
        expect([matches.length, notStated.length, meetAll, suggestions.length]).to.deep.equal([0, 0, 0, 0]);
        for (const { values } of Object.values(facets)) expect(values.every(({ count }) => count === 0)).to.equal(true);
      }
    });

  it('puts no class before somebody whose words may mean it, because it shares another word', async () => {
    const far = { name: 'Far away', point: { latitude: 53, longitude: -2 } };
    const here = { name: 'A hall', point: { latitude: 51.9, longitude: -0.2 } };
    const claim = (condition: string) => [{ condition, basis: 'described' as const, evidence: 'for people with it' }];
    const search = await createSearch([
      anOpportunity({ name: 'Dance', place: far, suitability: claim('multiple-sclerosis') }),
      anOpportunity({ name: 'Dance', place: far, suitability: claim('me-cfs'), description: 'For CFS.' }),
      anOpportunity({ name: 'Dance', place: here }),
    ]);
    const criteria = { near: here.point, within: 1000 };
    expect(search.run({ ...criteria, text: 'dance for MS' }).mostWords.length).to.equal(1);
    expect(search.run({ ...criteria, text: 'dance for CFS' }).mostWords).to.deep.equal([]);
  });

  for (const text of [
    'ME',
    'yoga for ME',
    'ME/CFS',
    'cfs',
    'M.E.',
    'chronic fatigue syndrome',
    'cronic fatige',
    'ME and MS',
  ])
    it(`lists, counts and suggests nothing for the words "${text}"`, async () => {
      const named = anOpportunity({ name: 'Mellow yoga', place: { name: 'Meadow hall' }, settings: ['at-home'] });
      const search = await createSearch([...surgeryList, named]);
      const { matches, notStated, mostWords, facets, suggestions, waysOn, reading } = search.run({ text });
      expect(reading.named).to.include('me-cfs');
      expect([matches, notStated, mostWords, suggestions, waysOn?.popular, waysOn?.spellings]).to.deep.equal(
        Array.from({ length: 6 }, () => []),
      );
      expect(waysOn?.atHome.gives).to.equal(0);
      for (const { values } of Object.values(facets)) expect(values.every(({ count }) => count === 0)).to.equal(true);
    });

  it('lists what there is for somebody who types in capitals, and one word wrong', async () => {
    const search = await createSearch([anOpportunity({ name: 'Walking group' })]);
    for (const text of ['WALKING WITH ME', 'WALKNG WITH ME', 'TAKE ME WALKNG']) {
      const { reading, meetAll } = search.run({ text });
      expect([text, reading.named, reading.conditions, meetAll]).to.deep.equal([text, [], [], 1]);
    }
    expect(search.run({ text: 'WALKNG FOR CRONIC FATIGE' }).reading.named).to.deep.equal(['me-cfs']);
  });

  it('lists what there is for words that only may mean it', async () => {
    const search = await createSearch([anOpportunity({ name: 'Rest and stretch when always exhausted' })]);
    for (const text of ['always exhausted', 'walk with me'])
      expect(search.run({ text }).reading.named).to.deep.equal([]);
    expect(search.run({ text: 'always exhausted' }).matches.length).to.equal(1);
  });
});
