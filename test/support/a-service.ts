import { readFeed } from '../../src/feed/read-feed.js';
import type { ReadOptions } from '../../src/feed/reader.js';
import type { Opportunity } from '../../src/opportunity/opportunity.js';
import { NOW } from './a-feed.js';

/** A service of Open Referral UK 3 that says nothing but its name; a test adds what it is about. */
export function aService(says: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return { id: 'service-1', name: 'Seated yoga', organization: { id: 'org-1', name: 'Sample Trust' }, ...says };
}

/** A service at one location. */
export function aServiceAt(location: object, says: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return aService({ service_at_locations: [{ id: 'at-1', location: { id: 'location-1', ...location } }], ...says });
}

/** A page of version 3 with these services. */
export function aDirectoryPage(...contents: readonly unknown[]): Record<string, unknown> {
  return { total_items: contents.length, total_pages: 1, page_number: 1, first_page: true, last_page: true, contents };
}

/** What comes out of one service. */
export async function opportunityOf(body: object, options: ReadOptions = {}): Promise<Opportunity> {
  const { opportunities, report } = await readFeed(body, { now: NOW, ...options });
  if (opportunities.length !== 1 || !opportunities[0])
    throw new Error(`Not one opportunity: ${JSON.stringify(report)}`);
  return opportunities[0];
}
