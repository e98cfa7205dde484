import { add, type Bitset, bitset, members } from './bitset.js';
import type { Expansion } from './expand.js';
import type { SearchIndex } from './search-index.js';
import type { Term } from './terms.js';
import type { WordIndex } from './words.js';

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
  for (const { words, quality } of ways) {
    const [first, ...others] = words.map((expansions) => wordScores(expansions, size, index.words.now()));
    if (!first) continue;
    for (let listing = 0; listing < size; listing++) {
      let worst = first[listing]!;
      for (const other of others) worst = Math.min(worst, other[listing]!);
      scores[listing] = Math.max(scores[listing]!, worst * quality);
    }
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

function wordScores(expansions: readonly Expansion[], size: number, index: WordIndex): Float32Array {
  const scores = new Float32Array(size);
  for (const { word, quality } of expansions) {
    for (let i = index.starts[word]!; i < index.starts[word + 1]!; i++) {
      const listing = index.listings[i]!;
      scores[listing] = Math.max(scores[listing]!, index.weights[i]! * quality);
    }
  }
  return scores;
}
