import { provide } from '@lit/context';
import { LitElement, html } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Change } from '../../src/finder/change.js';
import { type FinderState, initialState } from '../../src/finder/finder-state.js';
import { next } from '../../src/finder/next.js';
import type { Opportunity } from '../../src/opportunity/opportunity.js';
import { createPlaceFinder } from '../../src/places/create-place-finder.js';
import { createSearch } from '../../src/search/create-search.js';
import { understand } from '../../src/search/understand.js';
import { fitHostColours } from '../../src/elements/shared/host-colours.js';
import { define } from '../../src/elements/shared/define.js';
import { type Finder, finderContext } from '../../src/elements/shared/finder-context.js';
import { localeContext } from '../../src/elements/shared/locale-context.js';
import { en } from '../../src/locales/en.js';
import type { Locale } from '../../src/locales/locale.js';
import { surgeryList } from './surgery-list.js';

/** The day on which every test and story takes place. */
export const stageDay = new Date('2026-11-22T12:00:00Z');

/** A finder's state after its feed has arrived and some things have happened. */
export async function stateAfter(
  changes: readonly Change[] = [],
  opportunities: readonly Opportunity[] = surgeryList,
): Promise<FinderState> {
  const loaded: Change = {
    type: 'loaded',
    search: await createSearch(opportunities, { now: stageDay, fuzzy: 'lazy' }),
    places: createPlaceFinder(opportunities),
    gaps: { dropped: 0, failedSources: [], incomplete: false },
    now: stageDay,
  };
  const understanding: Change = { type: 'understanding', understand };
  return [loaded, understanding, ...changes].reduce(next, initialState);
}

/** Stands in for `<activity-finder>`: shows its children any state there can be, and answers their requests. */
export class FinderStage extends LitElement {
  @provide({ context: finderContext })
  @state()
  private finder: Finder = { state: initialState, request: (change) => this.change(change) };

  /** The language its parts speak. */
  @provide({ context: localeContext })
  @property({ attribute: false })
  words: Locale = en;

  /** Everything the parts asked for, in order. */
  readonly requests: Change[] = [];

  /** What the parts are shown. */
  @property({ attribute: false })
  get state(): FinderState {
    return this.finder.state;
  }
  set state(state: FinderState) {
    this.finder = { ...this.finder, state };
  }

  protected override firstUpdated(): void {
    this.style.outlineColor = 'var(--af-color-accent, #0b6b63)';
    fitHostColours(this, this);
  }

  protected override render() {
    return html`<slot></slot>`;
  }

  private change(change: Change) {
    this.requests.push(change);
    this.state = next(this.state, change);
  }
}

define('finder-stage', FinderStage);

declare global {
  interface HTMLElementTagNameMap {
    'finder-stage': FinderStage;
  }
}
