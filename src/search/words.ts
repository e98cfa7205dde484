import type { Opportunity } from '../opportunity/opportunity.js';
import { wordsIn } from './fold.js';
import { skeletonNumber } from './skeleton.js';
import { soundsOf } from './sounds.js';
import { FIELD_WEIGHTS, textOf } from './text-fields.js';

/** The distinct words of all listings, and who has each: a typed word is matched against words, never against listings. */
export interface WordIndex {
  /** How many listings there are. */
  readonly size: number;
  /** In the order of their code units, so that words with the same beginning stand together. */
  readonly words: readonly string[];
  /** The sounds of each word as bits, to pass over most words without measuring them. */
  readonly sounds: Uint32Array;
  /** The consonants of each word as they are heard, as a number. */
  readonly skeletons: Uint32Array;
  /** 1 for a word that listings are about or that we know, 0 for one that only their descriptions use. */
  readonly subjects: Uint8Array;
  /** Where the listings of each word start in `listings`; one more entry than there are words. */
  readonly starts: Uint32Array;
  /** Numbers of listings, word after word. */
  readonly listings: Uint16Array | Uint32Array;
  /** What the word counts for in that listing. */
  readonly weights: Uint8Array;
}

/** What a word counts for at the most that only a description has. */
const MENTIONED = FIELD_WEIGHTS.find(([field]) => field === 'description')![1];

/**
 * Builds the index of words a little at a time: yields after each listing, and before and after what takes longer.
 *
 * @param known - Words worth correcting a misspelling to, even when no listing has them.
 */
export function* indexingWords(
  opportunities: readonly Opportunity[],
  known: Iterable<string>,
): Generator<void, WordIndex> {
  const numbers = new Map<string, number>();
  for (const word of known) if (!numbers.has(word)) numbers.set(word, numbers.size);
  const knownOnes = numbers.size;

  // One entry for each word of each listing, listing after listing.
  const entries: Entries = { word: [], weight: [], ends: [] };
  const lastEntry: number[] = [];
  const lastText: number[] = [];
  let text = 0;

  for (const opportunity of opportunities) {
    const first = entries.word.length;
    for (const [field, weight] of FIELD_WEIGHTS) {
      const words = wordsIn(textOf(opportunity, field));
      // A name of one word is about that word; one of ten only mentions it.
      const share = Math.round(weight * (0.6 + 0.4 / words.length));
      text++;
      for (const word of words) {
        let number = numbers.get(word);
        if (number === undefined) numbers.set(word, (number = numbers.size));
        if (lastText[number] === text) continue;
        lastText[number] = text;
        const entry = lastEntry[number] ?? -1;
        if (entry >= first) entries.weight[entry]! += share;
        else {
          lastEntry[number] = entries.word.push(number) - 1;
          entries.weight.push(share);
        }
      }
    }
    entries.ends.push(entries.word.length);
    yield;
  }
  return yield* inWordOrder(numbers, entries, knownOnes);
}

interface Entries {
  /** Number of the word, in the order in which words were met. */
  readonly word: number[];
  readonly weight: number[];
  /** Where the entries of each listing end. */
  readonly ends: number[];
}

/** Turns "the words of each listing" into "the listings of each word". */
function* inWordOrder(
  numbers: ReadonlyMap<string, number>,
  entries: Entries,
  known: number,
): Generator<void, WordIndex> {
  // Joined and parted again, so that no word keeps the whole text it was cut from in memory.
  const words = [...numbers.keys()].sort().join(' ').split(' ');
  yield;
  const position = new Uint32Array(words.length);
  const sounds = new Uint32Array(words.length);
  const skeletons = new Uint32Array(words.length);
  const subjects = new Uint8Array(words.length);
  for (let place = 0; place < words.length; place++) {
    const word = words[place]!;
    const number = numbers.get(word)!;
    position[number] = place;
    if (number < known) subjects[place] = 1;
    sounds[place] = soundsOf(word);
    skeletons[place] = skeletonNumber(word);
    if (place % 64 === 0) yield;
  }
  yield;

  const starts = new Uint32Array(words.length + 1);
  for (const word of entries.word) starts[position[word]! + 1]!++;
  for (let place = 0; place < words.length; place++) starts[place + 1]! += starts[place]!;
  yield;

  const size = entries.ends.length;
  const free = starts.slice();
  const listings = new (size > 0xffff ? Uint32Array : Uint16Array)(entries.word.length);
  const weights = new Uint8Array(entries.word.length);
  let entry = 0;
  for (let listing = 0; listing < size; listing++) {
    for (; entry < entries.ends[listing]!; entry++) {
      const slot = free[position[entries.word[entry]!]!]!++;
      listings[slot] = listing;
      weights[slot] = entries.weight[entry]!;
      if (weights[slot]! > MENTIONED) subjects[position[entries.word[entry]!]!] = 1;
    }
    yield;
  }
  return { size, words, sounds, skeletons, subjects, starts, listings, weights };
}

/** Number of listings that have a word. */
export function frequency({ starts }: WordIndex, word: number): number {
  return starts[word + 1]! - starts[word]!;
}

/** Number of the first word that does not stand before this one. */
export function firstFrom({ words }: WordIndex, word: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (words[middle]! < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
