const DAY = 86_400_000;

// The calendar of the country the messages are for, wherever the screen's own clock is set.
const LONDON = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** Days from 1 January 1970 to the day it is in the United Kingdom. A moment that is none counts as the first. */
export function dayInLondon(now: Date): number {
  return Number.isNaN(now.getTime()) ? 0 : Math.floor(Date.parse(LONDON.format(now)) / DAY);
}

/** The one whose turn it is on a day: the same for everybody, the next one the day after. Undefined for none. */
export function ofTheDay<Item>(items: readonly Item[], now: Date): Item | undefined {
  const { length } = items;
  return items[((dayInLondon(now) % length) + length) % length];
}
