/** A day of the week, in English and lower case, as the data carries it. */
export type Day = 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday';

/** The days in the order a British week is printed. */
export const DAYS: readonly Day[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** A part of the day: morning before 12:00, afternoon before 17:00, evening after that. */
export type TimeOfDay = 'morning' | 'afternoon' | 'evening';

/** The parts of the day, in order. */
export const TIMES_OF_DAY: readonly TimeOfDay[] = ['morning', 'afternoon', 'evening'];

/** One regular slot in the week. Times are wall-clock times in Europe/London, `HH:MM`. */
export interface WeeklyTime {
  readonly day: Day;
  readonly start?: string;
  readonly end?: string;
}

/** When an activity happens. No schedule at all means that the listing does not say. */
export interface Schedule {
  /**
   * How sure it is: `dates` are real sessions; `usual` is a pattern ("usually weekly") with no promise about a date;
   * `any-time` has no set times, as a park has none.
   */
  readonly certainty: 'dates' | 'usual' | 'any-time';
  readonly times: readonly WeeklyTime[];
  readonly frequency?: 'once' | 'daily' | 'weekly' | 'fortnightly' | 'monthly';
  /** The next real sessions, soonest first, at most 12: ISO 8601 in Europe/London with its offset. */
  readonly next: readonly string[];
  /** First and last day it runs, ISO dates. */
  readonly from?: string;
  readonly until?: string;
}

/** The part of the day a wall-clock time (`HH:MM`) falls in. */
export function timeOfDay(time: string): TimeOfDay {
  if (time < '12:00') return 'morning';
  return time < '17:00' ? 'afternoon' : 'evening';
}
