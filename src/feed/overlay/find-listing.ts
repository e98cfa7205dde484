import type { Opportunity } from '../../opportunity/opportunity.js';
import { nameCore } from '../merge/name-core.js';

/** What a row names a listing by. */
export interface Named {
  readonly id?: string;
  readonly name?: string;
  readonly postcode?: string;
}

const compact = (postcode: string): string => postcode.toUpperCase().replace(/\s/g, '');

const folded = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** More listings at one postcode are a city's largest leisure centre many times over. */
const MOST_AT_ONE = 500;

/**
 * Finds the listing that a row means, as its position: by id or alias, or else by name and postcode where only one listing
 * has both. The name may be written as another publisher writes it: with the hall, the day or the word "class". A string
 * says why there is none.
 */
export function findListing(opportunities: readonly Opportunity[]): (named: Named) => number | string {
  const byId = new Map<string, number>();
  const byPostcode = new Map<string, number[]>();
  opportunities.forEach(({ id, aliases = [], place }, at) => {
    byId.set(id, at);
    for (const alias of aliases) if (!byId.has(alias)) byId.set(alias, at);
    if (!place?.postcode) return;
    const others = byPostcode.get(compact(place.postcode));
    if (!others) byPostcode.set(compact(place.postcode), [at]);
    else if (others.length < MOST_AT_ONE) others.push(at);
  });

  function called(name: string, postcode: string): readonly number[] {
    const here = byPostcode.get(compact(postcode)) ?? [];
    const exactly = here.filter((at) => folded(opportunities[at]!.name) === folded(name));
    if (exactly.length) return exactly;
    return here.filter((at) => {
      const { place, organiser, name: own } = opportunities[at]!;
      return nameCore({ name: own, place, organiser }) === nameCore({ name, place, organiser });
    });
  }

  return ({ id, name, postcode }) => {
    const known = id ? byId.get(id) : undefined;
    if (known !== undefined) return known;
    const [only, ...others] = name && postcode ? called(name, postcode) : [];
    if (only === undefined) return 'No listing has this id, or this name and postcode.';
    return others.length ? `${others.length + 1} listings have this name and postcode; say which one by its id.` : only;
  };
}
