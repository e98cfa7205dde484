import type { Day } from '../../opportunity/schedule.js';
import { DAY, dateOfDay, fromClock, weekday } from './dates.js';

/** How far ahead dates are computed, days. */
const HORIZON = 370;
/** How far back a rule that ends after so many times is counted, days: eleven years. */
const FURTHEST = 4000;

/** A weekday, or only the nth of a month: 1 the first, -1 the last. */
export interface RuleDay {
  readonly day: Day;
  readonly nth?: number;
}

/** A rule with a beginning, as iCalendar's RRULE has it. Days are counted from 1 January 1970. */
export interface Recurrence {
  readonly unit: 'day' | 'week' | 'month';
  /** Every so many units: 2 with weeks is fortnightly. At least 1. */
  readonly every: number;
  readonly first: number;
  readonly last?: number;
  /** Weekdays. Of a monthly rule, those with their place in the month; when it has none, the days of the month count. */
  readonly days: readonly RuleDay[];
  /** Days of the month, 1 to 31, or from its end, -1 to -31. */
  readonly monthDays: readonly number[];
  /** Months, 1 to 12; all of them when empty. */
  readonly months: readonly number[];
  /** After so many times it is over; those that are excepted count too. */
  readonly count?: number;
  /** ISO dates on which it does not happen. */
  readonly except: ReadonlySet<string>;
  /** `HH:MM` on the clocks of `zone`, or in London. */
  readonly start: string;
  readonly zone?: string;
}

const daysIn = (month: number): number => new Date(Date.UTC(1970, month + 1, 0)).getUTCDate();

function happensOn({ unit, every, first, days, monthDays, months }: Recurrence, day: number): boolean {
  if (months.length > 0 && !months.includes(new Date(day * DAY).getUTCMonth() + 1)) return false;
  const named = days.filter((each) => each.day === weekday(day));
  if (unit === 'day') return (day - first) % every === 0 && (days.length === 0 || named.length > 0);
  if (unit === 'week') {
    // Weeks begin on Monday: day 4 of 1970.
    const weeks = Math.floor((day + 3) / 7) - Math.floor((first + 3) / 7);
    return named.length > 0 && weeks % every === 0;
  }
  const monthOf = (date: Date): number => (date.getUTCFullYear() - 1970) * 12 + date.getUTCMonth();
  const date = new Date(day * DAY);
  if ((monthOf(date) - monthOf(new Date(first * DAY))) % every !== 0) return false;
  const dayOfMonth = date.getUTCDate();
  const fromEnd = dayOfMonth - daysIn(monthOf(date)) - 1;
  if (days.length === 0) return monthDays.includes(dayOfMonth) || monthDays.includes(fromEnd);
  return named.some(({ nth }) => nth === Math.ceil(dayOfMonth / 7) || nth === -Math.ceil(-fromEnd / 7));
}

function* occurrences(rule: Recurrence, from: number, to: number): Generator<number> {
  let happened = 0;
  for (let day = from; day <= Math.min(to, rule.last ?? Infinity); day++) {
    if (!happensOn(rule, day)) continue;
    if (rule.count !== undefined && ++happened > rule.count) return;
    yield day;
  }
}

/**
 * The moments it happens after `now` within the next year, at most `most`.
 *
 * @param now - Epoch milliseconds.
 */
export function datesOf(rule: Recurrence, now: number, most: number): readonly number[] {
  // A London day may have begun an hour before Greenwich's.
  const today = Math.floor(now / DAY);
  if (rule.count !== undefined && today - rule.first > FURTHEST) return [];
  const moments: number[] = [];
  for (const day of occurrences(
    rule,
    rule.count === undefined ? Math.max(rule.first, today) : rule.first,
    today + HORIZON,
  )) {
    const moment = fromClock(dateOfDay(day), rule.start, rule.zone);
    if (moment > now && !rule.except.has(dateOfDay(day))) moments.push(moment);
    if (moments.length >= most) break;
  }
  return moments;
}

/** The ISO date of the last time of a rule that ends after so many; undefined when that cannot be counted. */
export function lastTimeOf(rule: Recurrence): string | undefined {
  if (rule.count === undefined) return undefined;
  const all = [...occurrences(rule, rule.first, rule.first + FURTHEST)];
  const last = all.at(-1);
  return last !== undefined && (all.length === rule.count || rule.last !== undefined) ? dateOfDay(last) : undefined;
}
