import { fingerprint } from '../values/fingerprint.js';
import type { Field } from './columns.js';
import { nameOf } from './opportunity-from.js';
import type { SheetRecord } from './record.js';

/** Columns that tell two times of one activity apart. */
export const TIMES: readonly Field[] = ['when', 'day', 'time', 'start', 'date', 'startDate'];

/** The id of a row, and what became of it. */
export interface RowId {
  readonly id: string;
  /** The same row stood in the sheet before. */
  readonly double: boolean;
  /** Another row of the sheet has given itself the same id. */
  readonly taken: boolean;
}

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40);

const timesOf = (record: SheetRecord): readonly string[] => TIMES.map((field) => record.line(field));

/** The id a row gives itself, or one of what makes it itself: its name, place, day and time. */
function keyOf(record: SheetRecord, continued: boolean): string {
  const own = record.line('id');
  if (own) return continued ? `${own}-${slug(timesOf(record).join(' '))}` : own;
  const place = record.line('postcode').replace(/\s/g, '') || record.line('place');
  const key = [nameOf(record), place, ...timesOf(record)].join('|').toLowerCase();
  return `${slug(nameOf(record))}-${fingerprint(key)}`;
}

/** Gives the rows of a sheet ids that survive whatever is added, sorted or changed around them. */
export function createRowIds(source: string): {
  next(record: SheetRecord, cells: readonly string[], continued: boolean): RowId;
} {
  const wholes = new Set<string>();
  const ids = new Set<string>();
  const copies = new Map<string, number>();
  return {
    next(record, cells, continued) {
      const key = keyOf(record, continued);
      const whole = [key, ...cells].join('\0');
      const double = wholes.has(whole);
      let copy = copies.get(key) ?? 1;
      const named = (): string => `${source}:${key}${copy > 1 ? `-${copy}` : ''}`;
      while (!double && ids.has(named())) copy++;
      copies.set(key, copy);
      wholes.add(whole);
      ids.add(named());
      return { id: named(), double, taken: copy > 1 && record.line('id') !== '' };
    },
  };
}
