import { type TemplateResult, html, nothing } from 'lit';
import { hitsIn, snippet, stretches } from '../../../search/highlight.js';
import type { Match } from '../../../search/results.js';

/** A listing's own text with the words that were looked for marked in it: as text, whatever a feed may bring. */
export function marked(text: string, hits: ReadonlySet<string>): TemplateResult | string {
  if (hits.size === 0) return text;
  return html`${stretches(text, hits).map(({ text: some, isHit }) => (isHit ? html`<mark>${some}</mark>` : some))}`;
}

/** Where the description has words that the name and the activities have not: nobody wonders why it was found. */
export function glimpse({ opportunity, reasons }: Match): TemplateResult | typeof nothing {
  const { description = '', whoItIsFor = '' } = opportunity;
  const shown = new Set([...hitsIn(reasons, 'name'), ...hitsIn(reasons, 'activities')]);
  const hits = new Set([...hitsIn(reasons, 'description')].filter((word) => !shown.has(word)));
  const some = hits.size > 0 ? (snippet(description, hits) ?? snippet(whoItIsFor, hits)) : undefined;
  return some ? html`<p class="glimpse personal" dir="auto">${marked(some, hits)}</p>` : nothing;
}
