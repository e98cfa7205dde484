import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { readFeed } from '../../../src/feed/read-feed.js';
import type { FeedReport } from '../../../src/feed/report.js';
import { COLUMNS } from '../../../src/feed/spreadsheet/columns.js';
import { NOW } from '../../support/a-feed.js';
import { aSheet, readSheet } from '../../support/a-sheet.js';

const HEAD = ['Name', 'Day', 'Venue'];
const YOGA = ['Yoga', 'Monday', 'Hall'];
const names = async (text: string): Promise<string[]> => (await readSheet(text)).opportunities.map(({ name }) => name);

describe('the ways a sheet is saved', () => {
  const rows = [HEAD, YOGA, ['Tea, cake & chairs', 'Tuesday', 'Church']];
  const written = (separator: string, end = '\r\n'): string =>
    rows.map((cells) => cells.map((cell) => (cell.includes(separator) ? `"${cell}"` : cell)).join(separator)).join(end);
  const table: [string, string][] = [
    ['with commas', written(',')],
    ['with semicolons', written(';')],
    ['with tabs', written('\t')],
    ['with bars', written('|')],
    ['with the line ends of Unix', written(',', '\n')],
    ['with the line ends of an old Mac', written(',', '\r')],
    ['with a byte-order mark', `\uFEFF${written(',')}`],
    ['with a line for Excel', `sep=;\r\n${written(';')}`],
    ['with a title above', `Our groups,,\r\nUpdated in May,,\r\n,,\r\n${written(',')}`],
    ['with a title that has commas', `"Groups, walks, and more; for all"\r\n${written(';')}`],
    ['with blank rows', written(',').replaceAll('\r\n', '\r\n,,\r\n\r\n')],
    ['with its headings again half way', `${written(',')}\r\n${HEAD.join(',')}`],
    ['with remarks', `${written(',')}\r\n# Add yours below,,`],
    ['with empty columns beside', written(',').replaceAll('\r\n', ',,,,\r\n')],
    ['with a row of every quotation mark', rows.map((cells) => cells.map((cell) => `"${cell}"`).join(',')).join('\n')],
  ];
  for (const [name, text] of table)
    it(`include one ${name}`, async () => {
      const { opportunities, report } = await readSheet(text);
      expect(opportunities.map((each) => each.name)).to.deep.equal(['Yoga', 'Tea, cake & chairs']);
      expect([report.format, report.read, report.kept]).to.deep.equal(['spreadsheet', 2, 2]);
    });
});

describe('a sheet that is not a list of activities', () => {
  const table: [string, string, RegExp][] = [
    ['no headings that are known', 'Fruit,Colour\nApple,red\n', /headings/],
    ['names alone', 'Name,Colour\nYoga,red\n', /headings/],
    ['names and descriptions alone', 'Name,Description\nYoga,Stretch\n', /when or where/],
    ['no names', 'Day,Venue\nMonday,Hall\n', /name of the activity/],
    [
      'one table of several',
      'id,service_id,name,description,opens_at,location\n1,2,Yoga,x,10:00,Hall\n',
      /several.*service_id/,
    ],
    [
      'the names of people',
      'Name,Phone,Town\nJane Smith,01632 960001,Ware\nTom Brown,01632 960002,Ware\n',
      /name of the activity/,
    ],
    ['an error in words', 'Sorry, that page,\nwas not found,', /headings/],
  ];
  for (const [name, text, why] of table)
    it(`is refused for having ${name}, and says so`, async () => {
      const { opportunities, report } = await readSheet(text);
      expect(opportunities).to.deep.equal([]);
      expect(report.problem?.code).to.equal('unknown-format');
      expect(report.problem?.detail).to.match(why);
    });
});

describe('a column called Name beside one called Activity', () => {
  const sheet = (...names: readonly string[]): string =>
    aSheet(
      ['Activity', 'Name', 'Day', 'Phone'],
      ...names.map((name, at) => [`Yoga ${at}`, name, 'Monday', '01632 960001']),
    );

  it('is not read when it holds the people to ring', async () => {
    const { opportunities, report } = await readSheet(sheet('Jane Smith', 'Tom Brown', 'The office'));
    expect(opportunities.map(({ name }) => name)).to.deep.equal(['Yoga 0', 'Yoga 1', 'Yoga 2']);
    expect(JSON.stringify([opportunities, report])).not.to.match(/Jane|Tom/);
  });

  it('is the name of the session when it is', async () =>
    expect(await names(sheet('Pam’s Pilates', 'Stretch and flow', 'Early birds', 'Dawn walk'))).to.deep.equal([
      'Pam’s Pilates',
      'Stretch and flow',
      'Early birds',
      'Dawn walk',
    ]));
});

describe('what a sheet’s report says', () => {
  const notes = ({ repaired }: FeedReport): string[] =>
    repaired.map(({ record, field, reason }) => `${record}, ${field}: ${reason}`);

  it('names the columns that are not read, once each', async () => {
    const { report } = await readSheet(
      aSheet([...HEAD, 'Fire marshal', 'Leader'], [...YOGA, 'Bob', 'Jane'], [...YOGA, 'Bob', 'Jo']),
    );
    expect(notes(report)).to.deep.equal([
      'Row 1, Fire marshal: This heading is not understood; the column is left out.',
      'Row 1, Leader: Names of people and notes among colleagues are never shown; the column is not read.',
    ]);
  });

  it('counts rows as the spreadsheet program does', async () => {
    const { report } = await readSheet(
      `Title\n\nName,Venue,Day,Cost\n"Yoga",Hall,"Monday\nand Friday",£3\n,,,\nDance,Hall,Friday,ask`,
    );
    expect(notes(report)).to.deep.equal(['Row 6, Cost: “ask” is not a price; kept as words.']);
  });

  it('says which rows were left out, and why', async () => {
    const { report } = await readSheet(
      aSheet(
        [...HEAD, 'Status', 'Do not show'],
        ['Outdoors', '', '', '', ''],
        ['', 'Monday', 'Hall', '', ''],
        ['Tai chi', 'Monday', 'Hall', 'Ended', ''],
        ['Zumba', 'Monday', 'Hall', '', 'yes'],
        [...YOGA, '', ''],
      ),
    );
    expect(report.dropped.map(({ record, reason }) => `${record}: ${reason}`)).to.deep.equal([
      'Row 2: It holds only “Outdoors”, so it was taken for a heading.',
      'Row 3: It has no name.',
      'Row 4: It is over: “Ended”.',
      'Row 5: “Do not show” says so.',
    ]);
    expect([report.kept, report.droppedCount, report.unreadable]).to.deep.equal([1, 4, 1]);
  });

  it('reads a row without a name and a place as another time of the row above', async () => {
    const { opportunities, report } = await readSheet(aSheet(HEAD, YOGA, ['', 'Friday', '']));
    expect(
      opportunities.map(({ name, place, schedule }) => [name, place?.name, schedule?.times[0]?.day]),
    ).to.deep.equal([
      ['Yoga', 'Hall', 'monday'],
      ['Yoga', 'Hall', 'friday'],
    ]);
    expect(report.repaired).to.have.length(1);
  });
});

describe('the ids of a sheet', () => {
  const ids = async (text: string, sourceUrl?: string): Promise<string[]> =>
    (await readSheet(text, sourceUrl ? { sourceUrl } : {})).opportunities.map(({ id }) => id);

  it('are those of its own column', async () =>
    expect(await ids(aSheet(['ID', ...HEAD], ['walk-1', ...YOGA]))).to.deep.equal(['feed:walk-1']));

  it('survive what is added, sorted or changed around a row', async () => {
    const [before] = await ids(aSheet([...HEAD, 'Time', 'Cost'], [...YOGA, '10am', '£3']));
    const after = await ids(
      aSheet(
        ['Cost', ...HEAD, 'Time', 'Level'],
        ['', 'Dance', 'Friday', 'Barn', '', ''],
        ['£4', ...YOGA, '10am', 'Beginners'],
      ),
    );
    expect(after[1]).to.equal(before);
    expect(after[0]).not.to.equal(before);
  });

  it('tell apart two classes of one name', async () => {
    const found = await ids(
      aSheet(HEAD, YOGA, ['Yoga', 'Friday', 'Hall'], ['Yoga', 'Monday', 'Barn'], ['Yoga', 'Monday', 'Hall']),
    );
    expect(new Set(found).size).to.equal(3);
  });

  it('fold a row that stands twice, and keep two that differ', async () => {
    const { opportunities, report } = await readSheet(
      aSheet([...HEAD, 'Cost'], [...YOGA, '£3'], [...YOGA, '£3'], [...YOGA, '£4']),
    );
    expect([opportunities.length, report.folded]).to.deep.equal([2, 1]);
    expect(new Set(opportunities.map(({ id }) => id)).size).to.equal(2);
  });

  it('lose no row to an id that was pasted twice', async () => {
    const { opportunities, report } = await readSheet(
      aSheet(['ID', ...HEAD], ['1', ...YOGA], ['1', 'Dance', 'Friday', 'Barn']),
    );
    expect(opportunities.map(({ id }) => id)).to.deep.equal(['feed:1', 'feed:1-2']);
    expect(report.repaired.map(({ field }) => field)).to.deep.equal(['ID']);
  });

  it('are one for each time of an activity whose cells were merged, without complaint', async () => {
    const { opportunities, report } = await readSheet(
      aSheet(['ID', ...HEAD], ['walk-1', ...YOGA], ['', '', 'Friday', '']),
    );
    expect(opportunities.map(({ id }) => id)).to.deep.equal(['feed:walk-1', 'feed:walk-1-friday']);
    expect(report.repaired.map(({ reason }) => reason)).to.deep.equal([
      'It has no name; it was read as another time of the row above.',
    ]);
  });

  it('tell two sheets apart', async () => {
    const sheet = aSheet(['ID', ...HEAD], ['1', ...YOGA]);
    const [a, b] = [await ids(sheet, 'https://a.example/x.csv'), await ids(sheet, 'https://b.example/x.csv')];
    expect(a).not.to.deep.equal(b);
  });
});

describe('a hostile sheet', () => {
  const headings = Object.values(COLUMNS).map(([heading]) => heading);
  const odd = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(
      '',
      '#REF!',
      '1E+09',
      '=1+1',
      '"',
      '""',
      '\n',
      '24/11/2026',
      '10am-11am',
      'Monday',
      '£3',
      '__proto__',
      '\u202E',
      '99/99/9999',
      '10.30.30.30',
      'x'.repeat(500),
    ),
    fc.integer().map(String),
    fc.double().map(String),
  );
  const counted = ({ read, kept, folded, droppedCount }: FeedReport): boolean => kept + folded + droppedCount === read;
  const unforeseen = ({ dropped }: FeedReport): unknown =>
    dropped.filter(({ reason }) => reason.startsWith('It could not be read'));

  it('may hold anything in any cell', async function () {
    this.timeout(60_000);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(odd, { minLength: headings.length, maxLength: headings.length }), { maxLength: 4 }),
        async (rows) => {
          const { opportunities, report } = await readSheet(aSheet(headings, ...rows));
          expect(report.problem).to.equal(undefined);
          expect(counted(report)).to.equal(true);
          expect(unforeseen(report)).to.deep.equal([]);
          expect(report.kept).to.equal(opportunities.length);
          expect(JSON.stringify(opportunities)).not.to.match(/[\u202A-\u202E]|\\u000[0-8]/);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('may be any text at all', async function () {
    this.timeout(60_000);
    const pieces = fc.constantFrom(
      'Name',
      'Day',
      'Venue',
      ',',
      ';',
      '\t',
      '\n',
      '\r',
      '"',
      'Monday',
      'a',
      '#',
      '\0',
      '£',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
        ),
        async (text) => {
          const { opportunities, report } = await readFeed(text, { now: NOW });
          expect(counted(report)).to.equal(true);
          expect(report.kept).to.equal(opportunities.length);
          expect(unforeseen(report)).to.deep.equal([]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is bounded at a hundred thousand rows, and lets the page have a turn', async function () {
    this.timeout(120_000);
    const rows = Array.from({ length: 100_000 }, (_, at) => `Walk ${at},Tuesday,10am,Hall ${at % 50},"Free, always"`);
    // Only some browsers have one of their own.
    const own = Object.getOwnPropertyDescriptor(globalThis, 'scheduler');
    let turns = 0;
    const scheduler = { yield: () => (turns++, Promise.resolve()) };
    Object.defineProperty(globalThis, 'scheduler', { value: scheduler, configurable: true });
    const { opportunities, report } = await readSheet(`Name,Day,Time,Venue,Cost\n${rows.join('\n')}`);
    if (own) Object.defineProperty(globalThis, 'scheduler', own);
    else Reflect.deleteProperty(globalThis, 'scheduler');
    expect([opportunities.length, report.read]).to.deep.equal([100_000, 100_000]);
    expect(turns).to.be.above(50);
  });

  it('is bounded for cells of a megabyte and rows of ten thousand cells', async function () {
    this.timeout(60_000);
    const long = 'Monday 10am - '.repeat(70_000);
    const { opportunities } = await readSheet(
      aSheet([...HEAD, 'When', 'Cost', 'Contact', 'Suitable for', 'Address'], [...YOGA, long, long, long, long, long]),
    );
    expect(JSON.stringify(opportunities).length).to.be.below(40_000);
    const wide = Array.from({ length: 10_000 }, () => 'x').join(',');
    expect(await names(`${HEAD.join(',')},${wide}\n${YOGA.join(',')},${wide}`)).to.deep.equal(['Yoga']);
  });
});
