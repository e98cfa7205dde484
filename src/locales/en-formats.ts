import { METRES_IN_A_MILE } from '../opportunity/place.js';
import type { Price } from '../opportunity/price.js';
import { DAYS, type Day, type Schedule } from '../opportunity/schedule.js';

const dayAndMonth = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
  hour12: false,
  timeZone: 'Europe/London',
});

function londonParts(instant: Date): Record<string, string> {
  return Object.fromEntries(dayAndMonth.formatToParts(instant).map(({ type, value }) => [type, value]));
}

/** `14:30` as `2:30pm`, `10:00` as `10am`, noon and midnight by name. */
function clock(time: string): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  if (minutes === 0 && hours === 12) return '12 noon';
  if (minutes === 0 && (hours === 0 || hours === 24)) return 'midnight';
  const past = minutes ? `:${String(minutes).padStart(2, '0')}` : '';
  return `${hours % 12 || 12}${past}${hours < 12 ? 'am' : 'pm'}`;
}

/**
 * An ISO date or instant as people say it: `Tuesday 24 November`, with the year when it is not this one, and the
 * time when the date has one.
 */
export function date(iso: string, now: Date): string {
  const instant = new Date(iso);
  if (Number.isNaN(instant.getTime())) return iso;
  const { weekday, day, month, year, hour, minute } = londonParts(instant);
  const sameYear = year === londonParts(now)['year'];
  const time = iso.includes('T') ? `, ${clock(`${hour}:${minute}`)}` : '';
  return `${weekday} ${day} ${month}${sameYear ? '' : ` ${year}`}${time}`;
}

/** Several things in one phrase: `Monday, Tuesday and Friday`. */
function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

function plural(day: Day): string {
  return `${day[0]?.toUpperCase()}${day.slice(1)}s`;
}

const FREQUENCIES = { fortnightly: 'every other week', monthly: 'once a month' };

/** The regular times in words: `Usually Tuesdays and Thursdays, 10am to 11am`. Undefined when there is no schedule. */
export function when(schedule: Schedule | undefined): string | undefined {
  if (!schedule) return undefined;
  if (schedule.certainty === 'any-time') return 'Any time';
  const bySlot = new Map<string, Day[]>();
  for (const { day, start, end } of schedule.times) {
    const slot = start ? `, ${clock(start)}${end ? ` to ${clock(end)}` : ''}` : '';
    bySlot.set(slot, [...(bySlot.get(slot) ?? []), day]);
  }
  const slots = [...bySlot].map(([slot, days]) => {
    const inOrder = DAYS.filter((day) => days.includes(day));
    return (inOrder.length === 7 ? 'every day' : listed(inOrder.map(plural))) + slot;
  });
  if (!slots.length) return undefined;
  const { frequency } = schedule;
  const often = frequency === 'fortnightly' || frequency === 'monthly' ? `, ${FREQUENCIES[frequency]}` : '';
  const words = slots.join('; ') + often;
  if (schedule.certainty === 'usual') return `Usually ${words}`;
  return words[0]?.toUpperCase() + words.slice(1);
}

function money(pence: number): string {
  if (pence === 0) return 'free';
  if (pence < 100) return `${pence}p`;
  return `£${pence % 100 ? (pence / 100).toFixed(2) : pence / 100}`;
}

/** What it costs in words: `Free`, `£3.50`, `£3 to £6`. Undefined when the listing does not say. */
export function cost(price: Price | undefined): string | undefined {
  if (price?.from === undefined) return price?.words;
  const { from, to = from } = price;
  if (to === 0) return 'Free';
  if (from === 0) return `Free for some, up to ${money(to)}`;
  return from === to ? money(from) : `${money(from)} to ${money(to)}`;
}

/** Metres as somebody would say them in miles. Never finer than what is known of a postcode area. */
export function distance(metres: number): string {
  const miles = metres / METRES_IN_A_MILE;
  if (miles <= 0.5) return 'about half a mile or less';
  const rounded = Math.max(1, Math.round(miles));
  return rounded === 1 ? 'about 1 mile' : `about ${rounded} miles`;
}

const figures = new Intl.NumberFormat('en-GB');

/** A number with its commas, by one formatter: to make one anew takes longer than all else about a sentence. */
export function inFigures(number: number): string {
  return figures.format(number);
}

/** So many of something: `1 listing`, `1,200 listings`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${inFigures(number)} ${number === 1 ? one : many}`;
}

/** So many activities. */
export function activities(number: number): string {
  return count(number, 'activity', 'activities');
}

/** So many miles; the number may be a fraction. */
export function miles(number: number): string {
  return number === 1 ? '1 mile' : `${number} miles`;
}
