import { type TemplateResult, html, nothing } from 'lit';
import type { Locale } from '../../../locales/locale.js';
import type { Trust } from '../../../opportunity/freshness.js';
import type { Opportunity } from '../../../opportunity/opportunity.js';

/** What is known of one publisher's listings taken together. */
interface Publisher extends Trust {
  /** The newest date on which any of them was checked, changed or copied. */
  readonly newest?: string;
}

/** A feed may name thousands; the rest are named on their own cards. */
const MOST = 50;

function publishersIn(opportunities: readonly Opportunity[]): readonly Publisher[] {
  const publishers = new Map<string, Publisher>();
  for (const trust of opportunities.flatMap(({ trust: { also = [], ...own } }) => [own, ...also])) {
    const name = trust.publisher ?? trust.attribution;
    if (!name) continue;
    const known = publishers.get(name);
    const newest = [known?.newest, trust.checked, trust.changed, trust.copied]
      .filter((day) => day !== undefined)
      .sort()
      .at(-1);
    // What one listing leaves out, such as the words that its licence asks for, another may say.
    publishers.set(name, { ...trust, ...known, ...(newest && { newest }) });
  }
  return [...publishers.values()].slice(0, MOST);
}

const link = (url: string | undefined, words: string) =>
  url?.startsWith('http') ? html`<a href=${url} rel="noopener noreferrer" target="_blank">${words}</a>` : words;

/** Who published the listings, under which licence and how recently: the licences of open data ask for it. */
export function publishersOf(
  words: Locale,
  opportunities: readonly Opportunity[],
  now: Date,
): TemplateResult | typeof nothing {
  const publishers = publishersIn(opportunities);
  if (!publishers.length) return nothing;
  const from = ({ publisher, publisherUrl, newest }: Publisher) => {
    if (!publisher) return nothing;
    const age = newest ? html`, ${words.list.newest(words.date(newest.slice(0, 10), now))}` : nothing;
    return html`${words.list.from} <bdi>${link(publisherUrl, publisher)}</bdi>${age}.`;
  };
  return html`
    <ul class="publishers quiet">
      ${publishers.map(
        (each) => html`
          <li>
            ${from(each)} ${each.attribution ? html`<bdi>${each.attribution}</bdi>` : nothing}
            ${each.licence ? html`<bdi>${link(each.licence, words.list.licence(each.licence))}</bdi>` : nothing}
          </li>
        `,
      )}
    </ul>
  `;
}
