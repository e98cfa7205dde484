import type { Opportunity } from '../../opportunity/opportunity.js';
import { inSlices } from '../../slices.js';
import { createLedger, failedFeed } from '../ledger.js';
import { plainLine } from '../values/plain-text.js';
import type { ReadOptions, Reader } from '../reader.js';
import type { FeedResult } from '../report.js';
import { sourceKey } from '../values/source-key.js';
import { frozen, stated } from '../values/stated.js';
import { yesOrNo } from './cell-text.js';
import type { Field } from './columns.js';
import { DAY_WORD, dayOf } from './day-words.js';
import { findTable, isTimetable, whyNot, type Table } from './find-table.js';
import { headingsOf, noteHeadings, withDays } from './headings.js';
import { isOver, nameOf, opportunityFrom, type Origin } from './opportunity-from.js';
import { sheetRecord, type Headings } from './record.js';
import { createRowIds, TIMES } from './row-ids.js';
import { rowsOf, type Row } from './rows.js';
import { timingOf } from './timing.js';

/** A row whose first cell begins so is a remark, as the guidance of the template is. */
const REMARK = /^#\s/;
/** A row that is nothing but a day of the week is the day of the rows below it. */
const SECTION = new RegExp(`^${DAY_WORD}\\W*$`, 'i');
/** What stands below the rows of a sheet. */
const TOTAL = /^(?:(?:sub|grand )?totals?|count|sum|end of (?:list|sheet)|page \d+.*)$/i;
/** Columns that a row of its own would fill in. */
const PLACES: readonly Field[] = ['place', 'address', 'postcode'];

const filled = (cells: readonly string[]): readonly string[] => cells.map((cell) => cell.trim()).filter(Boolean);

// Merged cells come out empty below their first row: a row without a name and a place is one more time of the row above.
function withCellsAbove(
  cells: readonly string[],
  above: readonly string[] | undefined,
  { columnsOf }: Headings,
): readonly string[] | undefined {
  const says = (fields: readonly Field[]): boolean =>
    fields.some((field) => columnsOf.get(field)?.some((column) => cells[column]?.trim()));
  if (!above || says(['name', 'what', 'group', 'activities']) || says(PLACES) || !says(TIMES)) return undefined;
  return above.map((cell, column) => (cells[column]?.trim() ? (cells[column] ?? '') : cell));
}

async function readSpreadsheet(body: unknown, options: ReadOptions): Promise<FeedResult> {
  const text = String(body)
    .replace(/^\uFEFF?(?:sep=.\r?\n)?/i, '')
    .replace(/\r\n?/g, '\n');
  const table = findTable(text);
  const reason = table && whyNot(table);
  if ((!table || reason) && isTimetable(text))
    return failedFeed(
      'unknown-format',
      'This is a timetable, with a column for each day. Give it a row for each activity, with its name and its day.',
    );
  if (!table)
    return failedFeed(
      'unknown-format',
      'The feed is neither JSON nor a sheet with headings that are known, such as Name, Day, Time and Venue.',
    );
  return reason ? failedFeed('unknown-format', reason) : readTable(text, table, options);
}

async function readTable(text: string, table: Table, options: ReadOptions): Promise<FeedResult> {
  const ledger = createLedger();
  const headings = headingsOf(table);
  const origin: Origin = { sourceUrl: options.sourceUrl, now: options.now?.getTime() || Date.now() };
  const opportunities = new Map<string, Opportunity>();
  const ids = createRowIds(sourceKey(options.sourceUrl));
  const headingRow = table.headings.cells.join('\0').toLowerCase();
  let above: readonly string[] | undefined;
  let dayAbove = '';
  noteHeadings(table, headings, (column, why) =>
    ledger.repair({ record: `Row ${table.headings.number}`, field: column, reason: why }),
  );

  function take(row: Row): void {
    const said = filled(row.cells);
    const [first = ''] = said;
    if (row.number <= table.headings.number || said.length === 0 || REMARK.test(first)) return;
    if (row.cells.join('\0').toLowerCase() === headingRow) return;
    const alone = said.length === 1 ? table.meanings[row.cells.findIndex((cell) => cell.trim())] : undefined;
    const continued = withCellsAbove(row.cells, above, headings);
    if (said.length === 1 && alone !== 'day' && SECTION.test(first)) {
      dayAbove = dayOf(first);
      return;
    }
    ledger.read();
    const label = `Row ${row.number}`;
    const note = (column: string, why: string): void =>
      ledger.repair(stated({ record: label, field: column, reason: why }));
    if (said.length === 1 && headings.columnsOf.size > 2 && !continued)
      return ledger.leaveOut({
        record: label,
        reason: `It holds only “${plainLine(first, 60)}”, so it was taken for a heading.`,
      });
    if (row.mended) note('', 'Its quotation marks are not in pairs; it was read without them.');
    if (continued) note('', 'It has no name; it was read as another time of the row above.');
    const cells = withDays(continued ?? row.cells, table);
    const record = sheetRecord({ cells }, headings, note);
    if (!nameOf(record)) return ledger.refuse({ record: label, reason: 'It has no name.' });
    if (TOTAL.test(nameOf(record)))
      return ledger.leaveOut({
        record: label,
        reason: `“${nameOf(record)}” is the end of a sheet, and nothing to do.`,
      });
    above = cells;
    if (yesOrNo(record.line('hide')))
      return ledger.leaveOut({ record: label, reason: `“${record.heading('hide')}” says so.` });
    if (isOver(record)) return ledger.leaveOut({ record: label, reason: `It is over: “${record.line('status')}”.` });
    const timing = timingOf(record, origin.now, dayAbove);
    if (timing.ended) return ledger.leaveOut({ record: label, reason: `It ended on ${timing.ended}.` });

    const { id, double, taken } = ids.next(record, cells, continued !== undefined);
    if (double) return ledger.fold();
    if (taken)
      note(record.heading('id'), `“${record.line('id').slice(0, 60)}” stands in several rows; each needs its own.`);
    opportunities.set(id, frozen(opportunityFrom(record, id, timing, origin)));
  }

  await inSlices(rowsOf(text, table.separator), (row) => {
    try {
      take(row);
    } catch (error) {
      // Nothing known leads here; it keeps one bad row from taking the good ones with it.
      ledger.refuse({ record: `Row ${row.number}`, reason: `It could not be read: ${String(error)}` });
    }
  });
  const kept = [...opportunities.values()];
  return frozen({ opportunities: kept, report: ledger.report('spreadsheet', kept.length) });
}

/** The reader of spreadsheets saved as text: comma, semicolon, tab or bar between the cells. */
export const reader: Reader = { read: readSpreadsheet };
