import Papa from 'papaparse';
import type { RawRow } from './raw-rows.js';

/** `Do not show?` is `do not show`, whatever a spreadsheet made of it. */
const plain = (header: string): string =>
  header
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();

// Programs that fear formulas put an apostrophe before what begins like one.
const unescaped = (cell: string): string => cell.replace(/^'(?=[=+\-@])/, '').trim();

/** The rows of an overlay that was filled in as a spreadsheet, by their headers; blank cells are left out. */
export function csvRows(text: string): readonly RawRow[] {
  const { data } = Papa.parse<readonly string[]>(text, { skipEmptyLines: 'greedy', preview: 20_001 });
  const [headers = [], ...rows] = data;
  const names = headers.map(plain);
  return rows.map((cells, index) => {
    const cell = new Map(names.map((name, column) => [name, unescaped(cells[column] ?? '')]));
    const says = (...columns: readonly string[]) => columns.map((column) => cell.get(column)).find(Boolean);
    const contact = { telephone: says('telephone', 'phone'), email: says('email', 'e mail'), url: says('website') };
    const corrections = {
      ...(Object.values(contact).some(Boolean) && { contact: JSON.parse(JSON.stringify(contact)) as object }),
      ...(says('description') && { description: says('description') }),
      ...(says('status') && { status: says('status')?.toLowerCase() }),
    };
    return {
      // The first row of a spreadsheet is 1, and that holds the headers.
      at: `row ${index + 2}`,
      id: says('id'),
      name: says('name'),
      postcode: says('postcode'),
      suitability: says('suitability')?.split(/[;,|\n]/),
      because: says('because', 'reason', 'why'),
      welcome: says('welcome'),
      note: says('note', 'notes', 'staff note', 'staff notes'),
      hide: says('do not show', 'hide'),
      reviewedBy: says('reviewed by', 'team'),
      reviewedOn: says('reviewed on', 'date'),
      ...(Object.keys(corrections).length && { corrections }),
    };
  });
}
