import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { type Guideline, TOPICS, type Topic } from '../../health/guideline.js';
import { factsOf } from '../../health/guideline-facts.js';
import { enGuidelines } from '../../locales/en-guidelines.js';
import { enPicture } from '../../locales/en-picture.js';
import { baseStyles } from '../shared/base-styles.js';
import { breakable } from '../shared/breakable.js';
import { define } from '../shared/define.js';
import { fitText } from '../shared/fit-text.js';
import { heading } from '../shared/heading.js';
import { usePaper } from '../shared/paper.js';
import { qrCode } from '../shared/qr-code.js';
import { Refit } from '../shared/refit.js';
import { posterStyles } from './guideline-poster.styles.js';
import { sourceOf } from './guideline-views.js';

const words = enGuidelines;

/** What the picture says. */
const DRAWN: readonly Topic[] = ['amount', 'strength', 'balance'];

/** What a sheet says beside the picture, and how many sentences of each. What to take care with is said in full. */
const ROOM: Record<'a4' | 'a5', Partial<Record<Topic, number>>> = {
  a4: { effort: 2, sitting: 1, counts: 3, start: 3, care: 9 },
  a5: { effort: 2, counts: 1, start: 2, care: 9 },
};

/** What a full sheet does without, first things first, each from its last sentence on. */
const SPARED = ['counts', 'sitting', 'helps', 'start', 'effort'] as const;

/** Letters of a sheet, points: 12 at least, and as large as there is room for. Less only where it would be cut off. */
const LEAST = 12;
const SMALLEST = 9;
const LARGEST = { a4: 18, a5: 14 } as const;

/**
 * A guideline on one sheet of paper, black and white if need be.
 *
 * @tag guideline-poster
 * @slot logo - Whose poster it is.
 * @slot - The practice's own words.
 * @csspart qr-code - The QR code.
 */
export class GuidelinePoster extends LitElement {
  static override styles = [baseStyles, posterStyles];

  /** Whose guideline. */
  @property({ attribute: false }) guideline: Guideline | undefined;

  /** Level of its heading, 2 to 5. */
  @property({ type: Number }) level = 2;

  /** The sheet. */
  @property({ reflect: true }) paper: 'a4' | 'a5' = 'a4';

  /** Leaves the picture out. */
  @property({ type: Boolean, attribute: 'text-only' }) textOnly = false;

  /** Address of a page with a finder; as a QR code, and in letters. */
  @property() href = '';

  private release: (() => void) | undefined;

  constructor() {
    super();
    // In the next frame: what is left out changes the height that is watched.
    this.addController(new Refit(this, '.sheet', () => requestAnimationFrame(() => this.fit())));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.release = usePaper();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.release?.();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { guideline, level } = this;
    if (!guideline) return nothing;
    const beside = TOPICS.filter((topic) => topic in ROOM[this.paper]);
    const drawn = this.textOnly ? DRAWN : [];
    const shown = [...drawn, ...beside].flatMap((topic) => this.facts(guideline, topic));
    return html`
      <article class="root sheet" part="poster">
        <header><slot name="logo"></slot></header>
        <div class="title">${heading(level, html`${words.heading(guideline.label)}`)}</div>
        ${this.textOnly ? this.said(guideline, drawn) : html`<guideline-picture .guideline=${guideline}></guideline-picture>`}
        <div class="topics">
          ${this.said(guideline, beside)}
          <section>
            ${heading(level + 1, html`${words.helps}`)}
            <p data-topic="helps">${guideline.helps.slice(0, this.paper === 'a4' ? 5 : 3).join(', ')}.</p>
          </section>
        </div>
        <div class="own"><slot></slot></div>
        <footer>
          ${this.code()}
          <div>${sourceOf(guideline, words, shown)}</div>
        </footer>
      </article>
    `;
  }

  protected override updated(): void {
    this.fit();
  }

  /**
   * Fits what is said to the sheet, in its shape on paper: smaller letters first, then fewer sentences. A logo and words of
   * the practice's own take their room, and what a sheet cannot hold would be cut off.
   */
  private fit() {
    const sheet = this.renderRoot.querySelector<HTMLElement>('.sheet');
    if (!sheet) return;
    this.toggleAttribute('measured', true);
    const sentences = [...sheet.querySelectorAll<HTMLElement>('[data-topic]')];
    for (const sentence of sentences) sentence.hidden = false;
    fitText(sheet, LEAST, LARGEST[this.paper]);
    for (const sentence of SPARED.flatMap((topic) =>
      sentences.filter((one) => one.dataset['topic'] === topic).reverse(),
    ))
      if (sheet.scrollHeight > sheet.clientHeight + 1) sentence.hidden = true;
    if (sheet.scrollHeight > sheet.clientHeight + 1) fitText(sheet, SMALLEST, LEAST);
    this.toggleAttribute('measured', false);
  }

  /** As many sentences on a topic as the sheet has room for. */
  private facts(guideline: Guideline, topic: Topic) {
    return factsOf(guideline, topic).slice(0, ROOM[this.paper][topic]);
  }

  private said(guideline: Guideline, topics: readonly Topic[]) {
    return topics.map((topic) => {
      const facts = this.facts(guideline, topic);
      if (!facts.length) return nothing;
      return html`
        <section>
          ${heading(this.level + 1, html`${words.topics[topic]}`)}
          ${facts.map(({ text }) => html`<p data-topic=${topic}>${text}</p>`)}
        </section>
      `;
    });
  }

  /** Only an address that a telephone can open is worth a code. */
  private code() {
    const link = document.createElement('a');
    link.href = this.href;
    if (!this.href || !/^https?:$/.test(link.protocol)) return nothing;
    const address = link.href.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
    return html`
      <div class="code">
        ${qrCode(link.href, enPicture.qrCode(address))}
        <p><strong>${enPicture.scan}</strong><br />${breakable(address)}</p>
      </div>
    `;
  }
}

define('guideline-poster', GuidelinePoster);

declare global {
  interface HTMLElementTagNameMap {
    'guideline-poster': GuidelinePoster;
  }
}
