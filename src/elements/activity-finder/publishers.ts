import { type TemplateResult, html, nothing } from 'lit';
import type { Locale } from '../../locales/locale.js';
import type { Opportunity } from '../../opportunity/opportunity.js';
import type { Trust } from '../../opportunity/freshness.js';

/** Who published the listings, each once: the licences of open data ask for it beside the data. */
export function publishersOf(words: Locale, opportunities: readonly Opportunity[]): TemplateResult | typeof nothing {
  const publishers = new Map<string, Trust>();
  for (const { trust } of opportunities) if (trust.publisher) publishers.set(trust.publisher, trust);
  if (!publishers.size) return nothing;
  return html`
    <ul class="publishers quiet">
      ${[...publishers.values()].map(
        ({ publisher = '', publisherUrl, licence }) => html`
          <li>
            <bdi>${words.list.from(publisher)}</bdi>
            ${publisherUrl ? html`<a href=${publisherUrl} rel="noopener noreferrer" target="_blank">${publisher}</a>` : nothing}
            ${licence ? html`<bdi>${licence}</bdi>` : nothing}
          </li>
        `,
      )}
    </ul>
  `;
}
