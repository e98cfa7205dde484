import { LitElement, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { en } from '../../locales/en.js';
import type { Locale } from '../../locales/locale.js';
import type { Criteria } from '../../search/criteria.js';
import { baseStyles } from '../shared/base-styles.js';
import { define } from '../shared/define.js';
import { type Finder, finderContext, noFinder } from '../shared/finder-context.js';
import { follow } from '../shared/follow.js';
import { icon } from '../shared/icon.js';
import { keepInside } from '../shared/keep-inside.js';
import { chevronIcon, closeIcon, filterIcon } from '../shared/icons.js';
import { localeContext } from '../shared/locale-context.js';
import { filtersStyles } from './activity-filters.styles.js';
import { chipStyles } from './search/chip.styles.js';
import { type Chosen, chosenFilters } from './filters/choices.js';
import { FILTER_GROUPS, type FilterGroup } from './filters/filter-groups.js';
import { filterPanel } from './filters/filter-panel.js';
import { pressedStyles } from './pressed.styles.js';

/**
 * The filters: a row of buttons that open panels in place, and what is on as chips that can be taken off.
 *
 * @tag activity-filters
 * @csspart filters - The whole row.
 * @csspart filter - Each button of the row.
 * @csspart panel - An open panel.
 * @csspart chip - One thing that is on.
 */
export class ActivityFilters extends LitElement {
  static override styles = [baseStyles, pressedStyles, chipStyles, filtersStyles];

  @follow(finderContext)
  @state()
  private finder: Finder = noFinder;

  @follow(localeContext)
  @state()
  private words: Locale = en;

  /** On a narrow page the whole row is folded away behind one button. */
  @state()
  private unfolded = false;

  @state()
  private openGroup?: FilterGroup;

  /** Words that narrow a long panel down. */
  @state()
  private narrow = '';

  /** Where focus goes once a chip that had it is gone. */
  private chipToFocus?: number;

  protected override render(): TemplateResult | typeof nothing {
    const { criteria, results, safety, phase } = this.finder.state;
    if (phase === 'waiting') return nothing;
    const words = this.words.filters;
    const chosen = chosenFilters(criteria, this.words);
    const possible = results !== undefined || safety.listing === 'withheld';
    return html`
      <div
        class="root"
        role="group"
        part="filters"
        lang=${this.words.lang}
        dir=${this.words.dir}
        aria-label=${words.label}
        @keydown=${this.closeOnEscape}
        @input=${keepInside}
        @beforeinput=${keepInside}
      >
        <button class="button out-of-sight" @click=${this.skip}>${words.skip}</button>
        <button
          class="button fold"
          part="filter"
          aria-expanded=${this.unfolded ? 'true' : 'false'}
          aria-controls="row"
          ?disabled=${!possible}
          @click=${() => (this.unfolded = !this.unfolded)}
        >
          ${icon(filterIcon)} ${words.open(chosen.length)} ${icon(chevronIcon)}
        </button>
        <div id="row" class=${this.unfolded ? 'row' : 'row folded'}>
          ${this.quickFilter('beginner', words.beginner)} ${this.quickFilter('free', words.free)}
          ${FILTER_GROUPS.map((group) => this.group(group, possible))}
          <button class="button main done" @click=${this.done}>${words.done}</button>
        </div>
        ${chosen.length ? this.chips(chosen) : nothing}
      </div>
    `;
  }

  protected override updated(changed: PropertyValues): void {
    if (!changed.has('finder') || this.chipToFocus === undefined) return;
    const chips = this.renderRoot.querySelectorAll<HTMLElement>('.chip');
    const others = this.renderRoot.querySelectorAll<HTMLElement>('.fold, .row > .button');
    const visible = [...others].find((button) => button.offsetParent);
    (chips[Math.min(this.chipToFocus, chips.length - 1)] ?? visible)?.focus();
    this.chipToFocus = undefined;
  }

  private quickFilter(field: 'beginner' | 'free', name: string) {
    const { asked, results } = this.finder.state;
    const on = asked[field] ?? false;
    const count = results?.facets[field].values.find(({ value }) => value === 'yes')?.count ?? 0;
    return html`
      <button
        class="button"
        part="filter"
        aria-pressed=${on ? 'true' : 'false'}
        ?disabled=${!results}
        @click=${() => this.look({ [field]: !on })}
      >
        ${name} ${results ? html`<span class="count">${count}</span>` : nothing}
      </button>
    `;
  }

  private group(group: FilterGroup, possible: boolean) {
    const open = this.openGroup === group;
    const id = `panel-${group}`;
    const name = this.words.filters.groups[group];
    return html`
      <button
        class="button"
        part="filter"
        data-group=${group}
        aria-expanded=${open ? 'true' : 'false'}
        aria-controls=${id}
        ?disabled=${!possible}
        @click=${() => this.open(open ? undefined : group)}
      >
        ${name} ${icon(chevronIcon)}
      </button>
      <div id=${id} class="panel" part="panel" role="group" aria-label=${name} ?hidden=${!open}>
        ${open ? this.panel(group) : nothing}
      </div>
    `;
  }

  private panel(group: FilterGroup) {
    const { state } = this.finder;
    const { words, narrow, look } = this;
    const found = state.results?.meetAll;
    return html`
      ${filterPanel(group, { state, words, narrow, look, narrowTo: (typed) => (this.narrow = typed) })}
      <button class="button main" @click=${this.done}>${words.filters.show(found ?? 0)}</button>
    `;
  }

  private chips(chosen: readonly Chosen[]) {
    const words = this.words.filters;
    return html`
      <ul class="chips" aria-label=${words.chosen}>
        ${repeat(
          chosen,
          ({ field, name }) => `${field} ${name}`,
          ({ name, without }, index) => html`
            <li>
              <button
                class="chip"
                part="chip"
                aria-label=${words.remove(name)}
                @click=${() => this.takeOff(without, index)}
              >
                <bdi>${name}</bdi> ${icon(closeIcon)}
              </button>
            </li>
          `,
        )}
        <li><button class="link" @click=${this.clear}>${words.clearAll}</button></li>
      </ul>
    `;
  }

  private readonly look = (criteria: Criteria) => this.finder.request({ type: 'look-for', criteria });

  private open(group: FilterGroup | undefined) {
    this.openGroup = group;
    this.narrow = '';
  }

  private takeOff(without: Criteria, index: number) {
    this.chipToFocus = index;
    this.look(without);
  }

  private clear() {
    this.chipToFocus = 0;
    this.finder.request({ type: 'clear' });
  }

  private skip() {
    this.finder.request({ type: 'go-to-list' });
  }

  private done() {
    this.unfolded = false;
    this.open(undefined);
    this.skip();
  }

  /** Escape closes what is open and gives focus back to what opened it. */
  private closeOnEscape(event: KeyboardEvent) {
    if (event.key !== 'Escape' || (!this.openGroup && !this.unfolded)) return;
    event.stopPropagation();
    const opener = this.openGroup ? `[data-group="${this.openGroup}"]` : '.fold';
    if (this.openGroup) this.open(undefined);
    else this.unfolded = false;
    this.renderRoot.querySelector<HTMLElement>(opener)?.focus();
  }
}

define('activity-filters', ActivityFilters);

declare global {
  interface HTMLElementTagNameMap {
    'activity-filters': ActivityFilters;
  }
}
