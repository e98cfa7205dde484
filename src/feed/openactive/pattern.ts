import { DAYS, type Schedule, type WeeklyTime } from '../../opportunity/schedule.js';
import { DAY, laterTime, otherZone, readDate, readDay, readDuration, readTime, weekday } from '../values/dates.js';
import { type Item, lineOf, listOf, numberOf } from '../values/raw-values.js';
import { datesOf, lastTimeOf, type Recurrence, type RuleDay } from '../values/recurrence.js';
import { stated } from '../values/stated.js';
import { said } from './fields.js';
import { term, typeOf } from './types.js';

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
  /** Minutes that one time lasts; 0 when that is not said. */
  readonly lasts: number;
  /** The moments it happens after `now`, at most `most`; none from a mere hint. */
  dates(now: number, most: number): readonly number[];
}

/** `https://schema.org/Tuesday` and `TU` are every Tuesday, `2TU` is the second of a month. */
function ruleDay(value: unknown): RuleDay | undefined {
  const [, nth, word = ''] = /^([+-]?[1-5])?([A-Za-z]+)$/.exec(term(value)) ?? [];
  const day = readDay(word);
  return day && (nth ? { day, nth: Number(nth) } : { day });
}

const within = (values: unknown, least: number, most: number): readonly number[] =>
  listOf(values)
    .map(numberOf)
    .filter((number) => number !== undefined && number !== 0 && number >= least && number <= most) as number[];

/** Units and how many of them lie between two rounds: 1 week for `P1W` and `P7D`, 2 for `P14D`. */
function rhythmOf(repeat: string): Pick<Recurrence, 'unit' | 'every'> | undefined {
  const [, count = '0', letter] = /^P(\d{1,3})([DWMY])$/.exec(repeat) ?? [];
  const every = Number(count);
  if (every === 0) return undefined;
  if (letter === 'M' || letter === 'Y') return { unit: 'month', every: letter === 'Y' ? 12 * every : every };
  if (letter === 'W') return { unit: 'week', every };
  return every % 7 === 0 ? { unit: 'week', every: every / 7 } : { unit: 'day', every };
}

/** Reads one entry of `eventSchedule`. Only a full `Schedule` gives dates: the publisher promises none with the other. */
export function readPattern(schedule: Item): Pattern {
  const from = readDate(said(schedule, 'startDate'))?.date;
  const first = Date.parse(from ?? '') / DAY;
  const repeat = lineOf(said(schedule, 'repeatFrequency')).slice(0, 10);
  const rhythm = rhythmOf(repeat);

  const written = listOf(said(schedule, 'byDay'))
    .map(ruleDay)
    .filter((day) => day !== undefined);
  const named = DAYS.filter((day) => written.some((each) => each.day === day));
  const { unit, every = 0 } = rhythm ?? {};
  const lastDay = readDate(said(schedule, 'endDate'))?.date;
  const daysOn = Date.parse(lastDay ?? '') / DAY - first;
  // A holiday course of four days is not on all seven.
  const runs = DAYS.filter(
    (day) => !(daysOn < 6) || (DAYS.indexOf(day) - DAYS.indexOf(weekday(first)) + 7) % 7 <= daysOn,
  );
  const everyDay = unit === 'day' && every === 1 ? runs : from && unit === 'week' ? [weekday(first)] : [];
  const days = named.length > 0 ? named : everyDay;
  const someDays = FREQUENCIES.get(repeat) === 'daily' && named.length > 0 && named.length < 7;

  const zone = otherZone(said(schedule, 'scheduleTimezone') ?? said(schedule, 'timeZone'));
  const start = readTime(said(schedule, 'startTime'));
  const minutes = readDuration(said(schedule, 'duration'));
  const end = readTime(said(schedule, 'endTime')) ?? (start && minutes > 0 ? laterTime(start, minutes) : undefined);

  const clock = (time: string): number => Date.parse(`1970-01-01T${time}Z`);
  const lasts = start && end && end > start ? (clock(end) - clock(start)) / 60_000 : 0;

  const repeatCount = said(schedule, 'repeatCount');
  const count = numberOf(repeatCount);
  // "Every Tuesday" of a monthly schedule may mean the first or the last.
  const vague = unit === 'month' && written.some(({ nth }) => nth === undefined);
  const endless = repeatCount !== undefined && !lastDay && (count === undefined || count < 1);
  const rule: Recurrence | undefined =
    typeOf(schedule) === 'Schedule' && start && from && rhythm && !endless && !vague
      ? {
          ...rhythm,
          first,
          days: unit === 'month' || named.length > 0 ? written : days.map((day) => ({ day })),
          monthDays: within(said(schedule, 'byMonthDay') ?? from.slice(8), -31, 31),
          months: within(said(schedule, 'byMonth'), 1, 12),
          except: new Set(
            listOf(said(schedule, 'exceptDate'))
              .map((date) => readDate(date)?.date)
              .filter((date) => date !== undefined),
          ),
          start,
          ...stated({ last: lastDay ? Date.parse(lastDay) / DAY : undefined, count, zone }),
        }
      : undefined;

  return {
    // The clocks of another time zone are not this person's: the dates say when it is in London.
    times: zone ? [] : days.map((day): WeeklyTime => stated({ day, start, end })),
    frequency: someDays ? 'weekly' : FREQUENCIES.get(repeat),
    from,
    until: lastDay ?? (rule && lastTimeOf(rule)),
    lasts,
    dates: (now, most) => (rule ? datesOf(rule, now, most) : []),
  };
}
