import { expect } from '@open-wc/testing';
import { skeletonNumber, skeletonOf } from '../../src/search/skeleton.js';

describe('the sound of a word', () => {
  const alike: readonly [typed: string, meant: string][] = [
    ['dipreson', 'depression'],
    ['wlkng', 'walking'],
    ['ankshus', 'anxious'],
    ['brongkitis', 'bronchitis'],
    ['kolestrol', 'cholesterol'],
    ['meditashun', 'meditation'],
    ['fizio', 'physio'],
    ['neumonia', 'pneumonia'],
    ['exersise', 'exercise'],
  ];
  for (const [typed, meant] of alike) {
    it(`is the same in "${typed}" and "${meant}"`, () => {
      expect(skeletonOf(typed)).to.equal(skeletonOf(meant));
      expect(skeletonNumber(typed)).to.equal(skeletonNumber(meant));
    });
  }

  it('tells others apart', () => {
    for (const [one, other] of [
      ['walking', 'waking'],
      ['dance', 'tennis'],
      ['asthma', 'arthritis'],
    ] as const)
      expect(skeletonNumber(one), one).not.to.equal(skeletonNumber(other));
  });

  it('is there for anything', () => {
    for (const word of ['', '1', 'éé', '👍', 'x'.repeat(40)]) expect(skeletonNumber(word)).to.be.a('number');
  });
});
