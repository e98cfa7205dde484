import type { Opportunity } from '../../src/opportunity/opportunity.js';

let made = 0;

/** A listing that says nothing but its name; a test adds what it is about. */
export function anOpportunity(says: Partial<Opportunity> = {}): Opportunity {
  return {
    id: `test:${++made}`,
    kind: 'session',
    name: 'Morning stretch',
    activities: [],
    beginner: [],
    suitability: [],
    exclusions: [],
    accessibility: [],
    settings: [],
    trust: { source: 'test' },
    ...says,
  };
}
