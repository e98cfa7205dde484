import type { Opportunity } from '../../opportunity/opportunity.js';
import type { Schedule } from '../../opportunity/schedule.js';

/** Whether the last day of a schedule, an ISO date, is over. */
const isOver = ({ until }: Schedule, today: string): boolean => until !== undefined && until.slice(0, 10) < today;

/**
 * A listing as it is at a later moment than the one it was written down at: dates that have passed are gone, and where
 * all of them have, the days of the week remain as a hint. Undefined for what has ended.
 *
 * @param now - Epoch milliseconds.
 */
export function asOfNow(opportunity: Opportunity, now: number): Opportunity | undefined {
  const { schedule } = opportunity;
  if (!schedule) return opportunity;
  if (isOver(schedule, new Date(now).toISOString().slice(0, 10))) return undefined;
  // A date without a time lasts its day.
  const next = schedule.next.filter((date) => Date.parse(date) + (date.includes('T') ? 0 : 86_400_000) >= now);
  if (next.length === schedule.next.length) return opportunity;
  if (next.length) return Object.freeze({ ...opportunity, schedule: Object.freeze({ ...schedule, next }) });
  if (schedule.frequency === 'once' || opportunity.kind === 'event' || !schedule.times.length) return undefined;
  return Object.freeze({ ...opportunity, schedule: Object.freeze({ ...schedule, certainty: 'usual', next }) });
}
