import { LitElement, type TemplateResult, css, html } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { socialWords } from '../../locales/en-prompt-social.js';
import { define } from '../shared/define.js';
import { drawSlide } from './draw-slide.js';
import type { Item } from './item.js';
import { download, lookOf, pngOf } from './save-slides.js';
import { messageSlide } from './slides.js';
import { toolStyles } from './tool.styles.js';
import type { Variant } from './variant.js';
import { type WhereTo, whereTo } from './where-to.js';

/** Pixels along a side of the picture: the square that every channel takes. */
const SIDE = 1080;

/** Text and picture for a practice's channels. Not for pages: `<move-more-prompt variant="social">` makes it. */
export class MoveMoreSocial extends LitElement {
  static override styles = [
    toolStyles,
    css`
      canvas {
        display: block;
        width: 100%;
        max-width: 24em;
        height: auto;
        border: 1px solid var(--af-color-border, color-mix(in srgb, currentColor 24%, transparent));
      }
      textarea {
        resize: vertical;
      }
      @container (min-width: 720px) {
        .box {
          grid-template-columns: 1fr 24em;
          column-gap: 32px;
        }
      }
      .words,
      .picture {
        display: grid;
        align-content: start;
        gap: 16px;
      }
    `,
  ];

  @property({ attribute: false }) items: readonly Item[] = [];
  /** Where the post leads; nowhere where no activities may be offered. */
  @property({ attribute: false }) where?: WhereTo;
  @property({ attribute: false }) from = '';

  @state() private at = 0;
  @state() private news = '';
  @query('canvas') private canvas?: HTMLCanvasElement;
  @query('textarea') private post?: HTMLTextAreaElement;
  private drawings = 0;

  protected override render(): TemplateResult {
    const { items } = this;
    const text = this.text();
    return html`
      <div class="box">
        <div class="words">
          <label>
            ${socialWords.choose}
            <select @change=${this.choose}>
              ${items.map((item, at) => html`<option value=${at} ?selected=${at === this.at}>${item.text}</option>`)}
            </select>
          </label>
          <div>
            <label for="post">${socialWords.text}</label>
            <textarea id="post" readonly rows="6" aria-describedby="count" .value=${text}></textarea>
            <p id="count" class="quiet">${socialWords.count([...text].length)}</p>
          </div>
          <div class="row">
            <button type="button" class="main" @click=${this.copy}>${socialWords.copy}</button>
            <span role="status">${this.news}</span>
          </div>
        </div>
        <div class="picture">
          <canvas
            width=${SIDE}
            height=${SIDE}
            role="img"
            aria-label=${socialWords.picture(this.item()?.text ?? '')}
          ></canvas>
          <p class="quiet small">${socialWords.describe}</p>
          <div><button type="button" @click=${this.save}>${socialWords.save}</button></div>
        </div>
      </div>
    `;
  }

  protected override updated(): void {
    void this.draw();
  }

  private item(): Item | undefined {
    return this.items[this.at] ?? this.items[0];
  }

  /** The message, what has to be said with it, and where it leads. */
  private text(): string {
    const item = this.item();
    if (!item) return '';
    const slide = messageSlide(item);
    return [
      ...(slide.above ? [slide.above] : []),
      slide.text,
      ...slide.beneath,
      ...(this.where ? [socialWords.more(this.where.url)] : []),
    ].join('\n\n');
  }

  private async draw() {
    const item = this.item();
    const turn = ++this.drawings;
    try {
      const look = await lookOf(this, this.where, this.from);
      if (turn === this.drawings && this.canvas && item) drawSlide(this.canvas, messageSlide(item), look);
    } catch (error) {
      console.warn('<move-more-prompt>: the picture could not be drawn.', error);
      if (this.news !== socialWords.notDrawn) this.news = socialWords.notDrawn;
    }
  }

  private choose({ target }: Event) {
    if (target instanceof HTMLSelectElement) this.at = target.selectedIndex;
    this.news = '';
  }

  private async copy() {
    this.post?.select();
    try {
      await navigator.clipboard.writeText(this.text());
      this.news = socialWords.copied;
    } catch {
      this.news = socialWords.notCopied;
    }
  }

  private async save() {
    if (!this.canvas) return;
    download(new Blob([(await pngOf(this.canvas)) as BlobPart], { type: 'image/png' }), 'message.png');
  }
}

define('move-more-social', MoveMoreSocial);

/** A message as text and picture. */
export const view: Variant['view'] = ({ host, offer, item, card }) =>
  !offer.activities
    ? card()
    : html`
        <move-more-social
          class="root"
          .items=${host.rotate || host.message || !offer.items.length ? [item] : offer.items}
          .where=${offer.activities ? whereTo(host.href, host.finder, host.address) : undefined}
          .from=${host.from ?? ''}
        ></move-more-social>
      `;
