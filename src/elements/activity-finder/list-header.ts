import { type TemplateResult, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { FinderState } from '../../finder/finder-state.js';
import type { Locale } from '../../locales/locale.js';
import type { Sort } from '../../search/criteria.js';
import type { Results } from '../../search/results.js';
import type { Finder } from '../shared/finder-context.js';
import { chosenFilters } from './choices.js';

const SORTS: readonly Sort[] = ['match', 'distance', 'soonest'];

/** How many there are, how many do not say, and in which order they stand. */
export function listHeader(
  words: Locale,
  state: FinderState,
  results: Results,
  request: Finder['request'],
): TemplateResult {
  const { criteria } = state;
  const searching =
    Boolean(criteria.text) || criteria.within !== undefined || chosenFilters(criteria, words).length > 0;
  const count = searching ? words.list.matches(results.meetAll) : words.list.all(results.meetAll);
  const silent = results.notStated.length;
  const include = ({ target }: Event) =>
    target instanceof HTMLInputElement && request({ type: 'look-for', criteria: { includeNotStated: target.checked } });
  const sort = ({ target }: Event) => {
    const chosen = target instanceof HTMLSelectElement && SORTS.find((order) => order === target.value);
    if (chosen) request({ type: 'look-for', criteria: { sort: chosen } });
  };
  return html`
    <div class="header">
      <div>
        <p class="summary" part="summary">
          <strong>${count}</strong
          >${silent ? html`<span class="quiet">, ${words.list.notStated(silent)}</span>` : nothing}
        </p>
        ${
          silent
            ? html`
                <label class="include">
                  <input
                    type="checkbox"
                    role="switch"
                    .checked=${live(criteria.includeNotStated ?? false)}
                    @change=${include}
                  />
                  ${words.list.includeNotStated}
                </label>
              `
            : nothing
        }
      </div>
      <div class="field sort">
        <label for="sort">${words.list.sortLabel}</label>
        <select id="sort" @change=${sort}>
          ${SORTS.map(
            (order) => html`
              <option
                value=${order}
                ?disabled=${order === 'distance' && !criteria.near}
                ?selected=${order === (criteria.sort ?? 'match')}
              >
                ${words.list.sorts[order]}
              </option>
            `,
          )}
        </select>
      </div>
    </div>
  `;
}
