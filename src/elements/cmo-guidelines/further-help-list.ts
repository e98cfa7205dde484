import { type TemplateResult, html, nothing } from 'lit';
import { FURTHER_HELP, type FurtherHelp } from '../../health/further-help.js';
import type { GuidelineWords } from '../../locales/en-guidelines.js';
import { heading } from '../shared/heading.js';

/** A place to read on, as a host gives it. */
export type HelpLink = Pick<FurtherHelp, 'name' | 'url'>;

/** Where to read on, the host's or ours: links where an address is known, names where it is not. */
export function furtherHelp(
  own: readonly HelpLink[] | undefined,
  staff: boolean,
  level: number,
  words: GuidelineWords,
): TemplateResult | typeof nothing {
  const links = own ?? FURTHER_HELP.filter(({ audience }) => staff || audience === 'everyone');
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
