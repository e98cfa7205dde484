// What a person means, over the sample feed, through the engine as it is shipped.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { createSearch, readFeed } from '../../dist/headless.js';

let search;
before(async () => {
  const feed = new URL('../../demo/feeds/hertfordshire-and-leicestershire.json', import.meta.url);
  const { opportunities } = await readFeed(readFileSync(feed, 'utf8'));
  search = await createSearch(opportunities);
});

describe('words that people type', () => {
  for (const [typed, meant] of [
    ['piliates', /pilates/i],
    ['nordic waking', /nordic/i],
    ['seeted exercise', /chair|seated|sit/i],
    ['sit down exercise', /chair|seated|sit/i],
    ['walk and talk', /walk/i],
    ['keep steady', /steady|balance|otago|postural|strong/i],
    ['aqua', /aqua/i],
    ['couch to 5k', /5k|run|jog/i],
    ['keep fit for oldies', /./],
  ]) {
    it(`find what is meant by "${typed}" among the first three`, () => {
      const first = search.run({ text: typed }).matches.slice(0, 3);
      assert.ok(first.length > 0, 'nothing was found');
      for (const { opportunity } of first)
        assert.match([opportunity.name, ...opportunity.activities, opportunity.description].join(' '), meant);
    });
  }

  for (const [typed, condition] of [
    ['arthiritis', 'osteoarthritis'],
    ['athritus', 'osteoarthritis'],
    ['sugar', 'type-2-diabetes'],
    ['bad chest', 'copd'],
  ]) {
    it(`ask about a condition for "${typed}", and find something`, () => {
      const { reading, matches } = search.run({ text: typed });
      assert.ok(reading.conditions.includes(condition), `asks about ${reading.conditions.join(', ') || 'none'}`);
      assert.ok(matches.length > 0, 'nothing was found');
    });
  }

  it('ask about a condition for "tired all the time", and choose none', () => {
    const { reading } = search.run({ text: 'tired all the time' });
    assert.deepEqual(reading.conditions, ['me-cfs', 'long-covid']);
  });

  it('lead on from whatever finds nothing', () => {
    const { waysOn, suggestions } = search.run({ text: 'rowing', days: ['sunday'], maxPence: 100 });
    const ways =
      suggestions.length + (waysOn.nearest ? 1 : 0) + waysOn.spellings.length + (waysOn.atHome.gives ? 1 : 0);
    assert.ok(ways + waysOn.popular.length >= 3);
  });
});
