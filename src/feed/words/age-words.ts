import type { AgeRange } from '../../opportunity/access.js';
import { stated } from '../values/stated.js';

/** From this age on a highest age says nothing: feeds write 100, 110, 120, 150 for "no limit". */
const NO_LIMIT = 100;

const usable = (age: number | undefined): number | undefined =>
  age !== undefined && age >= 0 && age <= 200 ? Math.floor(age) : undefined;

/** An age range from its two ends in years. Undefined when neither is usable, or they cannot both be meant. */
export function ageFromEnds(youngest: number | undefined, oldest: number | undefined): AgeRange | undefined {
  const [from, to] = [usable(youngest), usable(oldest)];
  // 0 to 0 is what software writes when nobody filled it in.
  if ((from === undefined && to === undefined) || (to !== undefined && (from ?? 0) > to) || (to === 0 && !from))
    return undefined;
  return stated({ from: from || undefined, to: (to ?? NO_LIMIT) < NO_LIMIT ? to : undefined });
}

/** An age range in words: `0+`, `18`, `16-25`, `over 50s`, `under 16`, `all ages`. */
export function ageFromWords(words: string): AgeRange | undefined {
  if (/\b(?:all|any) ages?\b/i.test(words)) return {};
  const [first, second] = (words.match(/\d{1,3}/g) ?? []).map(Number);
  if (first === undefined || second !== undefined) return ageFromEnds(first, second);
  if (/under|below|younger/i.test(words)) return ageFromEnds(undefined, first - 1);
  return /up to|max/i.test(words) ? ageFromEnds(undefined, first) : ageFromEnds(first, undefined);
}
