import type { Opportunity } from '../../opportunity/opportunity.js';
import type { Freshness } from './check-report.js';

const DAY = 86_400_000;

/** A listing older than this is worth looking through, days. */
export const STALE_AFTER = 365;

const BANDS: readonly (readonly [label: string, days: number])[] = [
  ['within 3 months', 92],
  ['3 to 12 months ago', STALE_AFTER],
  ['1 to 2 years ago', 730],
  ['over 2 years ago', Infinity],
];

/** The day somebody last changed or checked a listing, ISO; undefined when nothing says so. */
export function lastTouched({ trust: { changed, checked } }: Opportunity): string | undefined {
  return changed && checked ? (changed > checked ? changed : checked) : (changed ?? checked);
}

/** Days since a listing was last touched; undefined when nothing says so. */
export function daysOld(opportunity: Opportunity, now: number): number | undefined {
  const touched = lastTouched(opportunity);
  return touched === undefined ? undefined : (now - Date.parse(touched)) / DAY;
}

/** How old the listings are. */
export function freshnessOf(opportunities: readonly Opportunity[], now: number): Freshness {
  const counts = new Map<string, number>([...BANDS.map(([label]): [string, number] => [label, 0]), ['no date', 0]]);
  for (const opportunity of opportunities) {
    const days = daysOld(opportunity, now);
    const [label] = (days !== undefined && BANDS.find(([, most]) => days <= most)) || ['no date'];
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  const dates = opportunities.flatMap((each) => lastTouched(each) ?? []).sort();
  const [oldest] = dates;
  const newest = dates.at(-1);
  return {
    bands: [...counts].map(([label, count]) => ({ label, count })),
    ...(oldest && { oldest: oldest.slice(0, 10) }),
    ...(newest && { newest: newest.slice(0, 10) }),
    checked: opportunities.filter(({ trust }) => trust.checked).length,
  };
}
