import { expect } from '@open-wc/testing';
import { ACTIVITY_KINDS } from '../../src/health/activity-kinds.js';
import { CONDITIONS } from '../../src/health/conditions.js';
import { SAFETY_LINES } from '../../src/health/safety-lines.js';
import { en } from '../../src/locales/en.js';

/** Every word of a locale: those inside functions too. */
function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [String(value)];
  if (value instanceof Map) return [...value.values()].flatMap(wordsIn);
  return value && typeof value === 'object' ? Object.values(value).flatMap(wordsIn) : [];
}

const PROMISES = /\b(?:safe|safely|recommend\w*|you qualify|eligib\w+|suitable for you|cleared? for)\b/i;

describe('no word of ours', () => {
  for (const [where, words] of [
    ['in the finder', wordsIn(en)],
    ['about a condition', CONDITIONS.flatMap(({ label, clinicalName }) => [label, clinicalName])],
    ['about a kind of activity', ACTIVITY_KINDS.map(({ name }) => name)],
    ['in a safety line', SAFETY_LINES.map(({ text }) => text)],
  ] as const)
    it(`${where} says that an activity is safe, recommended, or that somebody qualifies`, () => {
      expect(words.filter((text) => PROMISES.test(text))).to.deep.equal([]);
    });
});
