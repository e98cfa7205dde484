import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { property, query } from 'lit/decorators.js';
import { paperWords } from '../../locales/en-prompt-paper.js';
import { define } from '../shared/define.js';
import { printAlone } from '../shared/print-alone.js';
import { qrCode } from '../shared/qr-code.js';
import { fitText } from './fit-text.js';
import type { Item } from './item.js';
import { posterStyles } from './move-more-poster.styles.js';
import { paperStyles } from './paper.styles.js';
import type { Variant } from './variant.js';
import { type WhereTo, breakable, whereTo } from './where-to.js';

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
    void this.fit();
  }

  /** Letters of hundredths of the sheet's width, once the page's own font is there. */
  private async fit() {
    await document.fonts.ready;
    for (const words of this.renderRoot.querySelectorAll<HTMLElement>('.words')) fitText(words, 3, 16);
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
          <p class=${`title ${item.text.length + (item.myth?.length ?? 0) > 70 ? 'long' : ''}`}>${item.text}</p>
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

/** A poster of one message, or cards of several. */
export const view: Variant['view'] = ({ host, offer, item }) => html`
  <move-more-poster
    class="root"
    exportparts="qr-code"
    .items=${itemsFor(host.paper === 'a6' && !host.rotate && !host.message ? offer.items : [], item)}
    .where=${offer.activities ? whereTo(host.href, host.finder, host.address) : undefined}
    .from=${host.from ?? ''}
    .paper=${host.paper === 'a5' || host.paper === 'a6' ? host.paper : 'a4'}
    ><slot name="logo" slot="logo"></slot
  ></move-more-poster>
`;

const itemsFor = (several: readonly Item[], one: Item) => (several.length ? several : [one]);
