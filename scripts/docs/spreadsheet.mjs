// The template to fill in, and the table of docs/spreadsheet.md, from the columns that the reader knows.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { GUIDANCE } from './spreadsheet-guidance.mjs';

const MARKED = /(<!-- columns -->\n)[^]*?(<!-- \/columns -->)/;

/** The reader's own columns, as `src/feed/spreadsheet/columns.ts` has them. */
export async function readerColumns() {
  const file = fileURLToPath(new URL('../../src/feed/spreadsheet/columns.ts', import.meta.url));
  return (await runnerImport(file, { configFile: false, logLevel: 'silent' })).module.COLUMNS;
}

const cell = (text) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const row = (cells) => `${cells.map(cell).join(',')}\n`;
// The first cell says that a row is a remark.
const remark = ([first, ...others]) => row([`# ${first}`, ...others]);

/**
 * The template: headings, a row that says what may stand below each, and two examples. All but the headings are remarks,
 * which the reader passes over. Excel needs the mark at the beginning to read it as UTF-8.
 */
export function template(columns) {
  const fields = Object.keys(GUIDANCE).filter((field) => GUIDANCE[field].in);
  const inTemplate = (show) => fields.map(show);
  return (
    '\uFEFF' +
    row(inTemplate((field) => columns[field][0])) +
    remark(inTemplate((field) => GUIDANCE[field].says)) +
    [0, 1]
      .map((at) => remark(inTemplate((field) => `${field === 'name' ? 'Example: ' : ''}${GUIDANCE[field].in[at]}`)))
      .join('')
  );
}

/** A page with the table of columns between its marks brought up to date. */
export function withColumns(page, columns) {
  const rows = Object.entries(GUIDANCE).map(([field, { says, example }]) => {
    const [heading, others] = columns[field];
    return `| **${heading}** | ${says} | ${example.replaceAll('|', '\\|')} | ${others} |`;
  });
  const table = [
    '| Column | What may stand in it | Example | Other headings that mean the same |',
    '| --- | --- | --- | --- |',
    ...rows,
  ];
  return page.replace(MARKED, (_, open, close) => `${open}\n${table.join('\n')}\n\n${close}`);
}
