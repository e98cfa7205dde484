import { OF_SERVICES } from './looks.js';

/** What a record is that stands in the other lists of a directory; undefined for what may be a service. */
export function otherThan(record: Readonly<Record<string, unknown>>): string | undefined {
  const has = (field: string): boolean => record[field] !== undefined;
  if ([...OF_SERVICES, 'status', 'locations', 'contacts', 'taxonomies'].some(has)) return undefined;
  if (['taxonomy', 'term', 'vocabulary'].some(has) || (has('version') && has('uri'))) return 'a taxonomy or its term';
  const ofOrganisations = ['website', 'parent_organization_id', 'organization_identifiers', 'legal_status'];
  return ofOrganisations.some(has) ? 'an organisation' : undefined;
}
