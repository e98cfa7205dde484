import { type TemplateResult, html, nothing } from 'lit';
import { conditionById } from '../../../health/conditions.js';
import type { Locale } from '../../../locales/locale.js';
import type { Evidence, Suitability } from '../../../opportunity/suitability.js';

function cited(words: string, source: string, about?: string) {
  return html`
    <blockquote class="reason">
      ${about ? html`<p><strong>${about}</strong></p>` : nothing}
      <p><bdi>${words}</bdi></p>
      ${source ? html`<p class="quiet">${source}</p>` : nothing}
    </blockquote>
  `;
}

/** The organiser's own words in quotation marks, with where they come from beneath: nobody takes them for our advice. */
export function quotation(words: string, source: string): TemplateResult {
  return cited(`“${words}”`, source);
}

/**
 * A claim with its reason. Words of the listing are quoted; what a field of it states is named, for nobody said it; what a
 * local team adds names the team and the day; what rests on the kind of activity alone says just that.
 *
 * @param about - What the claim is about, where that is not plain from where it stands.
 */
export function claim(
  { basis, evidence, condition, addedBy, reviewedOn }: Evidence & Partial<Suitability>,
  words: Locale,
  now: Date,
  about?: string,
): TemplateResult {
  const names: Readonly<Record<string, string>> = { ...words.accessibility, ...words.efforts, ...words.support };
  if (basis === 'by-kind')
    return cited(words.card.usuallyMadeFor(conditionById(condition ?? '')?.label ?? ''), words.card.ofKind(evidence));
  const said = basis === 'stated' ? (names[evidence] ?? evidence) : `“${evidence}”`;
  if (basis !== 'added' || !addedBy) return cited(said, words.card.bases[basis], about);
  const added = words.card.addedBy(addedBy, reviewedOn && words.date(reviewedOn, now));
  return evidence === addedBy ? cited(added, '', about) : cited(said, added, about);
}
