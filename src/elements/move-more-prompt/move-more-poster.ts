import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { property, query } from 'lit/decorators.js';
import { paperWords } from '../../locales/en-prompt-paper.js';
import { breakable } from '../shared/breakable.js';
import { define } from '../shared/define.js';
import { printAlone } from '../shared/print-alone.js';
import { qrCode } from '../shared/qr-code.js';
import { fitText } from '../shared/fit-text.js';
import type { Item } from './item.js';
import { posterStyles } from './move-more-poster.styles.js';
import { paperStyles } from './paper.styles.js';
import { Refit } from '../shared/refit.js';
import type { Variant } from './variant.js';
import { type WhereTo, whereTo } from './where-to.js';

/** Cards on a sheet of A4. */
export const CARDS = 4;

/** A poster, or four cards on a sheet. Not for pages: `<move-more-prompt variant="poster">` makes it. */
export class MoveMorePoster extends LitElement {
  static override styles = [paperStyles, posterStyles];

  /** The messages: one on a poster, up to four on a sheet of cards. */
  @property({ attribute: false }) items: readonly Item[] = [];
  /** Where the QR code leads; nowhere where no activities may be offered. */
  @property({ attribute: false }) where?: WhereTo;
  /** Who puts it up. */
  @property({ attribute: false }) from = '';
  @property({ attribute: false }) paper: 'a4' | 'a5' | 'a6' = 'a4';

  @query('.sheets') private sheets?: HTMLElement;

  constructor() {
    super();
    this.addController(new Refit(this, '.words, .grow', () => this.fit()));
  }

  protected override render(): TemplateResult {
    const [first] = this.items;
    return html`
      <div class="tools">
        <button type="button" @click=${this.print}>${paperWords.print}</button>
      </div>
      <div class="sheets" lang="en">
        ${
          this.paper === 'a6'
            ? html`<div class="sheet cards">
                ${Array.from({ length: CARDS }, (_, at) => this.card(this.items[at % this.items.length] ?? first))}
              </div>`
            : this.poster(first)
        }
      </div>
    `;
  }

  protected override updated(): void {
    this.fit();
  }

  /** Letters of a poster count in hundredths of the sheet's width, those of a card in millimetres. */
  private fit() {
    for (const words of this.renderRoot.querySelectorAll<HTMLElement>('.words')) fitText(words, 3, 16);
    for (const words of this.renderRoot.querySelectorAll<HTMLElement>('.grow')) fitText(words, 4.3, 7.5);
  }

  private poster(item: Item | undefined) {
    if (!item) return nothing;
    return html`
      <div class=${`sheet poster ${this.paper}`}>
        <div class="head"><span>${this.from}</span><slot name="logo"></slot></div>
        <div class="words">
          ${item.myth ? html`<p class="heard">${paperWords.heard}: <q>${item.myth}</q></p>` : nothing}
          <p class="text">${item.text}</p>
          ${item.by ? html`<p>${paperWords.from(item.by)}</p>` : nothing}
          ${item.lines.map(({ text }) => html`<p class="must">${text}</p>`)}
        </div>
        ${this.foot()}
        <p class="small">${sourceOf(item)} ${paperWords.information}</p>
      </div>
    `;
  }

  private card(item: Item | undefined) {
    if (!item) return nothing;
    return html`
      <div class="card">
        <div class="grow">
          ${item.myth ? html`<p class="said">${paperWords.heard}: <q>${item.myth}</q></p>` : nothing}
          <p class="title">${item.text}</p>
          ${item.by ? html`<p>${paperWords.from(item.by)}</p>` : nothing}
          ${item.lines.map(({ text }) => html`<p class="small">${text}</p>`)}
        </div>
        ${this.foot()} ${sourceOf(item)}
      </div>
    `;
  }

  private foot() {
    if (!this.where) return nothing;
    return footOf(this.where);
  }

  private print() {
    if (this.sheets) printAlone(this.sheets, this.paper === 'a5' ? 'a5' : 'a4');
  }
}

/** The code, what it is for, and its address beneath, to type. */
export const footOf = ({ url, short }: WhereTo): TemplateResult => html`
  <div class="foot">
    ${qrCode(url, paperWords.code(short))}
    <div>
      <p>${paperWords.scan}</p>
      <p class="address">${breakable(short)}</p>
    </div>
  </div>
`;

/** What it rests on. */
export const sourceOf = ({ source }: Pick<Item, 'source'>): TemplateResult | typeof nothing =>
  source ? html`<span class="small">${paperWords.source(source.name)}</span>` : nothing;

define('move-more-poster', MoveMorePoster);

/** Letters of what has to be said along with a message that a sheet holds in 12 point; for more there is a larger sheet. */
const HOLDS = [
  ['a6', 300],
  ['a5', 450],
] as const;

/** The sheet a page asks for, or the next one that holds what has to be said: that is never cut off. */
function sheetFor(paper: string, items: readonly Item[]): 'a4' | 'a5' | 'a6' {
  const letters = Math.max(...items.map(({ lines }) => lines.map(({ text }) => text).join('').length));
  const from = HOLDS.findIndex(([sheet]) => sheet === paper);
  return HOLDS.find(([, most], at) => from >= 0 && at >= from && letters <= most)?.[0] ?? 'a4';
}

/** A poster of one message, or cards of several. */
export const view: Variant['view'] = ({ host, offer, item }) => {
  const several = host.paper === 'a6' && !host.rotate && !host.message ? offer.items : [];
  const items = several.length ? several : [item];
  return html`
    <move-more-poster
      class="root"
      exportparts="qr-code"
      .items=${items}
      .where=${offer.activities ? whereTo(host.href, host.finder, host.address) : undefined}
      .from=${host.from ?? ''}
      .paper=${sheetFor(host.paper, items)}
      ><slot name="logo" slot="logo"></slot
    ></move-more-poster>
  `;
};
