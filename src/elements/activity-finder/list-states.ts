import { type TemplateResult, html, nothing } from 'lit';
import type { FinderState } from '../../finder/finder-state.js';
import type { Locale } from '../../locales/locale.js';
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
  { suggestions }: Results,
  request: Finder['request'],
): TemplateResult {
  const letGo = (without: Criteria) => {
    request({ type: 'look-for', criteria: without });
    request({ type: 'go-to-list' });
  };
  const clear = () => {
    request({ type: 'clear' });
    request({ type: 'go-to-list' });
  };
  return html`
    <div class="state">
      <p>${suggestions.length ? words.list.noneNext : words.list.nothingHelps}</p>
      ${
        suggestions.length
          ? html`
              <ul class="relax">
                ${suggestions.slice(0, 4).map(
                  ({ relax, gives }) => html`
                    <li>
                      <button class="button" part="action" @click=${() => letGo({ [relax]: undefined })}>
                        ${words.list.relax(nameOf(relax, criteria, words), gives)}
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

/** What people know a filter as: its chosen values, the typed words, or the distance. */
function nameOf(field: keyof Criteria, criteria: Criteria, words: Locale): string {
  if (field === 'text') return criteria.text ?? '';
  if (field === 'within' || field === 'near') return words.search.withinLabel;
  const names = chosenFilters(criteria, words).filter((chosen) => chosen.field === field);
  return names.map(({ name }) => name).join(', ');
}

/** What is missing from the list, said in a line each. */
export function gapsInList(words: Locale, { gaps }: FinderState): TemplateResult {
  return html`
    ${gaps.failedSources.map((source) => html`<p class="note">${words.list.sourceFailed(source)}</p>`)}
    ${gaps.incomplete ? html`<p class="note">${words.list.incomplete}</p>` : nothing}
    ${gaps.dropped ? html`<p class="quiet">${words.list.dropped(gaps.dropped)}</p>` : nothing}
  `;
}
