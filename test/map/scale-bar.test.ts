import { expect } from '@open-wc/testing';
import { roundLength } from '../../src/map/scale-bar.js';

describe('the length on the scale', () => {
  const table: [number, number][] = [
    [1, 1],
    [1.9, 1],
    [2.5, 2],
    [7, 5],
    [4.9, 3],
    [49, 30],
    [0.7, 0.5],
    [0.029, 0.02],
  ];
  for (const [length, expected] of table)
    it(`is ${expected} where ${length} would fit`, () => expect(roundLength(length)).to.equal(expected));
});
