import type { Opportunity } from '../opportunity/opportunity.js';
import { inSlices, nextTurn } from '../slices.js';
import { indexFilters } from './answers.js';
import { eventually } from './eventually.js';
import { fold } from './fold.js';
import type { FuzzyWords } from './fuzzy.js';
import { distancesTo } from './nearby.js';
import { runSearch } from './run-search.js';
import type { Search, SearchOptions } from './search.js';
import { untilNextFrom } from './soonest.js';
import { knownWords } from './terms.js';
import { indexWeek } from './when.js';
import { indexingWords } from './words.js';

/**
 * Builds a search over listings, in slices that leave the page its turns. What filters and orders is ready when the
 * promise is; the index of words goes on being built, so that a first list need not wait for it, and is finished by the
 * first run that has words. Listings cancelled or closed can be found by their id only; those postponed are listed.
 *
 * @throws When the signal is aborted, with its reason; when the loose matcher is asked for at once and cannot be had.
 */
export async function createSearch(
  opportunities: readonly Opportunity[],
  { now = new Date(), fuzzy = 'eager', signal }: SearchOptions = {},
): Promise<Search> {
  let fuzzyWords: FuzzyWords | undefined;
  async function loadFuzzy(): Promise<void> {
    fuzzyWords ??= (await import('./fuzzy.js')).fuzzyWords;
  }
  if (fuzzy === 'eager') await loadFuzzy();

  const listed = await inOrderOfTime(opportunities, now, signal);
  const filters = await indexFilters(listed, signal);
  const week = await indexWeek(listed, signal);
  signal?.throwIfAborted();
  const words = eventually(indexingWords(listed, knownWords()), signal);
  const index = { opportunities: listed, filters, week, words, distancesFrom: distancesTo(listed) };

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
  // Sorting cannot be sliced, so it gets a turn to itself.
  await nextTurn();
  timed.sort((a, b) => (a.wait === b.wait ? Number(a.name > b.name) - Number(a.name < b.name) : a.wait - b.wait));
  await nextTurn();
  return timed.map(({ opportunity }) => opportunity);
}
