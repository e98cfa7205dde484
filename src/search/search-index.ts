import type { Opportunity } from '../opportunity/opportunity.js';
import type { FilterIndex } from './answers.js';
import type { Eventually } from './eventually.js';
import type { DistancesFrom } from './nearby.js';
import type { WeekIndex } from './when.js';
import type { WordIndex } from './words.js';

/** All that is worked out about the listings before anybody asks. Listings go by their number in `opportunities`. */
export interface SearchIndex {
  /** Those that can be found, soonest first and then by name. */
  readonly opportunities: readonly Opportunity[];
  /** By the name of the filter. */
  readonly filters: ReadonlyMap<string, FilterIndex>;
  readonly week: WeekIndex;
  /** Still being built while the first list shows. */
  readonly words: Eventually<WordIndex>;
  readonly distancesFrom: DistancesFrom;
}
