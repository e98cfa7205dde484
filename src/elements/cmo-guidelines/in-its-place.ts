import { type TemplateResult, html, nothing } from 'lit';
import { enGuidelines } from '../../locales/en-guidelines.js';
import { heading } from '../shared/heading.js';
import type { ForConditions } from './for-conditions.js';

const words = enGuidelines;

/** What the conditions that a page names change: `unknown` until that is loaded, and `failed` where it cannot be. */
export type Change = ForConditions | 'none' | 'unknown' | 'failed';

/** What a condition asks to be said. */
export const notes = (change: Change): TemplateResult | typeof nothing =>
  typeof change === 'object' ? html`<guideline-notes .lines=${change.lines}></guideline-notes>` : nothing;

/** A sentence for a guideline that is on its way, or for one that cannot be had. */
export const noneYet = (cannotBeHad: boolean, instead: string): TemplateResult =>
  html`<p aria-busy=${!cannotBeHad}>${cannotBeHad ? instead : words.wait}</p>`;

/** What stands in place of any guideline while a condition forbids one, or may do so. */
export function inItsPlace(
  change: Change,
  level: number,
  lead: () => TemplateResult | typeof nothing,
): TemplateResult | undefined {
  const known = typeof change === 'object';
  if (change === 'none' || (known && change.prompts === 'any')) return undefined;
  return html`
    <div class="title">${heading(level, html`${words.calmHeading}`)}</div>
    ${known ? notes(change) : noneYet(change === 'failed', words.askTeam)}
    <div class="actions">${known && change.listed ? lead() : nothing}</div>
    <slot></slot>
  `;
}
