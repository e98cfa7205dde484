import { DAYS, type Day, type Schedule, type WeeklyTime } from '../../opportunity/schedule.js';
import { DAY, fromLondon, laterTime, londonTime, weekday } from '../values/dates.js';
import { stated } from '../values/stated.js';
import type { ClockTime } from './clock.js';
import type { Field } from './columns.js';
import type { SheetRecord } from './record.js';
import { weekWords, type WeekWords } from './week-words.js';
import { writtenDates, type WrittenDates } from './written-dates.js';

/** When a row says that it happens. */
export interface SheetTiming {
  readonly schedule?: Schedule;
  /** Set when all of it is over: the last day, ISO date. */
  readonly ended?: string;
  /** What days and times cannot carry, as it is written: "When: first Monday of the month". */
  readonly words: readonly string[];
}

/** Most dates of one row. */
const DATES = 366;
/** Next dates that are kept. */
const NEXT = 12;

const quoted = (text: string): string => `“${text.replace(/\s+/g, ' ').slice(0, 60)}”`;

// A day is a fraction of one where a sheet lost the format of its times: 0.4375 is half past ten.
function withoutFractions(text: string): string {
  const [part] = /^0?\.\d{2,}$/.exec(text) ?? [];
  return part ? (laterTime('00:00', Math.round(Number(part) * 1440)) ?? '') : text;
}

/** Minutes in words: `1 hour`, `1.5 hrs`, `90 mins`, `45`, `1:30`. */
function minutesIn(text: string): number {
  const [, hours, past] = /^(\d):([0-5]\d)/.exec(text) ?? [];
  if (hours) return Number(hours) * 60 + Number(past);
  const [, whole] = /(\d+(?:\.\d+)?) ?h/i.exec(text) ?? [];
  const [, small] = /(\d+) ?m/i.exec(text) ?? [];
  const half = /half an hour/i.test(text) ? 30 : 0;
  if (whole || small || half) return Math.round(Number(whole ?? 0) * 60) + Number(small ?? 0) + half;
  const number = Number(text);
  return number >= 10 && number <= 600 ? number : 0;
}

/** What one cell says. */
interface CellTiming extends WrittenDates {
  readonly week: WeekWords;
}

/** An empty cell, as most of them are. */
const SILENT: CellTiming = { ...writtenDates('', 0), week: weekWords('') };

/**
 * Reads all that a row says about when it happens.
 *
 * @param now - Epoch milliseconds; what is over by then is no longer listed.
 * @param dayAbove - The day of the week that the rows stand under, for those that name none.
 */
export function timingOf(record: SheetRecord, now: number, dayAbove = ''): SheetTiming {
  const words: string[] = [];
  const read = (field: Field, ownColumn: boolean): CellTiming => {
    const text = withoutFractions(record.line(field));
    if (!text) return SILENT;
    const written = writtenDates(text, now);
    const week = weekWords(written.rest, ownColumn);
    for (const each of written.unclear)
      record.note(field, `${quoted(each)} is not a date that can be told; kept as words.`);
    for (const each of week.guessed) record.note(field, `${quoted(each)} was taken for the afternoon; write am or pm.`);
    for (const each of week.unclear)
      record.note(field, `${quoted(each)} may be morning or evening; kept as words. Write am or pm.`);
    const said = week.times.length + week.loose.length + written.dates.length > 0 || written.from || written.until;
    const understood = said || week.anyTime || week.frequency;
    if (!understood && written.unclear.length + week.unclear.length === 0)
      record.note(field, `${quoted(text)} is neither a day nor a time; kept as words.`);
    if (!understood || week.more || written.unclear.length + week.unclear.length > 0)
      words.push(`${record.heading(field)}: ${text}`);
    return { ...written, week };
  };

  const [when, day, date] = [read('when', false), read('day', false), read('date', false)];
  const [time, start, end] = [read('time', true), read('start', true), read('end', true)];
  const [first, last] = [read('startDate', true), read('endDate', true)];
  const repeats = record.line('frequency');
  const often = repeats ? weekWords(repeats).frequency : undefined;
  if (repeats && !often) words.push(`${record.heading('frequency')}: ${repeats}`);

  const begins = [start, first].flatMap(({ week }) => week.loose)[0];
  const ends = [end, last].flatMap(({ week }) => week.loose)[0];
  const lasts = minutesIn(record.line('duration'));
  const whole = ({ start: at, end: until }: ClockTime): ClockTime => {
    const later = until ?? (ends?.start && at && ends.start > at ? ends.start : undefined);
    return stated({ start: at, end: later ?? (at && lasts > 0 ? laterTime(at, lasts) : undefined) });
  };
  const loose = [begins, ...[time, when, date, day].flatMap(({ week }) => week.loose)].filter(
    (each) => each !== undefined,
  );
  const clocks = (begins ? [begins] : loose).map(whole);

  const all = [when, day, date, time, start, first];
  const named = all.flatMap(({ week }) => week.times);
  const ownDates = [when, day, date, time].flatMap(({ dates }) => dates).slice(0, DATES);
  const frequency = [often, ...all.map(({ week }) => week.frequency)].find(Boolean);
  // The day of the week beside a date is the day of that date.
  const dated =
    !frequency &&
    ownDates.length > 0 &&
    ownDates.every((each) => named.some(({ day: name }) => name === dayOfWeek(each)));
  const elsewhere: readonly WeeklyTime[] =
    frequency === 'daily' ? DAYS.map((each) => ({ day: each })) : dayAbove ? weekWords(dayAbove).times : [];
  const days = named.length + all.flatMap(({ dates }) => dates).length > 0 ? named : elsewhere;
  const weekly = days.flatMap((each): readonly WeeklyTime[] =>
    each.start || clocks.length === 0
      ? [{ ...each, ...whole(each) }]
      : clocks.map(({ start: at, end: until }) => stated({ ...each, start: at, end: until })),
  );
  const times = dated ? [] : weekly;
  const from =
    [start, first].flatMap(({ dates, from: says }) => dates[0] ?? says ?? [])[0] ??
    all.map(({ from: says }) => says).find(Boolean);
  const until =
    [end, last].flatMap(({ dates, until: says }) => dates.at(-1) ?? says ?? [])[0] ??
    all.map(({ until: says }) => says).find(Boolean);

  // A first day and no day of the week: it happens on that day, and goes on if there is a last one.
  const single = ownDates.length === 0 && times.length === 0 && from && (!until || until === from) ? [from] : [];
  const dates = [...ownDates, ...single].sort();
  const today = londonTime(now).slice(0, 10);
  const lastDay = until ?? (times.length === 0 ? dates.at(-1) : undefined);
  if (lastDay && lastDay < today) return { ended: lastDay, words };

  const anyTime = all.some(({ week }) => week.anyTime);
  if (dates.length > 0 && times.length === 0) {
    const onDate = (each: string): readonly WeeklyTime[] => {
      const ofDay = weekly.filter((time) => dated && time.day === dayOfWeek(each));
      if (ofDay.length > 0) return ofDay;
      return (clocks.length > 0 ? clocks : [{}]).map((clock) => ({ day: dayOfWeek(each), ...clock }));
    };
    const moments = dates.flatMap((each) => onDate(each).flatMap(({ start: at }) => (at ? fromLondon(each, at) : [])));
    return {
      words,
      schedule: stated({
        certainty: 'dates' as const,
        times: distinct(dates.filter((each) => each >= today).flatMap(onDate)),
        frequency: frequency ?? (dates.length === 1 ? ('once' as const) : undefined),
        next: moments
          .filter((moment) => moment > now)
          .slice(0, NEXT)
          .map(londonTime),
        from: dates[0],
        until: dates.at(-1),
      }),
    };
  }
  if (times.length === 0 && clocks.length > 0)
    words.push(
      ...(['when', 'time', 'start'] as const)
        .filter((field) => record.line(field))
        .slice(0, 1)
        .map((field) => `${record.heading(field)}: ${record.line(field)}`),
    );
  if (times.length === 0 && !from && !until && !anyTime) return { words: [...new Set(words)] };
  return {
    words: [...new Set(words)],
    schedule: stated({
      certainty: anyTime && times.length === 0 ? ('any-time' as const) : ('usual' as const),
      times: distinct(times),
      frequency,
      next: [],
      from: from && from > today ? from : undefined,
      until,
    }),
  };
}

const dayOfWeek = (date: string): Day => weekday(Date.parse(date) / DAY);

const distinct = (times: readonly WeeklyTime[]): readonly WeeklyTime[] => [
  ...new Map(times.map((each) => [`${each.day} ${each.start} ${each.end}`, each])).values(),
];
