import { LitElement, type PropertyValues, type TemplateResult, html, noChange, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { FinderState } from '../../finder/finder-state.js';
import { en } from '../../locales/en.js';
import type { Locale } from '../../locales/locale.js';
import type { Match, Results } from '../../search/results.js';
import { allListed } from '../../search/sections.js';
import { Announcer } from '../shared/announcer.js';
import { baseStyles } from '../shared/base-styles.js';
import { define } from '../shared/define.js';
import { type Finder, finderContext, noFinder } from '../shared/finder-context.js';
import { follow } from '../shared/follow.js';
import { localeContext } from '../shared/locale-context.js';
import { noteStyles } from '../shared/note-styles.js';
import { headingLevel } from '../shared/heading.js';
import { type CardContext, activityCard } from './card/activity-card.js';
import { cardStyles } from './card/activity-card.styles.js';
import { listStyles } from './activity-list.styles.js';
import { chosenFilters } from './filters/choices.js';
import { areaNotes } from './list/area-notes.js';
import { InTurns } from './list/in-turns.js';
import { KeepReading } from './list/keep-reading.js';
import { Later } from './list/later.js';
import { listControls } from './list/list-controls.js';
import { failedList, gapsInList, loadingList, noMatch } from './list/list-states.js';
import { summaryOf } from './list/list-summary.js';
import { ReusedCards } from './list/reused-cards.js';
import { publishersOf } from './list/publishers.js';
import { didYouMean, readingNotes } from './search/reading-notes.js';
import { sectionTitles } from './list/section-titles.js';
import { emergencyLines, safetyNotes } from './safety-notes.js';

async function loadDetails(words: Locale) {
  const [{ cardDetails }, { details }] = await Promise.all([import('./card/card-details.js'), words.later()]);
  return (match: Match, context: CardContext) => cardDetails(match, context, details);
}

async function loadWaysOn(words: Locale) {
  const [{ nothingMatches }, { waysOn }] = await Promise.all([import('./list/nothing-matches.js'), words.later()]);
  return (state: FinderState, results: Results, request: Finder['request']) =>
    nothingMatches(words, state, results, request, waysOn);
}

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
 * @csspart badge - "Beginner-friendly", which opens to its reasons.
 * @csspart details - What opens.
 */
export class ActivityList extends LitElement {
  static override styles = [baseStyles, noteStyles, listStyles, cardStyles];

  /** Heading level of each result, 2 to 6, where it is to differ from the finder's. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel?: number;

  @follow(finderContext)
  @state()
  private finder: Finder = noFinder;

  @follow(localeContext)
  @state()
  private words: Locale = en;

  private readonly announcer = new Announcer(this);
  private readonly cards = new ReusedCards(() => this.renderRoot);
  private readonly turns = new InTurns(this);
  private readonly details = new Later(this, 'the details of a card', loadDetails);
  private readonly waysOn = new Later(this, 'the ways on from a search without a match', loadWaysOn);
  private shownBefore = 0;

  constructor() {
    super();
    this.addController(new KeepReading(this, () => this.finder));
  }

  protected override render(): TemplateResult | typeof nothing {
    const { state, request } = this.finder;
    const { words } = this;
    if (state.phase === 'waiting') return nothing;
    const { main, aside } = summaryOf(state, words);
    return html`
      <div
        class="root"
        part="list"
        role="group"
        lang=${words.lang}
        dir=${words.dir}
        aria-label=${words.list.label}
        aria-busy=${state.phase === 'loading' ? 'true' : 'false'}
      >
        <p class="out-of-sight" role="status">${this.announcer.words}</p>
        ${safetyNotes(state, words)}
        <div class="header">
          <p id="start" class="summary" part="summary" tabindex="-1">
            <strong>${main}</strong>${aside ? html`<span class="quiet">, ${aside}</span>` : nothing}
          </p>
          ${state.results?.matches.length || state.results?.notStated.length ? listControls(words, state, request) : nothing}
        </div>
        ${this.content()}
      </div>
    `;
  }

  /** All of the list is there. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    if (!this.turns.done) return complete;
    await this.turns.done;
    return this.updateComplete;
  }

  protected override willUpdate(changed: PropertyValues<this> & Map<'finder', Finder>): void {
    const { phase, results, search, selected } = this.finder.state;
    const before = changed.get('finder')?.state;
    // Where more listings join, what somebody reads keeps its place, and a chosen card is gone to: for that all must be there.
    if (before?.phase === 'ready' && (search !== before.search || selected !== before.selected)) this.turns.end();
    else if (before && results !== before.results) this.turns.begin();
    if (!changed.has('finder') || phase === 'waiting' || phase === 'loading') return;
    const { main, aside } = summaryOf(this.finder.state, this.words);
    const first = emergencyLines(this.finder.state).map(({ text }) => text);
    const said = [...first, ...this.ledTo(), main, ...(aside ? [aside] : [])];
    this.announcer.say(said.map((words) => (/[.?!]$/.test(words) ? words : `${words}.`)).join(' '));
  }

  protected override updated(changed: PropertyValues<this> & Map<'finder', Finder>): void {
    const before = changed.get('finder')?.state;
    if (!before) return;
    const { selected, visitsToList, shown } = this.finder.state;
    if (visitsToList !== before.visitsToList) this.goToStart();
    else if (selected !== before.selected && selected?.from === 'map')
      this.focusOn(`[data-id="${CSS.escape(selected.id)}"] .name`);
    else if (shown > before.shown && this.shownBefore) this.focusOn(`[data-place="${this.shownBefore}"] .name`);
    this.shownBefore = 0;
  }

  /** What somebody was led here to look for, by its names. */
  private ledTo(): string[] {
    const { led, criteria } = this.finder.state;
    const names = led ? chosenFilters(criteria, this.words).map(({ name }) => name) : [];
    return names.length ? [this.words.list.lookingFor(names)] : [];
  }

  private content() {
    const { state } = this.finder;
    if (state.phase === 'loading') return loadingList();
    if (state.phase === 'failed') return failedList(this.words, this.retry);
    if (!state.results) return didYouMean(this.words, state, state.named, this.finder.request);
    if (state.search?.opportunities.length) return this.results(state.results);
    return html`${areaNotes(this.words, state, this.finder.request)} ${gapsInList(this.words, state, this.retry)}`;
  }

  private results(results: Results) {
    const { state, request } = this.finder;
    const { words } = this;
    const all = allListed(results);
    const shown = Math.min(state.shown, all.length);
    const left = all.length - shown;
    return html`
      ${readingNotes(words, state, results, request)} ${areaNotes(words, state, request)}
      ${gapsInList(words, state, this.retry)}
      ${results.meetAll || state.gaps.areas?.phase === 'choose' ? nothing : this.nothingMatches(results)}
      ${
        shown
          ? html`<ol class="cards" role="list">
              ${this.items(all.slice(0, shown), results)}
            </ol>`
          : nothing
      }
      ${
        left > 0
          ? html`
              <div class="more">
                <button class="button" part="action" @click=${this.showMore}>
                  ${words.list.more(Math.min(left, state.options.pageSize))}
                </button>
                <span class="quiet">${words.list.showing(shown, all.length)}</span>
              </div>
            `
          : nothing
      }
      ${guard([state.search, words], () => publishersOf(words, state.search?.opportunities ?? [], state.now))}
    `;
  }

  /** What to do when nothing matches; without its file, no more than to begin anew. */
  private nothingMatches(results: Results) {
    const { state, request } = this.finder;
    const waysOn = this.waysOn.in(this.words, results);
    return typeof waysOn === 'function' ? waysOn(state, results, request) : noMatch(this.words, waysOn, request);
  }

  /** The cards; each stretch of the list stands after a line of its own. */
  private items(page: readonly Match[], results: Results) {
    const { state, request } = this.finder;
    const { words } = this;
    const level = headingLevel(this.headingLevel, state.options.headingLevel);
    const titles = sectionTitles(results, state.asked, words);
    const details = state.open.size ? this.details.in(words, state.open) : undefined;
    const keys = this.cards.keysOf(page.map(({ opportunity }) => opportunity.id));
    return repeat(
      page,
      (_, place) => keys[place],
      // What is not its turn yet stays as it is.
      (match, place) =>
        place >= this.turns.cards
          ? noChange
          : html`
              ${titles.has(place) ? html`<li class="divider"><span class="personal">${titles.get(place)}</span></li>` : nothing}
              <li
                class="item"
                part="item"
                data-id=${match.opportunity.id}
                data-place=${place}
                ?data-selected=${match.opportunity.id === state.selected?.id}
              >
                ${activityCard(match, { state, words, level, request, details })}
              </li>
            `,
    );
  }

  private readonly retry = () => {
    this.finder.request({ type: 'retry' });
    this.finder.request({ type: 'go-to-list' });
  };

  private showMore() {
    this.shownBefore = this.finder.state.shown;
    this.finder.request({ type: 'show-more' });
  }

  /** The start of the list, with some of the list: a heading at the foot of a phone shows nobody what was found. */
  private goToStart() {
    this.focusOn('#start');
    const start = this.renderRoot.querySelector('#start');
    if (start && start.getBoundingClientRect().top > innerHeight / 2) start.scrollIntoView({ block: 'start' });
  }

  private focusOn(selector: string) {
    const target = this.renderRoot.querySelector<HTMLElement>(selector);
    target?.focus({ preventScroll: true });
    (target?.closest('.item') ?? target)?.scrollIntoView({ block: 'nearest' });
  }
}

define('activity-list', ActivityList);

declare global {
  interface HTMLElementTagNameMap {
    'activity-list': ActivityList;
  }
}
