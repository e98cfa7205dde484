import { type ReactiveController, type ReactiveControllerHost, type TemplateResult, html, nothing } from 'lit';
import { labelOf } from '../../../health/conditions.js';
import type { Locale } from '../../../locales/locale.js';
import type { Criteria } from '../../../search/criteria.js';
import { fold } from '../../../search/fold.js';
import type { Reading } from '../../../search/results.js';
import type { Search } from '../../../search/search.js';
import { type ActivityCount, countActivities, suggest, type TypingSuggestion } from '../../../search/suggest.js';
import { nextTurn } from '../../../slices.js';
import { Announcer } from '../../shared/announcer.js';
import type { Finder } from '../../shared/finder-context.js';

/** Id of the list of suggestions, in the shadow root of the box. */
const LIST_ID = 'suggestions';

/** What the box needs to know each time something is typed. */
export interface BoxContext {
  readonly finder: Finder;
  readonly words: Locale;
}

/**
 * Suggestions under the search box, as ARIA 1.2 describes a combobox with a list: focus stays in the box, arrows move
 * through the list, Enter takes what is marked and is the form's own otherwise, Escape shuts the list and leaves the
 * words. Nothing is chosen until somebody chooses it, so that the box goes on being a plain field.
 */
export class SuggestionBox implements ReactiveController {
  private readonly host: ReactiveControllerHost & Element;
  private readonly context: () => BoxContext;
  private readonly announcer: Announcer;
  private options: readonly TypingSuggestion[] = [];
  private isOpen = false;
  /** The place of the marked suggestion; -1 marks none. */
  private marked = -1;
  /** Words that nothing has been suggested for yet. */
  private awaiting?: string;
  private counted?: { readonly search: Search; readonly reach: string; readonly activities: readonly ActivityCount[] };

  constructor(host: ReactiveControllerHost & Element, context: () => BoxContext) {
    this.host = host;
    this.context = context;
    this.announcer = new Announcer(host);
    host.addController(this);
  }

  /** Whether the list is on the page. */
  get expanded(): boolean {
    return this.isOpen && this.options.length > 0;
  }

  /** Id of the marked suggestion. */
  get activeId(): string | undefined {
    return this.expanded && this.marked >= 0 ? idOf(this.marked) : undefined;
  }

  hostDisconnected(): void {
    this.close();
  }

  hostUpdated(): void {
    const id = this.activeId;
    if (id) this.host.shadowRoot?.getElementById(id)?.scrollIntoView({ block: 'nearest' });
  }

  /** Somebody typed: offers what may be meant, once the list that answers has had its turn. */
  async typed(text: string): Promise<void> {
    this.awaiting = text;
    await nextTurn();
    this.offer();
  }

  /** Offers what may be meant by the newest words, and says politely how much that is. */
  private offer(): void {
    const text = this.awaiting;
    if (text === undefined) return;
    this.awaiting = undefined;
    const { finder, words } = this.context();
    const { search, places, criteria, asked, results, emergencies } = finder.state;
    this.marked = -1;
    // Somebody in an emergency is offered nothing but help.
    this.options =
      search && emergencies.length === 0
        ? suggest(text, {
            activities: this.activitiesOf(search, asked),
            chosen: criteria.conditions ?? [],
            corrected: asUnderstood(text, results?.reading.corrected ?? []),
            places: (beginning) => places?.suggest(beginning) ?? [],
          })
        : [];
    this.isOpen = true;
    this.announcer.say(this.options.length > 0 ? words.search.suggestions(this.options.length) : '');
    this.host.requestUpdate();
  }

  /** A key in the box. */
  readonly press = (event: KeyboardEvent): void => {
    // A key that moves among the suggestions or takes one needs those of the newest words; a letter can wait for its turn.
    if (/^(?:Arrow|Enter|Escape|Tab)/.test(event.key)) this.offer();
    if (event.isComposing || this.options.length === 0) return;
    const { key, altKey } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      if (altKey) this.isOpen = key === 'ArrowDown';
      else this.mark(key === 'ArrowDown' ? 1 : -1);
    } else if (key === 'Enter' && this.expanded && this.marked >= 0) {
      event.preventDefault();
      this.choose(this.options[this.marked]);
    } else if (key === 'Escape' && this.expanded) {
      // The browser would empty the box.
      event.preventDefault();
      event.stopPropagation();
      this.close();
    } else if (key === 'Enter' || key === 'Tab') this.close();
    this.host.requestUpdate();
  };

  /** Shuts the list; what is typed stays. */
  readonly close = (): void => {
    this.awaiting = undefined;
    this.isOpen = false;
    this.marked = -1;
    this.announcer.say('');
    this.host.requestUpdate();
  };

  /** The list, and what is said of it. Stands right after the box. */
  render(): TemplateResult {
    const { words } = this.context();
    return html`
      <ul
        id=${LIST_ID}
        class="suggestions"
        part="suggestions"
        role="listbox"
        aria-label=${words.search.suggestionsLabel}
        ?hidden=${!this.expanded}
        @pointerdown=${(event: Event) => event.preventDefault()}
      >
        ${
          this.expanded
            ? this.options.map((option, place) => {
                const { name, hint } = wordsOf(option, words);
                return html`
                  <li
                    id=${idOf(place)}
                    class="suggestion"
                    role="option"
                    aria-selected=${place === this.marked ? 'true' : 'false'}
                    @click=${() => this.choose(option)}
                  >
                    <bdi>${name}</bdi> <span class="quiet">${hint}</span>
                  </li>
                `;
              })
            : nothing
        }
      </ul>
      <span class="out-of-sight" role="status">${this.announcer.words}</span>
    `;
  }

  /** All activities, counted within reach: as many as somebody then finds. */
  private activitiesOf(search: Search, { near, within }: Criteria): readonly ActivityCount[] {
    const reach = within === undefined ? '' : JSON.stringify([near, within]);
    if (this.counted?.search !== search || this.counted.reach !== reach)
      this.counted = { search, reach, activities: countWithin(search, reach ? { near, within } : {}) };
    return this.counted.activities;
  }

  /** Goes up or down the list; past its ends nothing is marked, and the box is as it was. */
  private mark(step: 1 | -1): void {
    const places = this.options.length + 1;
    this.marked = this.isOpen ? ((this.marked + 1 + step + places) % places) - 1 : step > 0 ? 0 : places - 2;
    this.isOpen = true;
  }

  private choose(option: TypingSuggestion | undefined): void {
    const { finder } = this.context();
    this.close();
    this.options = [];
    if (option?.kind === 'condition') finder.request({ type: 'mean', condition: option.id });
    else if (option) finder.request({ type: 'look-for', criteria: { text: option.text } });
  }
}

const idOf = (place: number): string => `suggestion-${place}`;

function countWithin(search: Search, reach: Criteria): ActivityCount[] {
  const all = countActivities(search.opportunities);
  if (!reach.near) return all;
  const found = countActivities(search.run(reach).matches.map(({ opportunity }) => opportunity));
  const here = new Map(found.map(({ name, listings }) => [name.toLowerCase(), listings]));
  return all.map(({ name }) => ({ name, listings: here.get(name.toLowerCase()) ?? 0 }));
}

/** A text with each misspelt word as it was understood. */
function asUnderstood(text: string, corrected: Reading['corrected']): string {
  const meant = new Map(corrected.map((one) => [one.typed, one.meant[0]]));
  return text.replace(/[\p{L}\p{M}\p{N}'’]+/gu, (word) => meant.get(fold(word)) ?? word);
}

function wordsOf(option: TypingSuggestion, { search }: Locale): { name: string; hint: string } {
  switch (option.kind) {
    case 'activity':
      return { name: option.name, hint: search.suggestedActivity(option.listings) };
    case 'condition':
      return {
        name: `${search.didYouMean} ${labelOf(option.id)}?`,
        hint: search.suggestedCondition,
      };
    case 'place':
      return { name: search.nearPlace(option.name), hint: search.suggestedPlace };
  }
}
