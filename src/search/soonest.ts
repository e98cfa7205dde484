import type { Opportunity } from '../opportunity/opportunity.js';
import { DAYS, type Schedule } from '../opportunity/schedule.js';

const MINUTE = 60_000;
const DAY = 24 * 60;
const WEEK = 7 * DAY;

/** Minutes from one moment until a listing next happens; `Infinity` when it has no set time. */
export type UntilNext = (opportunity: Opportunity) => number;

/**
 * Measures how soon listings happen: the next real session, else the next turn of the usual week, which is a hope and
 * not a date.
 */
export function untilNextFrom(now: Date): UntilNext {
  const inTheWeek = minuteOfTheWeek(now);

  function usual({ certainty, times, from, until }: Schedule): number {
    if (certainty !== 'usual' || (until && Date.parse(until) + DAY * MINUTE < now.getTime())) return Infinity;
    const starts = from ? Math.max(0, (Date.parse(from) - now.getTime()) / MINUTE) || 0 : 0;
    let soonest = Infinity;
    for (const { day, start } of times) {
      const [hours = 0, minutes = 0] = (start ?? '').split(':').map(Number);
      const turn = DAYS.indexOf(day) * DAY + (hours * 60 + minutes || 0);
      const wait = (((turn - inTheWeek - starts) % WEEK) + WEEK) % WEEK;
      soonest = Math.min(soonest, starts + wait);
    }
    return soonest;
  }

  return ({ schedule }) => {
    if (!schedule) return Infinity;
    for (const date of schedule.next) {
      const wait = (Date.parse(date) - now.getTime()) / MINUTE;
      if (wait >= 0) return wait;
    }
    return usual(schedule);
  };
}

/** Minutes since Monday 00:00 on a clock in London, where the listings' times are told. */
function minuteOfTheWeek(now: Date): number {
  // Swedish is the language that writes a moment as `2026-11-22 12:00:00`.
  const clock = new Date(now.toLocaleString('sv', { timeZone: 'Europe/London' }).replace(' ', 'T'));
  return ((clock.getDay() + 6) % 7) * DAY + clock.getHours() * 60 + clock.getMinutes();
}
