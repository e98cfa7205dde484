import { readFeed } from '../../src/feed/read-feed.js';
import type { ReadOptions } from '../../src/feed/reader.js';
import type { Opportunity } from '../../src/opportunity/opportunity.js';

/** The moment at which the tests of feeds are read. */
export const NOW = new Date('2026-11-22T12:00:00Z');

/** An OpenActive series that says nothing but its name; a test adds what it is about. */
export function aSeries(says: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return { '@type': 'SessionSeries', '@id': 'https://example.org/series/1', name: 'Morning stretch', ...says };
}

/** A page of RPDE that holds these records, each with its own id. */
export function aPage(...records: readonly unknown[]): Record<string, unknown> {
  const items = records.map((data, index) => ({ state: 'updated', kind: 'x', id: index, modified: index, data }));
  return { items, license: 'https://creativecommons.org/licenses/by/4.0/' };
}

/** What comes out of one OpenActive record, or of several that belong together. */
export async function opportunityFrom(body: object, options: ReadOptions = {}): Promise<Opportunity> {
  const { opportunities, report } = await readFeed(body, { now: NOW, ...options });
  if (opportunities.length !== 1 || !opportunities[0])
    throw new Error(`Not one opportunity: ${JSON.stringify(report)}`);
  return opportunities[0];
}
