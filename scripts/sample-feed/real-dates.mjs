import { scheduledSession } from './records.mjs';
import { dateAfter, WEEKDAYS } from './when.mjs';

/** Weeks from one session to the next: weekly, fortnightly or every fourth week. */
const RHYTHMS = [2, 4, 1, 4];

const WEEKS = 26;

/** Real sessions of a series for half a year, on the day and at the time of its pattern. */
export function realDates(series, pattern, number) {
  const every = RHYTHMS[Math.floor(number / 10) % RHYTHMS.length];
  const day = WEEKDAYS.indexOf(pattern.byDay[0].replace('https://schema.org/', ''));
  const sessions = [];
  for (let week = number % every; week < WEEKS; week += every) {
    sessions.push(scheduledSession(series, dateAfter(day + 7 * week), pattern.startTime));
  }
  return { pattern: { ...pattern, repeatFrequency: `P${every}W` }, sessions };
}
