// The sheet of an invented practice that the demonstration shows beside the sample feed.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { readFeed } from '../../dist/headless.js';

const file = (name) => readFileSync(new URL(`../../demo/feeds/${name}`, import.meta.url), 'utf8');
const FOR_DRAMA = /^(01632 ?960\d{3}|07700 ?900\d{3})$/;
const now = new Date('2026-11-25T12:00:00Z');
const read = (name) => readFeed(file(name), { now, sourceUrl: `https://example.org/feeds/${name}` });

test('the sheet is read whole, and every row says that it is a sample', async () => {
  const { opportunities, report } = await read('practice-groups.csv');
  assert.equal(report.format, 'spreadsheet');
  assert.deepEqual([report.kept, report.read, report.droppedCount], [opportunities.length, opportunities.length, 0]);
  assert.ok(opportunities.length >= 10);
  assert.ok(opportunities.every(({ sample }) => sample === true));
  assert.ok(opportunities.every(({ schedule }) => schedule?.times[0]?.start));
});

test('the sheet names no telephone number that anybody could answer', async () => {
  const { opportunities } = await read('practice-groups.csv');
  for (const { contact } of opportunities) assert.match(contact.telephone, FOR_DRAMA);
  for (const digits of file('practice-groups.csv')
    .replaceAll(' ', '')
    .match(/\d{9,}/g))
    assert.match(digits, /^0?(1632960\d{3}|7700900\d{3})$/);
});

test('two of its groups are also in the sample feed, so that a page shows them once', async () => {
  const { module } = await runnerImport(
    fileURLToPath(new URL('../../src/feed/merge/same-listing.ts', import.meta.url)),
    { configFile: false, logLevel: 'silent' },
  );
  const [sheet, feed] = await Promise.all(
    ['practice-groups.csv', 'hertfordshire-and-leicestershire.json'].map(
      async (name) => (await read(name)).opportunities,
    ),
  );
  const doubles = sheet.filter((one) => feed.some((other) => module.sameListing(one, other)));
  assert.deepEqual(
    doubles.map(({ name }) => name),
    ['Walk from the Surgery', 'Chair Based Exercise'],
  );
});
