import type { Answer } from './answer.js';

/** What it costs. Pence, so that nothing is lost to fractions. No price at all means not stated. */
export interface Price {
  /** The lowest and the highest price anybody pays; 0 is free. Absent when only words are known. */
  readonly from?: number;
  readonly to?: number;
  /** The publisher's words when they say more than the numbers ("reduced if referred"). */
  readonly words?: string;
}

/**
 * Does everybody pay at most so much? A range that straddles the limit ("free for members") is not stated,
 * because this person may be asked to pay more.
 *
 * @param pence - The limit in pence; 0 asks for free.
 */
export function costsAtMost(price: Price | undefined, pence: number): Answer {
  if (price?.from === undefined) return 'not-stated';
  if ((price.to ?? price.from) <= pence) return 'yes';
  return price.from > pence ? 'no' : 'not-stated';
}
