import type { Price } from '../../opportunity/price.js';
import { readDate } from '../values/dates.js';
import { plainLine } from '../values/plain-text.js';
import { amountsIn, priceFromWords, priceOf } from '../words/price-words.js';
import { flagOf, type Item, lineOf, type Note, numberOf } from '../values/raw-values.js';
import { allOf, said } from './fields.js';

/** Most cost options of one service that are read. */
const OPTIONS = 50;
/** A description that speaks of more than this, pence, is not speaking of what a visit costs. */
const DEAR = 10_000;

interface Cost {
  readonly from: number | undefined;
  readonly to: number | undefined;
  /** Does it say what the amount is for? */
  readonly told: boolean;
  readonly words: string;
}

// An amount with what it is for, or the words that stand in its place.
function readOption(option: Item, note: Note): Cost {
  const given = said(option, 'amount');
  const meant = lineOf(said(option, 'option'));
  const per = lineOf(said(option, 'amount_description', 'cost_type', 'cost_description'));
  const words = [meant, per].filter(Boolean).join(', ');
  // -1 is what software writes for a price that nobody knows.
  const known = given !== undefined && numberOf(given) !== -1;
  const price = known ? priceFromWords(given) : priceFromWords(words);
  if (known && !price) note('cost_options', `“${lineOf(given).slice(0, 40)}” cannot be a price; left out.`);
  const amount = known && price?.from !== undefined ? `£${(price.from / 100).toFixed(2)}` : '';
  return { from: price?.from, to: price?.to, told: words !== '', words: [amount, words].filter(Boolean).join(' ') };
}

/**
 * What it costs: the lowest and highest of the options that are valid today, with their words when there is more than
 * one price; else what the fees say in words; else nothing, or free where it says so.
 *
 * @param today - ISO date.
 */
export function priceFrom(service: Item, description: string, today: string, note: Note): Price | undefined {
  const options = allOf(service, 'cost_options')
    .slice(0, OPTIONS)
    .filter((option) => {
      const until = readDate(said(option, 'valid_to'))?.date;
      return until === undefined || until >= today;
    })
    .map((option) => readOption(option, note));
  const fees = priceFromWords(said(service, 'fees', 'fees_description'));
  const amounts = options.flatMap(({ from, to }) => [from, to]).filter((amount) => amount !== undefined);
  if (amounts.length === 0 && flagOf(said(service, 'free'))) amounts.push(0);
  const byFees = amounts.length === 0;
  if (byFees) amounts.push(...[fees?.from, fees?.to].filter((amount) => amount !== undefined));

  if (amounts.length > 0 && Math.max(...amounts) === 0) {
    // Some call free what is free for some: what the description asks of the others belongs to the price.
    const asked = amountsIn(description).filter((amount) => amount > 0 && amount <= DEAR);
    if (asked.length > 0) note('cost_options', 'Said to be free, but the description names a price; both are kept.');
    amounts.push(...asked);
  }
  const worthSaying = new Set(amounts).size > 1 || options.some(({ told }) => told);
  const listed = options.slice(0, 4).flatMap((option) => option.words || []);
  const words = worthSaying ? listed.join('; ') : '';
  return priceOf(amounts, plainLine(words || (byFees ? fees?.words : '')));
}
