import { expect } from '@open-wc/testing';
import { hitsIn, snippet, stretches } from '../../src/search/highlight.js';
import { createSearch } from '../../src/search/create-search.js';
import { anOpportunity } from '../support/an-opportunity.js';

/** A text with what is marked in brackets. */
const shown = (text: string, ...hits: string[]) =>
  stretches(text, new Set(hits))
    .map((stretch) => (stretch.isHit ? `[${stretch.text}]` : stretch.text))
    .join('');

describe('the words that were looked for', () => {
  const table: readonly [text: string, hits: string[], marked: string][] = [
    ['Gentle Pilates', ['pilates'], 'Gentle [Pilates]'],
    ['Café stroll', ['cafe'], '[Café] stroll'],
    ['Parkinson’s dance', ['parkinsons'], '[Parkinson’s] dance'],
    ['E-bike ride', ['bike'], 'E-[bike] ride'],
    ['Walk, walk and WALK', ['walk'], '[Walk], [walk] and [WALK]'],
    ['<b>yoga</b>', ['yoga'], '<b>[yoga]</b>'],
    ['nothing', [], 'nothing'],
    ['', ['yoga'], ''],
  ];
  for (const [text, hits, marked] of table) {
    it(`are marked in "${text}"`, () => {
      expect(shown(text, ...hits)).to.equal(marked);
    });
  }

  it('are not the small words of what people call it', async () => {
    const search = await createSearch([anOpportunity({ name: 'Seated exercise', description: 'A class in a chair.' })]);
    const [match] = search.run({ text: 'exercise in a chair' }).matches;
    const marked = match!.reasons.flatMap((reason) => (reason.type === 'text' ? reason.words : []));
    expect(marked).to.include('chair').and.not.to.include('a').and.not.to.include('in');
  });

  it('are those by which the listing was found, misspelt as they were', async () => {
    const search = await createSearch([anOpportunity({ name: 'Gentle Pilates', description: 'Slow pilates.' })]);
    const [match] = search.run({ text: 'piliates' }).matches;
    expect([...hitsIn(match!.reasons, 'name')]).to.deep.equal(['pilates']);
    expect([...hitsIn(match!.reasons, 'organiser')]).to.deep.equal([]);
  });
});

describe('a glimpse of a long text', () => {
  const long = `${'Something about the hall and the tea. '.repeat(10)}We stretch and breathe together. ${'More about parking. '.repeat(20)}`;

  it('begins with the sentence that has the word, and ends between words', () => {
    const glimpse = snippet(long, new Set(['breathe']));
    expect(glimpse)
      .to.match(/^We stretch and breathe together\. More/)
      .and.to.match(/ …$/);
    expect(glimpse!.length).to.be.below(140);
  });

  it('begins in the middle of a long sentence, and says so', () => {
    const glimpse = snippet(`${'word '.repeat(100)}yoga ${'word '.repeat(100)}`, new Set(['yoga']));
    expect(glimpse).to.match(/^… word.*yoga.* …$/);
  });

  it('is the whole of a short text, and none where the word is not', () => {
    expect(snippet('Slow yoga.', new Set(['yoga']))).to.equal('Slow yoga.');
    expect(snippet('Slow yoga.', new Set(['tea']))).to.equal(undefined);
  });

  it('is found in a text without a space', () => {
    const wall = `${'x'.repeat(3_000)}-yoga-${'x'.repeat(3_000)}`;
    expect(snippet(wall, new Set(['yoga']))).to.contain('yoga');
  });
});
