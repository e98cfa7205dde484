// Open Referral records as councils and the standard's keepers really published them. They are not part of this
// repository: where the folder is missing, each test is skipped by name.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { readFeed } from '../../dist/headless.js';

const folder = fileURLToPath(new URL('../../../shared/feeds/open-referral/', import.meta.url));
const skip = existsSync(folder) ? false : 'no captured records here';
const parsed = (path) => JSON.parse(readFileSync(folder + path, 'utf8'));
const now = new Date('2026-11-22T12:00:00Z');

const BUCKINGHAMSHIRE = 'bucks-scout-x/cypress_fixtures_services.json';
/** Takes whatever mentions counselling, because that is what the standard's own example is. */
const COUNSELLING = { terms: [], otherTerms: [], words: ['Counselling'], otherWords: [], mentions: 1 };

test('of 20 services of Buckinghamshire, the two for being active are taken and 18 left', { skip }, async () => {
  const { opportunities, report } = await readFeed(parsed(BUCKINGHAMSHIRE), {
    now,
    sourceUrl: 'https://example.org/api/services',
  });
  assert.deepEqual(
    opportunities.map(({ name }) => name),
    ['Aces Wheelchair Basketball', 'Active in the Community | Online Activities'],
  );
  assert.deepEqual([report.read, report.leftCount, report.left.length, report.unreadable], [20, 18, 18, 0]);
  assert.ok(report.left.some(({ reason }) => reason.includes('12th Aylesbury Brownies')));
  assert.equal(report.next, 'https://example.org/api/services?page=2');
});

test('a club of Buckinghamshire comes out as its publisher meant it', { skip }, async () => {
  const { opportunities } = await readFeed(parsed(BUCKINGHAMSHIRE), { now });
  const { description, ...club } = opportunities[0];
  assert.match(description, /trains on Friday evenings at Stoke Mandeville Stadium/);
  assert.deepEqual(club, {
    id: 'feed:20',
    kind: 'session',
    name: 'Aces Wheelchair Basketball',
    // Its addresses on the web are the placeholder that stands in the captured records.
    organiser: { name: 'Aces Wheelchair Basketball' },
    activities: ['Wheelchair Basketball'],
    beginner: [],
    suitability: [{ condition: 'physical-disability', basis: 'stated', evidence: 'Sensory and physical needs' }],
    exclusions: [],
    age: { from: 5 },
    accessibility: ['physical-disability'],
    whoItIsFor: 'Sensory and physical needs',
    settings: ['in-person'],
    place: {
      name: 'Stoke Mandeville Stadium',
      address: 'Guttmann Road, Aylesbury',
      town: 'Aylesbury',
      postcode: 'HP21 9PP',
      point: { latitude: 51.800377, longitude: -0.800143 },
    },
    contact: { telephone: '07700 900123', email: 'contact@email.com' },
    trust: { source: 'feed', publisher: 'Buckinghamshire Online Directory', changed: '2020-11-26' },
  });
  assert.ok(!JSON.stringify(opportunities).includes('Contact name'));
  assert.deepEqual([opportunities[1].settings, opportunities[1].place], [['online'], undefined]);
});

for (const file of ['oruk-standard-website/3.0_examples_service_full', 'oruk-uk-profile/examples_service_full'])
  test(`${file} comes out as the standard means it`, { skip }, async () => {
    const { opportunities, report } = await readFeed(parsed(`${file}.json`), { now, activityRule: COUNSELLING });
    const [service] = opportunities;
    assert.equal(service.organiser.name, 'Example Organization Inc.');
    assert.match(service.description, /^Following COVID-19/);
    assert.deepEqual(service.age, { from: 12 });
    assert.deepEqual(service.accessibility, ['wheelchair', 'hearing-loss']);
    assert.deepEqual(service.settings, ['in-person', 'online']);
    // Its times and prices were valid until 2005 and 2022, its point lies in the Arctic Ocean.
    assert.deepEqual([service.schedule, service.place.point], [undefined, undefined]);
    assert.deepEqual(service.trust, {
      source: 'feed',
      publisher: 'Example Organization Inc.',
      changed: '2023-03-15',
      checked: '2005-01-01',
    });
    assert.deepEqual(
      report.repaired.map(({ field }) => field),
      ['locations', 'schedules'],
    );
    for (const words of ['Persona', 'email@example.com'])
      assert.ok(!JSON.stringify(opportunities).includes(words), words);
  });

for (const [file, keeps] of [
  ['service_at_location_full', 1],
  ['organization_full', 1],
  ['service_list', 1],
  ['service_at_location_list', 1],
])
  test(`the standard's example of ${file} is read`, { skip }, async () => {
    const body = parsed(`oruk-uk-profile/examples_${file}.json`);
    const { opportunities, report } = await readFeed(body, { now, activityRule: COUNSELLING });
    assert.equal(report.format, 'open-referral');
    assert.equal(opportunities.length, keeps);
  });

const files = skip ? [] : readdirSync(folder, { recursive: true }).filter((path) => path.endsWith('.json'));

for (const path of skip ? ['every other file'] : files)
  test(`${path} can be read without harm`, { skip }, async () => {
    for (const activityRule of [undefined, COUNSELLING]) {
      const { opportunities, report } = await readFeed(parsed(path), { now, activityRule });
      assert.equal(report.kept, opportunities.length);
      assert.equal(report.kept + report.folded + report.droppedCount, report.read);
      assert.equal(report.dropped.length + (report.left?.length ?? 0), report.droppedCount);
      assert.ok(report.dropped.every(({ reason }) => !reason.startsWith('It could not be read')));
    }
  });
