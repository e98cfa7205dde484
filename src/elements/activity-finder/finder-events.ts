import type { FailureCode } from '../../finder/change.js';
import type { FinderState } from '../../finder/finder-state.js';

/** The list is there. Dispatched on `<activity-finder>`; does not bubble. */
export class FinderReadyEvent extends Event {
  /** `total`: listings in the feed. */
  readonly detail: { readonly total: number };

  constructor(total: number) {
    super('finder-ready');
    this.detail = { total };
  }
}

/** What is shown has changed. Carries counts only: what somebody looks for never leaves the element. */
export class FinderSearchEvent extends Event {
  /** `matches`: listings that meet everything asked for; `notStated`: those that leave something unsaid. */
  readonly detail: { readonly matches: number; readonly notStated: number };

  constructor(matches: number, notStated: number) {
    super('finder-search');
    this.detail = { matches, notStated };
  }
}

/** A listing was chosen. Which one is not said: its name may be the name of an illness. */
export class FinderSelectEvent extends Event {
  constructor() {
    super('finder-select');
  }
}

/** The feed could not be shown. */
export class FinderErrorEvent extends Event {
  /** `code`: why there is no list. */
  readonly detail: { readonly code: FailureCode };

  constructor(code: FailureCode) {
    super('finder-error');
    this.detail = { code };
  }
}

/** What a change of state tells the page, in counts and codes only. */
export function eventsBetween(before: FinderState, after: FinderState): readonly Event[] {
  const { phase, failure, search, results, selected } = after;
  const events: Event[] = [];
  if (failure && phase === 'failed' && before.phase !== 'failed') events.push(new FinderErrorEvent(failure));
  if (search && search !== before.search) events.push(new FinderReadyEvent(search.opportunities.length));
  if (search && results !== before.results)
    events.push(new FinderSearchEvent(results?.meetAll ?? 0, results?.notStated.length ?? 0));
  if (selected && selected !== before.selected) events.push(new FinderSelectEvent());
  return events;
}

declare global {
  interface HTMLElementEventMap {
    'finder-ready': FinderReadyEvent;
    'finder-search': FinderSearchEvent;
    'finder-select': FinderSelectEvent;
    'finder-error': FinderErrorEvent;
  }
}
