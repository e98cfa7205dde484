import { plainLine } from '../values/plain-text.js';
import { cellText } from './cell-text.js';
import type { Field } from './columns.js';
import type { Row } from './rows.js';

/** The columns of a sheet, and what it calls them. */
export interface Headings {
  /** Where the columns about a field are, by their numbers from 0. */
  readonly columnsOf: ReadonlyMap<Field, readonly number[]>;
  /** The headings as they are written. */
  readonly names: readonly string[];
}

/** Tells what was done to a cell of a row, by its heading. */
export type Note = (column: string, reason: string) => void;

/** One row, cell by cell. */
export interface SheetRecord {
  /** What the row says about a field, lines and all; empty for nothing. Of several columns, the first that says any. */
  text(field: Field): string;
  /** The same on one line. */
  line(field: Field): string;
  /** What each column about a field says. */
  all(field: Field): readonly string[];
  /** The heading of the column that `text` comes from. */
  heading(field: Field): string;
  /** Notes what was done to the cell. */
  note(field: Field, reason: string): void;
}

/** Reads the cells of a row as they are asked for, each once. */
export function sheetRecord({ cells }: Pick<Row, 'cells'>, { columnsOf, names }: Headings, note: Note): SheetRecord {
  const texts = new Map<number, string>();

  function textAt(column: number): string {
    const known = texts.get(column);
    if (known !== undefined) return known;
    const { text, mended } = cellText(cells[column] ?? '');
    if (mended) note(names[column] ?? '', mended);
    texts.set(column, text);
    return text;
  }

  const columnOf = (field: Field): number | undefined => {
    const columns = columnsOf.get(field) ?? [];
    return columns.find((column) => textAt(column)) ?? columns[0];
  };
  const text = (field: Field): string => {
    const column = columnOf(field);
    return column === undefined ? '' : textAt(column);
  };
  const heading = (field: Field): string => names[columnOf(field) ?? -1] ?? field;
  return {
    text,
    line: (field) => plainLine(text(field)),
    all: (field) => (columnsOf.get(field) ?? []).map(textAt).filter(Boolean),
    heading,
    note: (field, reason) => note(heading(field), reason),
  };
}
