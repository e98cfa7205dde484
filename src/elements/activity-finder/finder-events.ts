import type { FailureCode } from '../../finder/change.js';

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

declare global {
  interface HTMLElementEventMap {
    'finder-ready': FinderReadyEvent;
    'finder-search': FinderSearchEvent;
    'finder-select': FinderSelectEvent;
    'finder-error': FinderErrorEvent;
  }
}
