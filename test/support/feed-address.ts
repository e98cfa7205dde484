import type { Opportunity } from '../../src/opportunity/opportunity.js';

/** The address of a feed that holds these listings, in the native format, without a server. */
export function aFeed(opportunities: readonly Opportunity[]): string {
  return addressOf(
    JSON.stringify({ format: 'activity-finder', version: 1, generated: '2026-11-01', sources: [], opportunities }),
  );
}

/** The address of a feed with just this body. */
export function addressOf(body: string): string {
  return URL.createObjectURL(new Blob([body], { type: 'application/json' }));
}
