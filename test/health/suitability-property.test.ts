import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { CONDITIONS } from '../../src/health/conditions.js';
import { readSuitability } from '../../src/health/suitability-cues.js';

/** Ways of saying no, with `X` for a condition. */
const TEMPLATES = [
  'Not suitable for people with X.',
  'This class is not suitable for anyone who has X.',
  'We are unable to take people with X.',
  'Do not attend if you have X.',
  'Please check with your doctor if you have X.',
  'If you have X, please consult your GP before joining.',
  'Everyone is welcome unless you have X.',
  'Open to all except people with X.',
  'We no longer accept people with X.',
  'Exclusions: X.',
  'Exclusions:\n- X',
  'Contraindications: X, glaucoma.',
  'People with X cannot take part.',
  'Sorry, this is not for people living with X.',
  "If you live with X, this class isn't for you.",
  'Suitable for everyone apart from those with X.',
  'People with X should avoid this session.',
  'Anyone with X must seek medical advice first.',
  'Not recommended for people with X.',
  'Ideal for anyone without X.',
  'Only for people who do not have X.',
  'We regret that we cannot support people with X.',
  'This used to be a class for people with X.',
  'For people with X we suggest another class.',
  'Class for people with X: cancelled.',
  'Raising money for people with X.',
  'For carers of people with X.',
];
/** What listings say besides, of nobody's health. */
const BESIDES = [
  'All welcome!',
  'Gentle seated exercise with tea.',
  'Suitable for all abilities.',
  'Ideal for beginners.',
  'Come along and join us.',
  'No experience needed.',
  'Come along, you are very welcome.',
  'Suitable for:',
  '',
];

const names = CONDITIONS.flatMap(({ label, clinicalName, synonyms, abbreviations, layTerms }) => [
  label,
  clinicalName,
  ...synonyms,
  ...abbreviations,
  ...layTerms,
]);

describe('any text made of refusals', () => {
  it('never invites anybody, whatever the conditions and the order', () => {
    const sentence = fc.oneof(
      fc
        .tuple(fc.constantFrom(...TEMPLATES), fc.constantFrom(...names), fc.constantFrom(...names))
        .map(([template, one, other]) => template.replace('X', `${one} or ${other}`)),
      fc
        .tuple(fc.constantFrom(...TEMPLATES), fc.constantFrom(...names))
        .map(([template, name]) => template.replace('X', name)),
      fc.constantFrom(...BESIDES),
    );
    const text = fc
      .tuple(fc.array(sentence, { minLength: 1, maxLength: 6 }), fc.constantFrom(' ', '\n', '  ', '\n\n'))
      .map(([sentences, between]) => sentences.join(between));
    fc.assert(
      fc.property(text, (listing) => {
        expect(readSuitability([listing]).suitability).to.deep.equal([]);
      }),
      { numRuns: 2000, seed: 45 },
    );
  });

  it('is heard for every condition that a plain refusal names', () => {
    for (const { id, label } of CONDITIONS.filter((condition) => !/[(,]/.test(condition.label))) {
      const { exclusions } = readSuitability([`Not suitable for people with ${label}.`]);
      expect(
        exclusions.map(({ condition }) => condition),
        label,
      ).to.include(id);
    }
  });
});

describe('any text at all', () => {
  const part = fc.constantFrom(
    'with ',
    'people ',
    'dementia ',
    'or ',
    'and ',
    'for ',
    'not ',
    ', ',
    '- ',
    'a ',
    'class ',
    'chair ',
    'welcome ',
    'dance ',
    'if you have ',
    '? ',
    'GP ',
    '\n',
  );

  it('is read in bounded time, however words are put together', () => {
    const hostile = fc.array(part, { minLength: 1, maxLength: 6 }).map((parts) => parts.join('').repeat(2000));
    fc.assert(
      fc.property(hostile, (text) => {
        const before = performance.now();
        readSuitability([text]);
        expect(performance.now() - before).to.be.below(10_000);
      }),
      { numRuns: 60, seed: 45 },
    );
  });

  it('takes no longer for a megabyte than for its beginning', () => {
    const before = performance.now();
    readSuitability(['people with dementia and asthma or '.repeat(30_000)]);
    expect(performance.now() - before).to.be.below(10_000);
  });
});
