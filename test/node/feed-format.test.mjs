// What the JSON Schema of the native format says of real files, by a validator that knows nothing of this project.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { runnerImport } from 'vite';
import { loadFeed, readFeed, toNative } from '../../dist/headless.js';
import { withFields } from '../../scripts/docs/feed-format.mjs';
import schema from '../../docs/feed-format.schema.json' with { type: 'json' };

const file = (name) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
const ajv = new Ajv({ strict: true, strictRequired: false, allErrors: true });
addFormats(ajv);
const validate = ajv.compile(schema);
const faults = (document) =>
  validate(document) ? [] : validate.errors.map(({ instancePath, message, params }) => [instancePath, message, params]);

const now = new Date('2026-11-22T12:00:00Z');

// What a team adds over feeds is none itself.
const isFeed = (name) =>
  name.endsWith('.csv') || (name.endsWith('.json') && !file(`demo/feeds/${name}`).includes('activity-finder-overlay'));

for (const name of readdirSync(new URL('../../demo/feeds', import.meta.url)).filter(isFeed))
  test(`demo/feeds/${name} becomes a native feed that the schema takes`, async () => {
    const { opportunities, report, gazetteer } = await readFeed(file(`demo/feeds/${name}`), {
      now,
      sourceUrl: `https://example.org/feeds/${name}`,
    });
    assert.ok(opportunities.length > 0);
    const native = { ...toNative(opportunities, [{ source: 'a', link: 'https://example.org/' }], gazetteer), report };
    assert.deepEqual(faults(JSON.parse(JSON.stringify(native))), []);
  });

for (const name of readdirSync(new URL('../support/sheets', import.meta.url)))
  test(`what ${name} gives is what the schema takes, and comes back the same`, async () => {
    const bytes = readFileSync(new URL(`../support/sheets/${name}`, import.meta.url));
    const { opportunities } = await loadFeed(`https://example.org/${name}`, {
      now,
      fetch: async () => new Response(bytes),
    });
    const written = JSON.stringify(toNative(opportunities));
    assert.deepEqual(faults(JSON.parse(written)), []);
    assert.deepEqual((await readFeed(written, { now })).opportunities, opportunities);
  });

test('the tables of fields are up to date', () =>
  assert.equal(file('docs/feed-format.md'), withFields(file('docs/feed-format.md'), schema)));

test('the examples of the documentation are what the schema takes', () => {
  const examples = [...file('docs/feed-format.md').matchAll(/```json\n([^]*?)```/g)].map(([, json]) =>
    JSON.parse(json),
  );
  assert.ok(examples.length >= 2);
  for (const example of examples) assert.deepEqual(faults(example), []);
});

test('whatever the types allow, the schema takes', async () => {
  const { module } = await runnerImport(fileURLToPath(new URL('../support/any-opportunity.ts', import.meta.url)), {
    configFile: false,
    logLevel: 'silent',
  });
  for (const opportunity of module.someOpportunities(200))
    assert.deepEqual(faults(JSON.parse(JSON.stringify(toNative([opportunity])))), []);
});

const good = { id: 'a:1', kind: 'session', name: 'Walk' };
const feed = (says) => ({ format: 'activity-finder', version: 1, opportunities: [{ ...good, ...says }] });

for (const [what, document] of [
  ['a listing without a name', feed({ name: undefined })],
  ['a kind nobody knows', feed({ kind: 'rave' })],
  ['a field that is misspelt', feed({ descripton: 'A walk' })],
  ['a price in words', feed({ price: { from: '£3' } })],
  [
    'a time that is none',
    feed({ schedule: { certainty: 'usual', times: [{ day: 'monday', start: '25:00' }], next: [] } }),
  ],
  ['half a schedule', feed({ schedule: { certainty: 'usual' } })],
  ['a claim without its words', feed({ suitability: [{ condition: 'asthma', basis: 'stated' }] })],
  ['an exclusion that says nothing', feed({ exclusions: [{}] })],
  ['a place in the sea', feed({ place: { point: { latitude: 0, longitude: 0 } } })],
  ['sample: false', feed({ sample: false })],
  ['a later version', { ...feed({}), version: 2 }],
  [
    'a shard that leads elsewhere',
    { format: 'activity-finder-index', version: 1, shards: [{ cell: 'gcpz', file: '../x.json' }] },
  ],
])
  test(`the schema refuses ${what}`, () => {
    assert.deepEqual(faults(feed({})), []);
    assert.notDeepEqual(faults(JSON.parse(JSON.stringify(document))), []);
  });
