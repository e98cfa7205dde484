import type { Status } from '../../opportunity/freshness.js';
import type { Schedule, WeeklyTime } from '../../opportunity/schedule.js';
import { DAY, laterTime, londonTime, readDate, readDuration, weekday, type WrittenDate } from '../values/dates.js';
import { stated } from '../values/stated.js';
import { type Item, itemsOf } from '../values/raw-values.js';
import { said } from './fields.js';
import { readPattern } from './pattern.js';
import { term, typeOf } from './types.js';

/** Most next dates that are carried. */
const NEXT = 12;
/** Most entries of `eventSchedule` that are read. */
const PATTERNS = 20;

/** Most dated parts of one listing that are read. */
export const MOST_PARTS = 1000;
/** Most courts of a facility whose slots are read. */
const COURTS = 50;

/** One real date of a record. */
interface Session {
  readonly start: WrittenDate;
  /** When it is over, epoch milliseconds. */
  readonly over: number;
  readonly off: boolean;
}

/** When something happens, or that it no longer does. */
export interface Timing {
  readonly schedule?: Schedule;
  /** ISO date on which it was over. */
  readonly ended?: string;
  /** Set when it is called off or put off, or every date still to come is and nothing says that it goes on. */
  readonly status?: Status;
}

const OFF: ReadonlyMap<string, Status> = new Map([
  ['EventCancelled', 'cancelled'],
  ['EventPostponed', 'postponed'],
]);

/** Is a record called off or put off, by its own status or, where it has none, by that of what it is part of? */
export function isOff(record: Item, above = ''): boolean {
  return OFF.has(term(said(record, 'eventStatus')) || above);
}

/** The dated parts a record carries within itself: `subEvent`, and a facility's slots in `event`. */
export function partsWithin(record: Item): readonly Item[] {
  const courts = itemsOf(said(record, 'individualFacilityUse')).slice(0, COURTS);
  return [...itemsOf(said(record, 'subEvent')), ...[record, ...courts].flatMap((each) => itemsOf(said(each, 'event')))];
}

/**
 * The parts to read of very many: those still to come, the soonest first, before those that were, the latest first.
 *
 * @param now - Epoch milliseconds.
 */
export function nearestParts(parts: readonly Item[], now: number): Item[] {
  if (parts.length <= MOST_PARTS) return [...parts];
  // What began today may still be going on.
  const today = now - DAY;
  const waits = parts.map((part) => {
    const written = said(part, 'startDate');
    const start = typeof written === 'string' ? Date.parse(written.slice(0, 40)) : NaN;
    return { part, wait: start >= today ? start - today : 1e15 + today - start || Infinity };
  });
  return waits
    .sort((a, b) => (a.wait < b.wait ? -1 : Number(a.wait > b.wait)))
    .slice(0, MOST_PARTS)
    .map(({ part }) => part);
}

function readSession(record: Item, above: string): readonly Session[] {
  const start = readDate(said(record, 'startDate'));
  if (!start) return [];
  const end = readDate(said(record, 'endDate'));
  const lasts = readDuration(said(record, 'duration')) * 60_000 || (start.hasTime ? 0 : DAY);
  const over = end ? end.moment + (end.hasTime ? 0 : DAY) : start.moment + lasts;
  return [{ start, over, off: isOff(record, above) }];
}

function weeklyTime({ start: { moment, date, hasTime }, over }: Session): WeeklyTime {
  const start = hasTime ? londonTime(moment).slice(11, 16) : undefined;
  const end = start && over > moment ? laterTime(start, (over - moment) / 60_000) : undefined;
  return stated({ day: weekday(Date.parse(date) / DAY), start, end });
}

function timeAt(moment: number, minutes: number): WeeklyTime {
  const start = londonTime(moment).slice(11, 16);
  const day = weekday(Date.parse(londonTime(moment).slice(0, 10)) / DAY);
  return stated({ day, start, end: minutes > 0 ? laterTime(start, minutes) : undefined });
}

// Each time once; of two that begin together the one whose end is known.
function distinct(times: readonly WeeklyTime[]): readonly WeeklyTime[] {
  const ended = times.filter(({ end }) => end);
  const known = new Set(ended.map(({ day, start }) => `${day} ${start}`));
  const all = times.filter(({ day, start, end }) => end || !known.has(`${day} ${start}`));
  return [...new Map(all.map((time) => [JSON.stringify(time), time])).values()];
}

/**
 * When a record happens: on its real dates, else on those of a full schedule, else as its pattern usually has it.
 *
 * @param record - What the listing is made from.
 * @param parts - Its dated parts: sessions of a series, parts of an event, slots.
 * @param now - Epoch milliseconds; what is over by then is not a next date.
 * @param status - The event status of the record, its own or inherited, without its namespace.
 */
export function timingOf(record: Item, parts: readonly Item[], now: number, status: string): Timing {
  const patterns = itemsOf(said(record, 'eventSchedule')).slice(0, PATTERNS).map(readPattern);
  const type = typeOf(record);
  const single = /^(?:Event|HeadlineEvent|ScheduledSession|CourseInstanceSubEvent)$/.test(type);
  const dated = parts.flatMap((part) => readSession(part, status));
  // A course that says only when it begins, begins then; a series that does so says nothing of its sessions.
  const own = single || (type === 'CourseInstance' && patterns.length === 0);
  const sessions =
    own && dated.length === 0 ? readSession(record, status).filter(({ start }) => single || start.hasTime) : dated;

  const coming = sessions.filter(({ over }) => over > now).sort((a, b) => a.start.moment - b.start.moment);
  const live = coming.filter((session) => !session.off);
  const called = new Set(sessions.filter((session) => session.off).map(({ start }) => start.moment));
  // Real dates are better than computed ones, and seldom reach as far: the two together would promise too much.
  const computed =
    live.length > 0 || OFF.has(status) ? [] : patterns.flatMap(({ dates }) => dates(now, NEXT + called.size));
  const moments = live.flatMap(({ start }) => (start.hasTime ? start.moment : []));
  const next = [...new Set([...moments, ...computed])]
    .filter((moment) => moment > now && !called.has(moment))
    .sort((a, b) => a - b)
    .slice(0, NEXT);

  const ends = patterns.map(({ until }) => until ?? '9');
  const first =
    readDate(said(record, 'startDate'))?.date ?? patterns.flatMap((pattern) => pattern.from ?? []).sort()[0];
  const last = readDate(said(record, 'endDate'))?.date ?? ends.sort().at(-1);
  // A real date beyond the first and the last day proves those days wrong.
  const dates = live.map(({ start }) => start.date).sort();
  const from = first && dates[0] && dates[0] < first ? dates[0] : first;
  const lastDate = dates.at(-1);
  const until = last === '9' || !last ? undefined : lastDate && lastDate > last ? lastDate : last;
  if (coming.length === 0 && next.length === 0) {
    if (sessions.length > 0)
      return { ended: londonTime(sessions.reduce((at, { over }) => Math.max(at, over - 1), 0)).slice(0, 10) };
    if (until && until < londonTime(now).slice(0, 10)) return { ended: until };
  }

  const usual = patterns.flatMap(({ times }) => times);
  const [frequency, ...others] = new Set(patterns.map((pattern) => pattern.frequency));
  const seen = live.length > 0 ? live : coming;
  // Of several patterns nobody knows to which a moment belongs.
  const lasts = patterns.length === 1 ? (patterns[0]?.lasts ?? 0) : 0;
  const times = distinct(
    usual.length > 0
      ? usual
      : seen.length > 0
        ? seen.slice(0, NEXT).map(weeklyTime)
        : next.map((moment) => timeAt(moment, lasts)),
  );
  const sure = live.length > 0 || next.length > 0 || (coming.length > 0 && patterns.length === 0);
  const schedule: Schedule = stated({
    certainty: sure ? ('dates' as const) : ('usual' as const),
    times,
    frequency: single && sessions.length === 1 ? ('once' as const) : others.length > 0 ? undefined : frequency,
    next: next.map(londonTime),
    from,
    until,
  });
  const noneLeft = coming.length > 0 && patterns.length === 0;
  const off = live.length > 0 ? undefined : (OFF.get(status) ?? (noneLeft ? 'cancelled' : undefined));
  const happens = times.length > 0 || next.length > 0 || from || until;
  return { ...(happens && { schedule }), ...(off && { status: off }) };
}
