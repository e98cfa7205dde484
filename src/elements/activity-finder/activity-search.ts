import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { en } from '../../locales/en.js';
import type { Locale } from '../../locales/locale.js';
import { METRES_IN_A_MILE } from '../../opportunity/place.js';
import type { Understood } from '../../search/understanding.js';
import { idleTurn } from '../../slices.js';
import { baseStyles } from '../shared/base-styles.js';
import { noteStyles } from '../shared/note-styles.js';
import { define } from '../shared/define.js';
import { type Finder, finderContext, noFinder } from '../shared/finder-context.js';
import { follow } from '../shared/follow.js';
import { icon } from '../shared/icon.js';
import { keepInside } from '../shared/keep-inside.js';
import { searchIcon } from '../shared/icons.js';
import { localeContext } from '../shared/locale-context.js';
import { emergencyNotes } from './safety-notes.js';
import { searchStyles } from './activity-search.styles.js';
import { chipStyles } from './search/chip.styles.js';
import type { SuggestionBox } from './search/suggestion-box.js';
import { tell } from './tell.js';
import { understoodChips } from './search/understood-chips.js';

/** The distances on offer, miles. */
const DISTANCES = [1, 2, 3, 5, 10, 20];

/**
 * What to do, and where: the boxes to type in. The list follows as somebody types.
 *
 * @tag activity-search
 * @csspart search - The whole form.
 * @csspart input - Each box.
 * @csspart suggestions - What may be meant, while somebody types.
 * @csspart submit - The search button.
 * @csspart chip - Something that typed words were taken to mean.
 */
export class ActivitySearch extends LitElement {
  static override styles = [baseStyles, noteStyles, chipStyles, searchStyles];

  @follow(finderContext)
  @state()
  private finder: Finder = noFinder;

  @follow(localeContext)
  @state()
  private words: Locale = en;

  /** The words in the place box while somebody types; the list follows once they are done. */
  @state()
  private placeTyped?: string;

  /** Suggests what may be meant, once its file is there. */
  @state()
  private box?: SuggestionBox;

  private boxAsked = false;

  protected override updated(): void {
    if (this.finder.state.search && !this.boxAsked) void this.loadSuggestions();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { criteria, asked, place, places, phase, search, gaps } = this.finder.state;
    if (phase === 'waiting') return nothing;
    const words = this.words.search;
    const { box } = this;
    const typed = this.placeTyped ?? place.words;
    const known = search !== undefined && (search.opportunities.length > 0 || gaps.areas !== undefined);
    const unknown = known && place.words.trim() !== '' && !place.found;
    return html`
      <form
        class="root"
        part="search"
        lang=${this.words.lang}
        dir=${this.words.dir}
        role="search"
        aria-label=${words.label}
        @submit=${this.submit}
        @input=${keepInside}
        @beforeinput=${keepInside}
      >
        <div class="field what">
          <label for="what">${words.whatLabel}</label>
          <input
            id="what"
            part="input"
            type="search"
            role=${box ? 'combobox' : nothing}
            aria-autocomplete=${box ? 'list' : nothing}
            aria-expanded=${box ? (box.expanded ? 'true' : 'false') : nothing}
            aria-controls=${box ? 'suggestions' : nothing}
            aria-activedescendant=${box?.activeId ?? nothing}
            autocomplete="off"
            enterkeyhint="search"
            placeholder=${words.whatHint}
            .value=${live(criteria.text ?? '')}
            @input=${this.lookFor}
            @keydown=${box?.press}
            @blur=${box?.close}
          />
          ${box?.render()}
        </div>
        <div class="field where">
          <label for="where">${words.whereLabel}</label>
          <input
            id="where"
            part="input"
            type="text"
            list="towns"
            autocomplete="off"
            placeholder=${words.whereHint}
            aria-invalid=${unknown ? 'true' : 'false'}
            aria-describedby="where-hint place"
            .value=${live(typed)}
            @input=${this.typePlace}
            @change=${this.goToPlace}
          />
          <datalist id="towns">
            ${(places?.suggest(typed) ?? []).map((name) => html`<option value=${name}></option>`)}
          </datalist>
          <span id="where-hint" hidden>${words.whereHint}</span>
        </div>
        <div class="field within">
          <label for="within">${words.withinLabel}</label>
          <select id="within" part="input" ?disabled=${!asked.near} @change=${this.limit}>
            <option value="" .selected=${live(criteria.within === undefined)}>${words.anyDistance}</option>
            ${this.distances.map(
              (miles) => html`
                <option value=${miles} .selected=${live(criteria.within === miles * METRES_IN_A_MILE)}>
                  ${words.miles(miles)}
                </option>
              `,
            )}
          </select>
        </div>
        <button class="button main" part="submit">${icon(searchIcon)} ${words.submit}</button>
        <p id="place" class=${unknown ? 'place unknown' : 'place quiet'} role="status">${this.placeNote(unknown)}</p>
        <div class="understood personal">${understoodChips(this.finder.state, this.words, this.takeAsWords)}</div>
        <div class="emergency">${emergencyNotes(this.finder.state, this.words)}</div>
      </form>
    `;
  }

  /** Which place was understood, where that is not what was typed; or that none was, or could be. */
  private placeNote(unknown: boolean): string {
    const { place, search, gaps } = this.finder.state;
    const { words, found } = place;
    // A feed in areas has its places before any listing.
    const placed = unknown && (gaps.areas ?? search?.opportunities.some(({ place: at }) => at?.point));
    if (unknown) return placed ? this.words.search.placeUnknown(words) : this.words.search.noDistances;
    if (!found || found.label.toLowerCase() === words.trim().toLowerCase()) return '';
    return this.words.search.placeUnderstood(
      found.label,
      found.precision === 'sector' || found.precision === 'outcode',
    );
  }

  /** The distances on offer, and the page's own where it is another. */
  private get distances(): readonly number[] {
    const { within } = this.finder.state.criteria;
    const miles = Math.round((100 * (within ?? 0)) / METRES_IN_A_MILE) / 100;
    return miles === 0 || DISTANCES.includes(miles) ? DISTANCES : [...DISTANCES, miles].sort((a, b) => a - b);
  }

  private lookFor({ target }: InputEvent) {
    if (!(target instanceof HTMLInputElement)) return;
    this.finder.request({ type: 'look-for', criteria: { text: target.value } });
    void this.box?.typed(target.value);
  }

  /** Once there is something to suggest from and the page is idle. Without its file the box is a plain one. */
  private async loadSuggestions() {
    this.boxAsked = true;
    await idleTurn();
    try {
      const { SuggestionBox: Box } = await import('./search/while-typing.js');
      this.box = new Box(this, () => ({ finder: this.finder, words: this.words }));
    } catch {
      tell('suggestions while typing could not be loaded; search works without them.');
    }
  }

  private typePlace(event: Event) {
    if (event.target instanceof HTMLInputElement) this.placeTyped = event.target.value;
    // A place chosen from the suggestions is complete.
    if (!(event instanceof InputEvent) || event.inputType === 'insertReplacementText') this.goToPlace();
  }

  private goToPlace() {
    if (this.placeTyped === undefined) return;
    this.finder.request({ type: 'near', words: this.placeTyped });
    this.placeTyped = undefined;
  }

  private limit({ target }: Event) {
    if (!(target instanceof HTMLSelectElement)) return;
    const within = target.value === '' ? undefined : Number(target.value) * METRES_IN_A_MILE;
    this.finder.request({ type: 'look-for', criteria: { within } });
  }

  private readonly takeAsWords = ({ words }: Understood) => {
    this.finder.request({ type: 'as-words', words });
    // The chip that was pressed is gone; the box its words stand in is where somebody goes on.
    this.renderRoot.querySelector<HTMLElement>('#what')?.focus();
  };

  private submit(event: SubmitEvent) {
    event.preventDefault();
    this.goToPlace();
    this.finder.request({ type: 'go-to-list' });
  }
}

define('activity-search', ActivitySearch);

declare global {
  interface HTMLElementTagNameMap {
    'activity-search': ActivitySearch;
  }
}
