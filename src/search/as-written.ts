import { exactly, literally, soundingLike } from './expand.js';
import { fold } from './fold.js';
import { GLUE_WORDS } from './glue-words.js';
import { nearWords } from './near-words.js';
import { IN_ONE_WORD } from './thesaurus.js';
import { frequency, type WordIndex } from './words.js';

/** Fewest letters of each of two words written as one, and of one word written as two. */
const SHORTEST_PART = 3;
const SHORTEST_WHOLE = 7;
/** Half edits that a word written as two may be from the one that is meant. */
const NEAR = 3;
/** Words in a text that is still looked through for such slips. */
const MOST_WORDS = 6;
/** Glue words worth a slip. */
const LONG_GLUE = [...GLUE_WORDS].filter((word) => word.length > 4);

/** Typed words as listings would write them: "chairyoga" is two, "bad mington" is one. Words that are known stay. */
export function asWritten(words: readonly string[], index: WordIndex): string[] {
  // Each joining is a look through all the words, and nobody writes a long sentence in halves of words.
  if (words.length > MOST_WORDS) return [...words];
  const written: string[] = [];
  for (const word of words) {
    const before = written.at(-1);
    if (before !== undefined && areOne(before, word, index)) written[written.length - 1] = before + word;
    else written.push(word);
  }
  return written.flatMap((word) => inTwo(word, index));
}

/** Whether a word that no listing has is a slip of one that only carries the sentence: "clas". */
export function isAlmostGlue(typed: string, index: WordIndex): boolean {
  if (typed.length < 4 || listingsBeginning(typed, index) > 0) return false;
  return LONG_GLUE.some((word) => word.length === typed.length + 1 && lacksOneLetter(typed, word));
}

function areOne(a: string, b: string, index: WordIndex): boolean {
  const whole = fold(a + b);
  if (whole.length < SHORTEST_WHOLE) return false;
  // "A" of "a rthritis" is no word; that of "a walk" is.
  if ([a, b].every((part) => GLUE_WORDS.has(fold(part)) || listingsBeginning(fold(part), index) > 0)) return false;
  const near = nearWords(whole, index).filter(({ distance }) => distance <= NEAR);
  // "Seeted exercise" is two words however near it is to "seatedexercise".
  return [...near, ...soundingLike(whole, index)].some(({ word }) => !IN_ONE_WORD.has(index.words[word]!));
}

function inTwo(spelt: string, index: WordIndex): readonly string[] {
  const typed = fold(spelt);
  // As long as folding keeps the places of the letters.
  if (typed.length < 2 * SHORTEST_PART || typed.length !== spelt.length) return [spelt];
  if (literally(typed, false, index).length > 0) return [spelt];
  let best: readonly string[] = [spelt];
  let most = 0;
  for (let at = SHORTEST_PART; at <= typed.length - SHORTEST_PART; at++) {
    const rarer = Math.min(...[typed.slice(0, at), typed.slice(at)].map((part) => listingsWith(part, index)));
    if (rarer > most) [most, best] = [rarer, [spelt.slice(0, at), spelt.slice(at)]];
  }
  return best;
}

/** How usual a word is: a longer one that we know counts as one listing's. */
const listingsWith = (word: string, index: WordIndex): number =>
  exactly(word, index).reduce((sum, found) => sum + Math.max(Number(word.length > 4), frequency(index, found.word)), 0);

const listingsBeginning = (word: string, index: WordIndex): number =>
  literally(word, false, index).reduce((sum, found) => sum + frequency(index, found.word), 0);

/** Whether a word is another with one letter left out. */
const lacksOneLetter = (word: string, whole: string): boolean =>
  [...whole].some((_, at) => whole.slice(0, at) + whole.slice(at + 1) === word);
