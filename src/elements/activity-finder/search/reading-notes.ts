import { type TemplateResult, html, nothing } from 'lit';
import type { FinderState } from '../../../finder/finder-state.js';
import { labelOf } from '../../../health/conditions.js';
import { safetyFor } from '../../../health/safety.js';
import type { Locale } from '../../../locales/locale.js';
import type { Results } from '../../../search/results.js';
import type { Finder } from '../../shared/finder-context.js';
import { safetyLines } from '../../shared/safety-lines.js';

/** Asks whether somebody means these conditions, but for those that are chosen: words never choose one. */
export function didYouMean(
  words: Locale,
  { criteria }: FinderState,
  conditions: readonly string[],
  request: Finder['request'],
): TemplateResult | typeof nothing {
  const choose = (id: string) => {
    request({ type: 'mean', condition: id });
    request({ type: 'go-to-list' });
  };
  const meant = conditions.filter((id) => !criteria.conditions?.includes(id));
  if (!meant.length) return nothing;
  return html`
    <div class="did-you-mean personal">
      <span>${words.search.didYouMean}</span>
      ${meant
        .slice(0, 4)
        .map((id) => html`<button class="button" part="action" @click=${() => choose(id)}>${labelOf(id)}?</button>`)}
    </div>
  `;
}

/**
 * How the typed words were understood: corrections said aloud, conditions offered and never set. Whoever has one of them
 * is told when to stop and where urgent help is all the same; what else a condition asks for, only its name does.
 */
export function readingNotes(
  words: Locale,
  state: FinderState,
  { reading, matches, mostWords, named, others }: Results,
  request: Finder['request'],
): TemplateResult | typeof nothing {
  // Somebody in an emergency is not told how to spell it.
  if (reading.emergency) return nothing;
  const question = didYouMean(words, state, reading.conditions, request);
  // Words are said to be shown as others only over something that is.
  const shown = matches.length + mostWords.length + named.length + others.length > 0;
  const partly = reading.partly && shown ? html`<p class="quiet personal">${words.search.partly}</p>` : nothing;
  if (question !== nothing) {
    const told = state.safety.lines.map(({ id }) => id);
    const lines = safetyFor(reading.conditions, state.now).lines.filter(
      ({ id, kind }) => (kind === 'stop' || kind === 'urgent') && !told.includes(id),
    );
    return html`${question} ${safetyLines(lines, words.card.call)} ${partly}`;
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
