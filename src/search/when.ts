import type { Opportunity } from '../opportunity/opportunity.js';
import { type Day, DAYS, type TimeOfDay, timeOfDay, TIMES_OF_DAY } from '../opportunity/schedule.js';
import { inSlices } from '../slices.js';
import type { Answers } from './answers.js';
import { add, addAll, and, type Bitset, bitset, count, without } from './bitset.js';
import type { Facet } from './results.js';

/** Parts of the day, and "at a time not stated". */
const PARTS = [...TIMES_OF_DAY, undefined] as const;

/** Who happens on each day of the week and in each part of it, so that a chosen day and time hold for the same slot. */
export interface WeekIndex {
  slots(days: readonly Day[], parts: readonly (TimeOfDay | undefined)[]): Bitset;
}

/** Reads when every listing happens, from its weekly times and its next dates. What is open at any time fills the week. */
export async function indexWeek(opportunities: readonly Opportunity[], signal?: AbortSignal): Promise<WeekIndex> {
  const week = DAYS.map(() => PARTS.map(() => bitset(opportunities.length)));

  function note(listing: number, day: number, start: string | undefined): void {
    const part = start ? PARTS.indexOf(timeOfDay(start)) : PARTS.indexOf(undefined);
    const slot = week[day]?.[part];
    if (slot) add(slot, listing);
  }

  await inSlices(
    opportunities,
    ({ schedule }, listing) => {
      if (!schedule) return;
      for (const { day, start } of schedule.times) note(listing, DAYS.indexOf(day), start);
      // The wall-clock part of each date is London's already; noon keeps its day of the week from moving.
      for (const date of schedule.next)
        note(listing, (new Date(`${date.slice(0, 10)}T12:00Z`).getUTCDay() + 6) % 7, date.slice(11, 16));
      if (schedule.certainty === 'any-time')
        for (const slots of week) for (const slot of slots.slice(0, TIMES_OF_DAY.length)) add(slot, listing);
    },
    signal,
  );

  return {
    slots(days, parts) {
      const union = bitset(opportunities.length);
      for (const day of days) for (const part of parts) addAll(union, week[DAYS.indexOf(day)]![PARTS.indexOf(part)]!);
      return union;
    },
  };
}

/** Everybody's answer to days, or times, or both at once. An empty list asks for nothing. */
export function answersToWhen(week: WeekIndex, days: readonly Day[], times: readonly TimeOfDay[]): Answers {
  const someDays = days.length ? days : DAYS;
  const yes = week.slots(someDays, times.length ? times : PARTS);
  const perhaps = week.slots(someDays, PARTS.slice(-1));
  return { yes, no: without(without(week.slots(DAYS, PARTS), yes), perhaps) };
}

/** Counts the days among the listings that match everything else, at the chosen times. */
export function facetOfDays(week: WeekIndex, times: readonly TimeOfDay[], others: Bitset): Facet {
  const parts = times.length ? times : PARTS;
  return {
    values: DAYS.map((value) => ({ value, count: count(and(others, week.slots([value], parts))) })),
    notStated: count(without(others, week.slots(DAYS, PARTS))),
  };
}

/** Counts the times of day among the listings that match everything else, on the chosen days. */
export function facetOfTimes(week: WeekIndex, days: readonly Day[], others: Bitset): Facet {
  const someDays = days.length ? days : DAYS;
  return {
    values: TIMES_OF_DAY.map((value) => ({ value, count: count(and(others, week.slots(someDays, [value]))) })),
    notStated: count(without(others, week.slots(DAYS, TIMES_OF_DAY))),
  };
}
