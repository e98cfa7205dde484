import { consume } from '@lit/context';
import { LitElement, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { en } from '../../locales/en.js';
import type { Locale } from '../../locales/locale.js';
import type { Match, Results } from '../../search/results.js';
import { Announcer } from '../shared/announcer.js';
import { baseStyles } from '../shared/base-styles.js';
import { define } from '../shared/define.js';
import { type Finder, finderContext, noFinder } from '../shared/finder-context.js';
import { localeContext } from '../shared/locale-context.js';
import { activityCard } from './activity-card.js';
import { listStyles } from './activity-list.styles.js';
import { cardStyles } from './activity-card.styles.js';
import { emptyList, failedList, gapsInList, loadingList, nothingMatches } from './list-states.js';
import { readingNotes, safetyNotes } from './list-notes.js';
import { listHeader } from './list-header.js';
import { publishersOf } from './publishers.js';

/**
 * The results, as a list: always complete, with or without a map.
 *
 * @tag activity-list
 * @csspart list - The whole list.
 * @csspart summary - The sentence that counts.
 * @csspart item - One result.
 * @csspart name - Its name, which opens the details.
 * @csspart marks - The few marks under the facts.
 * @csspart action - Each button or link of a result.
 * @csspart details - What opens.
 */
export class ActivityList extends LitElement {
  static override styles = [baseStyles, listStyles, cardStyles];

  /** Heading level of each result, 2 to 6, where it is to differ from the finder's. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel?: number;

  @consume({ context: finderContext, subscribe: true })
  @state()
  private finder: Finder = noFinder;

  @consume({ context: localeContext, subscribe: true })
  @state()
  private words: Locale = en;

  private readonly announcer = new Announcer(this);
  private shownBefore = 0;

  protected override render(): TemplateResult {
    const { phase } = this.finder.state;
    return html`
      <section
        class="root"
        part="list"
        lang=${this.words.lang}
        dir=${this.words.dir}
        aria-label=${this.words.list.label}
        aria-busy=${phase === 'loading' ? 'true' : 'false'}
      >
        <p class="out-of-sight" role="status">${this.announcer.words}</p>
        <div id="start" tabindex="-1">${this.content()}</div>
      </section>
    `;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('finder')) this.announcer.say(this.spoken());
  }

  protected override updated(changed: PropertyValues<this> & Map<'finder', Finder>): void {
    const before = changed.get('finder')?.state;
    if (!before) return;
    const { selected, visitsToList, shown, attempt } = this.finder.state;
    if (visitsToList !== before.visitsToList || attempt !== before.attempt) this.focusOn('#start');
    else if (selected !== before.selected && selected?.from === 'map')
      this.focusOn(`[data-id="${CSS.escape(selected.id)}"] .name`);
    else if (shown > before.shown && this.shownBefore) this.focusOn(`li:nth-child(${this.shownBefore + 1}) .name`);
    this.shownBefore = 0;
  }

  private content() {
    const { state } = this.finder;
    const { words } = this;
    if (state.phase === 'waiting') return nothing;
    if (state.phase === 'loading') return loadingList(words);
    if (state.phase === 'failed') return failedList(words, state.failure, this.retry);
    if (state.search?.opportunities.length === 0) return html`${gapsInList(words, state)} ${emptyList(words)}`;
    return html` ${safetyNotes(state)} ${state.results ? this.results(state.results) : this.withheld()} `;
  }

  private withheld() {
    return html`<p class="note"><strong>${this.words.list.withheld}</strong></p>`;
  }

  private results(results: Results) {
    const { state, request } = this.finder;
    const { words } = this;
    const page = results.matches.slice(0, state.shown);
    const left = results.matches.length - page.length;
    return html`
      ${listHeader(words, state, results, request)} ${readingNotes(words, state, results, request)}
      ${gapsInList(words, state)} ${results.matches.length ? nothing : nothingMatches(words, state, results, request)}
      <ol class="cards" role="list">
        ${repeat(page, ({ opportunity }) => opportunity.id, this.item)}
      </ol>
      ${
        left > 0
          ? html`
              <div class="more">
                <button class="button" part="action" @click=${this.showMore}>
                  ${words.list.more(Math.min(left, state.options.pageSize))}
                </button>
                <span class="quiet">${words.list.showing(page.length, results.matches.length)}</span>
              </div>
            `
          : nothing
      }
      ${publishersOf(words, state.search?.opportunities ?? [])}
    `;
  }

  private readonly item = (match: Match, index: number) => {
    const { state, request } = this.finder;
    const firstSilent = state.criteria.includeNotStated && index === state.results?.meetAll;
    const level = Math.min(6, Math.max(2, this.headingLevel ?? state.options.headingLevel));
    return html`
      <li
        class="item"
        part="item"
        data-id=${match.opportunity.id}
        ?data-selected=${match.opportunity.id === state.selected?.id}
      >
        ${firstSilent ? html`<p class="divider">${this.words.list.notStatedHeading}</p>` : nothing}
        ${activityCard(match, { state, words: this.words, level, request })}
      </li>
    `;
  };

  private readonly retry = () => this.finder.request({ type: 'retry' });

  private showMore() {
    this.shownBefore = this.finder.state.shown;
    this.finder.request({ type: 'show-more' });
  }

  private focusOn(selector: string) {
    const target = this.renderRoot.querySelector<HTMLElement>(selector);
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: 'nearest' });
  }

  /** What is said aloud: the count, or why there is none. */
  private spoken(): string {
    const { phase, results, search, safety, failure } = this.finder.state;
    const words = this.words.list;
    if (phase === 'failed') return words.failure(failure);
    if (phase !== 'ready' || !search) return '';
    if (safety.listing === 'withheld') return words.withheld;
    if (!results || !search.opportunities.length) return words.empty;
    const silent = results.notStated.length ? `. ${words.notStated(results.notStated.length)}` : '';
    return `${results.meetAll ? words.matches(results.meetAll) : words.none}${silent}`;
  }
}

define('activity-list', ActivityList);

declare global {
  interface HTMLElementTagNameMap {
    'activity-list': ActivityList;
  }
}
