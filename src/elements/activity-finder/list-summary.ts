import type { FinderState } from '../../finder/finder-state.js';
import type { Locale } from '../../locales/locale.js';
import { chosenFilters } from './choices.js';

/** The sentence over the list, the same for eyes and ears. */
export interface Summary {
  readonly main: string;
  /** How many listings do not say, where any are silent. */
  readonly aside?: string;
}

/** How many there are, or why there are none. */
export function summaryOf({ phase, failure, search, safety, results, asked }: FinderState, words: Locale): Summary {
  if (phase === 'loading') return { main: words.list.loading };
  if (phase === 'failed') return { main: words.list.failure(failure) };
  if (safety.listing === 'withheld') return { main: words.list.withheld };
  if (!results || !search?.opportunities.length) return { main: words.list.empty };
  const { meetAll, notStated } = results;
  const chosen = chosenFilters(asked, words).length > 0;
  const silence = chosen || asked.within === undefined ? words.list.notStated : words.list.placeNotStated;
  const aside = notStated.length ? silence(notStated.length) : undefined;
  if (!meetAll) return { main: words.list.none, ...(aside && { aside }) };
  const searching = asked.text || asked.within !== undefined || chosen;
  return { main: searching ? words.list.matches(meetAll) : words.list.all(meetAll), ...(aside && { aside }) };
}
