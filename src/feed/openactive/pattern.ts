import { DAYS, type Schedule, type WeeklyTime } from '../../opportunity/schedule.js';
import { DAY, dateOfDay, fromLondon, laterTime, readDate, readDay, readDuration, readTime, weekday } from '../dates.js';
import { stated } from '../stated.js';
import { listOf, numberOf, said, type Item } from './fields.js';
import { term, typeOf } from './types.js';

/** How far ahead dates are computed, days. */
const HORIZON = 370;

const FREQUENCIES: ReadonlyMap<string, Schedule['frequency']> = new Map([
  ['P1D', 'daily'],
  ['P7D', 'weekly'],
  ['P1W', 'weekly'],
  ['P14D', 'fortnightly'],
  ['P2W', 'fortnightly'],
  ['P1M', 'monthly'],
]);

/** A published `Schedule` or `PartialSchedule`, read. */
export interface Pattern {
  readonly times: readonly WeeklyTime[];
  readonly frequency: Schedule['frequency'];
  readonly from: string | undefined;
  readonly until: string | undefined;
  /** The moments it happens after `now`, at most `most`; none from a mere hint. */
  dates(now: number, most: number): readonly number[];
}

/** Reads one entry of `eventSchedule`. Only a full `Schedule` gives dates: the publisher promises none with the other. */
export function readPattern(schedule: Item): Pattern {
  const from = readDate(said(schedule, 'startDate'))?.date;
  const until = readDate(said(schedule, 'endDate'))?.date;
  const first = Date.parse(from ?? '') / DAY;
  const repeat = String(said(schedule, 'repeatFrequency')).slice(0, 10);
  const [, count = '0', unit] = /^P(\d{1,3})([DWM])$/.exec(repeat) ?? [];
  // Days between two rounds: 7 for `P1W` and `P7D`, 14 for `P2W`, 1 for `P1D`.
  const step = Number(count) * (unit === 'W' ? 7 : unit === 'D' ? 1 : 0);

  const written = listOf(said(schedule, 'byDay')).map((day) => readDay(term(day)));
  const named = DAYS.filter((day) => written.includes(day));
  const everyDay = step === 1 ? DAYS : from && step % 7 === 0 && step > 0 ? [weekday(first)] : [];
  const days = named.length > 0 ? named : everyDay;
  const monthDays = listOf(said(schedule, 'byMonthDay') ?? from?.slice(8)).map(numberOf);
  const daily = FREQUENCIES.get(repeat) === 'daily' && days.length < 7;

  const start = readTime(said(schedule, 'startTime'));
  const minutes = readDuration(said(schedule, 'duration'));
  const end = readTime(said(schedule, 'endTime')) ?? (start && minutes > 0 ? laterTime(start, minutes) : undefined);

  function happensOn(day: number): boolean {
    // "The second Tuesday" cannot be told from what a schedule says; days of the month can.
    if (unit === 'M') return count === '1' && named.length === 0 && monthDays.includes(Number(dateOfDay(day).slice(8)));
    if (step % 7 > 0) return (day - first) % step === 0 && (named.length === 0 || named.includes(weekday(day)));
    // Weeks begin on Monday: day 4 of 1970.
    const weeks = Math.floor((day + 3) / 7) - Math.floor((first + 3) / 7);
    return days.includes(weekday(day)) && weeks % (step / 7) === 0;
  }

  function dates(now: number, most: number): readonly number[] {
    const endless = said(schedule, 'repeatCount') !== undefined && !until;
    if (typeOf(schedule) !== 'Schedule' || !start || !from || endless || count === '0') return [];
    const except = new Set(listOf(said(schedule, 'exceptDate')).map((date) => readDate(date)?.date));
    const today = Math.floor(now / DAY);
    const last = Math.min(until ? Date.parse(until) / DAY : Infinity, today + HORIZON);
    const moments: number[] = [];
    for (let day = Math.max(first, today); day <= last && moments.length < most; day++) {
      if (!happensOn(day) || except.has(dateOfDay(day))) continue;
      const moment = fromLondon(dateOfDay(day), start);
      if (moment > now) moments.push(moment);
    }
    return moments;
  }

  const times = days.map((day): WeeklyTime => stated({ day, start, end }));
  return { times, frequency: daily ? 'weekly' : FREQUENCIES.get(repeat), from, until, dates };
}
