import type { Opportunity } from '../../opportunity/opportunity.js';

/** What a row names a listing by. */
export interface Named {
  readonly id?: string;
  readonly name?: string;
  readonly postcode?: string;
}

const key = (name: string, postcode: string): string =>
  `${name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()}|${postcode.toUpperCase().replace(/\s/g, '')}`;

/**
 * Finds the listing that a row means, as its position: by id or alias, or else by name and postcode where only one listing
 * has both. A string says why there is none.
 */
export function findListing(opportunities: readonly Opportunity[]): (named: Named) => number | string {
  const byId = new Map<string, number>();
  const byName = new Map<string, number[]>();
  opportunities.forEach(({ id, aliases = [], name, place }, at) => {
    byId.set(id, at);
    for (const alias of aliases) if (!byId.has(alias)) byId.set(alias, at);
    if (!place?.postcode) return;
    const called = key(name, place.postcode);
    const others = byName.get(called);
    if (others) others.push(at);
    else byName.set(called, [at]);
  });
  return ({ id, name, postcode }) => {
    const known = id ? byId.get(id) : undefined;
    if (known !== undefined) return known;
    const [only, ...others] = (name && postcode && byName.get(key(name, postcode))) || [];
    if (only === undefined) return 'No listing has this id, or this name and postcode.';
    return others.length ? `${others.length + 1} listings have this name and postcode; say which one by its id.` : only;
  };
}
