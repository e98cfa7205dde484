import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Guideline } from '../../health/guideline.js';
import { type Done, EVERYDAY_ACTIVITIES, type HowHard, countsAs, minutesFrom, sumOf } from '../../health/week-sum.js';
import { enWeek } from '../../locales/en-week.js';
import { baseStyles } from '../shared/base-styles.js';
import { define } from '../shared/define.js';
import { formStyles } from '../shared/form-styles.js';
import { heading } from '../shared/heading.js';
import { keepInside } from '../shared/keep-inside.js';
import { weekStyles } from './guideline-week.styles.js';
import { weekBar } from './week-bar.js';

const words = enWeek;
const activityCalled = (id: string) => EVERYDAY_ACTIVITIES.find((activity) => activity.id === id);

/**
 * "What counts this week?": everyday activities and minutes, and a week that fills. Kind at every level, none included.
 * What is typed stays in this element until the page goes.
 *
 * @tag guideline-week
 */
export class GuidelineWeek extends LitElement {
  static override styles = [baseStyles, formStyles, weekStyles];

  /** Whose guideline; one with an amount for a week. */
  @property({ attribute: false }) guideline: Guideline | undefined;

  /** Level of its heading, 2 to 6. */
  @property({ type: Number }) level = 3;

  @state()
  private week: readonly Done[] = [];

  @state()
  private activity = 'walk';

  @state()
  private effort: HowHard = 'moderate';

  @state()
  private refused = false;

  private get minutes() {
    return this.renderRoot.querySelector('#minutes') as HTMLInputElement;
  }

  protected override firstUpdated(): void {
    this.renderRoot.querySelector<HTMLElement>('#week')?.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { guideline, week } = this;
    if (!guideline) return nothing;
    const weighs = guideline.vigorous !== undefined;
    const sum = sumOf(week, weighs);
    const of = guideline.amount.minutes;
    return html`
      <section class="root" aria-labelledby="week" @input=${keepInside}>
        <div id="week" tabindex="-1">${heading(this.level, html`${words.heading}`)}</div>
        <p>${words.about}</p>
        <form novalidate @submit=${this.add}>
          <p class="field">
            <label for="what">${words.what}</label>
            <select id="what" @change=${this.choose}>
              ${EVERYDAY_ACTIVITIES.map(
                ({ id }) =>
                  html`<option value=${id} ?selected=${id === this.activity}>${words.activities[id]}</option>`,
              )}
            </select>
          </p>
          <p class="field">
            <label for="minutes">${words.howLong}</label>
            <input
              id="minutes"
              inputmode="numeric"
              autocomplete="off"
              aria-invalid=${this.refused ? 'true' : 'false'}
              aria-describedby="refused"
            />
          </p>
          ${weighs ? this.howHard() : nothing}
          <p><button class="button">${words.add}</button></p>
          <p id="refused" class="refused" role="alert">${this.refused ? words.minutesNeeded : ''}</p>
        </form>
        ${weekBar(sum, of)}
        <p role="status"><strong>${words.total(sum, of)}</strong>. ${words.kindly(sum, of)}</p>
        ${week.length ? this.list(week, weighs) : nothing}
        <p class="quiet">${weighs ? words.weighed : nothing} ${words.twoDays}</p>
      </section>
    `;
  }

  private howHard() {
    const choice = (effort: HowHard) => html`
      <label>
        <input type="radio" name="hard" .checked=${this.effort === effort} @change=${() => (this.effort = effort)} />
        ${words[effort]}
      </label>
    `;
    return html`<fieldset>
      <legend>${words.howHard}</legend>
      ${choice('moderate')} ${choice('vigorous')}
    </fieldset>`;
  }

  private list(week: readonly Done[], weighs: boolean) {
    return html`
      <ul class="done" aria-label=${words.list}>
        ${week.map((done, at) => {
          const name = words.done(words.activities[done.activity] ?? '', done.minutes);
          const counts = countsAs(done, weighs);
          return html`
            <li>
              <span
                >${name}${counts === done.minutes ? nothing : html`, ${words.countsAs(counts)}`}${
                  activityCalled(done.activity)?.strength ? html`, ${words.strength}` : nothing
                }</span
              >
              <button type="button" class="link" @click=${() => this.takeOut(at)}>${words.remove(name)}</button>
            </li>
          `;
        })}
      </ul>
    `;
  }

  /** What the guideline calls an activity is taken over; how hard it really was is for whoever did it to say. */
  private choose({ target }: Event) {
    this.activity = (target as HTMLSelectElement).value;
    const effort = activityCalled(this.activity)?.effort;
    this.effort = effort === 'vigorous' ? 'vigorous' : 'moderate';
  }

  private add(event: Event) {
    event.preventDefault();
    const minutes = minutesFrom(this.minutes.value);
    this.refused = minutes === undefined;
    if (minutes === undefined) return this.minutes.focus();
    const effort = this.guideline?.vigorous === undefined ? 'moderate' : this.effort;
    this.week = [...this.week, { activity: this.activity, minutes, effort }];
    this.minutes.value = '';
    this.minutes.focus();
  }

  private takeOut(at: number) {
    this.week = this.week.filter((_, index) => index !== at);
    this.minutes.focus();
  }
}

define('guideline-week', GuidelineWeek);

declare global {
  interface HTMLElementTagNameMap {
    'guideline-week': GuidelineWeek;
  }
}
