import { type TemplateResult, html, nothing } from 'lit';
import type { FinderState } from '../../finder/finder-state.js';
import type { Locale } from '../../locales/locale.js';
import { METRES_IN_A_MILE } from '../../opportunity/place.js';
import type { Criteria } from '../../search/criteria.js';
import type { Results } from '../../search/results.js';
import type { Finder } from '../shared/finder-context.js';
import { chosenFilters } from './choices.js';

/** The shape of what comes, while it comes. */
export function loadingList(): TemplateResult {
  return html`
    <div class="cards" aria-hidden="true">
      ${[1, 2, 3].map(() => html`<div class="item skeleton"><i></i><i></i><i></i></div>`)}
    </div>
  `;
}

/** What to do after a failure. The page's own fallback stands beside it. */
export function failedList(words: Locale, retry: () => void): TemplateResult {
  return html`
    <div class="state">
      <p>${words.list.failedNext}</p>
      <button class="button main" part="action" @click=${retry}>${words.list.retry}</button>
    </div>
  `;
}

/** Nothing matches: names what to let go of, and what each gives. */
export function nothingMatches(
  words: Locale,
  { criteria }: FinderState,
  { suggestions, notStated }: Results,
  request: Finder['request'],
): TemplateResult {
  const silent = criteria.includeNotStated ? 0 : notStated.length;
  const help = suggestions.length || silent ? words.list.noneNext : words.list.nothingHelps;
  const letGo = (without: Criteria) => {
    request({ type: 'look-for', criteria: without });
    request({ type: 'go-to-list' });
  };
  const clear = () => {
    request({ type: 'clear' });
    request({ type: 'go-to-list' });
  };
  return html`
    <div class="state personal">
      <p>${help}</p>
      ${
        silent
          ? html`
              <button class="button main" part="action" @click=${() => letGo({ includeNotStated: true })}>
                ${words.list.showSilent(silent)}
              </button>
            `
          : nothing
      }
      ${
        suggestions.length
          ? html`
              <ul class="relax">
                ${suggestions.slice(0, 4).map(
                  ({ relax, gives }) => html`
                    <li>
                      <button class="button" part="action" @click=${() => letGo({ [relax]: undefined })}>
                        ${relaxWords(relax, gives, criteria, words)}
                      </button>
                    </li>
                  `,
                )}
              </ul>
            `
          : nothing
      }
      <button class="link" @click=${clear}>${words.filters.clearAll}</button>
    </div>
  `;
}

/** Letting go of one thing, by the name people know it by. */
function relaxWords(field: keyof Criteria, gives: number, criteria: Criteria, words: Locale): string {
  if (field === 'within') return words.list.lookFurther(Math.round((criteria.within ?? 0) / METRES_IN_A_MILE), gives);
  const names = chosenFilters(criteria, words).filter((chosen) => chosen.field === field);
  return words.list.relax(names.map(({ name }) => name).join(', ') || (criteria.text ?? ''), gives);
}

/** What is missing from the list, said in a line each. */
export function gapsInList(words: Locale, { gaps }: FinderState): TemplateResult {
  return html`
    ${gaps.failedSources.map((source) => html`<p class="note">${words.list.sourceFailed(source)}</p>`)}
    ${gaps.incomplete ? html`<p class="note">${words.list.incomplete}</p>` : nothing}
    ${gaps.dropped ? html`<p class="quiet">${words.list.dropped(gaps.dropped)}</p>` : nothing}
  `;
}
