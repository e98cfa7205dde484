import { soundOf, soundsOf } from './sounds.js';
import { firstFrom, type WordIndex } from './words.js';

/**
 * How far apart two words are, in half edits. A whole edit is a letter too many, too few or wrong, or two that changed
 * places; half an edit is what people mishear: one vowel for another, a letter doubled or not, `c` for `k` or `s`.
 */
const EDIT = 2;
const HALF_EDIT = 1;
/** Fewest letters that can be near the beginning of a longer word. */
const BEGINNING = 5;
/** Extra for a wrong first letter: it is the one people get right. */
const FIRST_LETTER = 1;

/** A word near the typed one. */
export interface NearWord {
  /** Its number in the index. */
  readonly word: number;
  /** Half edits. */
  readonly distance: number;
}

/** The words nearest to a typed one: those at the smallest distance, and half an edit further. */
export function nearWords(typed: string, index: WordIndex): NearWord[] {
  const { words, sounds } = index;
  let limit = furthest(typed.length);
  if (limit === 0) return [];
  const typedSounds = soundsOf(typed);
  const distanceTo = distancesFrom(typed);
  const found: NearWord[] = [];

  function measure(from: number, to: number): void {
    for (let word = from; word < to; word++) {
      // Most words lack too many of the typed sounds, and are passed over without measuring.
      if (bitsIn(typedSounds & ~sounds[word]!) * EDIT > limit) continue;
      const distance = distanceTo(words[word]!, limit);
      if (distance > limit) continue;
      found.push({ word, distance });
      limit = Math.min(limit, distance + HALF_EDIT);
    }
  }

  // The first letter is mostly right. What is found there narrows the rest of the search.
  const sameLetter = firstFrom(index, typed.slice(0, 1));
  const nextLetter = firstFrom(index, typed.slice(0, 1) + '\uffff');
  measure(sameLetter, nextLetter);
  measure(0, sameLetter);
  measure(nextLetter, words.length);
  return found.filter(({ distance }) => distance <= limit);
}

/** How far a typed word of so many letters may be from what was meant, in half edits. */
function furthest(letters: number): number {
  if (letters < 3) return 0;
  if (letters < 4) return 1;
  if (letters < 6) return 2;
  return letters < 8 ? 3 : 4;
}

function bitsIn(bits: number): number {
  let members = 0;
  for (; bits; bits &= bits - 1) members++;
  return members;
}

/**
 * Makes the function that measures how far a typed word is from another (Damerau-Levenshtein, optimal string
 * alignment), or from its beginning, which counts half an edit more. Anything over the limit may be told as further
 * than it is.
 */
export function distancesFrom(typed: string): (word: string, limit: number) => number {
  // Three rows of the usual table, used again for each word: it is measured against thousands.
  let [before, above, row] = [[] as number[], [] as number[], [] as number[]];

  return (word, limit) => {
    const columns = Math.min(word.length, typed.length + limit);
    above[0] = 0;
    for (let j = 1; j <= columns; j++) above[j] = above[j - 1]! + change(word, j - 1);
    for (let i = 1; i <= typed.length; i++) {
      const a = typed.charCodeAt(i - 1);
      const extra = change(typed, i - 1);
      let nearest = (row[0] = above[0]! + extra);
      for (let j = 1; j <= columns; j++) {
        const b = word.charCodeAt(j - 1);
        let least = above[j - 1]!;
        if (a !== b) {
          least += (soundOf(a) === soundOf(b) ? HALF_EDIT : EDIT) + (i + j === 2 ? FIRST_LETTER : 0);
          if (i > 1 && j > 1 && a === word.charCodeAt(j - 2) && typed.charCodeAt(i - 2) === b)
            least = Math.min(least, before[j - 2]! + EDIT);
        }
        row[j] = least = Math.min(least, above[j]! + extra, row[j - 1]! + change(word, j - 1));
        if (least < nearest) nearest = least;
      }
      if (nearest > limit) return nearest;
      [before, above, row] = [above, row, before];
    }
    const whole = columns < word.length ? limit + 1 : above[columns]!;
    if (typed.length < BEGINNING) return whole;
    let beginning = limit;
    for (let j = 1; j <= columns; j++) beginning = Math.min(beginning, above[j]!);
    return Math.min(whole, beginning + HALF_EDIT);
  };
}

/** The price of one letter more or less. */
function change(word: string, at: number): number {
  if (at === 0) return EDIT + FIRST_LETTER;
  return word.charCodeAt(at) === word.charCodeAt(at - 1) ? HALF_EDIT : EDIT;
}
