import { type TemplateResult, html, nothing } from 'lit';
import type { FinderState } from '../../finder/finder-state.js';
import { conditionById } from '../../health/conditions.js';
import type { Locale } from '../../locales/locale.js';
import type { Results } from '../../search/results.js';
import type { Finder } from '../shared/finder-context.js';

/** How the typed words were understood: corrections said aloud, conditions offered and never set. */
export function readingNotes(
  words: Locale,
  { criteria }: FinderState,
  { reading }: Results,
  request: Finder['request'],
): TemplateResult | typeof nothing {
  // Somebody in an emergency is not told how to spell it.
  if (reading.emergency) return nothing;
  const meant = reading.conditions.filter((id) => !criteria.conditions?.includes(id));
  const choose = (id: string) => {
    request({ type: 'mean', condition: id });
    request({ type: 'go-to-list' });
  };
  if (meant.length)
    return html`
      <div class="did-you-mean personal">
        <span>${words.search.didYouMean}</span>
        ${meant
          .slice(0, 4)
          .map(
            (id) =>
              html`<button class="button" part="action" @click=${() => choose(id)}>
                ${conditionById(id)?.label}?
              </button>`,
          )}
      </div>
    `;
  return html`
    ${reading.corrected.map(
      ({ typed, meant: instead }) =>
        html`<p class="quiet personal">${words.search.corrected(typed, instead.slice(0, 3).join(', '))}</p>`,
    )}
    ${reading.partly ? html`<p class="quiet personal">${words.search.partly}</p>` : nothing}
  `;
}
