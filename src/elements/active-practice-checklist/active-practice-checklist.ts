import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { CHARTER_AREAS, CHARTER_REVIEW, type CharterArea, type PracticeIdea } from '../../health/active-practice.js';
import {
  type AreaRecord,
  EMPTY_RECORD,
  type PracticeRecord,
  areasBegun,
  checkInAfter,
  fromFile,
  toFile,
} from '../../health/practice-record.js';
import { enChecklist } from '../../locales/en-checklist.js';
import { baseStyles } from '../shared/base-styles.js';
import { define } from '../shared/define.js';
import { formStyles } from '../shared/form-styles.js';
import { heading, headingLevel } from '../shared/heading.js';
import { fitHostColours } from '../shared/host-colours.js';
import { keepInside } from '../shared/keep-inside.js';
import { standingStyles } from '../shared/standing-styles.js';
import { checklistStyles } from './active-practice-checklist.styles.js';
import { saveAsFile } from './save-as-file.js';
import { pledgeList } from './pledge-list.js';

const words = enChecklist;
const valueOf = ({ target }: Event) => (target as HTMLInputElement | HTMLTextAreaElement).value;

/**
 * A practice's own list for the Active Practice Charter: five areas with ideas, notes, dates and staff pledges, and a day to
 * look again. It is kept only in a file that the user saves; nothing is stored and nothing is sent.
 *
 * @tag active-practice-checklist
 * @slot - The practice's own words, at the end.
 * @csspart action - Each button.
 * @csspart area - One of the five areas.
 * @cssproperty [--af-color-accent=#0b6b63] - Progress and actions.
 */
export class ActivePracticeChecklist extends LitElement {
  static override styles = [baseStyles, standingStyles, formStyles, checklistStyles];

  /** Heading level, 2 to 5, to fit the page's outline. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Name of the practice to begin with. */
  @property() practice: string | null = '';

  @state()
  private list: PracticeRecord = EMPTY_RECORD;

  @state()
  private changed = false;

  /** What became of the file that was opened last. */
  @state()
  private opened: 'ours' | 'not-ours' | undefined;

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('practice') && this.practice && !this.list.practice)
      this.list = { ...this.list, practice: this.practice };
  }

  protected override render(): TemplateResult {
    const level = Math.min(5, headingLevel(this.headingLevel, 2));
    const { list } = this;
    const begun = areasBegun(list);
    return html`
      <section class="root" lang=${words.lang} dir=${words.dir} aria-labelledby="title" @input=${keepInside}>
        <div id="title" class="title">${heading(level, html`${words.heading}`)}</div>
        <p class="quiet not-on-paper">${words.about}</p>
        ${this.about()}
        <div class="progress">
          <progress max=${CHARTER_AREAS.length} value=${begun} aria-labelledby="progress"></progress>
          <p id="progress" role="status">${words.progress(begun, CHARTER_AREAS.length)}</p>
        </div>
        ${CHARTER_AREAS.map(({ id, ideas }) => this.area(id, ideas, level + 1))}
        ${pledgeList(list.pledges, level + 1, (pledges) => this.change({ pledges }))} ${this.file()}
        <slot></slot>
        <p class="quiet source">
          ${words.source}:
          ${sources().map(({ name, url }, at) => html`${at ? '; ' : ''}${url ? html`<a href=${url} target="_blank" rel="noopener noreferrer">${name}</a>` : name}`)}.
          ${words.readOn(CHARTER_REVIEW.readOn)}
        </p>
      </section>
    `;
  }

  protected override updated(): void {
    const root = this.renderRoot.firstElementChild;
    if (root instanceof HTMLElement) fitHostColours(this, root);
  }

  private about() {
    const { practice, begun, checkIn } = this.list;
    const usual = checkInAfter(begun);
    return html`
      <div class="fields">
        <p class="field wide">
          <label for="practice">${words.practice}</label>
          <input
            id="practice"
            autocomplete="off"
            .value=${practice}
            @input=${(event: Event) => this.change({ practice: valueOf(event) })}
          />
        </p>
        <p class="field">
          <label for="begun">${words.begun}</label>
          <input
            id="begun"
            type="date"
            .value=${begun}
            @change=${(event: Event) => this.change({ begun: valueOf(event) })}
          />
        </p>
        <p class="field">
          <label for="check-in">${words.checkIn}</label>
          <input
            id="check-in"
            type="date"
            aria-describedby="usual"
            .value=${checkIn}
            @change=${(event: Event) => this.change({ checkIn: valueOf(event) })}
          />
        </p>
        <p class="usual not-on-paper">
          <span id="usual" class="quiet">${words.checkInHint(usual)}</span>
          ${
            usual && usual !== checkIn
              ? html`<button type="button" class="link" @click=${() => this.change({ checkIn: usual })}>
                  ${words.useCheckIn}
                </button>`
              : nothing
          }
        </p>
      </div>
    `;
  }

  private area(id: CharterArea, ideas: readonly PracticeIdea[], level: number) {
    const { does, notes, since } = this.list.areas[id];
    return html`
      <section class="area" part="area" aria-labelledby=${id}>
        <div id=${id} class="name">${heading(level, html`${words.areas[id]}`)}</div>
        <fieldset>
          <legend class="out-of-sight">${words.does}</legend>
          ${ideas.map(
            (idea) => html`
              <label class="idea">
                <input
                  type="checkbox"
                  .checked=${does.includes(idea.id)}
                  @change=${() => this.changeArea(id, { does: toggled(does, idea.id) })}
                />
                ${idea.text}
              </label>
            `,
          )}
        </fieldset>
        <p class="field">
          <label for=${`${id}-notes`}>${words.notes}</label>
          <textarea
            id=${`${id}-notes`}
            rows="2"
            maxlength="2000"
            .value=${notes}
            @input=${(event: Event) => this.changeArea(id, { notes: valueOf(event) })}
          ></textarea>
          <span class="on-paper">${notes}</span>
        </p>
        <p class="field">
          <label for=${`${id}-since`}>${words.since}</label>
          <input
            id=${`${id}-since`}
            type="date"
            .value=${since}
            @change=${(event: Event) => this.changeArea(id, { since: valueOf(event) })}
          />
        </p>
      </section>
    `;
  }

  private file() {
    return html`
      <div class="actions not-on-paper">
        <button type="button" class="button main" part="action" @click=${this.save}>${words.save}</button>
        <label class="button" part="action">
          ${words.open}
          <input class="out-of-sight" type="file" accept=".json,application/json" @change=${this.open} />
        </label>
        <button type="button" class="button" part="action" @click=${() => print()}>${words.print}</button>
        <span class="quiet">${this.changed ? words.unsaved : ''}</span>
      </div>
      <p role="alert" class="opened">
        ${this.opened === 'ours' ? words.opened : this.opened === 'not-ours' ? words.notOurs : ''}
      </p>
    `;
  }

  private change(part: Partial<PracticeRecord>) {
    this.list = { ...this.list, ...part };
    this.changed = true;
    this.opened = undefined;
  }

  private changeArea(id: CharterArea, part: Partial<AreaRecord>) {
    const { areas } = this.list;
    this.change({ areas: { ...areas, [id]: { ...areas[id], ...part } } });
  }

  private save() {
    saveAsFile(toFile(this.list), words.fileName(this.list.practice));
    this.changed = false;
  }

  private async open({ target }: Event) {
    const input = target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (!file) return;
    const list = fromFile(await file.text().catch(() => ''));
    // The same file may be chosen again.
    input.value = '';
    this.opened = list ? 'ours' : 'not-ours';
    if (!list) return;
    this.list = list;
    this.changed = false;
  }
}

const toggled = (ids: readonly string[], id: string) =>
  ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];

/** Whom the ideas come from, each once. */
function sources() {
  return [...new Set(CHARTER_AREAS.flatMap(({ ideas }) => ideas.map(({ source }) => source)))];
}

define('active-practice-checklist', ActivePracticeChecklist);

declare global {
  interface HTMLElementTagNameMap {
    'active-practice-checklist': ActivePracticeChecklist;
  }
}
