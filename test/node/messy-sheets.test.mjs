// Three sheets as they are really saved, in the bytes of their encodings, read in Node as the command line reads them.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { loadFeed } from '../../dist/headless.js';

const now = new Date('2026-11-22T12:00:00Z');
const read = (name) =>
  loadFeed(`https://example.org/${name}`, {
    now,
    fetch: async () => new Response(readFileSync(new URL(`../support/sheets/${name}`, import.meta.url))),
  });

const when = ({ schedule }) =>
  schedule?.times.map(({ day, start = '', end = '' }) => `${day.slice(0, 3)} ${start}-${end}`).join(', ') ?? '';
const cost = ({ price }) => [price?.from, price?.to].filter((amount) => amount !== undefined).join('-') || price?.words;
const short = (opportunity) => [
  opportunity.name,
  when(opportunity),
  opportunity.place?.postcode,
  cost(opportunity),
  opportunity.contact?.telephone ?? opportunity.contact?.email,
];

const SHEETS = {
  // Windows-1252, semicolons, a title of two lines, a sum below.
  'council-windows.csv': {
    rows: [
      ['Café walk', 'mon 10:30-11:30, thu 10:30-11:30', 'AL1 1AA', '0', '01632 960100'],
      ['Chair–based exercise', 'tue 14:00-15:00', 'AL1 1AB', '350', '01632 960101'],
      ['Swim – ladies only', 'sun -', 'AL1 1AC', '310-420', '01632 960102'],
      [
        'Badminton ½ court',
        'mon 18:00-19:00, tue 18:00-19:00, wed 18:00-19:00, thu 18:00-19:00, fri 18:00-19:00',
        'AL1 1AD',
        '600',
        'info@example.org',
      ],
      ['Nordic walking – taster', 'sat 10:00-', 'AL1 1AE', '0', '07700 900001'],
      ['Line dancing', 'wed 19:00-21:00', 'AL1 1AF', 'Donation', '01632 960103'],
    ],
    left: ['Row 12'],
    noted: ['Row 7 TIME'],
    never: ['Jo Bloggs'],
  },
  // "Unicode text": UTF-16 with tabs, the day of the week above each part, the headings twice.
  'walks-by-day.tsv': {
    rows: [
      ['Canal towpath', 'mon 10:00-11:00', 'EX1 1AA', undefined, undefined],
      ['Five mile loop', 'mon 13:30-16:00', 'EX1 1AB', undefined, undefined],
      ['Stroll and chat', 'thu 11:00-11:45', 'EX1 1AC', undefined, undefined],
      ['Hills', 'sat 09:00-13:00', 'EX1 1AD', undefined, undefined],
    ],
    left: [],
    noted: ['Row 2 Leader'],
    never: ['Jane', 'Peter', 'Sue', 'Tom'],
  },
  // UTF-8 with a mark, and all that a spreadsheet does to numbers.
  'charity-wide.csv': {
    rows: [
      ['Strong & Steady', 'tue 10:30-11:30', 'SG1 1ZV', '300', '01632 960201'],
      ['Gentle gym', 'mon 13:00-14:00, wed 13:00-14:00, fri 13:00-14:00', 'SG1 1ZV', '300-400', undefined],
      ['Ten week swim course', 'thu 18:30-19:30', 'SG4 9AA', '6000', '01632 960203'],
      ['Ten week swim course', 'fri 18:30-19:30', 'SG4 9AA', '6000', '01632 960203'],
      ['Online stretch', 'mon 09:00-09:20, wed 09:00-09:20', undefined, '0', undefined],
      ['Tai chi – course full', 'wed -', 'SG1 1ZX', undefined, undefined],
    ],
    left: ['Row 6'],
    noted: [
      'Row 1 Instructor',
      'Row 1 DBS date',
      'Row 1 Notes',
      'Row 2 Telephone',
      'Row 3 Descripton',
      'Row 3 Lat',
      'Row 3 Telephone',
      'Row 3 E-mail',
      'Row 5 ',
      'Row 8 Start time',
      'Row 8 End time',
      'Row 8 Suitable for',
      'Row 8 Lat',
      'Row 8 Telephone',
      'Row 8 Last updated',
    ],
    never: ['Ann Other', 'ann.other', 'ring Ann'],
  },
};

for (const [name, { rows, left, noted, never }] of Object.entries(SHEETS))
  test(`${name} comes out as its publisher meant it`, async () => {
    const { opportunities, report } = await read(name);
    assert.equal(report.problem, undefined);
    assert.deepEqual(opportunities.map(short), rows);
    assert.deepEqual(
      report.dropped.map(({ record }) => record),
      left,
    );
    assert.deepEqual(
      report.repaired.map(({ record, field = '' }) => `${record} ${field}`),
      noted,
    );
    for (const words of never) assert.ok(!JSON.stringify([opportunities, report]).includes(words), words);
    assert.equal(report.kept + report.droppedCount + report.folded, report.read);
  });

test('the quotation marks of old editors are the same in Node as in a browser', async () => {
  const sheet = 'Name,Activity,Description,Day\nWalk,Walking,Don&#146;t &#x93;worry&#x94; &#150; come,Monday\n';
  const { opportunities } = await loadFeed('https://example.org/a.csv', {
    now,
    fetch: async () => new Response(sheet),
  });
  assert.deepEqual(
    opportunities.map(({ description }) => description),
    ['Don’t “worry” – come'],
  );
});
