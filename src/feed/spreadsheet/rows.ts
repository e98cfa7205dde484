import Papa from 'papaparse';

/** Characters parsed at a time: about a millisecond's work. */
const STRETCH = 65_536;

/** A row that is longer than this began with a quotation mark that nobody closed. */
const LONGEST_ROW = 1_000_000;

/** Broken rows that are looked into; after these, quotation marks are taken for ordinary characters. */
const PATIENCE = 100;

/** One row of a sheet. */
export interface Row {
  /** As the spreadsheet program numbers it, from 1. */
  readonly number: number;
  readonly cells: readonly string[];
  /** Its quotation marks were broken: it was read without them. */
  readonly mended?: true;
}

interface How {
  readonly separator: string;
  /** Whether the text ends with its last row. */
  readonly whole: boolean;
  readonly quoted: boolean;
  /** Rows to stop after. */
  readonly preview?: number;
}

function parse(text: string, { separator, whole, quoted, preview }: How): Papa.ParseResult<readonly string[]> {
  const parser = new Papa.Parser({ delimiter: separator, newline: '\n', quoteChar: quoted ? '"' : '\0', preview });
  return parser.parse(text, 0, !whole) as Papa.ParseResult<readonly string[]>;
}

const unquoted = (cell: string): string => cell.replace(/^"|"$/g, '').replaceAll('""', '"');

/**
 * The rows of a text, one after another, a stretch of it at a time. A quotation mark that is never closed costs its own
 * row, not the rest of the sheet.
 *
 * @param text - With `\n` at the end of each line.
 */
export function* rowsOf(text: string, separator: string): Generator<Row> {
  let [at, number, size, patience] = [0, 0, STRETCH, PATIENCE];
  while (at < text.length) {
    const how = { separator, whole: at + size >= text.length, quoted: patience > 0 };
    const piece = text.slice(at, at + size);
    const { data, errors, meta } = parse(piece, how);
    // A mark in the middle of a cell does no harm as long as the cell ends where its line does.
    const broken = how.quoted
      ? errors.find(({ row = 0 }) => data[row]?.some((cell) => cell.includes('\n')) ?? true)
      : undefined;
    if (!broken && data.length === 0 && how.quoted && size < LONGEST_ROW) {
      size *= 4;
      continue;
    }
    const good = broken?.row ?? data.length;
    for (const cells of data.slice(0, good)) yield { number: ++number, cells };
    if (!broken && data.length > 0) {
      at += meta.cursor;
    } else {
      if (good > 0) at += parse(piece, { ...how, preview: good }).meta.cursor;
      const end = text.indexOf('\n', at) + 1 || text.length;
      const line = text.slice(at, Math.min(end, at + LONGEST_ROW)).replace(/\n$/, '');
      const [cells = []] = parse(line, { separator, whole: true, quoted: false }).data;
      yield { number: ++number, cells: cells.map(unquoted), ...(how.quoted && { mended: true }) };
      at = end;
      patience--;
    }
    size = STRETCH;
  }
}
