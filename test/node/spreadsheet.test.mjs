// The template and its guidance are what the reader reads, and tables that are no lists of activities are refused.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { readFeed } from '../../dist/headless.js';
import { GUIDANCE } from '../../scripts/docs/spreadsheet-guidance.mjs';
import { readerColumns, template, withColumns } from '../../scripts/docs/spreadsheet.mjs';

const columns = await readerColumns();
const page = (name) => readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8');
const read = (text) => readFeed(text, { now: new Date('2026-11-22T12:00:00Z') });
const notes = ({ repaired }) => repaired.map(({ record, field, reason }) => `${record}, ${field}: ${reason}`);

test('the guidance speaks of every column the reader knows, and of no other', () =>
  assert.deepEqual(Object.keys(GUIDANCE).sort(), Object.keys(columns).sort()));

test('the template and the table of columns are up to date', () => {
  assert.equal(page('activities-template.csv'), template(columns));
  assert.equal(page('spreadsheet.md'), withColumns(page('spreadsheet.md'), columns));
});

test('the template shows nothing before somebody fills it in', async () => {
  const { opportunities, report } = await read(page('activities-template.csv'));
  assert.equal(report.problem, undefined);
  assert.deepEqual([opportunities, report.read, report.repaired], [[], 0, []]);
});

test('the examples of the template are read whole', async () => {
  const { opportunities, report } = await read(page('activities-template.csv').replaceAll('# Example: ', ''));
  assert.deepEqual(notes(report), []);
  assert.deepEqual(
    opportunities.map(({ name, schedule, price, joining }) => [
      name,
      schedule.times[0].start,
      price.from,
      joining.routes,
    ]),
    [
      ['Walk from the Surgery', '10:30', 0, ['turn-up']],
      ['Seated stretch', '14:00', 200, ['book']],
    ],
  );
  assert.equal(opportunities[1].suitability[0].basis, 'stated');
});

for (const [field, { example }] of Object.entries(GUIDANCE))
  test(`the example below “${columns[field][0]}” is one the reader understands`, async () => {
    const beside =
      { time: 'Day', start: 'Day', end: 'Day', latitude: 'Longitude', longitude: 'Latitude' }[field] ?? 'Phone';
    const other = [beside, { Day: 'Monday', Longitude: '-0.2', Latitude: '51.9', Phone: '01632 960001' }[beside]];
    const heads = [...(field === 'name' ? [] : [['Name', 'Tai chi']]), [columns[field][0], example], other];
    const quoted = (at) => heads.map((pair) => `"${pair[at]}"`).join(',');
    const { report } = await read(`${quoted(0)}\n${quoted(1)}`);
    assert.deepEqual(notes(report), []);
    assert.equal(report.read, 1);
    assert.equal(report.kept, field === 'hide' ? 0 : 1);
  });

const folder = fileURLToPath(new URL('../../../shared/feeds/open-referral/oruk-uk-profile/', import.meta.url));
const skip = existsSync(folder) ? false : 'no captured tables here';
const tables = skip ? ['every table'] : readdirSync(folder).filter((name) => name.endsWith('.csv'));

for (const name of tables)
  test(`${name} of an Open Referral export is refused with a reason`, { skip }, async () => {
    const { opportunities, report } = await read(readFileSync(folder + name, 'utf8'));
    assert.deepEqual(opportunities, []);
    assert.equal(report.problem.code, 'unknown-format');
    assert.match(report.problem.detail, /several that belong together|No column|headings that are known/);
  });
