import type { FuzzyWords } from './fuzzy.js';
import { distancesFrom, nearAmong, type NearWord, nearWords } from './near-words.js';
import { skeletonNumber, skeletonOf } from './skeleton.js';
import { firstFrom, frequency, type WordIndex } from './words.js';

/** A word of the listings that a typed word may stand for. */
export interface Expansion {
  /** Its number in the index. */
  readonly word: number;
  /** How sure: `EXACT` for the word as typed, less the further it is. */
  readonly quality: number;
}

/** What a typed word may stand for. */
export interface Expanded {
  readonly expansions: readonly Expansion[];
  /** How the words were found. */
  readonly by: 'letters' | 'nearness' | 'fuzzy' | 'nothing';
}

/** The quality of the word as it is typed. */
export const EXACT = 1;
/** Fewest letters of a stem, and of a finished word that also means the longer words it begins. */
const STEM = 4;
/** How many times as frequent a near word has to be to count beside the word as typed. */
export const MUCH_LIKELIER = 20;
/** How far a word is that only sounds the same, in half edits; and fewest sounds that tell words apart. */
const SOUNDS_ALIKE = 2;
const SHORTEST_SKELETON = 4;
/** Most words that a misspelt one may stand for. */
const MOST_NEAR = 8;
/** What a word that only begins like the typed one counts for, beside one that is near it. */
const FAR = 0.5;
const ENDING = /(?:ing|er|e)?s?$/;

/** What finished words of late stand for, by index: each further key of a sentence asks for them again. */
const ofLate = new WeakMap<WordIndex, Map<string, Expanded>>();
const MOST_KEPT = 20;

/**
 * Finds the words of the listings that a typed word may stand for: itself and the words it begins; else the nearest
 * ones; else, when the loose matcher is there, what that makes of it.
 *
 * @param finished - False for the word somebody is still typing.
 */
export function expand(typed: string, finished: boolean, index: WordIndex, fuzzy?: FuzzyWords): Expanded {
  if (!finished) return expandAnew(typed, false, index, fuzzy);
  const kept = ofLate.get(index) ?? new Map<string, Expanded>();
  const expanded = kept.get(typed) ?? expandAnew(typed, true, index, fuzzy);
  // What nothing is found for may be found once the loose matcher is there.
  if (expanded.by !== 'nothing') kept.set(typed, expanded);
  if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value!);
  ofLate.set(index, kept);
  return expanded;
}

function expandAnew(typed: string, finished: boolean, index: WordIndex, fuzzy?: FuzzyWords): Expanded {
  const asTyped = literally(typed, finished, index);
  const listings = asTyped.reduce((sum, { word }) => sum + frequency(index, word), 0);
  // Nothing can be much likelier than a frequent word, and a word of our own vocabulary is no slip.
  const isMeant = listings * MUCH_LIKELIER > index.size || (listings === 0 && asTyped[0]?.quality === EXACT);
  if (isMeant) return { expansions: asTyped, by: 'letters' };

  const near = nearest(typed, index);
  if (listings > 0 && near.length > 0 && !isFormOf(typed, asTyped, index)) {
    // "Bouls" only begins like "bouldering".
    const less = asTyped.map(({ word, quality }) => ({ word, quality: quality * FAR }));
    return { expansions: [...near, ...less], by: 'nearness' };
  }
  if (listings > 0) {
    // "Waking", which three listings have, is mostly "walking", which hundreds have.
    const likelier = near.filter(({ word }) => frequency(index, word) > listings * MUCH_LIKELIER);
    return { expansions: [...asTyped, ...likelier], by: 'letters' };
  }
  if (near.length > 0) return { expansions: near, by: 'nearness' };
  const loose = fuzzy?.(typed, index) ?? [];
  return { expansions: loose, by: loose.length > 0 ? 'fuzzy' : 'nothing' };
}

/** Whether some of these words begin with the typed one, or are other forms of it: "danced", "dancing". */
function isFormOf(typed: string, found: readonly Expansion[], index: WordIndex): boolean {
  const stem = typed.replace(ENDING, '');
  const inUse = found.filter(({ word }) => frequency(index, word) > 0).map(({ word }) => index.words[word]!);
  return inUse.some((word) => word.startsWith(typed) || word.replace(ENDING, '') === stem);
}

/** Words without the other forms of those before them: of "walking", "walks" and "making" not "walks". */
export function withoutForms(words: readonly string[]): string[] {
  // "Kind" is no form of "king".
  const stems = words.map((word) => (word.replace(ENDING, '').length < STEM ? word : word.replace(ENDING, '')));
  return words.filter((word, place) => !stems.slice(0, place).some((stem) => word.startsWith(stem)));
}

/** Words that sound the same, however they are spelt. */
export function soundingLike(typed: string, { skeletons, words }: WordIndex): NearWord[] {
  if (skeletonOf(typed).length < SHORTEST_SKELETON) return [];
  const wanted = skeletonNumber(typed);
  const distanceTo = distancesFrom(typed);
  const found: NearWord[] = [];
  skeletons.forEach((skeleton, word) => {
    // Among those the one that is spelt most like it: "fawling" is "falling" before "felling".
    if (skeleton === wanted)
      found.push({ word, distance: (SOUNDS_ALIKE + distanceTo(words[word]!, typed.length)) / 2 });
  });
  return found;
}

/**
 * The words nearest to a typed one, the likeliest first, with the other forms of that.
 *
 * @param among - The only words that it may be; by default all of the index.
 */
export function nearest(typed: string, index: WordIndex, among?: Iterable<string>): Expansion[] {
  const found = among ? nearAmong(among, typed, index) : nearWords(typed, index);
  // What sounds the same is nearer than what is spelt a little the same.
  if (!among && !found.some(({ distance }) => distance <= SOUNDS_ALIKE)) found.push(...soundingLike(typed, index));
  const near = found.map(({ word, distance }) => ({
    word,
    // Of two words as near, the one that more listings use is likelier.
    quality: 0.9 * 0.7 ** distance * (1 + Math.log2(1 + frequency(index, word)) / 50),
  }));
  near.sort((a, b) => b.quality - a.quality).splice(MOST_NEAR);
  const [best] = near;
  if (!best) return near;
  // Who means "dance" finds "dancing", misspelt or not.
  const known = new Set(near.map(({ word }) => word));
  const forms = literally(index.words[best.word]!, true, index).filter(({ word }) => !known.has(word));
  return [...near, ...forms.map(({ word, quality }) => ({ word, quality: quality * best.quality }))];
}

/** The word itself, and the words that begin with it or with its stem: `walking` finds "walk", `danc` finds "dance". */
export function literally(typed: string, finished: boolean, index: WordIndex): Expansion[] {
  const found = exactly(typed, index);
  // "Tai" of "tai chi" does not mean "tailored".
  if (found.length > 0 && finished && typed.length < STEM) return found;
  const stem = typed.replace(ENDING, '');
  const beginning = stem.length < STEM ? typed : stem;
  for (let word = firstFrom(index, beginning); index.words[word]?.startsWith(beginning); word++) {
    if (index.words[word] === typed) continue;
    found.push({ word, quality: 0.5 + (0.3 * beginning.length) / index.words[word]!.length });
  }
  return found;
}

/** The word itself, if it is known. */
export function exactly(typed: string, index: WordIndex): Expansion[] {
  const word = firstFrom(index, typed);
  return index.words[word] === typed ? [{ word, quality: EXACT }] : [];
}
