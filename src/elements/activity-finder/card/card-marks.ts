import { type TemplateResult, html, nothing } from 'lit';
import type { FinderState } from '../../../finder/finder-state.js';
import { labelOf } from '../../../health/conditions.js';
import type { Locale } from '../../../locales/locale.js';
import { beginnersWelcome } from '../../../opportunity/beginner.js';
import type { Opportunity } from '../../../opportunity/opportunity.js';
import type { Match } from '../../../search/results.js';
import { type Icon, icon } from '../../shared/icon.js';
import { chevronIcon, joinIcon, sproutIcon, suitsIcon } from '../../shared/icons.js';
import { claim, quotation } from './quotation.js';

/** Words beside a picture, as an item of a list. */
export const withIcon = (node: Icon, content: unknown, kind = ''): TemplateResult =>
  html`<li class=${kind}>${icon(node)}<span>${content}</span></li>`;

/**
 * At most three, each words beside a picture: may it suit me, is it for beginners, how do I join? What tells of the
 * person who looked is `personal`, and not printed.
 */
export function cardMarks(
  { opportunity, reasons }: Match,
  { state, words }: { readonly state: FinderState; readonly words: Locale },
): TemplateResult {
  const suits = reasons.filter((reason) => reason.type === 'condition');
  // Words that turn people away without naming a condition we know concern whoever chose one.
  const warnings = state.criteria.conditions ? opportunity.exclusions.filter(({ condition }) => !condition) : [];
  const [route] = opportunity.joining?.routes ?? [];
  // Of several conditions a match may name one: which it does not is said as plainly.
  const unsaid = suits.length
    ? (state.criteria.conditions ?? []).filter((id) => !suits.some(({ condition }) => condition === id))
    : [];
  const all = [
    suits[0] &&
      withIcon(suitsIcon, words.card.reason(labelOf(suits[0].condition), suits[0].basis === 'by-kind'), 'personal'),
    beginnerMark(opportunity, words, state.now),
    route && withIcon(joinIcon, words.routes[route]),
  ].filter(Boolean);
  return html`
    ${
      all.length
        ? html`<ul class="marks" part="marks">
            ${all}
          </ul>`
        : nothing
    }
    ${suits.map(
      (reason) => html`
        <div class="personal">
          ${claim(reason, words, state.now, suits.length > 1 ? labelOf(reason.condition) : undefined)}
        </div>
      `,
    )}
    ${reasons
      .filter((reason) => reason.type === 'need')
      .map((reason) => html`<div class="personal">${claim(reason, words, state.now, words.needs[reason.need])}</div>`)}
    ${unsaid.length ? html`<p class="quiet personal">${words.card.unsaid(unsaid.map(labelOf))}</p>` : nothing}
    ${warnings.map(({ evidence }) => html`<div class="personal">${quotation(evidence, words.card.excludes)}</div>`)}
  `;
}

/** A yes opens to its reasons, and is never shown without any; silence is something to ask about, never a yes or a no. */
function beginnerMark(opportunity: Opportunity, words: Locale, now: Date) {
  const welcome = beginnersWelcome(opportunity);
  if (welcome === 'not-stated') return html`<li class="quiet">${words.card.askBeginner}</li>`;
  if (welcome === 'no') return undefined;
  return html`
    <li>
      <details class="why" part="badge">
        <summary>
          ${icon(sproutIcon)}<span>${words.card.beginner}</span> ${icon(chevronIcon)}
          <span class="out-of-sight">${words.card.why}</span>
        </summary>
        ${opportunity.beginner.map((reason) => claim(reason, words, now))}
      </details>
    </li>
  `;
}
