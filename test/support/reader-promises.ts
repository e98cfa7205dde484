import { expect } from '@open-wc/testing';
import { toNative } from '../../src/feed/native/native-feed.js';
import { readFeed } from '../../src/feed/read-feed.js';
import type { FeedResult } from '../../src/feed/report.js';
import { NOW } from './a-feed.js';

const IDS: ReadonlySet<string> = new Set(['id', 'aliases', 'record']);
const LINKS: ReadonlySet<string> = new Set(['url', 'publisherUrl', 'licence']);

function* leavesOf(value: unknown, key = ''): Generator<readonly [string, unknown]> {
  if (typeof value !== 'object' || value === null) yield [key, value];
  else {
    expect(Object.isFrozen(value), `${key} is frozen`).to.equal(true);
    for (const [name, inner] of Object.entries(value)) yield* leavesOf(inner, Array.isArray(value) ? key : name);
  }
}

/** What every reader promises, whatever it was given. */
export async function expectPromisesKept({ opportunities, report }: FeedResult): Promise<void> {
  expect(report.kept).to.equal(opportunities.length);
  expect(report.kept + report.folded + report.droppedCount).to.equal(report.read);
  expect(report.dropped.filter(({ reason }) => reason.startsWith('It could not be read'))).to.deep.equal([]);
  for (const [key, leaf] of leavesOf(Object.freeze({ opportunities, report }))) {
    if (typeof leaf === 'number') expect(Number.isFinite(leaf), key).to.equal(true);
    if (typeof leaf !== 'string') continue;
    expect(leaf, key).not.to.match(/(?!\n)[\p{Bidi_C}\p{Cs}\p{Cc}]/u);
    // An id is whatever its publisher says, and is never shown.
    if (!IDS.has(key)) expect(leaf, key).not.to.match(/<\/?[a-z][^<>]*>|@gmail\.|secret/i);
    expect(leaf.length, key).to.be.at.most(5000);
    if (LINKS.has(key)) expect(leaf).to.match(/^https?:\/\//);
  }
  // What a reader gives, the native format carries, and its reader finds nothing to mend.
  const again = await readFeed(JSON.stringify(toNative(opportunities)), { now: NOW });
  expect(again.report.repaired).to.deep.equal([]);
  expect(again.opportunities.map(({ id }) => id)).to.deep.equal(opportunities.map(({ id }) => id));
}
