import { skeletonOf } from './skeleton.js';

const OTHER_BEGINNING = 0.1;

/**
 * How alike two words are by what they have in the same order, from 0 to 1: letters count, and consonants as heard count
 * double, for who spells by ear gets those right; less when they begin otherwise, which people seldom get wrong.
 */
export function likeness(a: string, b: string): number {
  const [heardA, heardB] = [skeletonOf(a), skeletonOf(b)];
  return (inCommon(a, b) + 2 * inCommon(heardA, heardB)) / 3 - (heardA[0] === heardB[0] ? 0 : OTHER_BEGINNING);
}

/** The share of the longest common subsequence in two words. */
function inCommon(a: string, b: string): number {
  let above = new Uint8Array(b.length + 1);
  for (const letter of a) {
    const row = new Uint8Array(b.length + 1);
    for (let j = 0; j < b.length; j++) row[j + 1] = letter === b[j] ? above[j]! + 1 : Math.max(above[j + 1]!, row[j]!);
    above = row;
  }
  return (2 * above[b.length]!) / (a.length + b.length || 1);
}
