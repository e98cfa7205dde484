import type { Joining } from '../../opportunity/access.js';
import type { Price } from '../../opportunity/price.js';
import { routesFromWords } from '../words/joining-words.js';
import { webLink } from '../values/links.js';
import { plainLine } from '../values/plain-text.js';
import { amountsIn, priceFromWords, priceOf } from '../words/price-words.js';
import { stated } from '../values/stated.js';
import { flagOf, type Item, itemsOf, lineOf, listOf, type Note } from '../values/raw-values.js';
import { said } from './fields.js';
import { inherited, type Offering, offersOf } from './inherit.js';
import { term } from './types.js';

/** Most offers of one record whose prices are read. */
const OFFERS = 100;
/** A description that speaks of more than this, pence, is not speaking of what a visit costs. */
const DEAR = 10_000;

function readOffer(offer: Item, note: Note): { readonly name: string; readonly price: Price | undefined } {
  const value = said(offer, 'price');
  const currency = lineOf(said(offer, 'priceCurrency')) || 'GBP';
  const price = currency === 'GBP' ? priceFromWords(value) : { words: `${lineOf(value)} ${currency}` };
  if (value !== undefined && !price)
    note('offers.price', `“${lineOf(value).slice(0, 40)}” cannot be a price; left out.`);
  return { name: lineOf(said(offer, 'name')), price };
}

/** What it costs: the lowest and highest of all offers, and their names when the prices differ. */
export function priceFrom(offering: Offering, description: string, note: Note): Price | undefined {
  const { lineage } = offering;
  const offers = itemsOf(offersOf(offering))
    .slice(0, OFFERS)
    .map((offer) => readOffer(offer, note));
  const amounts = offers.flatMap(({ price }) => [price?.from, price?.to]).filter((amount) => amount !== undefined);
  if (amounts.length === 0 && flagOf(inherited(lineage, 'isAccessibleForFree'))) amounts.push(0);
  if (amounts.length > 0 && Math.max(...amounts) === 0) {
    // Some call free what is free for some: what the description asks of the others belongs to the price.
    const asked = amountsIn(description).filter((amount) => amount > 0 && amount <= DEAR);
    if (asked.length > 0) note('offers.price', 'Said to be free, but the description names a price; both are kept.');
    amounts.push(...asked);
  }
  const named = offers.flatMap(({ name, price }) =>
    name && price?.from !== undefined ? [[name, price.from] as const] : [],
  );
  const differ = new Set(named.map(([, from]) => from)).size > 1;
  const list = [...new Set(named.map(([name, from]) => `${name} £${(from / 100).toFixed(2)}`))].slice(0, 4);
  const words = offers.map(({ price }) => price?.words).find(Boolean) ?? (differ ? list.join(', ') : '');
  return priceOf(amounts, plainLine(words));
}

/** How to join: what the offers state, and what the words say. */
export function joiningFrom(offering: Offering, words: string, base: string | undefined): Joining | undefined {
  const { lineage } = offering;
  const offers = itemsOf(offersOf(offering));
  const url = offers.map((offer) => webLink(said(offer, 'url'), base)).find(Boolean);
  const booking = offers.map((offer) => term(said(offer, 'openBookingInAdvance') ?? said(offer, 'advanceBooking')));
  const channels = offers.flatMap((offer) => listOf(said(offer, 'bookingChannel')).map(term));
  const routes = new Set(routesFromWords(words));
  if (booking.some((ahead) => ahead === 'Unavailable' || ahead === 'Optional')) routes.add('turn-up');
  const ahead = channels.some((channel) => /AdvanceBooking|Prepayment/.test(channel));
  if (url || ahead || booking.some((each) => each === 'Required' || each === 'Optional')) routes.add('book');
  if (flagOf(inherited(lineage, 'referralRequired'))) routes.add('referral');
  return routes.size > 0 ? stated({ routes: [...routes], url }) : undefined;
}
