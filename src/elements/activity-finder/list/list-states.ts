import { type TemplateResult, html, nothing } from 'lit';
import type { FinderState } from '../../../finder/finder-state.js';
import type { Locale } from '../../../locales/locale.js';
import type { Finder } from '../../shared/finder-context.js';

/** The shape of what comes, while it comes. */
export function loadingList(): TemplateResult {
  return html`
    <div class="cards" aria-hidden="true">
      ${[1, 2, 3].map(() => html`<div class="item skeleton"><i></i><i></i><i></i></div>`)}
    </div>
  `;
}

/** What to do after a failure. The page's own fallback stands beside it. */
export function failedList(words: Locale, retry: () => void): TemplateResult {
  return html`
    <div class="state">
      <p>${words.list.failedNext}</p>
      <button class="button main" part="action" @click=${retry}>${words.list.retry}</button>
    </div>
  `;
}

/** Nothing matches, and the ways on are on their way, or cannot be had. */
export function noMatch(words: Locale, waysOn: 'failed' | undefined, request: Finder['request']): TemplateResult {
  const clear = () => {
    request({ type: 'clear' });
    request({ type: 'go-to-list' });
  };
  return html`
    <div class="state personal" aria-busy=${waysOn ? 'false' : 'true'}>
      <p>${words.list.nothingHelps}</p>
      <button class="link" @click=${clear}>${words.filters.clearAll}</button>
    </div>
  `;
}

/** What is missing from the list, said in a line each. */
export function gapsInList(words: Locale, { gaps, now }: FinderState, retry: () => void): TemplateResult {
  const { failedSources, copies = [], pending = [] } = gaps;
  const failed = failedSources.length || gaps.overlayFailed || gaps.areas?.failed;
  return html`
    ${failedSources.map((source) => html`<p class="note">${words.list.sourceFailed(source)}</p>`)}
    ${copies.map(
      ({ label, copied }) =>
        html`<p class="note">${words.list.copyShown(label, copied && words.date(copied, now))}</p>`,
    )}
    ${gaps.overlayFailed ? html`<p class="note">${words.list.overlayFailed}</p>` : nothing}
    ${failed ? html`<button class="button" part="action" @click=${retry}>${words.list.retry}</button>` : nothing}
    ${gaps.incomplete ? html`<p class="note">${words.list.incomplete}</p>` : nothing}
    ${gaps.dropped ? html`<p class="quiet">${words.list.dropped(gaps.dropped)}</p>` : nothing}
    ${pending.length ? html`<p class="quiet">${words.list.pending(pending)}</p>` : nothing}
  `;
}
