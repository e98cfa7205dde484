import type { FinderState } from '../../../finder/finder-state.js';
import type { Locale } from '../../../locales/locale.js';
import { chosenFilters } from '../filters/choices.js';

/** The sentence over the list, the same for eyes and ears. */
export interface Summary {
  readonly main: string;
  /** How many listings do not say, where any are silent. */
  readonly aside?: string;
}

/** How many there are, or why there are none. */
export function summaryOf(state: FinderState, words: Locale): Summary {
  const { phase, failure, search, safety, results, asked, gaps } = state;
  if (phase === 'loading') return { main: words.list.loading };
  if (phase === 'failed') return { main: words.list.failure(failure) };
  if (safety.listing === 'withheld') return { main: words.list.withheld };
  const area = gaps.areas?.phase;
  if (!results || !search?.opportunities.length)
    return {
      main: area
        ? { choose: words.areas.choose, loading: words.list.loading, here: words.areas.empty }[area]
        : words.list.empty,
    };
  const { meetAll, notStated } = results;
  const chosen = chosenFilters(asked, words).length > 0;
  const silence = chosen || asked.within === undefined ? words.list.notStated : words.list.placeNotStated;
  const aside = notStated.length ? silence(notStated.length) : undefined;
  if (area === 'choose') return { main: words.areas.choose, ...(meetAll && { aside: words.areas.unplaced(meetAll) }) };
  const searching = asked.text || asked.within !== undefined || chosen;
  const counted = searching ? words.list.matches(meetAll) : words.list.all(meetAll);
  const main = meetAll ? counted : words.list.none;
  return { main: area ? words.areas.here(main) : main, ...(aside && { aside }) };
}
