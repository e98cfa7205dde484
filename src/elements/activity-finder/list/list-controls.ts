import { type TemplateResult, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { FinderState } from '../../../finder/finder-state.js';
import type { Locale } from '../../../locales/locale.js';
import { SORTS } from '../../../search/criteria.js';
import type { Finder } from '../../shared/finder-context.js';

/** Whether those that do not say are listed too, and the order of the list. */
export function listControls(
  words: Locale,
  { criteria, asked, results }: FinderState,
  request: Finder['request'],
): TemplateResult {
  const include = ({ target }: Event) =>
    target instanceof HTMLInputElement && request({ type: 'look-for', criteria: { includeNotStated: target.checked } });
  const sort = ({ target }: Event) => {
    const chosen = target instanceof HTMLSelectElement && SORTS.find((order) => order === target.value);
    if (chosen) request({ type: 'look-for', criteria: { sort: chosen } });
  };
  return html`
    ${
      results && results.notStated.length > results.others.length + results.named.length
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
    <div class="field sort">
      <label for="sort">${words.list.sortLabel}</label>
      <select id="sort" @change=${sort}>
        ${SORTS.map(
          (order) => html`
            <option
              value=${order}
              ?disabled=${order === 'distance' && !asked.near}
              .selected=${live(order === (criteria.sort ?? 'match'))}
            >
              ${words.list.sorts[order]}
            </option>
          `,
        )}
      </select>
    </div>
  `;
}
