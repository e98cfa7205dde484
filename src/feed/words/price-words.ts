import type { Price } from '../../opportunity/price.js';
import { withoutPersonalEmails } from '../values/personal-emails.js';
import { plainLine } from '../values/plain-text.js';
import { stated } from '../values/stated.js';

/** Prices above this, pence, are slips of the keyboard. */
const HIGHEST = 1_000_000;
/** What is free beside a visit that is not: the first one, or the tea after it. */
const FREE_BESIDE =
  /\b(?:first|1st)\b(?! (?:come|served))[^,;.£]{0,30}?\bfree\b|\bfree (?:(?:for )?(?:(?:the|your) )?(?:first|1st)|tasters?|trials?|tea|coffee|drinks?|refreshments?|parking)\b/gi;

/** The lowest and the highest of some amounts in pence, with words beside them. Undefined when nothing is said. */
export function priceOf(amounts: readonly number[], words = ''): Price | undefined {
  if (amounts.length === 0) return words ? { words } : undefined;
  const from = Math.min(...amounts);
  const to = Math.max(...amounts);
  return stated({ from, to: to > from ? to : undefined, words });
}

/** The amounts with a pound or pence sign in a text, pence: `£3`, `£3.50`, `£6-00`, `£1,200`, `50p`. */
export function amountsIn(words: string): number[] {
  return [...words.matchAll(/£ ?(\d{1,3}(?:,\d{3})+|\d{1,5})(?:[.-](\d\d)(?!\d))?|\b(\d{1,2})p\b/g)].map(
    ([, pounds, more, small]) =>
      small ? Number(small) : Number(pounds?.replaceAll(',', '')) * 100 + Number(more ?? 0),
  );
}

/** A price from what a publisher wrote as one: a number of pounds, `£3.50`, `free`, `£3 (£2 conc)`, or mere words. */
export function priceFromWords(value: unknown): Price | undefined {
  const words = withoutPersonalEmails(plainLine(value));
  const amount = Math.round(Number(words.replace(/^£ ?|,(?=\d{3}\b)/g, '') || NaN) * 100);
  if (!Number.isNaN(amount)) return amount >= 0 && amount <= HIGHEST ? { from: amount } : undefined;
  const amounts = amountsIn(words);
  const visit = words.replace(FREE_BESIDE, '');
  const free = /\b(?:free|no charge)\b/i.test(visit) && !/\bnot free\b/i.test(visit);
  return priceOf(free ? [0, ...amounts] : amounts, /^free$/i.test(words) ? '' : words);
}
