import { type TemplateResult, html, nothing } from 'lit';
import type { Locale } from '../../locales/locale.js';
import type { Evidence } from '../../opportunity/suitability.js';

function cited(words: string, source: string, about?: string) {
  return html`
    <blockquote class="reason">
      ${about ? html`<p><strong>${about}</strong></p>` : nothing}
      <p><bdi>${words}</bdi></p>
      <p class="quiet">${source}</p>
    </blockquote>
  `;
}

/** The organiser's own words in quotation marks, with where they come from beneath: nobody takes them for our advice. */
export function quotation(words: string, source: string): TemplateResult {
  return cited(`“${words}”`, source);
}

/**
 * A claim with its reason. Words of the listing are quoted; what a field of it states is named, for nobody said it.
 *
 * @param about - What the claim is about, where that is not plain from where it stands.
 */
export function claim({ basis, evidence }: Evidence, words: Locale, about?: string): TemplateResult {
  const names: Readonly<Record<string, string>> = words.accessibility;
  const said = basis === 'stated' ? (names[evidence] ?? evidence) : `“${evidence}”`;
  return cited(said, words.card.bases[basis], about);
}
