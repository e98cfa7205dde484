// A feed ten times as long as any area's, through the engine as it is shipped.
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { createSearch } from '../../dist/headless.js';

const KINDS = ['Walking', 'Chair yoga', 'Badminton', 'Tai chi', 'Aqua aerobics'];
const LISTINGS = 100_000;
const NEAR = { latitude: 51.75, longitude: -0.33 };
const FAR_WALK = { text: 'walking', near: NEAR, within: 3_000 };

const listings = Array.from({ length: LISTINGS }, (_, at) => ({
  id: `many:${at}`,
  kind: 'session',
  name: `${KINDS[at % KINDS.length]} number${at % 9_973}`,
  activities: [KINDS[at % KINDS.length]],
  description: 'A friendly class for everyone.',
  beginner: [],
  suitability: [],
  exclusions: [],
  accessibility: [],
  settings: ['in-person'],
  place: { point: { latitude: 50 + (at % 400) / 100, longitude: -2 + (at % 397) / 100 } },
  trust: { source: 'many' },
}));

describe('100,000 listings', () => {
  let search;
  let longest = 0;
  before(async () => {
    // Counts the longest time the process could do nothing else, by its own processor time.
    let used = process.cpuUsage();
    const beat = setInterval(() => {
      const { user, system } = process.cpuUsage(used);
      longest = Math.max(longest, (user + system) / 1_000);
      used = process.cpuUsage();
    });
    search = await createSearch(listings);
    clearInterval(beat);
    search.run({ text: 'walking' });
  });

  it('leave whoever waits a turn again and again while they are made ready', () => {
    assert.ok(longest < 2_500, `${longest} ms at a stretch`);
  });

  it('are found by word, by misspelling and by place', () => {
    assert.equal(search.run({ text: 'walking' }).meetAll, LISTINGS / KINDS.length);
    assert.equal(search.run({ text: 'badmington' }).meetAll, LISTINGS / KINDS.length);
    const near = search.run(FAR_WALK);
    assert.ok(near.meetAll > 0 && near.matches.every(({ distance }) => distance <= 3_000));
  });

  it('are searched within the time of a key', () => {
    const before = process.cpuUsage();
    for (const text of ['wal', 'badmingtn', 'chair yoga', 'tai chi number42']) search.run({ ...FAR_WALK, text });
    const { user, system } = process.cpuUsage(before);
    assert.ok((user + system) / 4_000 < 2_000, 'more than two seconds of the processor for one search');
  });
});
