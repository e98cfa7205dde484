import type { Opportunity } from '../opportunity/opportunity.js';
import type { Match, Reason } from './results.js';

/** Says why a listing is in the list. */
export type Why = (opportunity: Opportunity) => readonly Reason[];

/**
 * One listing in a list of results. Its reasons are worked out when somebody reads them, because a list of
 * 10,000 shows 20.
 */
export class FoundMatch implements Match {
  readonly opportunity: Opportunity;
  readonly distance: number | undefined;
  readonly #why: Why;
  #reasons?: readonly Reason[];

  constructor(opportunity: Opportunity, distance: number | undefined, why: Why) {
    this.opportunity = opportunity;
    this.distance = distance;
    this.#why = why;
  }

  /** Why it is in the list. */
  get reasons(): readonly Reason[] {
    return (this.#reasons ??= this.#why(this.opportunity));
  }
}
