import { LitElement, type SVGTemplateResult, type TemplateResult, html, nothing, svg } from 'lit';
import { property } from 'lit/decorators.js';
import type { Guideline } from '../../health/guideline.js';
import { enPicture } from '../../locales/en-picture.js';
import { baseStyles } from '../shared/base-styles.js';
import { define } from '../shared/define.js';
import { pictureStyles } from './guideline-picture.styles.js';

const words = enPicture;
const RADIUS = 23;
const ROUND = 2 * Math.PI * RADIUS;
const DIAL = 62;

/** One clock face at `x`, filled as far as its minutes go round it. */
function dial(minutes: number, x: number): SVGTemplateResult {
  const filled = (ROUND * minutes) / 60;
  return svg`
    <circle class="track" cx=${x} cy="32" r=${RADIUS} />
    <circle
      class="filled"
      cx=${x}
      cy="32"
      r=${RADIUS}
      stroke-dasharray=${`${filled} ${ROUND}`}
      transform=${`rotate(-90 ${x} 32)`}
    />
    <path class="hand" d=${`M${x} 32V21M${x} 32h7`} />
  `;
}

/** Minutes as a number and as clock faces: an hour is once round. */
function dials(minutes: number, about: string): TemplateResult {
  const hours = Math.ceil(minutes / 60);
  return html`
    <div class="amount">
      <p class="number">
        <strong>${minutes}</strong>
        <svg viewBox=${`0 0 ${hours * DIAL} 64`} aria-hidden="true">
          ${Array.from({ length: hours }, (_, hour) => dial(Math.min(60, minutes - 60 * hour), (hour + 0.5) * DIAL))}
        </svg>
      </p>
      <p class="about">${about}</p>
    </div>
  `;
}

/** The shapes of the marks: a disc, a dumb-bell, a beam that balances, a drop. Each differs in form, not only in colour. */
const MARKS = {
  move: svg`<circle class="solid" r="10" />`,
  strength: svg`<path class="stroke" d="M-13-5V5M-8-9V9M8-9V9M13-5V5M-8 0H8" />`,
  balance: svg`<path class="solid" d="M0 2l7 9H-7z" /><path class="stroke" d="M-14 0H14" /><circle class="solid" cy="-7" r="4" />`,
  pelvicFloor: svg`<path class="solid" d="M0-11L9 0 0 11-9 0z" />`,
};

/** Which of seven days carry a mark, spread over the week. */
const SPREAD: Readonly<Record<number, readonly number[]>> = { 2: [1, 4], 3: [0, 2, 4], 7: [0, 1, 2, 3, 4, 5, 6] };

function weekRow(mark: keyof typeof MARKS, days: number, label: string): TemplateResult {
  const marked = SPREAD[days] ?? [];
  // Balance and strength are on different days, so that nobody reads them as one.
  const shift = mark === 'balance' ? 1 : 0;
  return html`
    <div class="row">
      <p>${label}</p>
      <svg viewBox="0 0 294 62" role="img" aria-label=${words.daysMarked(days)}>
        ${words.days.map(
          (day, at) => svg`
            <g transform=${`translate(${21 + at * 42} 40)`}>
              <text class="day" y="-24" text-anchor="middle">${day}</text>
              ${marked.includes(at - shift) ? MARKS[mark] : svg`<circle class="track" r="4" />`}
            </g>
          `,
        )}
      </svg>
    </div>
  `;
}

/** The minutes of a guideline, each with what they are. */
function amounts({ id, amount, ofWhich, vigorous, vigorousIfActive }: Guideline) {
  const { minutes, kinds, or } = words;
  const unit = minutes[amount.per];
  const kind = id === 'infant' ? kinds.tummy : amount.average ? kinds.average : '';
  const about = amount.per === 'week' ? `${unit}, ${kinds.moderate}` : `${unit} ${kind}`;
  return html`
    ${dials(amount.minutes, about)} ${ofWhich ? dials(ofWhich, kinds.faster) : nothing}
    ${
      vigorous
        ? html`<p class="or">${or}</p>
            ${dials(vigorous, `${unit}, ${vigorousIfActive ? kinds.vigorousIfActive : kinds.vigorous}`)}`
        : nothing
    }
  `;
}

/**
 * A guideline as a picture of our own: its minutes as clock faces, and a week of seven with a mark for each thing to do.
 * All it says stands in words too, so a page loses nothing where this file cannot be had.
 *
 * @tag guideline-picture
 * @csspart picture - The frame.
 */
export class GuidelinePicture extends LitElement {
  static override styles = [baseStyles, pictureStyles];

  /** Whose guideline. */
  @property({ attribute: false }) guideline: Guideline | undefined;

  protected override render(): TemplateResult | typeof nothing {
    const { guideline } = this;
    if (!guideline) return nothing;
    const { daily, strength, strengthTimes, strengthAndBalance, balance, pelvicFloor } = guideline;
    const { rows } = words;
    return html`
      <figure class="root" part="picture" aria-label=${words.picture}>
        <div class="amounts">${amounts(guideline)}</div>
        <div class="week">
          ${daily ? weekRow('move', 7, rows.move) : nothing}
          ${strength ? weekRow('strength', strength, rows.strength(strength, strengthTimes, strengthAndBalance)) : nothing}
          ${balance ? weekRow('balance', balance, rows.balance(balance)) : nothing}
          ${pelvicFloor ? weekRow('pelvicFloor', 7, rows.pelvicFloor) : nothing}
          ${strength ? html`<p class="quiet any">${words.anyDays}</p>` : nothing}
        </div>
      </figure>
    `;
  }
}

define('guideline-picture', GuidelinePicture);

declare global {
  interface HTMLElementTagNameMap {
    'guideline-picture': GuidelinePicture;
  }
}
