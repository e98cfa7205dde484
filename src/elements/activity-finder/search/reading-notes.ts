import { type TemplateResult, html, nothing } from 'lit';
import type { FinderState } from '../../../finder/finder-state.js';
import { labelOf } from '../../../health/conditions.js';
import { safetyFor } from '../../../health/safety.js';
import type { Locale } from '../../../locales/locale.js';
import type { Results } from '../../../search/results.js';
import type { Finder } from '../../shared/finder-context.js';
import { safetyLines } from '../../shared/safety-lines.js';

/**
 * How the typed words were understood: corrections said aloud, conditions offered and never set. Whoever has one of them
 * is told when to stop all the same.
 */
export function readingNotes(
  words: Locale,
  state: FinderState,
  { reading, matches, mostWords, named, others }: Results,
  request: Finder['request'],
): TemplateResult | typeof nothing {
  // Somebody in an emergency is not told how to spell it.
  if (reading.emergency) return nothing;
  const meant = reading.conditions.filter((id) => !state.criteria.conditions?.includes(id));
  const choose = (id: string) => {
    request({ type: 'mean', condition: id });
    request({ type: 'go-to-list' });
  };
  // Words are said to be shown as others only over something that is.
  const shown = matches.length + mostWords.length + named.length + others.length > 0;
  const partly = reading.partly && shown ? html`<p class="quiet personal">${words.search.partly}</p>` : nothing;
  if (meant.length) {
    const stop = state.safety.lines.length ? [] : safetyFor(meant, state.now).lines.filter(({ id }) => id === 'stop');
    return html`
      <div class="did-you-mean personal">
        <span>${words.search.didYouMean}</span>
        ${meant
          .slice(0, 4)
          .map((id) => html`<button class="button" part="action" @click=${() => choose(id)}>${labelOf(id)}?</button>`)}
      </div>
      ${safetyLines(stop, words.card.call)} ${partly}
    `;
  }
  if (!shown) return nothing;
  return html`
    ${reading.corrected.map(
      ({ typed, meant: instead }) =>
        html`<p class="quiet personal">${words.search.corrected(typed, instead.slice(0, 3).join(', '))}</p>`,
    )}
    ${partly}
  `;
}
