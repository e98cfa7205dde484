// The demonstration of three sources: what two of them list stands once.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { applyOverlay, mergeDoubles, readFeed, readOverlay } from '../../dist/headless.js';

const FEEDS = ['hertfordshire-and-leicestershire.json', 'county-directory.json', 'practice-groups.csv'];
const read = (file) => readFileSync(new URL(`../../demo/feeds/${file}`, import.meta.url), 'utf8');
const now = new Date('2026-11-22T12:00:00Z');
const fromDirectory =
  (name) =>
  ({ trust: { source, also = [] }, ...one }) =>
    one.name.includes(name) && [{ source }, ...also].some((each) => each.source.endsWith('county-directory.json'));

describe('An OpenActive feed, a directory and a spreadsheet in one list', () => {
  let merged;
  let results;
  before(async () => {
    results = await Promise.all(
      FEEDS.map((file) => readFeed(read(file), { now, sourceUrl: `https://example.org/${file}` })),
    );
    merged = await mergeDoubles(results.flatMap(({ opportunities }) => opportunities));
  });

  it('are all read, and all invented', () => {
    assert.deepEqual(
      results.map(({ report }) => report.format),
      ['openactive', 'open-referral', 'spreadsheet'],
    );
    for (const { sample } of merged.opportunities) assert.equal(sample, true);
  });

  for (const name of ['Conservation Volunteers', 'Tai Chi for Arthritis'])
    it(`have ${name} once, from feed and directory`, () => {
      const both = merged.opportunities.filter(fromDirectory(name));
      assert.equal(both.length, 1);
      assert.equal(both[0].trust.also.length, 1);
    });

  it('have a class of all three once, and cancelled, because one of them says so', () => {
    const all = merged.opportunities.filter(fromDirectory('Chair Based Exercise'));
    assert.deepEqual(
      all.map(({ status, trust }) => [status, trust.also.length]),
      [['cancelled', 2]],
    );
  });

  it('keep two groups apart that differ by the hour', () => {
    const groups = merged.opportunities.filter(
      ({ name, place }) => name === 'Gentle Chair Exercise' && place?.postcode === 'SG1 5FM',
    );
    assert.equal(groups.length, 2);
  });

  it('keep the meeting place of a group private that asks for it', () => {
    const { place } = merged.opportunities.find(({ name }) => name === 'Walk and talk for women');
    assert.deepEqual([place.masked, place.point, place.address], [true, undefined, undefined]);
  });

  it('take every row of the overlay', async () => {
    const { overlay, notes } = await readOverlay(read('link-workers.json'));
    const { applied, hidden, notes: refused } = applyOverlay(merged.opportunities, overlay);
    assert.deepEqual([applied, hidden.length, notes, refused], [3, 1, [], []]);
  });
});
