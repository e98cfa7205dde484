import type { Opportunity } from '../opportunity/opportunity.js';
import { inSlices } from '../slices.js';
import { type FilterIndex, indexFilter } from './answers.js';
import { FILTERS } from './filters.js';
import { fold } from './fold.js';
import { type FuzzyWords, loadFuzzyWords } from './fuzzy.js';
import { distancesTo } from './nearby.js';
import { runSearch } from './run-search.js';
import type { Search, SearchOptions } from './search.js';
import { untilNextFrom } from './soonest.js';
import { knownWords } from './terms.js';
import { indexWeek } from './when.js';
import { indexWords } from './words.js';

/**
 * Builds a search over listings, in slices that leave the page its turns. Those cancelled or closed can be found by
 * their id only; those postponed are listed.
 *
 * @throws When the signal is aborted, with its reason; when the loose matcher is asked for at once and cannot be had.
 */
export async function createSearch(
  opportunities: readonly Opportunity[],
  { now = new Date(), fuzzy = 'eager', signal }: SearchOptions = {},
): Promise<Search> {
  const listed = await inOrderOfTime(opportunities, now, signal);
  const filters = new Map<string, FilterIndex>();
  for (const filter of FILTERS) filters.set(filter.name, await indexFilter(filter, listed, signal));
  const week = await indexWeek(listed, signal);
  const words = await indexWords(listed, knownWords(), signal);
  const index = { opportunities: listed, filters, week, words, distancesFrom: distancesTo(listed) };

  let fuzzyWords: FuzzyWords | undefined;
  async function loadFuzzy(): Promise<void> {
    fuzzyWords ??= await loadFuzzyWords(words.words);
  }
  if (fuzzy === 'eager') await loadFuzzy();
  signal?.throwIfAborted();

  return {
    opportunities,
    run: (criteria) => runSearch(criteria, index, fuzzyWords),
    find: (id) => opportunities.find((one) => one.id === id) ?? opportunities.find((one) => one.aliases?.includes(id)),
    loadFuzzy,
  };
}

/** Listings that are on, soonest first and then by name: the order in which they are numbered. */
async function inOrderOfTime(opportunities: readonly Opportunity[], now: Date, signal?: AbortSignal) {
  const untilNext = untilNextFrom(now);
  const timed: { opportunity: Opportunity; wait: number; name: string }[] = [];
  await inSlices(
    opportunities,
    (opportunity) => {
      if (opportunity.status === 'cancelled' || opportunity.status === 'closed') return;
      timed.push({ opportunity, wait: untilNext(opportunity), name: fold(opportunity.name) });
    },
    signal,
  );
  timed.sort((a, b) => (a.wait === b.wait ? (a.name < b.name ? -1 : 1) : a.wait - b.wait));
  return timed.map(({ opportunity }) => opportunity);
}
