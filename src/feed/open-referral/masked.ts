import type { Opportunity } from '../../opportunity/opportunity.js';
import { onlyOutcodes } from '../values/address.js';
import { type Item, lineOf } from '../values/raw-values.js';
import { allOf, said } from './fields.js';

/** Fields that are addresses on the web, ids, dates or already cut down. */
const AS_THEY_ARE: ReadonlySet<string> = new Set([
  'id',
  'aliases',
  'url',
  'publisherUrl',
  'licence',
  'email',
  'place',
  'source',
  'schedule',
]);

/** The words that would give away where a location is: the parts of its street and its name, without its town's. */
function secretsOf(location: Item): readonly string[] {
  const holders = [location, ...allOf(location, 'addresses', 'physical_addresses')];
  const towns = new Set(holders.map((each) => lineOf(said(each, 'city')).toLowerCase()));
  const lines = holders.flatMap((each) => ['address_1', 'address_2', 'name'].map((field) => lineOf(said(each, field))));
  const parts = lines.flatMap((line) => [line, ...line.split(',')]).map((part) => part.trim());
  return [...new Set(parts)].filter((part) => part.length > 4 && !towns.has(part.toLowerCase()));
}

/** A listing whose words give away nothing of a masked location: no street, no name of the place, no whole postcode. */
export function withoutSecrets(opportunity: Opportunity, location: Item): Opportunity {
  const secrets = secretsOf(location).map((secret) => secret.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern =
    secrets.length > 0 ? new RegExp(secrets.sort((a, b) => b.length - a.length).join('|'), 'gi') : undefined;
  const open = (value: unknown): unknown => {
    if (typeof value === 'string') return onlyOutcodes(pattern ? value.replace(pattern, '…') : value);
    if (Array.isArray(value)) return value.map(open);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, AS_THEY_ARE.has(key) ? inner : open(inner)]),
    );
  };
  return open(opportunity) as Opportunity;
}
