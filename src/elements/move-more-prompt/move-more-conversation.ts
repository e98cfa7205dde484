import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import {
  CONVERSATIONS,
  CONVERSATION_LENGTHS,
  type Conversation,
  type ConversationLength,
} from '../../health/prompts/conversation.js';
import { isOverdue } from '../../health/review.js';
import { talkWords } from '../../locales/en-prompt-talk.js';
import type { Opportunity } from '../../opportunity/opportunity.js';
import { define } from '../shared/define.js';
import { heading, headingLevel } from '../shared/heading.js';
import { keepInside } from '../shared/keep-inside.js';
import { printAlone } from '../shared/print-alone.js';
import { conversationStyles } from './move-more-conversation.styles.js';
import { activitySlide } from './slides.js';
import { toolStyles } from './tool.styles.js';
import type { Variant, VariantContext } from './variant.js';

/** Activities that go on a sheet. */
const MOST = 3;

type Field = keyof typeof talkWords.fields;
const FIELDS = Object.keys(talkWords.fields) as readonly Field[];

/** What a finder on the page offers, without importing it. */
interface Finder extends HTMLElement {
  readonly chosen?: readonly Opportunity[];
}

/** A conversation, from asking permission to a written next step. Not for pages: `<move-more-prompt variant="conversation">` makes it. */
export class MoveMoreConversation extends LitElement {
  static override styles = [toolStyles, conversationStyles];

  @property({ attribute: false }) length: ConversationLength = '1-minute';
  @property({ attribute: false }) headingLevel = 3;
  /** The finder of the page, by its id. */
  @property({ attribute: false }) finder = '';
  /** The action that leads to activities. */
  @property({ attribute: false }) action: VariantContext['action'] = () => nothing;

  @state() private chosen: readonly Opportunity[] = [];
  @state() private leftOut: ReadonlySet<string> = new Set();
  @state() private written: Readonly<Partial<Record<Field, string>>> = {};
  @query('.paper') private paper?: HTMLElement;
  private listenedTo?: Finder;

  override connectedCallback(): void {
    super.connectedCallback();
    // A listing shut again says nothing: looking here is when it is noticed.
    this.addEventListener('focusin', this.noteChosen);
    this.addEventListener('pointerenter', this.noteChosen);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('focusin', this.noteChosen);
    this.removeEventListener('pointerenter', this.noteChosen);
    this.listenTo(undefined);
  }

  protected override willUpdate(): void {
    this.listenTo((this.isConnected && this.finder && document.getElementById(this.finder)) || undefined);
  }

  protected override render(): TemplateResult {
    const level = headingLevel(this.headingLevel);
    const conversation = CONVERSATIONS.find(({ length }) => length === this.length);
    return html`
      <section class="box" lang="en">
        ${heading(level, html`${talkWords.title}`)} ${this.lengths()}
        ${conversation ? this.steps(conversation, level + 1) : nothing}
        <div class="row">${this.action(talkWords.find)}</div>
      </section>
      <section class="box" lang="en" @input=${keepInside} @change=${keepInside}>
        ${heading(level, html`${talkWords.nextStep}`)}
        <p>${talkWords.intro}</p>
        ${this.finder ? this.choices(level + 1) : nothing} ${FIELDS.map((field) => this.box(field))}
        <div><button type="button" class="main" @click=${this.print}>${talkWords.print}</button></div>
      </section>
      ${this.sheet()}
    `;
  }

  private lengths() {
    return html`
      <fieldset>
        <legend>${talkWords.howLong}</legend>
        <div class="row">
          ${CONVERSATION_LENGTHS.map(
            (length) => html`
              <label class="pick">
                <input
                  type="radio"
                  name="length"
                  .checked=${length === this.length}
                  @change=${() => (this.length = length)}
                />
                ${talkWords.lengths[length]}
              </label>
            `,
          )}
        </div>
      </fieldset>
    `;
  }

  private steps({ steps, source, also, reviewBy }: Conversation, level: number) {
    const names = [source, ...also].map(({ name }) => name).join('; ');
    if (isOverdue(reviewBy, new Date())) return html`<p>${talkWords.overdue} ${talkWords.source(names)}</p>`;
    return html`
      <p class="quiet">${talkWords.ownWords}</p>
      <ol class="steps">
        ${steps.map(
          ({ title, aim, questions, mind }) => html`
            <li>
              ${heading(level, html`${title}`)}
              <p>${aim}</p>
              <ul>
                ${questions.map((question) => html`<li><q>${question}</q></li>`)}
              </ul>
              ${mind ? html`<p class="quiet">${mind}</p>` : nothing}
            </li>
          `,
        )}
      </ol>
      <p class="quiet small">${talkWords.source(names)}</p>
    `;
  }

  /** What was opened in the finder, each to be put on the sheet or not. */
  private choices(level: number) {
    const taken = this.taken();
    return html`
      <div>
        ${heading(level, html`${talkWords.chosen}`)}
        <p class="quiet">${talkWords.howToChoose}</p>
        <ul class="choices">
          ${this.chosen.map(
            (activity) => html`
              <li>
                <label class="pick">
                  <input
                    type="checkbox"
                    aria-label=${talkWords.include(activity.name)}
                    .checked=${taken.includes(activity)}
                    ?disabled=${taken.length >= MOST && !taken.includes(activity)}
                    @change=${() => this.toggle(activity.id)}
                  />
                  <span><bdi>${activity.name}</bdi></span>
                </label>
              </li>
            `,
          )}
        </ul>
      </div>
    `;
  }

  private box(field: Field) {
    const write = ({ target }: Event) => {
      if (target instanceof HTMLInputElement) this.written = { ...this.written, [field]: target.value };
    };
    return html`
      <label>
        ${talkWords.fields[field]}
        <input type="text" autocomplete="off" maxlength="200" .value=${this.written[field] ?? ''} @input=${write} />
      </label>
    `;
  }

  /** What is printed, and shown nowhere else. */
  private sheet() {
    const now = new Date();
    return html`
      <div class="paper" lang="en">
        <p class="paper-title">${talkWords.nextStep}</p>
        ${this.taken().map((activity) => {
          const { above, text, beneath } = activitySlide(activity, now);
          return html`<div class="paper-activity">
            <p><b>${text}</b></p>
            ${beneath.map((line) => html`<p>${line}</p>`)} ${activity.sample ? html`<p>${above}</p>` : nothing}
          </div>`;
        })}
        ${FIELDS.map(
          (field) =>
            html`<div class="paper-field">
              <p><b>${talkWords.fields[field]}</b></p>
              <p class="lines">${this.written[field]}</p>
            </div>`,
        )}
        <p>${talkWords.yours}</p>
      </div>
    `;
  }

  private taken(): readonly Opportunity[] {
    return this.chosen.filter(({ id }) => !this.leftOut.has(id)).slice(0, MOST);
  }

  private toggle(id: string) {
    const others = new Set(this.leftOut);
    if (!others.delete(id)) others.add(id);
    this.leftOut = others;
  }

  private print() {
    if (this.paper) printAlone(this.paper, 'a4');
  }

  private listenTo(finder: Finder | undefined) {
    if (finder === this.listenedTo) return;
    this.listenedTo?.removeEventListener('finder-select', this.noteChosen);
    this.listenedTo = finder;
    finder?.addEventListener('finder-select', this.noteChosen);
  }

  private readonly noteChosen = () => {
    const chosen = this.listenedTo?.chosen ?? [];
    const same = chosen.length === this.chosen.length && chosen.every(({ id }, at) => id === this.chosen[at]?.id);
    if (!same) this.chosen = chosen;
  };
}

define('move-more-conversation', MoveMoreConversation);

const lengthOf = (words: string): ConversationLength =>
  CONVERSATION_LENGTHS.find((length) => length === words) ?? '1-minute';

/** What to ask, and a next step to write down. Nowhere that more may not be asked of anybody. */
export const view: Variant['view'] = ({ host, offer, card, action }) =>
  offer.ideas
    ? html`
        ${offer.lines.length ? card() : nothing}
        <move-more-conversation
          class=${offer.lines.length ? 'root beneath' : 'root'}
          .length=${lengthOf(host.length)}
          .headingLevel=${host.headingLevel}
          .finder=${host.finder ?? ''}
          .action=${action}
        ></move-more-conversation>
      `
    : card();
