import { londonTime } from '../values/dates.js';
import type { Field } from './columns.js';
import type { SheetRecord } from './record.js';
import { writtenDates } from './written-dates.js';

/**
 * The day in a cell, `YYYY-MM-DD`, on which something was changed, checked or reviewed: not one that is still to come.
 *
 * @param now - Epoch milliseconds.
 */
export function pastDay(record: SheetRecord, field: Field, now: number): string | undefined {
  const said = record.line(field);
  if (!said) return undefined;
  const [date] = writtenDates(said, now).dates;
  if (date && date <= londonTime(now).slice(0, 10)) return date;
  record.note(field, `“${said.slice(0, 40)}” is not a date in the past; left out.`);
  return undefined;
}
