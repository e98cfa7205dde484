import { type TemplateResult, html, nothing } from 'lit';

/**
 * The organiser's words as a quotation, with where they come from beneath, so that nobody takes them for our advice.
 *
 * @param about - What they speak about, where that is not plain from where they stand.
 */
export function quotation(evidence: string, source: string, about?: string): TemplateResult {
  return html`
    <blockquote class="reason">
      ${about ? html`<p><strong>${about}</strong></p>` : nothing}
      <p><bdi>${`“${evidence}”`}</bdi></p>
      <p class="quiet">${source}</p>
    </blockquote>
  `;
}
