import type { Expansion } from './expand.js';
import { soundsLacking } from './sounds.js';
import type { WordIndex } from './words.js';

/** The loosest matcher, for words so misspelt that nothing is near. */
export type FuzzyWords = (typed: string, index: WordIndex) => readonly Expansion[];

/** Letters of the longest word that anybody hopes to find by guessing. */
const LONGEST = 20;
/** Letters by which a guess may be longer or shorter. */
const LENGTHS_APART = 3;
/** Most words that a hopeless misspelling may stand for. */
const MOST = 5;
/** How much worse than the best guess another may be, on Fuse's scale from 0 to 1. */
const AS_GOOD = 0.1;

/** Loads the loose matcher over the distinct words. Rejects when its file cannot be had. */
export async function loadFuzzyWords(): Promise<FuzzyWords> {
  const { default: Fuse } = await import('fuse.js/basic');

  return (typed, { words, sounds }) => {
    if (typed.length > LONGEST) return [];
    // Only words of some likeness, because Fuse looks at each for as long as at any.
    const lacking = soundsLacking(typed);
    const likely: number[] = [];
    words.forEach((word, number) => {
      const isAsLong = Math.abs(word.length - typed.length) <= LENGTHS_APART;
      if (isAsLong && lacking(sounds[number]!) * 2 <= typed.length) likely.push(number);
    });
    const fuse = new Fuse(
      likely.map((number) => words[number]!),
      { threshold: 0.5, distance: 20, includeScore: true },
    );
    const guesses = fuse.search(typed, { limit: MOST });
    const asGood = (guesses[0]?.score ?? 1) + AS_GOOD;
    return guesses
      .filter(({ score = 1 }) => score <= asGood)
      .map(({ refIndex, score = 1 }) => ({ word: likely[refIndex]!, quality: (1 - score) / 2 }));
  };
}
