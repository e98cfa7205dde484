import { DAYS, type Day, type Schedule, type WeeklyTime } from '../../opportunity/schedule.js';
import { DAY, dateOfDay, londonTime, readDate, readDay, readTime, weekday } from '../values/dates.js';
import { flagOf, type Item, lineOf, listOf, type Note, numberOf, textOf } from '../values/raw-values.js';
import { datesOf, type Recurrence, type RuleDay } from '../values/recurrence.js';
import { stated } from '../values/stated.js';
import { allOf, said } from './fields.js';

/** Most entries of a timetable that are read. */
const ENTRIES = 100;
/** Longest words of one entry, characters. */
const WORDS = 500;
/** Most next dates that are carried. */
const NEXT = 12;
/** Longest holiday whose days are left out, days. */
const HOLIDAY = 400;

/** One entry of a timetable, read. */
interface Entry {
  readonly days: readonly RuleDay[];
  readonly times: readonly WeeklyTime[];
  readonly frequency: Schedule['frequency'];
  readonly from: string | undefined;
  readonly until: string | undefined;
  /** Only where it is published when it first happens, how often, and at what time. */
  readonly rule: Recurrence | undefined;
}

/** `TH,FR`, `2MO,-1FR`, `Monday`, or an array of them. */
function daysIn(value: unknown): readonly RuleDay[] {
  const words = listOf(value).flatMap((each) => (typeof each === 'string' ? each.slice(0, 200).split(/[\s,;]+/) : []));
  return words.flatMap((word) => {
    const [, nth, letters = ''] = /^([+-]?[1-5])?(?:https?:\/\/schema\.org\/)?([a-z]+)$/i.exec(word) ?? [];
    const day = readDay(letters);
    return day ? [nth ? { day, nth: Number(nth) } : { day }] : [];
  });
}

const UNITS: ReadonlyMap<string, Recurrence['unit']> = new Map([
  ['DAILY', 'day'],
  ['WEEKLY', 'week'],
  ['MONTHLY', 'month'],
]);

function frequencyOf(unit: Recurrence['unit'] | undefined, every: number, days: number): Schedule['frequency'] {
  if (unit === 'day') return every === 1 ? (days > 0 && days < 7 ? 'weekly' : 'daily') : undefined;
  if (unit === 'week') return every === 1 ? 'weekly' : every === 2 ? 'fortnightly' : undefined;
  return unit === 'month' && every === 1 ? 'monthly' : undefined;
}

function readEntry(entry: Item, except: ReadonlySet<string>): Entry {
  const written = daysIn(said(entry, 'byday', 'weekday'));
  const unit = UNITS.get(lineOf(said(entry, 'freq')).toUpperCase());
  const every = Math.max(1, Math.floor(numberOf(said(entry, 'interval')) ?? 1));
  const start = readTime(said(entry, 'opens_at'));
  const end = readTime(said(entry, 'closes_at'));
  const begins = readDate(said(entry, 'dtstart'))?.date;
  const from = begins ?? readDate(said(entry, 'valid_from'))?.date;
  const until = untilOf(entry);
  const first = Date.parse(begins ?? '') / DAY;

  const ownDay: readonly RuleDay[] = begins && unit === 'week' ? [{ day: weekday(first) }] : [];
  const days = written.length > 0 ? written : ownDay;
  const named: readonly Day[] = DAYS.filter((day) => days.some((each) => each.day === day));
  const everyDay = unit === 'day' && every === 1 && named.length === 0 ? DAYS : named;
  // From midnight to midnight is how software writes "we do not say", or "all day".
  const allDay = start === '00:00' && (end === undefined || end === '00:00' || end === '23:59');
  const clock = allDay ? {} : { start, end: end && start && end > start ? end : undefined };

  const byMonthDay = lineOf(said(entry, 'bymonthday')).split(/[\s,;]+/);
  const monthDays = byMonthDay.map(Number).filter((day) => day !== 0 && day >= -31 && day <= 31);
  // "Every Monday" of a monthly rule may mean the first or the last.
  const vague =
    unit === 'month' && (days.length > 0 ? days.some(({ nth }) => nth === undefined) : monthDays.length === 0);
  return {
    days,
    times: everyDay.map((day) => stated({ day, ...clock })),
    frequency: frequencyOf(unit, every, named.length),
    from,
    until,
    rule:
      unit && begins && start && !allDay && !vague
        ? {
            unit,
            every,
            first,
            ...(until && { last: Date.parse(until) / DAY }),
            days,
            monthDays,
            months: [],
            count: numberOf(said(entry, 'count')),
            except,
            start,
          }
        : undefined,
  };
}

// The days on which a service says that it is closed.
function closedDays(holders: readonly Item[]): ReadonlySet<string> {
  const closed = new Set<string>();
  for (const holiday of holders.flatMap((each) => allOf(each, 'holiday_schedules', 'holidayScheduleCollection'))) {
    const from = readDate(said(holiday, 'start_date'))?.date;
    if (!from || !flagOf(said(holiday, 'closed'))) continue;
    const first = Date.parse(from) / DAY;
    const last = Date.parse(readDate(said(holiday, 'end_date'))?.date ?? from) / DAY;
    for (let day = first; day <= Math.min(last, first + HOLIDAY) && closed.size < 10 * HOLIDAY; day++)
      closed.add(dateOfDay(day));
  }
  return closed;
}

const publishedIn = (holders: readonly Item[]): readonly Item[] =>
  holders
    .map((holder) => allOf(holder, 'schedules', 'regular_schedules', 'regular_schedule'))
    .find((entries) => entries.length > 0)
    ?.slice(0, ENTRIES) ?? [];

const untilOf = (entry: Item): string | undefined => readDate(said(entry, 'valid_to', 'until'))?.date;

/**
 * What a timetable says in words, which its days and times may not: "Term time only". Plain text, each once.
 *
 * @param holders - As for `scheduleOf`.
 */
export function wordsOfTimes(holders: readonly Item[], now: number): readonly string[] {
  const today = londonTime(now).slice(0, 10);
  const words = publishedIn(holders)
    .filter((entry) => (untilOf(entry) ?? today) >= today)
    .flatMap((entry) => ['description', 'notes'].map((field) => textOf(said(entry, field), WORDS)));
  return [...new Set(words)].filter(Boolean).slice(0, 3);
}

/**
 * When a service is on: the usual week, and next dates where a rule with a beginning is published. Undefined when
 * nothing says when. Times that were valid until a day that has passed are left out.
 *
 * @param holders - What may hold a timetable, nearest first: the service at its place, the place, the service. The
 *   first that has one counts.
 * @param now - Epoch milliseconds.
 */
export function scheduleOf(holders: readonly Item[], now: number, note: Note): Schedule | undefined {
  const closed = closedDays(holders);
  const entries = publishedIn(holders).map((entry) => readEntry(entry, closed));
  const today = londonTime(now).slice(0, 10);
  const valid = entries.filter(({ until }) => until === undefined || until >= today);
  if (valid.length < entries.length) note('schedules', 'Some times were valid until a day that has passed; left out.');
  if (valid.length === 0) return undefined;

  const next = [...new Set(valid.flatMap(({ rule }) => (rule ? datesOf(rule, now, NEXT) : [])))]
    .sort((a, b) => a - b)
    .slice(0, NEXT);
  const times = new Map(valid.flatMap((entry) => entry.times).map((time) => [JSON.stringify(time), time]));
  const [frequency, ...others] = new Set(valid.map((entry) => entry.frequency));
  const from = valid.flatMap((entry) => entry.from ?? []).sort()[0];
  const until = valid.every((entry) => entry.until)
    ? valid
        .flatMap((entry) => entry.until ?? [])
        .sort()
        .at(-1)
    : undefined;
  // An entry without a day, or one that has not begun, says nothing of the week but may say when it begins.
  if (times.size === 0 && next.length === 0 && !from && !until) return undefined;
  // Dates are promised only where every entry is a rule: else the others would seem not to happen.
  const sure = next.length > 0 && valid.every(({ rule }) => rule);
  return stated({
    certainty: sure ? ('dates' as const) : ('usual' as const),
    times: [...times.values()].slice(0, 50),
    frequency: others.length > 0 ? undefined : frequency,
    next: sure ? next.map(londonTime) : [],
    from,
    until,
  });
}
