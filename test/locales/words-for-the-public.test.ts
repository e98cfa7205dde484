import { expect } from '@open-wc/testing';
import { enGuidelines } from '../../src/locales/en-guidelines.js';
import { enPicture } from '../../src/locales/en-picture.js';
import { paperWords } from '../../src/locales/en-prompt-paper.js';
import { screenWords } from '../../src/locales/en-prompt-screen.js';
import { socialWords } from '../../src/locales/en-prompt-social.js';
import { promptWords } from '../../src/locales/en-prompts.js';
import { enWeek } from '../../src/locales/en-week.js';
import { NOT_FOR_THE_PUBLIC, sentencesIn, wordsIn } from '../support/plain-words.js';

/** Every text in a file of words; what is made from a number or a name, with one that fits. */
function textsIn(words: unknown): readonly string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') return [String(words('2026-11-21', 2, 150))];
  return Object.values(words as object).flatMap(textsIn);
}

const files = { enGuidelines, enPicture, enWeek, promptWords, paperWords, screenWords, socialWords };

describe('the words around guidelines and messages', () => {
  for (const [name, words] of Object.entries(files)) {
    it(`are short sentences: ${name}`, () => {
      for (const sentence of textsIn(words).flatMap(sentencesIn))
        expect(wordsIn(sentence).length, sentence).to.be.at.most(20);
    });

    it(`put nobody off and order nobody about: ${name}`, () => {
      for (const text of textsIn(words)) expect(text).not.to.match(NOT_FOR_THE_PUBLIC);
    });
  }

  it('say "up to" with every percentage', () => {
    for (const text of Object.values(files).flatMap(textsIn)) if (text.includes('%')) expect(text).to.contain('up to');
  });
});
