import { isMistakenFor } from './mistaken-letters.js';
import { soundOf, soundsLacking } from './sounds.js';
import { firstFrom, type WordIndex } from './words.js';

/**
 * How far apart two words are, in half edits. A whole edit is a letter too many, too few or mistaken for its neighbour, or
 * two that changed places; half an edit is what people mishear: a letter for another that sounds alike, or a sound with one
 * letter or two. Letters that neither eye, ear nor thumb mistakes are further apart: "weaving" is not "waiting".
 */
const EDIT = 2;
const HALF_EDIT = 1;
const UNLIKELY = 3;
/** Fewest letters that can be near the beginning of a longer word. */
const BEGINNING = 5;
/** Letters by which what is misheard may be longer. */
const LETTERS_MORE = 2;
/** Extra for a wrong first letter: it is the one people get right. */
const FIRST_LETTER = 1;

/** A word near the typed one. */
export interface NearWord {
  /** Its number in the index. */
  readonly word: number;
  /** Half edits. */
  readonly distance: number;
}

/**
 * The words nearest to a typed one: those at the smallest distance, and half an edit further.
 *
 * @param closest - Half edits that they are apart at the least; 1 leaves the word itself out.
 */
export function nearWords(typed: string, index: WordIndex, closest = 0): NearWord[] {
  const { words, sounds, subjects } = index;
  let limit = furthest(typed.length);
  if (limit === 0) return [];
  const digits = digitsOf(typed);
  const lacking = soundsLacking(typed);
  const distanceTo = distancesFrom(typed);
  const found: NearWord[] = [];

  /** A wrong first letter alone costs more than some limits, unless the first two changed places. */
  function canBeginSo(word: string): boolean {
    if (limit >= EDIT + FIRST_LETTER || word.charCodeAt(1) === typed.charCodeAt(0)) return true;
    return soundOf(word.charCodeAt(0)) === soundOf(typed.charCodeAt(0));
  }

  function measure(from: number, to: number): void {
    for (let word = from; word < to; word++) {
      // Most words lack too many of the typed sounds, and are passed over without measuring.
      if (lacking(sounds[word]!) * EDIT > limit || !canBeginSo(words[word]!)) continue;
      // Nobody who types 82 means 20.
      if (digits !== '' && digitsOf(words[word]!) !== digits) continue;
      const distance = distanceTo(words[word]!, limit);
      // What only some description mentions is seldom what a misspelt word is about.
      if (distance > (subjects[word] ? limit : Math.min(limit, EDIT)) || distance < closest) continue;
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
  // Of "cansur" "cancer" is near enough that it is not the beginning of "conservation".
  const isMisheard = found.some(({ distance }) => distance <= HALF_EDIT);
  const longest = isMisheard ? typed.length + LETTERS_MORE : Infinity;
  return found.filter(({ word, distance }) => distance <= limit && words[word]!.length <= longest);
}

/** The nearest of a few words. */
export function nearAmong(few: Iterable<string>, typed: string, index: WordIndex): NearWord[] {
  const limit = furthest(typed.length);
  const distanceTo = distancesFrom(typed);
  const near = [...few]
    .map((text) => ({ word: firstFrom(index, text), distance: distanceTo(text, limit), text }))
    .filter(({ word, distance, text }) => distance <= limit && index.words[word] === text);
  const least = Math.min(...near.map(({ distance }) => distance));
  return near.filter(({ distance }) => distance === least);
}

const digitsOf = (word: string): string => word.replace(/[^0-9]/g, '');

/** How far a typed word of so many letters may be from what was meant, in half edits. */
function furthest(letters: number): number {
  if (letters < 3) return 0;
  if (letters < 4) return 1;
  return letters < 6 ? 2 : 4;
}

/** A word spelt out: its letters, their sounds, and the price of each letter when the other word has it not. */
interface Spelling {
  readonly letters: number[];
  readonly sounds: number[];
  readonly prices: number[];
}

function spell(word: string, length: number, into: Spelling): void {
  for (let i = 0; i < length; i++) {
    const letter = word.charCodeAt(i);
    into.letters[i] = letter;
    into.sounds[i] = soundOf(letter);
    into.prices[i] = i === 0 ? EDIT + FIRST_LETTER : into.sounds[i] === into.sounds[i - 1] ? HALF_EDIT : EDIT;
  }
}

/**
 * Makes the function that measures how far a typed word is from another (Damerau-Levenshtein, optimal string
 * alignment), or from its beginning, which counts half an edit more. Anything over the limit may be told as further
 * than it is.
 */
export function distancesFrom(typed: string): (word: string, limit: number) => number {
  const a: Spelling = { letters: [], sounds: [], prices: [] };
  const b: Spelling = { letters: [], sounds: [], prices: [] };
  spell(typed, typed.length, a);
  // Three rows of the usual table. Like the spellings they are used again for each word: there are thousands.
  let before: number[] = [];
  let above: number[] = [];
  let row: number[] = [];

  return (word, limit) => {
    const columns = Math.min(word.length, typed.length + limit);
    spell(word, columns, b);
    above[0] = 0;
    for (let j = 0; j < columns; j++) above[j + 1] = above[j]! + b.prices[j]!;
    for (let i = 0; i < typed.length; i++) {
      let nearest = (row[0] = above[0]! + a.prices[i]!);
      for (let j = 0; j < columns; j++) {
        let least = above[j]!;
        if (a.letters[i] !== b.letters[j]) {
          const wrong = isMistakenFor(a.letters[i]!, b.letters[j]!) ? EDIT : UNLIKELY;
          least += a.sounds[i] === b.sounds[j] ? HALF_EDIT : i + j === 0 ? wrong + FIRST_LETTER : wrong;
          if (i > 0 && j > 0 && a.letters[i] === b.letters[j - 1] && a.letters[i - 1] === b.letters[j])
            least = Math.min(least, before[j - 1]! + EDIT);
        }
        least = Math.min(least, above[j + 1]! + a.prices[i]!, row[j]! + b.prices[j]!);
        row[j + 1] = least;
        if (least < nearest) nearest = least;
      }
      if (nearest > limit) return nearest;
      const spare = before;
      before = above;
      above = row;
      row = spare;
    }
    const whole = columns < word.length ? limit + 1 : above[columns]!;
    if (typed.length < BEGINNING) return whole;
    let beginning = limit;
    for (let j = 1; j <= columns; j++) beginning = Math.min(beginning, above[j]!);
    return Math.min(whole, beginning + HALF_EDIT);
  };
}
