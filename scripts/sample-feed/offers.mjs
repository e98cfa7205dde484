/** How offers say whether a place is booked ahead. */
const BOOKING = {
  'turn-up': 'https://openactive.io/Unavailable',
  book: 'https://openactive.io/Required',
  ask: 'https://openactive.io/Optional',
  referral: 'https://openactive.io/Required',
};

/** Prices as feeds give them; an amount is in pounds. Some say more than one, a few say it only in words. */
export function offersFor(pounds, route, url, random) {
  const base = {
    '@type': 'Offer',
    ...(random.chance(0.35) && { openBookingInAdvance: BOOKING[route] }),
    ...(route === 'book' && { url: `${url}/book` }),
  };
  const priced = (name, price) => ({ ...base, name, price, priceCurrency: 'GBP' });
  if (pounds === 0) return [priced('Free', 0)];
  if (random.chance(0.3)) return [priced('Adult', pounds), priced('Concession', Math.round(pounds * 60) / 100)];
  if (random.chance(0.06)) return [priced('Pay as you go', pounds), priced('If your GP surgery referred you', 0)];
  return [priced('Pay as you go', pounds)];
}
