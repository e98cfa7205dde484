import type { Expansion } from './expand.js';

/** The loosest matcher, for words so misspelt that nothing is near. */
export type FuzzyWords = (typed: string) => readonly Expansion[];

/** Most words that a hopeless misspelling may stand for. */
const MOST = 5;
/** How much worse than the best guess another may be, on Fuse's scale from 0 to 1. */
const AS_GOOD = 0.1;

/** Loads the loose matcher over the distinct words. Rejects when its file cannot be had. */
export async function loadFuzzyWords(words: readonly string[]): Promise<FuzzyWords> {
  const { default: Fuse } = await import('fuse.js/basic');
  const fuse = new Fuse(words, { threshold: 0.5, distance: 20, includeScore: true });
  return (typed) => {
    const guesses = fuse.search(typed, { limit: MOST }).map(({ refIndex, score = 1 }) => ({ word: refIndex, score }));
    return guesses
      .filter(({ score }) => score <= guesses[0]!.score + AS_GOOD)
      .map(({ word, score }) => ({ word, quality: (1 - score) / 2 }));
  };
}
