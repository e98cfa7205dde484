import { type TemplateResult, html, nothing } from 'lit';
import type { Guideline } from '../../health/guideline.js';
import { enGuidelines } from '../../locales/en-guidelines.js';
import type { CmoGuidelines } from './cmo-guidelines.js';
import { allTopics, everyFact, factsInShort, inShort, sourceOf } from './guideline-views.js';

const words = enGuidelines;

/** What a variant is shown with. */
export interface Showing {
  /** The element, for its attributes. */
  readonly host: CmoGuidelines;
  readonly guideline: Guideline;
  /** Level of its heading. */
  readonly level: number;
  /** Its heading, and what a condition asks to be said. */
  readonly top: TemplateResult;
  /** The action it ends in. */
  readonly lead: TemplateResult | typeof nothing;
  /** Whether it is shown as a picture, too. */
  readonly drawn: boolean;
}

/** What only the full guideline has. */
export interface More {
  readonly addUp: TemplateResult | typeof nothing;
  readonly week: TemplateResult | typeof nothing;
  readonly readOn: TemplateResult | typeof nothing | undefined;
}

const picture = ({ guideline, drawn }: Showing) =>
  drawn
    ? html`<div class="picture">
        <guideline-picture exportparts="picture" .guideline=${guideline}></guideline-picture>
      </div>`
    : nothing;

/** Whose it is: the logo in a slot or by its address, or the practice's name. */
export const mark = ({ logo, practice }: CmoGuidelines) =>
  html`<slot name="logo"
    >${logo ? html`<img class="logo" src=${logo} alt=${practice ?? ''} />` : html`${practice}`}</slot
  >`;

/** In one sentence, with whose card it is. */
export const onCard = (showing: Showing): TemplateResult => html`
  ${mark(showing.host)} ${showing.top} ${picture(showing)}
  <p>${factsInShort(showing.guideline)[0]?.text}</p>
  <div class="actions">${showing.lead}</div>
  <slot></slot>
  ${sourceOf(showing.guideline, words)}
`;

/** What a poster says, while the file that draws it is on its way: nothing to press that a poster has not. */
export const beforePaper = ({ guideline, top }: Showing): TemplateResult => html`
  ${top}
  <div aria-busy="true">${inShort(guideline)}</div>
  <slot></slot>
  ${sourceOf(guideline, words, factsInShort(guideline))}
`;

/** On a page: in short, or with all there is to it. */
export const onPage = (showing: Showing, more?: More): TemplateResult => {
  const { host, guideline, level, top, lead } = showing;
  return html`
    ${top} ${picture(showing)} ${more ? allTopics(guideline, level + 1, words) : inShort(guideline)}
    <div class="actions">
      ${lead}
      ${host.leaflet ? html`<a class="button" part="action" href=${host.leaflet}>${words.leaflet}</a>` : nothing}
      ${more?.addUp}
    </div>
    ${more?.week}
    <slot></slot>
    ${more && html`<slot name="links">${more.readOn}</slot>`}
    ${sourceOf(guideline, words, more ? everyFact(guideline) : factsInShort(guideline))}
  `;
};
