import { expect } from '@open-wc/testing';
import { createSearch } from '../../src/search/create-search.js';
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
});
