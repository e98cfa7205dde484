import { DAYS, type Day } from '../../opportunity/schedule.js';

/** Milliseconds in a day, and in an hour. */
export const DAY = 86_400_000;
const HOUR = 3_600_000;

// Making a formatter costs more than thousands of uses. Swedish writes dates as ISO does.
const london = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London', dateStyle: 'short', timeStyle: 'short' });
// Clocks change on the full hour, so that an hour has one offset; a feed repeats the same hours over and over.
const offsets = new Map<number, number>();

function offsetAt(moment: number): number {
  const hour = Math.floor(moment / HOUR);
  let offset = offsets.get(hour);
  if (offset === undefined) {
    offset = Date.parse(`${london.format(hour * HOUR).replace(' ', 'T')}Z`) - hour * HOUR;
    offsets.set(hour, offset);
  }
  return offset;
}

/** The moment on clocks in London, ISO 8601 with the offset of that day: `2026-11-24T10:00:00+00:00`. */
export function londonTime(moment: number): string {
  const offset = offsetAt(moment);
  return `${new Date(moment + offset).toISOString().slice(0, 19)}+0${offset / HOUR}:00`;
}

/** The moment a London clock shows a date and time; of the hour that comes twice in October, the first. */
export function fromLondon(date: string, time: string): number {
  const moment = Date.parse(`${date}T${time}Z`);
  return offsetAt(moment - HOUR) === HOUR ? moment - HOUR : moment;
}

const clocks = new Map<string, Intl.DateTimeFormat | undefined>();
/** More time zones than this in one feed are nobody's. */
const ZONES = 50;

function clockOf(zone: string): Intl.DateTimeFormat | undefined {
  if (!clocks.has(zone) && clocks.size < ZONES)
    try {
      clocks.set(zone, new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' }));
    } catch {
      clocks.set(zone, undefined);
    }
  return clocks.get(zone);
}

/** A time zone other than London's, by its IANA name; undefined for London's, and for names of none. */
export function otherZone(value: unknown): string | undefined {
  const zone = typeof value === 'string' && value.length < 50 ? value.trim() : '';
  return zone && zone !== 'Europe/London' && clockOf(zone) ? zone : undefined;
}

/** The moment clocks of a time zone, London's by default, show a date and time. */
export function fromClock(date: string, time: string, zone?: string): number {
  const clock = zone === undefined ? undefined : clockOf(zone);
  if (!clock) return fromLondon(date, time);
  const shown = Date.parse(`${date}T${time}Z`);
  const offsetThen = (moment: number): number =>
    Date.parse(`${clock.format(moment).replace(' ', 'T')}Z`) - Math.floor(moment / 60_000) * 60_000;
  // The offset at the moment itself, which the first guess may miss by a change of the clocks.
  return shown - offsetThen(shown - offsetThen(shown));
}

/** A published date, with a time where it has one. */
export interface WrittenDate {
  /** Epoch milliseconds; the day's beginning in London when there is no time. */
  readonly moment: number;
  readonly hasTime: boolean;
  /** The date in London, `YYYY-MM-DD`. */
  readonly date: string;
}

// Years before 1900 and after 2199 are sentinels, not dates.
const WRITTEN = /^((?:19|20|21)\d\d-[01]\d-[0-3]\d)(?:[T ]((?:[01]\d|2[0-3]):[0-5]\d)[:.\d]*(Z|[+-]\d\d)?:?(\d\d)?)?$/i;

/** Reads an ISO date or date-time; one without an offset is London time. Undefined when it is no real date. */
export function readDate(value: unknown): WrittenDate | undefined {
  const [, date, time, zone, minutes = '00'] =
    (typeof value === 'string' && WRITTEN.exec(value.trim().slice(0, 40))) || [];
  // 31 February is a date to some parsers and none to others.
  const day = Date.parse(date ?? '') / DAY;
  if (!date || Number.isNaN(day) || dateOfDay(day) !== date) return undefined;
  if (!time) return { moment: fromLondon(date, '00:00'), hasTime: false, date };
  const offset = zone?.length === 3 ? `${zone}:${minutes}` : 'Z';
  const moment = zone ? Date.parse(`${date}T${time}${offset}`) : fromLondon(date, time);
  return Number.isNaN(moment) ? undefined : { moment, hasTime: true, date: londonTime(moment).slice(0, 10) };
}

/** A wall-clock time, `HH:MM`, from `9:30`, `09:30:00`, `T09:30Z`, `9.30` or `9.30pm`. */
export function readTime(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.trim().slice(0, 40) : '';
  const [, whole, past = '00', half] = /^(\d\d?)(?:[:.]([0-5]\d))?(?::\d\d)? ?([ap])\.?m\.?$/i.exec(text) ?? [];
  if (half && Number(whole) >= 1 && Number(whole) <= 12)
    return `${String((Number(whole) % 12) + (/p/i.test(half) ? 12 : 0)).padStart(2, '0')}:${past}`;
  const [, hours, minutes] = /^T?([01]?\d|2[0-3])[:.]([0-5]\d)/.exec(text) ?? [];
  return hours && `${hours.padStart(2, '0')}:${minutes}`;
}

/** Minutes in an ISO duration such as `PT1H30M`; 0 when there are none. */
export function readDuration(value: unknown): number {
  const [, days = 0, hours = 0, minutes = 0] =
    (typeof value === 'string' && /^P(?:(\d{1,3})D)?(?:T(?:(\d{1,3})H)?(?:(\d{1,4})M)?)?/.exec(value)) || [];
  return Number(days) * 1440 + Number(hours) * 60 + Number(minutes);
}

/** A time some minutes later on the same day; undefined past midnight. */
export function laterTime(time: string, minutes: number): string | undefined {
  const [hours, past] = time.split(':').map(Number) as [number, number];
  const total = hours * 60 + past + minutes;
  return total < 1440 ? new Date(total * 60_000).toISOString().slice(11, 16) : undefined;
}

/** The ISO date of a day, counted from 1 January 1970. */
export function dateOfDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** The day of the week of a day counted from 1 January 1970, which was a Thursday. */
export function weekday(day: number): Day {
  return DAYS[(day + 3) % 7] ?? 'monday';
}

/** The day a word means: `Tuesday`, `tue`, `TU`. Undefined for `PublicHolidays` and the like. */
export function readDay(word: string): Day | undefined {
  const letters = word.toLowerCase();
  return letters.length > 1 ? DAYS.find((day) => day.startsWith(letters)) : undefined;
}
