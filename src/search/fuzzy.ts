import Fuse from 'fuse.js/basic';
import type { Expansion } from './expand.js';
import { likeness } from './likeness.js';
import { soundsLacking } from './sounds.js';
import type { WordIndex } from './words.js';

/** The loosest matcher, for words so misspelt that nothing is near. */
export type FuzzyWords = (typed: string, index: WordIndex) => readonly Expansion[];

/** Letters of the longest word that anybody hopes to find by guessing. */
const LONGEST = 20;
/** Letters by which a guess may be longer or shorter. */
const LENGTHS_APART = 3;
/** Guesses that are looked at again, and most words that a hopeless misspelling may stand for. */
const GUESSES = 150;
const MOST = 5;
/**
 * How alike a guess has to be, from 0 to 1, or else it is none: "lymphoedema" has little of "xylophone". What is as alike as
 * this may be asked about, were it an illness: "alltimers" is.
 */
const ALIKE = 0.745;
/** How much worse than the best guess another may be. */
const AS_GOOD = 0.03;

/** The loose matcher over the distinct words. Loaded with Fuse, for the few words that nothing is near. */
export const fuzzyWords: FuzzyWords = (typed, { words, sounds, subjects }) => {
  if (typed.length > LONGEST || /\d/.test(typed)) return [];
  // Only words of some likeness that listings are about, because Fuse looks at each for as long as at any.
  const lacking = soundsLacking(typed);
  const likely: number[] = [];
  words.forEach((word, number) => {
    const isAsLong = Math.abs(word.length - typed.length) <= LENGTHS_APART;
    if (subjects[number] && isAsLong && lacking(sounds[number]!) * 3 <= typed.length) likely.push(number);
  });
  const fuse = new Fuse(
    likely.map((number) => words[number]!),
    { threshold: 0.7, distance: 20 },
  );
  const guesses = fuse
    .search(typed, { limit: GUESSES })
    .map(({ item, refIndex }) => ({ word: likely[refIndex]!, alike: likeness(typed, item) }))
    .sort((a, b) => b.alike - a.alike);
  const least = Math.max(ALIKE, (guesses[0]?.alike ?? 1) - AS_GOOD);
  return guesses
    .filter(({ alike }) => alike >= least)
    .slice(0, MOST)
    .map(({ word, alike }) => ({ word, quality: alike / 2 }));
};
