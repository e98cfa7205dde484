import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { BUILT_ON, builtFeed } from '../../scripts/sample-feed/built-feed.mjs';
import { sampleFeed } from '../../scripts/sample-feed/sample-feed.mjs';

const PUBLISHED = new URL('../../demo/feeds/hertfordshire-and-leicestershire.json', import.meta.url);
const BUILT = new URL('../../demo/feeds/activities.json', import.meta.url);
const saved = readFileSync(PUBLISHED, 'utf8');
const page = JSON.parse(saved);
const records = page.items.filter(({ state }) => state === 'updated').map(({ data }) => data);
const series = records.filter((record) => (record['@type'] ?? record.type) === 'SessionSeries');

// Telephone numbers that Ofcom keeps for drama, with and without a space after the area code.
const FOR_DRAMA = /^(01632 960\d{3}|0116 496 0\d{3}|07700 900\d{3}|08081 570\d{3}|020 7946 0\d{3})$/;
const LIKE_A_TELEPHONE_NUMBER = /\b0\d{2,4} ?\d{3} ?\d{3,4}\b/g;

/** The day the real dates of the sample begin, so that this test never goes out of date. */
const NOW = new Date('2026-11-23T08:00:00Z');

const valueOf = (record, field) => record[field] ?? [record.superEvent].flat()[0]?.[field];
const shareWith = (field) => series.filter((record) => valueOf(record, field) !== undefined).length / series.length;

describe('the sample feed', () => {
  it('is the one its script writes, byte for byte', () => {
    assert.equal(saved, sampleFeed());
    assert.equal(sampleFeed(), sampleFeed());
  });

  it('is one saved page of RPDE in its order, that leads to itself', () => {
    assert.equal(page.next, 'hertfordshire-and-leicestershire.json');
    const moments = page.items.map(({ modified }) => modified);
    assert.deepEqual(
      moments,
      moments.toSorted((a, b) => a - b),
    );
    assert.equal(new Set(page.items.map(({ kind, id }) => `${kind} ${id}`)).size, page.items.length);
  });

  it('says of itself and of every record that it is a sample', () => {
    assert.equal(page.isSample, true);
    assert.deepEqual(
      records.filter((record) => record['beta:isSample'] !== true),
      [],
    );
  });

  it('gives at least 450 things to do in over 40 activities', async () => {
    const { readFeed } = await import('../../dist/headless.js');
    const { opportunities, report } = await readFeed(saved, {
      now: NOW,
      sourceUrl: 'https://example.org/feeds/hertfordshire-and-leicestershire.json',
    });
    assert.ok(opportunities.length >= 450, `${opportunities.length} opportunities`);
    const activities = new Set(opportunities.flatMap((opportunity) => opportunity.activities));
    assert.ok(activities.size > 40, `${activities.size} activities`);
    assert.ok(opportunities.every(({ sample }) => sample === true));
    assert.equal(report.kept + report.droppedCount + report.folded, report.read);
    assert.equal(report.next, undefined);
  });

  it('names no telephone number that anybody could answer', () => {
    const numbers = saved.match(LIKE_A_TELEPHONE_NUMBER);
    assert.ok(numbers.length > 100);
    assert.deepEqual(
      numbers.filter((number) => !FOR_DRAMA.test(number)),
      [],
    );
  });

  it('names no web or e-mail address that anybody could own', () => {
    const hosts = [...saved.matchAll(/(?:https?:\/\/|@|www\.)([a-z0-9-]+(?:\.[a-z0-9-]+)+)/gi)].map(([, host]) => host);
    const vocabularies = ['openactive.io', 'schema.org', 'creativecommons.org'];
    const invented = /(^|\.)example\.(org|com)$/;
    assert.deepEqual(
      hosts.filter((host) => !vocabularies.includes(host) && !invented.test(host)),
      [],
    );
  });

  it('uses no postcode that a letter could reach', () => {
    const postcodes = saved.match(/\b[A-Z]{1,2}\d{1,2} \d[A-Z]{2}\b/g);
    assert.ok(postcodes.length > 300);
    assert.deepEqual(
      postcodes.filter((postcode) => !/[CIKMOV]$/.test(postcode)),
      [],
    );
  });

  const measured = {
    activity: 0.86,
    description: 0.82,
    level: 0.42,
    ageRange: 0.8,
    genderRestriction: 0.91,
    offers: 0.96,
    eventSchedule: 0.86,
    isCoached: 0.33,
    'beta:isWheelchairAccessible': 0.2,
  };
  for (const [field, share] of Object.entries(measured)) {
    it(`says ${field} about as often as real publishers do`, () => {
      const actual = shareWith(field);
      assert.ok(Math.abs(actual - share) < 0.05, `${actual.toFixed(2)}, not ${share}`);
    });
  }

  it('has sessions for each of the people a surgery sends', () => {
    const everything = records.map((record) => `${record.name} ${record.description ?? ''}`).join('\n');
    for (const words of [
      'Riverside Surgery',
      'Chair Based Exercise',
      'Otago',
      'Postural Stability',
      'Phase IV Cardiac Rehabilitation',
      'Pulmonary Maintenance',
      'Walking Football',
      'Walking Netball',
      'Walking Cricket',
      'Aqua',
      'Tai Chi',
      'Dementia-friendly',
      'Dance for Parkinson’s',
      'Pregnancy Yoga',
      'Couch to 5k',
      'Buggy Walk',
      'Wheelchair Basketball',
      'Blind Football',
      'Boccia',
      'Kurling',
      'Nordic Walking',
      'Gardening',
      'Pickleball',
    ]) {
      assert.ok(everything.includes(words), words);
    }
  });
});

describe('the sample feed as pages load it', () => {
  const built = readFileSync(BUILT, 'utf8');

  it('is what the command line makes of it, byte for byte', () =>
    assert.equal(
      built,
      builtFeed(fileURLToPath(PUBLISHED)),
      'Run: npm run build && node scripts/make-sample-feed.mjs',
    ));

  it('gives the very activities that its publisher’s feed gives', async () => {
    const { readFeed } = await import('../../dist/headless.js');
    const byId = (a, b) => (a.id < b.id ? -1 : 1);
    const [published, ours] = await Promise.all(
      [saved, built].map((text) =>
        readFeed(text, { now: new Date(BUILT_ON), sourceUrl: 'hertfordshire-and-leicestershire.json' }),
      ),
    );
    assert.deepEqual(ours.opportunities.toSorted(byId), published.opportunities.toSorted(byId));
    assert.deepEqual(ours.report.repaired, []);
  });

  it('finds the towns and the postcodes of its activities', () => {
    const names = new Set(JSON.parse(built).gazetteer.map(({ name }) => name));
    for (const name of ['Stevenage', 'Leicester', 'SG1', 'SG1 3']) assert.ok(names.has(name), name);
  });
});
