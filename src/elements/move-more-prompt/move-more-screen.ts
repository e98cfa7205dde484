import { LitElement, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { screenWords } from '../../locales/en-prompt-screen.js';
import type { Opportunity } from '../../opportunity/opportunity.js';
import { breakable } from '../shared/breakable.js';
import { define } from '../shared/define.js';
import { qrCode } from '../shared/qr-code.js';
import type { SafetyLine } from '../../health/safety-lines.js';
import { fitText } from '../shared/fit-text.js';
import type { Item } from './item.js';
import type { LocalArea } from './local-activities.js';
import { screenStyles } from './move-more-screen.styles.js';
import { Refit } from '../shared/refit.js';
import { saveSlides } from './save-slides.js';
import { SlideShow } from './slide-show.js';
import { type Slide, activitySlide, deckOf, lineSlides, messageSlide, secondsFor } from './slides.js';
import type { Variant } from './variant.js';
import { type WhereTo, whereTo } from './where-to.js';

/** How long the activities of a feed are shown before it is asked again, milliseconds. */
const FRESH = 3 * 3_600_000;
/** How long the controls stay after the pointer has moved, milliseconds. */
const IN_SIGHT = 4000;

/**
 * Letters of a message, hundredths of the screen's shorter side. Ours have 60 px and more at 1080 lines, which is 5.6; a page's
 * own as long as they may be have fewer rather than be cut off.
 */
const LEAST = 4.5;
const LARGEST = 15;

const STILL = matchMedia('(prefers-reduced-motion: reduce)');

/** The screen of a waiting room. Not for pages: `<move-more-prompt variant="screen">` makes it. */
export class MoveMoreScreen extends LitElement {
  static override styles = screenStyles;

  /** The messages, in order. */
  @property({ attribute: false }) items: readonly Item[] = [];
  /** What has to be said besides. */
  @property({ attribute: false }) lines: readonly SafetyLine[] = [];
  /** Where the QR code leads; nowhere where no activities may be offered. */
  @property({ attribute: false }) where?: WhereTo;
  /** Where its activities come from. */
  @property({ attribute: false }) area?: LocalArea;
  /** Who runs the room. */
  @property({ attribute: false }) from = '';

  @state() private activities: readonly Opportunity[] = [];
  @state() private controls = false;
  @state() private news = '';
  @query('.line > div') private line?: HTMLElement;

  private readonly show = new SlideShow(this, () => secondsFor(this.slideAt(this.show.turn)));
  private readonly sizes = new Map<string, number>();
  private deck: readonly Slide[] = [];
  private movement?: Animation;
  private hide?: ReturnType<typeof setTimeout>;
  private loading?: AbortController;
  private loadedAt = 0;

  constructor() {
    super();
    this.addController(
      new Refit(this, '.slides', () => {
        this.sizes.clear();
        this.fit();
      }),
    );
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('pointermove', this.bringControls);
    this.addEventListener('pointerdown', this.bringControls);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('pointermove', this.bringControls);
    this.removeEventListener('pointerdown', this.bringControls);
    clearTimeout(this.hide);
    this.movement?.cancel();
    this.loading?.abort();
    this.loadedAt = 0;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('area')) this.loadedAt = 0;
    void this.loadActivities();
    if (!['items', 'lines', 'activities'].some((name) => changed.has(name))) return;
    const now = new Date();
    this.sizes.clear();
    this.deck = deckOf(
      [...this.items.map(messageSlide), ...lineSlides(this.lines)],
      this.activities.map((activity) => activitySlide(activity, now)),
    );
  }

  protected override render(): TemplateResult {
    const { turn } = this.show;
    // Two layers take turns, so that one can fade while the other comes.
    const [even, odd] = turn % 2 ? [turn - 1, turn] : [turn, turn - 1];
    return html`
      <div class="stage" role="group" aria-roledescription="slides" aria-label=${screenWords.label} lang="en">
        <div class="slides">${this.layer(even, turn)} ${this.layer(odd, turn)}</div>
        <div class="foot">
          <span class="logo"><slot name="logo"></slot></span>
          ${this.from ? html`<p>${this.from}</p>` : nothing}
        </div>
        ${this.corner()}
      </div>
      <div class="line" aria-hidden="true"><div></div></div>
      ${this.bar()}
    `;
  }

  protected override updated(): void {
    this.fit();
    this.moveLine();
  }

  /** Fits the words of both layers; what was measured once for this shape of screen is not measured again. */
  private fit() {
    for (const layer of this.renderRoot.querySelectorAll<HTMLElement>('.slide')) {
      const words = layer.textContent ?? '';
      const size = this.sizes.get(words);
      if (size) layer.style.setProperty('--size', String(size));
      else if (layer.clientHeight) this.sizes.set(words, fitText(layer, LEAST, LARGEST));
    }
  }

  /** The slide of a turn. */
  private slideAt(turn: number): Slide {
    const { length } = this.deck;
    return this.deck[((turn % length) + length) % length] ?? { id: '', text: '', beneath: [] };
  }

  private layer(turn: number, now: number) {
    const slide = this.slideAt(turn);
    const on = turn === now;
    return html`
      <div class=${`slide ${on ? 'on' : ''}`} aria-hidden=${on ? 'false' : 'true'}>
        ${slide.above ? html`<p class="above">${slide.above}</p>` : nothing}
        <p class="text" part=${on ? 'message' : ''}>${slide.text}</p>
        ${slide.beneath.map((words) => html`<p class="beneath">${words}</p>`)}
      </div>
    `;
  }

  private corner() {
    if (!this.where) return nothing;
    const { url, short } = this.where;
    return html`
      <div class="corner">
        <p class="invitation">${screenWords.scan}<br /><b>${breakable(short)}</b></p>
        ${qrCode(url, screenWords.code(short))}
      </div>
    `;
  }

  private bar() {
    const { paused } = this.show;
    return html`
      <div class=${`controls ${this.controls ? 'shown' : ''}`} role="group" aria-label=${screenWords.controls}>
        <button type="button" @click=${() => this.show.toggle()}>
          ${paused ? screenWords.play : screenWords.pause}
        </button>
        <button type="button" @click=${() => this.show.go(-1)}>${screenWords.back}</button>
        <button type="button" @click=${() => this.show.go(1)}>${screenWords.next}</button>
        ${
          document.fullscreenEnabled
            ? html`<button type="button" @click=${this.fill}>${screenWords.fullScreen}</button>`
            : nothing
        }
        <button type="button" @click=${this.save}>${screenWords.save}</button>
        <span role="status">${this.news}</span>
      </div>
    `;
  }

  /** The line shows how far through the slides it is; it moves with time, or once a slide without motion. */
  private moveLine() {
    const { line, show, deck } = this;
    if (!line || !deck.length) return;
    const at = ((show.turn % deck.length) + deck.length) % deck.length;
    const key = `${show.turn} ${show.paused} ${deck.length}`;
    if (line.dataset['at'] === key) return;
    line.dataset['at'] = key;
    this.movement?.cancel();
    const to = `scaleX(${(at + 1) / deck.length})`;
    line.style.transform = to;
    if (STILL.matches || show.paused) return;
    this.movement = line.animate([{ transform: `scaleX(${at / deck.length})` }, { transform: to }], {
      duration: secondsFor(this.slideAt(show.turn)) * 1000,
    });
  }

  /** Asks the feed again every few hours. When it fails, what was there stays, and the messages go on. */
  private async loadActivities() {
    const { area } = this;
    const now = Date.now();
    if (!this.isConnected || !area || (this.loadedAt && Math.abs(now - this.loadedAt) < FRESH)) return;
    this.loadedAt = now;
    this.loading?.abort();
    const { signal } = (this.loading = new AbortController());
    try {
      const { localActivities } = await import('./local-activities.js');
      const activities = await localActivities(area, new Date(), signal);
      if (!signal.aborted) this.activities = activities;
    } catch (error) {
      if (!signal.aborted) console.warn(`<move-more-prompt>: no activities on the screen: ${String(error)}`);
    }
  }

  private async fill() {
    await this.requestFullscreen().catch(() => undefined);
  }

  private async save() {
    this.news = screenWords.saving;
    try {
      this.news = screenWords.saved(await saveSlides(this.deck, this, this.where, this.from));
    } catch (error) {
      console.warn('<move-more-prompt>: the slides could not be drawn.', error);
      this.news = screenWords.notSaved;
    }
  }

  private readonly bringControls = () => {
    this.controls = true;
    clearTimeout(this.hide);
    this.hide = setTimeout(() => (this.controls = false), IN_SIGHT);
  };
}

define('move-more-screen', MoveMoreScreen);

/** The messages one after the other, full screen. */
export const view: Variant['view'] = ({ host, offer, item }) => html`
  <move-more-screen
    class="root"
    exportparts="message, qr-code"
    .items=${offer.items.length ? offer.items : item.text ? [item] : []}
    .lines=${offer.lines}
    .where=${offer.activities ? whereTo(host.href, host.finder, host.address) : undefined}
    .area=${offer.activities && host.src ? areaOf(host.src, host.near ?? '', host.within) : undefined}
    .from=${host.from ?? ''}
    ><slot name="logo" slot="logo"></slot
  ></move-more-screen>
`;

/** The same area is the same object, so that rendering again asks no feed again. */
const areas = new Map<string, LocalArea>();

function areaOf(src: string, near: string, miles: number): LocalArea {
  const key = JSON.stringify([src, near, miles]);
  const area = areas.get(key) ?? { src, near, miles: miles > 0 ? miles : 5 };
  areas.set(key, area);
  return area;
}
