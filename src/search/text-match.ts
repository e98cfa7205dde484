import { add, type Bitset, bitset, members } from './bitset.js';
import type { Expansion } from './expand.js';
import type { SearchIndex } from './search-index.js';
import type { Term, Way } from './terms.js';
import { frequency, type WordIndex } from './words.js';

/** What naming a condition in its suitability counts for: more than its word in the description, less than in the name. */
const NAMES_CONDITION = 20;

/** The listings that have the typed words. */
export interface TextMatch {
  readonly listings: Bitset;
  /** How well each listing matches; 0 where it does not. */
  readonly scores: Float32Array;
  /** No listing has every term, so these are those with most of them. */
  readonly partly: boolean;
  /** How many terms were looked for, and how many each listing has. */
  readonly terms: number;
  readonly termsMet: Uint8Array;
}

/** Finds the listings that have all the terms or, if none has, most of them. */
export function matchText(terms: readonly Term[], index: SearchIndex): TextMatch {
  const size = index.opportunities.length;
  const scores = new Float32Array(size);
  const termsMet = new Uint8Array(size);
  let mostMet = 0;
  for (const term of terms) {
    const parts = termScores(term, index);
    let met = 0;
    for (const part of parts) if (part > 0) met++;
    // One rarity for the whole term, or a rare neighbour of a misspelt word would win over a frequent one.
    const rarity = Math.log(1 + size / (1 + met));
    for (let listing = 0; listing < size; listing++) {
      if (parts[listing] === 0) continue;
      scores[listing]! += parts[listing]! * rarity;
      mostMet = Math.max(mostMet, ++termsMet[listing]!);
    }
  }
  for (const { conditions } of terms) turnAway(conditions, termsMet, index);
  const listings = bitset(size);
  for (let listing = 0; listing < size; listing++) {
    if (mostMet > 0 && termsMet[listing] === mostMet) add(listings, listing);
  }
  const partly = mostMet > 0 && mostMet < terms.length;
  return { listings, scores, partly, terms: terms.length, termsMet };
}

/** Of some listings those with more than half of the terms but not all. */
export function withMostWords(among: Bitset, { partly, terms, termsMet }: TextMatch): Bitset | undefined {
  if (partly || terms < 3) return undefined;
  return those(among, (listing) => termsMet[listing]! < terms && termsMet[listing]! * 2 > terms);
}

/** Of some listings those with as many of the terms as any of them has. For when none has as many as was hoped. */
export function withMostOf(among: Bitset, { terms, termsMet }: TextMatch): Bitset | undefined {
  const numbers = members(among);
  const most = numbers.reduce((best, listing) => Math.max(best, termsMet[listing]!), 0);
  return terms > 1 && most > 0 ? those(among, (listing) => termsMet[listing] === most) : undefined;
}

function those(among: Bitset, fits: (listing: number) => boolean): Bitset {
  const found = bitset(among.length * 32);
  for (const listing of members(among)) if (fits(listing)) add(found, listing);
  return found;
}

/** "Not suitable for people with arthritis" is not what somebody looks for who types "arthritis", among other words. */
function turnAway(conditions: readonly string[], termsMet: Uint8Array, { filters }: SearchIndex): void {
  const lacking = filters.get('conditions')?.lacking;
  for (const condition of conditions)
    for (const listing of lacking?.get(condition)?.listings ?? []) termsMet[listing] = 0;
}

/** How well each listing has one term: in its best way, or by naming a condition that the term may mean. */
function termScores({ ways, conditions, quality: sureness }: Term, index: SearchIndex): Float32Array {
  const size = index.opportunities.length;
  const scores = new Float32Array(size);
  const words = index.words.now();
  // Ways share words: "chair exercise", "sofa exercise".
  const known = new Map<readonly Expansion[], Float32Array>();
  function scoresOf(expansions: readonly Expansion[]): Float32Array {
    const found = known.get(expansions) ?? new Float32Array(size);
    if (!known.has(expansions)) raise(found, expansions, 1, words);
    known.set(expansions, found);
    return found;
  }
  for (const way of ways) {
    if (way.words.length === 1) raise(scores, way.words[0]!, way.quality, words);
    else if (way.words.length > 1) raiseWhereAll(scores, way, scoresOf, words);
  }
  const named = index.filters.get('conditions');
  for (const condition of conditions) {
    for (const listing of named?.having.get(condition)?.listings ?? []) {
      scores[listing] = Math.max(scores[listing]!, NAMES_CONDITION * sureness);
    }
  }
  for (const condition of conditions) {
    for (const listing of named?.lacking.get(condition)?.listings ?? []) scores[listing] = 0;
  }
  return scores;
}

/** Raises the scores of the listings with one of the words to how well they have it. */
function raise(scores: Float32Array, expansions: readonly Expansion[], quality: number, index: WordIndex): void {
  const { starts, listings, weights } = index;
  for (const { word, quality: sureness } of expansions) {
    const factor = sureness * quality;
    for (let i = starts[word]!; i < starts[word + 1]!; i++) {
      const score = weights[i]! * factor;
      if (score > scores[listings[i]!]!) scores[listings[i]!] = score;
    }
  }
}

/** The same for the listings with all words of a way: they have it as well as their worst word of it. */
function raiseWhereAll(
  scores: Float32Array,
  { words, quality }: Way,
  scoresOf: (expansions: readonly Expansion[]) => Float32Array,
  index: WordIndex,
): void {
  const having = words.map(scoresOf);
  // Only listings with the rarest of the words can have all of them.
  const rarest = words.reduce((a, b) => (listingsOf(b, index) < listingsOf(a, index) ? b : a));
  for (const { word } of rarest)
    for (let i = index.starts[word]!; i < index.starts[word + 1]!; i++) {
      const listing = index.listings[i]!;
      let worst = Infinity;
      for (const scoresOfWord of having) worst = Math.min(worst, scoresOfWord[listing]!);
      if (worst * quality > scores[listing]!) scores[listing] = worst * quality;
    }
}

const listingsOf = (expansions: readonly Expansion[], index: WordIndex): number =>
  expansions.reduce((sum, { word }) => sum + frequency(index, word), 0);
