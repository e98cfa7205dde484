import { plainLine } from '../values/plain-text.js';
import { yesOrNo } from './cell-text.js';
import type { Field } from './columns.js';
import type { Table } from './find-table.js';
import type { Headings } from './record.js';

/** Where the columns about each field are. */
export function headingsOf({ headings, meanings, days }: Table): Headings {
  const columnsOf = new Map<Field, number[]>();
  meanings.forEach((meaning, column) => {
    if (meaning && meaning !== 'private') columnsOf.set(meaning, [...(columnsOf.get(meaning) ?? []), column]);
  });
  const names = headings.cells.map((cell) => plainLine(cell, 60));
  if (!days.some(Boolean)) return { columnsOf, names };
  // What is ticked in the columns of the days goes into one more column, behind the others.
  columnsOf.set('when', [...(columnsOf.get('when') ?? []), names.length]);
  return { columnsOf, names: [...names, 'Day'] };
}

/** A row with what its columns of days say, in words: "monday; wednesday at 10am". */
export function withDays(cells: readonly string[], { days, headings }: Table): readonly string[] {
  if (!days.some(Boolean)) return cells;
  const words = days.flatMap((day, column) => {
    const cell = (cells[column] ?? '').trim();
    const answer = yesOrNo(cell);
    return day && cell && answer !== false ? (answer ? day : `${day} at ${cell}`) : [];
  });
  const width = headings.cells.length;
  return [...Array.from({ length: width }, (_, column) => cells[column] ?? ''), words.join('; ')];
}

/** Says once for each column what is not read, and why. */
export function noteHeadings(
  { meanings, days }: Table,
  { names }: Headings,
  note: (column: string, reason: string) => void,
): void {
  names.forEach((name, column) => {
    if (!name) return;
    if (meanings[column] === 'private')
      note(name, 'Names of people and notes among colleagues are never shown; the column is not read.');
    if (meanings[column] === 'notes')
      note(
        name,
        'Of notes among colleagues nothing is shown but whom they turn away; the column is read only for that.',
      );
    if (!meanings[column] && !days[column] && column < meanings.length)
      note(name, 'This heading is not understood; the column is left out.');
  });
}
