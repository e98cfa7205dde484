import { type TemplateResult, html, nothing } from 'lit';
import type { FurtherHelp } from '../../health/further-help.js';
import type { GuidelineWords } from '../../locales/en-guidelines.js';
import { heading } from '../shared/heading.js';

/** Where to read on: links where an address is known, names where it is not. */
export function furtherHelp(
  links: readonly Pick<FurtherHelp, 'name' | 'url'>[],
  level: number,
  words: GuidelineWords,
): TemplateResult | typeof nothing {
  if (!links.length) return nothing;
  return html`
    <section class="topic">
      ${heading(level, html`${words.readOn}`)}
      <ul class="plain">
        ${links.map(
          ({ name, url }) =>
            html`<li>
              ${url && /^https?:/.test(url) ? html`<a href=${url} rel="noopener noreferrer">${name}</a>` : name}
            </li>`,
        )}
      </ul>
    </section>
  `;
}
