const DAY = 24 * 60 * 60 * 1000;

/** The Monday on which the real dates of the sample begin. A fixed day, so that the file is the same on every run. */
export const FIRST_MONDAY = Date.UTC(2026, 10, 23);

/** Weekdays as schema.org spells them, Monday first. */
export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** The ISO date so many days after the first Monday. */
export const dateAfter = (days) => new Date(FIRST_MONDAY + days * DAY).toISOString().slice(0, 10);

/** A wall-clock time so many minutes after another, both `HH:MM`. */
export function timeAfter(start, minutes) {
  const [hour, minute] = start.split(':').map(Number);
  const total = hour * 60 + minute + minutes;
  return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`;
}

/** How long something takes, as an ISO 8601 duration: `PT1H30M`. */
export const duration = (minutes) =>
  `PT${minutes >= 60 ? `${Math.floor(minutes / 60)}H` : ''}${minutes % 60 ? `${minutes % 60}M` : ''}`;

// British Summer Time of the years the sample reaches; both changes are on a Sunday.
const SUMMERS = [
  ['2027-03-28', '2027-10-31'],
  ['2028-03-26', '2028-10-29'],
];

/** An instant as feeds write it, with the offset that Europe/London has on that date. */
export function instant(date, time) {
  const isSummer = SUMMERS.some(([from, until]) => date >= from && date < until);
  return `${date}T${time}:00${isSummer ? '+01:00' : '+00:00'}`;
}
