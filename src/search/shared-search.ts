import type { Opportunity } from '../opportunity/opportunity.js';
import { createSearch } from './create-search.js';
import type { Search } from './search.js';

/** The searches that are in use, by the list they search. A list that nobody holds any more takes its search with it. */
const searches = new WeakMap<readonly Opportunity[], Promise<Search>>();

/**
 * The search of a list, with the loose matcher unloaded: built once, however many elements of a page show the same list.
 *
 * @throws The signal's reason when it is aborted; the search goes on being built, because others may wait for it.
 */
export async function sharedSearch(opportunities: readonly Opportunity[], signal?: AbortSignal): Promise<Search> {
  let building = searches.get(opportunities);
  if (!building) {
    building = createSearch(opportunities, { fuzzy: 'lazy' });
    searches.set(opportunities, building);
    // What could not be built is tried again.
    building.catch(() => searches.delete(opportunities));
  }
  const search = await building;
  signal?.throwIfAborted();
  return search;
}
