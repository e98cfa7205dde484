import { type Bitset, members } from './bitset.js';

/** What decides the order of listings, each by number. Absent where nothing of the kind was asked. */
export interface Ranks {
  /** How well the text matches; more is better. */
  readonly scores?: Float32Array;
  /** How well the chosen conditions are met, 0 to 63; more is better. */
  readonly conditions?: Uint8Array;
  /** Metres away; not a number where unknown, which comes last. */
  readonly metres?: Float64Array;
}

const SCORE_LEVELS = 1024;
const CONDITION_LEVELS = 64;
/** Steps of ten metres; the last, over 1,300 km, is for the unknown. */
const LAST_STEP = 2 ** 17 - 1;
/** Listing numbers that fit beside the rest in the 53 bits of a number. */
const NUMBERS = 2 ** 20;

/**
 * The members of a set in the order asked for. Their numbers are already in the order of time and name, which decides
 * between equals.
 */
export function ranked(set: Bitset, { scores, conditions, metres }: Ranks): number[] {
  const numbers = members(set);
  if (!scores && !conditions && !metres) return numbers;
  let best = 0;
  if (scores) for (const listing of numbers) best = Math.max(best, scores[listing]!);

  // Everything that decides goes into one number each, because sorting plain numbers is many times faster.
  const keys = new Float64Array(numbers.length);
  for (let i = 0; i < numbers.length; i++) {
    const listing = numbers[i]!;
    const score = best > 0 ? Math.round((scores![listing]! / best) * (SCORE_LEVELS - 1)) : 0;
    // What a chosen condition asks for comes before the words: "made for this kind of class" stays behind "stated".
    const worse = (CONDITION_LEVELS - 1 - (conditions?.[listing] ?? 0)) * SCORE_LEVELS + SCORE_LEVELS - 1 - score;
    const away = metres ? metres[listing]! / 10 : 0;
    // A distance that is not a number is not below the last step either.
    const step = away < LAST_STEP ? Math.floor(away) : LAST_STEP;
    keys[i] = (worse * (LAST_STEP + 1) + step) * NUMBERS + listing;
  }
  keys.sort();
  for (let i = 0; i < keys.length; i++) numbers[i] = keys[i]! - Math.floor(keys[i]! / NUMBERS) * NUMBERS;
  return numbers;
}
