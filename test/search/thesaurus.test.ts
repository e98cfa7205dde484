import { expect } from '@open-wc/testing';
import { fold, wordsIn } from '../../src/search/fold.js';
import { PHRASES, said } from '../../src/search/thesaurus.js';

describe('the words people say', () => {
  it('are written as they are looked up: folded, and five words at most', () => {
    for (const [said, meanings] of PHRASES) {
      expect(wordsIn(said).join(' '), said).to.equal(said);
      expect(said.split(' ').length, said).to.be.at.most(5);
      for (const meaning of meanings) expect(wordsIn(meaning.join(' ')), meaning.join(' ')).to.deep.equal([...meaning]);
    }
  });

  it('each mean something else than themselves', () => {
    for (const [said, meanings] of PHRASES) {
      expect(meanings, said).not.to.have.length(0);
      for (const meaning of meanings) expect(meaning.join(' ')).not.to.equal(said);
    }
  });
});

describe('the rows of the thesaurus', () => {
  it('say nothing twice, or the second would undo the first', () => {
    expect(said.filter((phrase, at) => said.indexOf(phrase) !== at)).to.deep.equal([]);
  });
});

describe('folding', () => {
  const table: readonly [text: string, words: readonly string[]][] = [
    ["Parkinson's", ['parkinsons']],
    ['Parkinson’s', ['parkinsons']],
    ['Café Été', ['cafe', 'ete']],
    ['E-bike ride', ['e', 'bike', 'ebike', 'ride']],
    ['walk‑in', ['walk', 'in', 'walkin']],
    ['AL3 5DT', ['al3', '5dt']],
    ['Over-60s', ['over', '60s', 'over60s']],
    ['--', []],
    ['ｆｕｌｌ width', ['full', 'width']],
    ['', []],
  ];
  for (const [text, words] of table) {
    it(`reads "${text}" as ${JSON.stringify(words)}`, () => {
      expect(wordsIn(text)).to.deep.equal([...words]);
    });
  }

  it('cuts a word that nobody types', () => {
    expect(wordsIn('x'.repeat(10_000))).to.deep.equal(['x'.repeat(40)]);
    expect(fold('')).to.equal('');
  });
});
