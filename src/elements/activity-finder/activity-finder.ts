import { ContextProvider } from '@lit/context';
import { LitElement, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Change } from '../../finder/change.js';
import { type FinderState, initialState } from '../../finder/finder-state.js';
import { next } from '../../finder/next.js';
import { chooseLocale } from '../../locales/choose-locale.js';
import { en } from '../../locales/en.js';
import type { Locale } from '../../locales/locale.js';
import type { Opportunity } from '../../opportunity/opportunity.js';
import type { Criteria } from '../../search/criteria.js';
import type { Search } from '../../search/search.js';
import { idleTurn, nextTurn } from '../../slices.js';
import { baseStyles } from '../shared/base-styles.js';
import { define } from '../shared/define.js';
import { type Finder, finderContext } from '../shared/finder-context.js';
import { localeContext } from '../shared/locale-context.js';
import { noteStyles } from '../shared/note-styles.js';
import { finderStyles } from './activity-finder.styles.js';
import { type AskedSource, askedSources } from './sources/asked-sources.js';
import { eventsBetween } from './finder-events.js';
import { fitHostColours } from '../shared/host-colours.js';
import { Gathering } from './sources/gathering.js';
import { OPTIONS, optionsFrom, presetsFrom } from './presets.js';
import { safetyNotes } from './safety-notes.js';
import { tell } from './tell.js';

/** What of an `<activity-source>` may change while it is on the page. */
const SOURCE_ATTRIBUTES = ['src', 'label', 'snapshot', 'overlay', 'sample'];

/** The parts a page may lay out itself. */
const PARTS = 'activity-search, activity-filters, activity-list, activity-map';

/**
 * Finds something active to do nearby, from open feeds of local opportunities.
 *
 * Attributes are enough; `lang`, on it or around it, chooses the language. Inside the tag may stand `<activity-source>`
 * elements, one for each feed; the parts, laid out by the page's own designer; or else a fallback
 * (a telephone number, say) that shows before the script has run and when the feed fails.
 *
 * @tag activity-finder
 * @slot - Feeds, parts to lay out by hand, or fallback content.
 * @fires {FinderReadyEvent} finder-ready - The list is there, or more of it: `detail.total` listings.
 * @fires {FinderSearchEvent} finder-search - What is shown has changed: `detail.matches`, `detail.notStated`; counts only.
 * @fires {FinderSelectEvent} finder-select - A listing was chosen; which one is not said.
 * @fires {FinderErrorEvent} finder-error - The feed could not be shown: `detail.code`.
 * @csspart search - The search form.
 * @csspart input - Each box of the search form.
 * @csspart suggestions - What may be meant, while somebody types.
 * @csspart submit - The search button.
 * @csspart filters - The row of filters.
 * @csspart filter - Each button of that row.
 * @csspart panel - An open panel of filters.
 * @csspart chip - One filter that is on.
 * @csspart list - The list of results.
 * @csspart summary - The sentence that counts.
 * @csspart item - One result.
 * @csspart name - The name of a result, which opens its details.
 * @csspart marks - The few marks under its facts.
 * @csspart action - Each button or link of a result, and of the map.
 * @csspart badge - "Beginner-friendly" of a result, which opens to its reasons.
 * @csspart details - The details of a result.
 * @csspart map - The map with its buttons.
 * @cssproperty [--af-color-accent=#0b6b63] - Actions and selection. Text upon it turns black or white, whichever reads better.
 * @cssproperty [--af-color-surface] - Background of cards and boxes; by default the page's own.
 * @cssproperty [--af-color-border] - Thin lines; by default a tint of the text colour.
 * @cssproperty [--af-color-focus=#1d70b8] - Outline of whatever has focus.
 * @cssproperty [--af-font-family=inherit] - Font.
 * @cssproperty [--af-font-size=1em] - Text size, never under 16px.
 * @cssproperty [--af-radius=8px] - Roundness of corners.
 * @cssproperty [--af-list-width=minmax(min(22em, 55%), 28em)] - Width of the list beside a map, as a grid column.
 * @cssproperty [--af-map-height=min(70vh, 32em)] - Height of the map.
 */
export class ActivityFinder extends LitElement {
  static override styles = [baseStyles, noteStyles, finderStyles];

  /** Addresses of feeds, separated by spaces. Without one the fallback shows, never sample data. */
  @property() src: string | null = '';

  /** Address of the last good copy of `src`, shown with its date when the feed cannot be reached. */
  @property() snapshot: string | null = null;

  /** Addresses of local teams' additions to the feeds (JSON or CSV), separated by spaces. */
  @property() overlay: string | null = null;

  /** Address of notes for staff, for a page that only staff can open. They are shown with the details, never printed. */
  @property({ attribute: 'staff-notes' }) staffNotes: string | null = null;

  /** A town, a postcode or "latitude,longitude" to begin with. */
  @property() near: string | null = '';

  /** How far from there, miles. */
  @property({ type: Number }) within?: number;

  /** Heading level of each result, 2 to 6, to fit the page's outline. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  /** Results shown at first, and added by each "show more". */
  @property({ type: Number, attribute: 'page-size' }) pageSize = 20;

  /** `auto` shows a map where there is room beside the list, `on` always, `off` never. */
  @property() map: 'auto' | 'on' | 'off' = 'auto';

  /**
   * `on` loads map pictures from `tiles-url`, and so tells that host where people look. The map then stays at the place
   * asked for, or at the whole feed, until somebody moves it: no picture is asked for because of what was chosen.
   */
  @property() tiles: 'off' | 'on' = 'off';

  /** Where map pictures come from, with `{z}`, `{x}` and `{y}`. */
  @property({ attribute: 'tiles-url' }) tilesUrl = 'https://tile.openstreetmap.org/{z}/{x}/{y}.png';

  /** Whom to credit for the map pictures; plain text. */
  @property({ attribute: 'tiles-attribution' }) tilesAttribution = '© OpenStreetMap contributors';

  /** Conditions to begin with: ids, separated by spaces. */
  @property() condition = '';

  /** Activities to begin with, separated by commas. */
  @property() activities = '';

  /** Days to begin with: English names, separated by spaces. */
  @property() days = '';

  /** Begins with what welcomes beginners. */
  @property({ type: Boolean }) beginner = false;

  /** Begins with what is free. */
  @property({ type: Boolean }) free = false;

  @state()
  private finder: Finder = { state: initialState, request: (change) => this.change(change) };

  @state()
  private words: Locale = en;

  /** The page lays the parts out itself. */
  @state()
  private laidOut = false;

  private readonly forParts = new ContextProvider(this, { context: finderContext, initialValue: this.finder });
  private readonly wordsForParts = new ContextProvider(this, { context: localeContext, initialValue: en });

  /** The search whose loose matcher could not be had: said once. */
  private withoutFuzzy?: Search;

  private readonly darkness = matchMedia('(prefers-color-scheme: dark)');

  /** The feeds its `<activity-source>` children and its own attributes ask for. */
  @state()
  private sources: readonly AskedSource[] = [];

  private readonly gathering = new Gathering((report) => this.change(report));
  private readonly inside = new MutationObserver(() => this.lookInside());

  /** What is looked for. May be set before the element is defined; setting it replaces all of it. */
  @property({ attribute: false })
  get criteria(): Criteria {
    return this.finder.state.criteria;
  }
  set criteria(criteria: Criteria) {
    this.change({ type: 'replace', criteria: { ...criteria } });
  }

  /**
   * Looks for this instead, and takes the person there: focus goes to the start of the list, and what is shown is said
   * politely. Their place, the access they need and any conditions stay. May be called before the feed has arrived: the
   * list then waits for it. Nothing about it is in an event or an address.
   */
  async show(criteria: Criteria): Promise<void> {
    this.change({ type: 'show', criteria: { ...criteria } });
    // A finder that has only just been defined has no list to go to yet.
    while (!(await this.updateComplete));
    this.scrollIntoView({ block: 'nearest' });
    this.change({ type: 'go-to-list' });
  }

  /** The listings whose details are open, in the order they were opened: what somebody is settling on. */
  get chosen(): readonly Opportunity[] {
    const { open, search } = this.finder.state;
    return [...open].flatMap((id) => search?.find(id) ?? []);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.lookInside();
    this.inside.observe(this, { childList: true, subtree: true, attributeFilter: SOURCE_ATTRIBUTES });
    this.darkness.addEventListener('change', this.fitColours);
    void this.chooseWords();
    this.fitColours();
    // What was on its way when the element left the page was given up.
    if (this.finder.state.phase === 'loading') this.change({ type: 'retry' });
    this.gathering.resume();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.darkness.removeEventListener('change', this.fitColours);
    this.inside.disconnect();
    this.gathering.stop();
  }

  /** The first drawing gets a turn apart from the running of the script, which on a cheap phone is long enough. */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) await nextTurn();
    super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this> & Map<'finder', Finder>): void {
    if (OPTIONS.some((name) => changed.has(name))) this.change({ type: 'options', options: optionsFrom(this) });
    const presets = presetsFrom(this, changed);
    if (presets) this.change({ type: 'look-for', criteria: presets });
    if (changed.has('near') && (this.near || changed.get('near')))
      this.change({ type: 'near', words: this.near ?? '' });
    if (changed.has('src') || changed.has('snapshot')) this.lookInside();
    const { attempt, asked, elsewhere } = this.finder.state;
    if (attempt !== (changed.get('finder')?.state.attempt ?? attempt)) this.gathering.forgetFailures();
    this.gathering.want(this.sources, this);
    this.gathering.around(asked.near, asked.within, elsewhere);
  }

  protected override render(): TemplateResult {
    const { phase, search, gaps } = this.finder.state;
    const asksWhere = gaps.areas?.phase === 'choose';
    const shown = phase === 'ready' && search !== undefined && (search.opportunities.length > 0 || asksWhere);
    return html`
      <div class="finder">
        ${this.laidOut || phase === 'waiting' ? this.notesWithoutList() : this.layout(this.finder.state)}
        <slot ?hidden=${!this.laidOut && shown} @slotchange=${this.lookInside}></slot>
      </div>
    `;
  }

  protected override firstUpdated(): void {
    this.fitColours();
  }

  protected override updated(changed: PropertyValues & Map<'finder', Finder>): void {
    const before = changed.get('finder')?.state;
    if (!before) return;
    const { state } = this.finder;
    // By now the page's own style sheets have arrived.
    if (state.phase === 'ready' && before.phase !== 'ready') this.fitColours();
    for (const event of eventsBetween(before, state)) this.dispatchEvent(event);
    if (state.search && state.search !== before.search) void this.loadUnderstanding();
    if (state.results?.reading.awaitsFuzzy && state.results !== before.results) void this.loadFuzzy(state);
  }

  /** A designer may leave the list out; what a condition asks to be said is said all the same. */
  private notesWithoutList() {
    if (!this.laidOut || this.querySelector('activity-list')) return nothing;
    const { words } = this;
    return html`<div class="root" lang=${words.lang} dir=${words.dir}>${safetyNotes(this.finder.state, words)}</div>`;
  }

  private layout({ phase, options }: FinderState) {
    return html`
      <div class="layout">
        ${
          phase === 'failed'
            ? nothing
            : html`
                <activity-search exportparts="search, input, submit, suggestions, chip"></activity-search>
                <activity-filters exportparts="filters, filter, panel, chip"></activity-filters>
                ${options.map === 'off' ? nothing : html`<activity-map exportparts="map, action"></activity-map>`}
              `
        }
        <activity-list exportparts="list, summary, item, name, marks, badge, action, details"></activity-list>
      </div>
    `;
  }

  private change(change: Change) {
    const { request, state } = this.finder;
    this.finder = { request, state: next(state, change) };
    this.forParts.setValue(this.finder);
  }

  /** Once the first list is on its way to the screen, loads what reads "free" and "tuesday evening" out of typed words. */
  private async loadUnderstanding() {
    if (this.finder.state.understand) return;
    await idleTurn();
    try {
      const { understand } = await import('./search/while-typing.js');
      this.change({ type: 'understanding', understand });
    } catch {
      tell('what understands whole sentences could not be loaded; words are searched for.');
    }
  }

  private async loadFuzzy({ search }: FinderState) {
    try {
      await search?.loadFuzzy();
      if (search === this.finder.state.search) this.change({ type: 'fuzzy-loaded' });
    } catch {
      if (this.withoutFuzzy === search) return;
      this.withoutFuzzy = search;
      tell('the matcher for hard misspellings could not be loaded; search works without it.');
    }
  }

  private readonly fitColours = () => {
    const root = this.renderRoot.querySelector<HTMLElement>('.finder');
    if (root) fitHostColours(this, root);
  };

  private lookInside() {
    this.laidOut = this.querySelector(PARTS) !== null;
    const sources = askedSources(this, this.src, this.snapshot);
    if (JSON.stringify(sources) !== JSON.stringify(this.sources)) this.sources = sources;
  }

  private async chooseWords() {
    this.words = await chooseLocale(this.closest<HTMLElement>('[lang]')?.lang ?? 'en');
    this.wordsForParts.setValue(this.words);
  }
}

define('activity-finder', ActivityFinder);

declare global {
  interface HTMLElementTagNameMap {
    'activity-finder': ActivityFinder;
  }
}
