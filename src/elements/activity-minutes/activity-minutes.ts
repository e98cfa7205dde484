import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { type Answer, type Typed, minutesAWeek } from '../../health/minutes-a-week.js';
import { GUIDELINE_SOURCES } from '../../health/guideline-sources.js';
import { WEEKLY_MINUTES } from '../../health/weekly-minutes.js';
import { enMinutes } from '../../locales/en-minutes.js';
import { baseStyles } from '../shared/base-styles.js';
import { copyText } from '../shared/copy-text.js';
import { define } from '../shared/define.js';
import { formStyles } from '../shared/form-styles.js';
import { heading, headingLevel } from '../shared/heading.js';
import { fitHostColours } from '../shared/host-colours.js';
import { keepInside } from '../shared/keep-inside.js';
import { standingStyles } from '../shared/standing-styles.js';
import { minutesBars } from './minutes-bars.js';
import { minutesStyles } from './activity-minutes.styles.js';

const words = enMinutes;
const BLANK: Typed = { days: '', minutes: '' };
type When = 'now' | 'earlier';
const isSum = (answer: Answer): answer is Extract<Answer, { week: number }> => 'week' in answer;

/**
 * A brief, private sum for adults: days a week and minutes a day that raise the breathing, beside the guideline's 150
 * minutes, with an earlier answer beside it where there is one. Informal, not a validated measure. It gives no advice and
 * sorts nobody into a group. Nothing is stored and nothing is sent.
 *
 * @tag activity-minutes
 * @slot - The practice's own words, under the answer.
 * @csspart action - Each button.
 * @cssproperty [--af-color-accent=#0b6b63] - Bars and actions.
 */
export class ActivityMinutes extends LitElement {
  static override styles = [baseStyles, standingStyles, formStyles, minutesStyles];

  /** Heading level, 2 to 6, to fit the page's outline. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  @state()
  private typed: Readonly<Record<When, Typed>> = { now: BLANK, earlier: BLANK };

  @state()
  private compares = false;

  /** Whether somebody has left a box: until then nothing is refused. */
  @state()
  private left: Readonly<Record<When, boolean>> = { now: false, earlier: false };

  @state()
  private copied: 'no' | 'yes' | 'by-hand' = 'no';

  protected override render(): TemplateResult {
    const now = minutesAWeek(this.typed.now);
    const earlier = this.compares ? minutesAWeek(this.typed.earlier) : undefined;
    return html`
      <section class="root" lang=${words.lang} dir=${words.dir} aria-labelledby="title" @input=${keepInside}>
        <div id="title" class="title">${heading(headingLevel(this.headingLevel, 2), html`${words.heading}`)}</div>
        <p class="quiet">${words.forWhom}</p>
        ${this.boxes('now', now)}
        ${
          this.compares && earlier
            ? html`<p class="quiet">${words.earlierAbout}</p>
                ${this.boxes('earlier', earlier)}`
            : nothing
        }
        <p class="not-on-paper">
          <button type="button" class="link" @click=${this.compare}>
            ${this.compares ? words.removeEarlier : words.addEarlier}
          </button>
        </p>
        <div class="answer" role="status">${this.answer(now, earlier)}</div>
        <p class="quiet">
          ${words.informal}
          <a href=${GUIDELINE_SOURCES.adults.url} target="_blank" rel="noopener noreferrer">${words.source}</a>
        </p>
        ${isSum(now) ? this.takeAway() : nothing}
        <slot></slot>
      </section>
    `;
  }

  protected override updated(): void {
    const root = this.renderRoot.firstElementChild;
    if (root instanceof HTMLElement) fitHostColours(this, root);
  }

  private boxes(when: When, answer: Answer) {
    const refused = !isSum(answer) && this.left[when] ? answer.refused : undefined;
    const box = (field: keyof Typed, label: string) => html`
      <p class="field">
        <label for=${`${when}-${field}`}>${label}</label>
        <input
          id=${`${when}-${field}`}
          inputmode="numeric"
          autocomplete="off"
          .value=${this.typed[when][field]}
          aria-invalid=${refused === field || refused === 'half' ? 'true' : 'false'}
          aria-describedby=${`${when}-refused`}
          @input=${(event: InputEvent) => this.type(when, field, (event.target as HTMLInputElement).value)}
          @change=${() => this.leave(when)}
        />
      </p>
    `;
    return html`
      <fieldset>
        <legend class=${this.compares ? '' : 'out-of-sight'}>${words[when]}</legend>
        ${box('days', when === 'now' ? words.days : words.daysShort)}
        ${box('minutes', when === 'now' ? words.minutes : words.minutesShort)}
        <p id=${`${when}-refused`} class="refused" role="alert">${refused ? words.refused(refused) : ''}</p>
      </fieldset>
    `;
  }

  private answer(now: Answer, earlier: Answer | undefined) {
    if (!isSum(now)) return html`<p>${words.nothingYet}</p>`;
    const before = earlier && isSum(earlier) ? earlier : undefined;
    return html`
      ${minutesBars(now.week, before?.week, WEEKLY_MINUTES.moderate, words)}
      <p><strong>${words.sum(now.days, now.minutes, now.week)}.</strong></p>
      ${before ? html`<p>${words.change(now.week - before.week)}</p>` : nothing}
      <p>${words.guideline(WEEKLY_MINUTES.moderate)}</p>
    `;
  }

  private takeAway() {
    return html`
      <p class="actions not-on-paper">
        <button type="button" class="button" part="action" @click=${this.copy}>${words.copy}</button>
        <button type="button" class="button" part="action" @click=${() => print()}>${words.print}</button>
        <span role="status">${this.copied === 'yes' ? words.copied : ''}</span>
      </p>
      ${
        this.copied === 'by-hand'
          ? html`<p class="field">
              <label for="text">${words.copyByHand}</label>
              <textarea id="text" readonly rows="5" .value=${this.text()}></textarea>
            </p>`
          : nothing
      }
    `;
  }

  /** The answer in plain lines, for a record or a message. It says itself what it is worth. */
  private text(): string {
    const now = minutesAWeek(this.typed.now);
    const earlier = this.compares ? minutesAWeek(this.typed.earlier) : undefined;
    if (!isSum(now)) return '';
    const before = earlier && isSum(earlier) ? earlier : undefined;
    return words.text([
      words.nowLine(now.days, now.minutes, now.week),
      before ? words.earlierLine(before.days, before.minutes, before.week) : '',
      before ? words.change(now.week - before.week) : '',
      words.guideline(WEEKLY_MINUTES.moderate),
      words.informal,
    ]);
  }

  private type(when: When, field: keyof Typed, value: string) {
    this.typed = { ...this.typed, [when]: { ...this.typed[when], [field]: value } };
    this.copied = 'no';
  }

  /** A box is judged when both have been seen to, or when what stands in one cannot be. */
  private leave(when: When) {
    const { days, minutes } = this.typed[when];
    const answer = minutesAWeek(this.typed[when]);
    const unfinished = 'refused' in answer && answer.refused === 'half' && !minutes && Boolean(days);
    this.left = { ...this.left, [when]: !unfinished };
  }

  private compare() {
    this.compares = !this.compares;
    if (!this.compares) this.typed = { ...this.typed, earlier: BLANK };
    this.left = { ...this.left, earlier: false };
  }

  private async copy() {
    this.copied = (await copyText(this.text())) ? 'yes' : 'by-hand';
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLTextAreaElement>('#text')?.select();
  }
}

define('activity-minutes', ActivityMinutes);

declare global {
  interface HTMLElementTagNameMap {
    'activity-minutes': ActivityMinutes;
  }
}
