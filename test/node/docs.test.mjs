// What the documentation shows is what works.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readFeed } from '../../dist/headless.js';

const page = (name) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');

test('the example of the native format is read whole, with its publisher and nothing to mend', async () => {
  const [, example] = /```json\n([^]*?)```/.exec(page('docs/feed-format.md')) ?? [];
  const { opportunities, report, gazetteer } = await readFeed(example, { now: new Date('2026-11-22') });
  assert.equal(report.problem, undefined);
  assert.deepEqual([report.kept, report.repairedCount, report.droppedCount], [1, 0, 0]);
  assert.equal(opportunities[0].trust.publisher, 'Example Active Partnership');
  assert.equal(opportunities[0].sample, true);
  assert.deepEqual(
    gazetteer?.map(({ name }) => name),
    ['Stevenage'],
  );
});

test('every page the README leads to is there', () => {
  for (const [, target] of page('README.md').matchAll(/\]\((?!https?:)([^)#]+)\)/g))
    assert.ok(page(target).length > 0, target);
});
