import type { Opportunity } from '../opportunity/opportunity.js';
import { createSearch } from './create-search.js';
import type { Search } from './search.js';

interface Shared {
  readonly list: readonly Opportunity[];
  readonly search: Promise<Search>;
  readonly stop: AbortController;
  /** Those who use it and have not given it up. */
  users: number;
}

/** The searches in use, by the first of their listings. A list that nobody holds any more takes its search with it. */
const searches = new WeakMap<Opportunity, Shared>();

/**
 * The search of a list, with the loose matcher unloaded: built once, however many elements of a page show the same
 * listings. Each may give up alone; when nobody uses it any more, what is still being made of it stops.
 *
 * @throws The signal's reason, when this one's own signal is aborted.
 */
export async function sharedSearch(opportunities: readonly Opportunity[], signal?: AbortSignal): Promise<Search> {
  signal?.throwIfAborted();
  const [first] = opportunities;
  if (!first) return createSearch(opportunities, { fuzzy: 'lazy' });
  const known = searches.get(first);
  const shared =
    known && !known.stop.signal.aborted && areSame(known.list, opportunities) ? known : begin(opportunities);
  searches.set(first, shared);
  shared.users++;
  const leave = () => {
    if (--shared.users === 0) shared.stop.abort(signal?.reason);
  };
  signal?.addEventListener('abort', leave, { once: true });
  const search = await shared.search;
  signal?.throwIfAborted();
  return search;
}

function begin(list: readonly Opportunity[]): Shared {
  const stop = new AbortController();
  return { list, search: createSearch(list, { fuzzy: 'lazy', signal: stop.signal }), stop, users: 0 };
}

/** Whether two lists have the very same listings, in the same order. */
function areSame(a: readonly Opportunity[], b: readonly Opportunity[]): boolean {
  return a === b || (a.length === b.length && a.every((listing, place) => listing === b[place]));
}
