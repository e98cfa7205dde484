import type { Day } from '../../opportunity/schedule.js';
import { meaningOf, meaningOfMisspelt, type Field, type Meaning } from './columns.js';
import { DAY_WORD, dayOf } from './day-words.js';
import { looksLikePerson } from './person-names.js';
import { rowsOf, type Row } from './rows.js';

/** How far down headings are looked for: titles, logos and notes stand above them. */
const ROWS = 60;
/** Characters those rows are looked for in. */
const BEGINNING = 200_000;
/** Most columns of a sheet. */
const COLUMNS = 300;

/** A sheet whose headings are understood. */
export interface Table {
  readonly separator: string;
  readonly headings: Row;
  /** What each column is about, in order. */
  readonly meanings: readonly Meaning[];
  /** The day of the week that a column stands for, where its heading is one. */
  readonly days: readonly (Day | undefined)[];
}

const isField = (meaning: Meaning): meaning is Field => meaning !== undefined && meaning !== 'private';

const A_DAY = new RegExp(`^${DAY_WORD}$`, 'i');
const daysIn = (cells: readonly string[]): readonly (Day | undefined)[] =>
  cells.map((cell) => (A_DAY.test(cell.trim()) ? dayOf(cell.trim()) : undefined));

/** Whether a text is the timetable of a week: what is on stands below the days. */
export const isTimetable = (text: string): boolean =>
  [',', ';', '\t', '|'].some((separator) =>
    [...beginningOf(text, separator)].some(({ cells }) => new Set(daysIn(cells)).size > 4),
  );

const fieldsIn = (meanings: readonly Meaning[]): ReadonlySet<Field> => new Set(meanings.filter(isField));

function* beginningOf(text: string, separator: string): Generator<Row> {
  for (const row of rowsOf(text.slice(0, BEGINNING), separator)) {
    if (row.number > ROWS) return;
    yield row;
  }
}

/** The columns that may name the activity. */
const NAMES: readonly Field[] = ['name', 'what', 'group', 'activities'];

const rowsBelow = (text: string, { separator, headings }: Table): readonly Row[] =>
  [...beginningOf(text, separator)].filter(({ number }) => number > headings.number);

/** Whether a column called "Name" holds the names of people to ring: a third of them looks so. */
function holdsPeople(cells: readonly string[]): boolean {
  const said = cells.map((cell) => cell.trim()).filter(Boolean);
  return said.length > 0 && said.filter(looksLikePerson).length >= said.length / 3;
}

/** The row of a text with the most headings that are known, whatever separates its cells. Undefined below two. */
export function findTable(text: string): Table | undefined {
  let best: Table | undefined;
  let most = 1;
  for (const separator of [',', ';', '\t', '|'])
    for (const headings of beginningOf(text, separator)) {
      const meanings = headings.cells.slice(0, COLUMNS).map(meaningOf);
      const { size } = fieldsIn(meanings);
      if (size > most) [best, most] = [{ separator, headings, meanings, days: daysIn(headings.cells) }, size];
    }
  if (!best) return undefined;
  const taken = new Set(best.meanings);
  const below = rowsBelow(text, best);
  const meanings = best.meanings.map((meaning, at) => {
    if (meaning && NAMES.includes(meaning as Field) && holdsPeople(below.map(({ cells }) => cells[at] ?? '')))
      return 'private';
    if (meaning) return meaning;
    const meant = meaningOfMisspelt(best?.headings.cells[at] ?? '');
    // Of two columns about one thing, the one that is spelt right is meant.
    return meant && (meant === 'private' || !taken.has(meant)) ? meant : undefined;
  });
  return { ...best, meanings };
}

const ENOUGH: readonly Field[] = [
  'when',
  'day',
  'time',
  'start',
  'date',
  'startDate',
  'place',
  'address',
  'town',
  'postcode',
  'latitude',
  'coordinates',
  'telephone',
  'contact',
  'price',
  'bookingUrl',
  'setting',
];

/** Why no list of activities can be read from a sheet, in its publisher's words; undefined when one can. */
export function whyNot({ meanings, headings }: Table): string | undefined {
  const key = headings.cells.find((cell) =>
    /^(?:(?:\w+_)?(?:organi[sz]ation|service|location|contact|taxonomy|term|link|parent|program|phone|schedule)_id|location_type)$/i.test(
      cell.trim(),
    ),
  );
  if (key)
    return `This is one table of several that belong together (it has the column “${key.trim()}”). Give the feed’s JSON, or one sheet with a row for each activity.`;
  const fields = fieldsIn(meanings);
  if (!NAMES.some((field) => fields.has(field))) return 'No column has the name of the activity.';
  if (!ENOUGH.some((field) => fields.has(field))) return 'No column says when or where it is, or whom to ask.';
  return undefined;
}
