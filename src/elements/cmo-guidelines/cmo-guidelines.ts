import { LitElement, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { GUIDELINE_IDS, type Guideline, type GuidelineId, knownGroups } from '../../health/guideline.js';
import { guidelinesAreCurrent } from '../../health/guideline-facts.js';
import { ADULTS } from '../../health/guidelines-adults.js';
import { enGuidelines } from '../../locales/en-guidelines.js';
import { baseStyles } from '../shared/base-styles.js';
import { define } from '../shared/define.js';
import { heading, headingLevel } from '../shared/heading.js';
import { keepInside } from '../shared/keep-inside.js';
import { leadToFinder } from '../shared/lead-to-finder.js';
import { guidelineStyles } from './cmo-guidelines.styles.js';
import type { HelpLink, furtherHelp } from './further-help-list.js';
import { allTopics, inOneSentence, inShort, sourceOf } from './guideline-views.js';
import type { ForConditions } from './for-conditions.js';

const VARIANTS = ['full', 'summary', 'card', 'poster'] as const;

/** How much of a guideline is shown, and on what. */
export type GuidelineVariant = (typeof VARIANTS)[number];

/** What is loaded when it is wanted. */
const LATER = {
  picture: () => import('./guideline-picture.js'),
  poster: () => Promise.all([import('./guideline-picture.js'), import('./guideline-poster.js')]),
  week: () => import('./guideline-week.js'),
};

/** What comes with the words that it is drawn with: the pages of adults need neither at first. */
const loadFamilies = () => import('../../health/guidelines-families.js');
const loadFurtherHelp = () => import('./further-help-list.js');

const words = enGuidelines;
const listed = (names: string | null) => (names ?? '').split(/[\s,]+/).filter(Boolean);
const groupCalled = (name: string | null) => knownGroups([name ?? ''])[0];
const notes = ({ lines }: ForConditions) => html`<guideline-notes .lines=${lines}></guideline-notes>`;
const warn = (what: string) => console.warn(`<cmo-guidelines>: ${what}`);

/**
 * The UK Chief Medical Officers' guidelines on being active, for one group of people or for whoever is chosen, in plain
 * words and as a picture of our own. It ends in something to do: `finder` or `href` lead to local activities.
 *
 * Nothing is stored and nothing is sent.
 *
 * @tag cmo-guidelines
 * @slot - The practice's own words, links or leaflet, under the guideline.
 * @slot logo - The practice's logo, on a card and a poster.
 * @slot links - In place of the list of where to read on.
 * @csspart guideline - All of it.
 * @csspart picture - The infographic.
 * @csspart action - Each button or link that leads on.
 * @csspart source - Where it comes from.
 * @cssproperty [--af-color-accent=#0b6b63] - Marks, clock faces and actions. Text upon it turns black or white.
 */
export class CmoGuidelines extends LitElement {
  static override styles = [baseStyles, guidelineStyles];

  /**
   * Whose guideline: `infant`, `toddler`, `preschool`, `child`, `adult`, `older-adult`, `pregnancy`, `postnatal`,
   * `disabled-adult` or `disabled-child`. Without it people are asked.
   */
  @property() group: string | null = '';

  /** The groups to choose from, separated by spaces; all ten without it. */
  @property() groups: string | null = '';

  /** `full`, `summary`, `card`, or `poster` for paper. */
  @property() variant: GuidelineVariant = 'full';

  /** Size of a poster: `a4` or `a5`. */
  @property() paper: 'a4' | 'a5' = 'a4';

  /** Leaves the picture out: all it says stands in words. */
  @property({ type: Boolean, attribute: 'text-only' }) textOnly = false;

  /** Id of an `<activity-finder>` on the page that the guideline ends in. */
  @property() finder: string | null = '';

  /** Address of a page with a finder, where there is none on this one. On a poster also as a QR code. */
  @property() href: string | null = '';

  /** Conditions of whoever reads it: ids, separated by spaces. What a condition forbids is not shown. */
  @property() condition: string | null = '';

  /** Heading level of the guideline, 2 to 5, to fit the page's outline. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Name of the practice, on a card and a poster. */
  @property() practice: string | null = '';

  /** Address of the practice's logo; `practice` says whose it is. */
  @property() logo: string | null = '';

  /** Address of the practice's own leaflet. */
  @property() leaflet: string | null = '';

  /** For a page that only staff read: adds where staff can learn more. */
  @property({ type: Boolean }) staff = false;

  /** Where to read on, in place of our list. */
  @property({ attribute: false }) links: readonly HelpLink[] | undefined;

  /** The day it is taken to be, for previews; past its review date a guideline gives way to its source. */
  @property({ attribute: false }) today: Date | undefined;

  /** Who was chosen from the list. */
  @state()
  private chosen: GuidelineId | undefined;

  /** What the conditions change; `unknown` until that is loaded, and when it cannot be. */
  @state()
  private conditions: ForConditions | 'none' | 'unknown' | 'failed' = 'none';

  /** What has been loaded. */
  @state()
  private loaded: ReadonlySet<string> = new Set();

  /** The guidelines that are there; those for children and around a birth come when they are asked for. */
  @state()
  private known: readonly Guideline[] = ADULTS;

  /** Whether those could not be had. */
  @state()
  private missing = false;

  @state()
  private furtherHelp: typeof furtherHelp | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('condition') && (this.condition || changed.get('condition'))) void this.weighConditions();
    if (changed.has('groups') || changed.has('group')) this.chosen = undefined;
    if (changed.has('group') && this.group && !groupCalled(this.group))
      warn(`there is no group called "${this.group}"; people are asked instead.`);
    if (changed.has('groups'))
      for (const name of listed(this.groups)) if (!groupCalled(name)) warn(`there is no group called "${name}".`);
    if (changed.has('variant') && !VARIANTS.includes(this.variant))
      warn(`there is no variant called "${this.variant}"; the full one is shown.`);
    if (this.variant === 'poster') void this.load('poster');
    else if (!this.textOnly) void this.load('picture');
    if (this.variant !== 'summary' && this.variant !== 'card') void this.loadMore();
    const id = this.groupShown();
    if (id && !this.known.some((guideline) => guideline.id === id)) void this.gatherFamilies();
  }

  protected override render(): TemplateResult {
    const variant = VARIANTS.includes(this.variant) ? this.variant : 'full';
    return html`
      <div class=${`root ${variant}`} part="guideline" lang=${words.lang} dir=${words.dir}>
        ${this.withheld() ?? html`${this.asks() ? this.chooser() : nothing} ${this.chosenGuideline(variant)}`}
      </div>
    `;
  }

  protected override updated(): void {
    void this.fitColours();
  }

  private level() {
    return Math.min(5, headingLevel(this.headingLevel));
  }

  /** Those to choose from; one alone is no choice. */
  private choices(): readonly GuidelineId[] {
    const known = knownGroups(listed(this.groups));
    return known.length ? known : GUIDELINE_IDS;
  }

  /** Whose guideline is shown: the page's choice, somebody's own, that of a stage of life, and on paper adults'. */
  private groupShown(): GuidelineId | undefined {
    const choices = this.choices();
    const fixed = groupCalled(this.group) ?? (choices.length === 1 ? choices[0] : undefined);
    const stage = typeof this.conditions === 'object' ? this.conditions.lifeStage : undefined;
    return fixed ?? this.chosen ?? stage ?? (this.isShort() ? 'adult' : undefined);
  }

  private isShort() {
    return this.variant === 'card' || this.variant === 'poster';
  }

  /** People are asked where the page has not said for whom it is; on a card and on paper nobody can answer. */
  private asks() {
    return !this.isShort() && !groupCalled(this.group) && this.choices().length > 1;
  }

  private chosenGuideline(variant: GuidelineVariant) {
    const id = this.groupShown();
    if (!id) return nothing;
    const guideline = this.known.find((known) => known.id === id);
    if (guideline) return this.shown(guideline, variant);
    return this.missing
      ? html`<p>${words.missing}</p>
          <slot></slot>`
      : html`<p aria-busy="true">${words.wait}</p>`;
  }

  private chooser() {
    const chosen = this.groupShown();
    return html`
      <fieldset class="who" @input=${keepInside}>
        <legend>${words.whoFor}</legend>
        ${this.choices().map(
          (id) => html`
            <label>
              <input type="radio" name="who" .checked=${id === chosen} @change=${() => (this.chosen = id)} />
              ${words.choices[id]}
            </label>
          `,
        )}
      </fieldset>
      <p class="out-of-sight" role="status">${this.chosen ? words.nowShown(words.choices[this.chosen]) : ''}</p>
    `;
  }

  /** What stands in place of any guideline while a condition forbids one, or may do so. */
  private withheld() {
    const { conditions } = this;
    if (conditions === 'none') return undefined;
    const title = html`<div class="title">${heading(this.level(), html`${words.calmHeading}`)}</div>`;
    if (conditions === 'unknown')
      return html`${title}
        <p aria-busy="true">${words.wait}</p>`;
    if (conditions === 'failed')
      return html`${title}
        <p>${words.askTeam}</p>
        <slot></slot>`;
    if (conditions.prompts === 'any') return undefined;
    return html`
      ${title} ${notes(conditions)} ${conditions.listed ? this.lead({}, words.leadCalmly) : nothing}
      <slot></slot>
    `;
  }

  private shown(guideline: Guideline, variant: GuidelineVariant) {
    const level = this.level();
    const title = html`<div class="title">${heading(level, html`${words.heading(guideline.label)}`)}</div>`;
    const spoken = typeof this.conditions === 'object' ? notes(this.conditions) : nothing;
    if (!guidelinesAreCurrent(this.today ?? new Date()))
      return html`${title}${spoken}
        <p>${words.overdue}</p>
        ${sourceOf(guideline, words, { brief: true })}${this.lead(guideline.leadsTo)}<slot></slot>`;
    if (variant === 'poster' && this.loaded.has('poster')) return this.poster(guideline, level);
    return this.current(guideline, variant, level, html`${title}${spoken}`);
  }

  private current(guideline: Guideline, variant: GuidelineVariant, level: number, top: TemplateResult) {
    const picture = this.textOnly
      ? nothing
      : html`<div class="picture">
          <guideline-picture exportparts="picture" .guideline=${guideline}></guideline-picture>
        </div>`;
    if (variant === 'card')
      return html`
        ${this.mark()} ${top} ${picture}
        <p>${inOneSentence(guideline)}</p>
        <div class="actions">${this.lead(guideline.leadsTo)}</div>
        <slot></slot>
        ${sourceOf(guideline, words, { brief: true })}
      `;
    const brief = variant === 'summary';
    return html`
      ${top} ${picture} ${brief ? inShort(guideline) : allTopics(guideline, level + 1, words)}
      <div class="actions">
        ${this.lead(guideline.leadsTo)} ${this.leafletLink()} ${brief ? nothing : this.addUp(guideline)}
      </div>
      ${brief ? nothing : this.week(guideline)}
      <slot></slot>
      ${brief ? nothing : this.readOn(level + 1)} ${sourceOf(guideline, words, { brief })}
    `;
  }

  private poster(guideline: Guideline, level: number) {
    return html`
      <guideline-poster
        .guideline=${guideline}
        .level=${level}
        .paper=${this.paper === 'a5' ? 'a5' : 'a4'}
        .textOnly=${this.textOnly}
        .practice=${this.practice ?? ''}
        .href=${this.href ?? ''}
      >
        <span slot="logo">${this.mark()}</span>
        <slot></slot>
      </guideline-poster>
    `;
  }

  /** The action at the end: into a finder, with what suits this group. What does not say whom it suits is listed after. */
  private lead(leadsTo: Guideline['leadsTo'], label: string = words.lead) {
    const conditions = [...(leadsTo.conditions ?? []), ...listed(this.condition)];
    const criteria = { ...leadsTo, conditions, includeNotStated: true };
    return leadToFinder(this, { finder: this.finder, href: this.href, criteria, label });
  }

  /** Whether a week may be added up: for those with an amount for it, where no condition speaks against filling one. */
  private hasWeek({ amount }: Guideline) {
    const { conditions } = this;
    return amount.per === 'week' && (typeof conditions !== 'object' || conditions.allKnown);
  }

  private addUp(guideline: Guideline) {
    if (!this.hasWeek(guideline) || this.loaded.has('week')) return nothing;
    return html`<button type="button" class="button" part="action" @click=${() => this.load('week')}>
      ${words.addUp}
    </button>`;
  }

  private week(guideline: Guideline) {
    if (!this.hasWeek(guideline) || !this.loaded.has('week')) return nothing;
    return html`<guideline-week .guideline=${guideline} .level=${this.level() + 1}></guideline-week>`;
  }

  private mark() {
    return html`<slot name="logo"
      >${this.logo ? html`<img class="logo" src=${this.logo} alt=${this.practice ?? ''} />` : html`${this.practice}`}</slot
    >`;
  }

  private leafletLink() {
    return this.leaflet ? html`<a class="button" part="action" href=${this.leaflet}>${words.leaflet}</a>` : nothing;
  }

  private readOn(level: number) {
    return html`<slot name="links">${this.furtherHelp?.(this.links, this.staff, level, words)}</slot>`;
  }

  /** Loads what the words can do without, once. */
  private async load(what: keyof typeof LATER) {
    if (this.loaded.has(what)) return;
    try {
      await LATER[what]();
      this.loaded = new Set([...this.loaded, what]);
    } catch {
      warn(`the ${what} could not be loaded; the guideline stands in words.`);
    }
  }

  private async fitColours() {
    const root = this.renderRoot.firstElementChild;
    // Without it the page's accent stands as the page gives it.
    const colours = await import('../shared/host-colours.js').catch(() => undefined);
    if (root instanceof HTMLElement) colours?.fitHostColours(this, root);
  }

  private async gatherFamilies() {
    try {
      const { FAMILIES } = await loadFamilies();
      this.known = [...ADULTS, ...FAMILIES];
    } catch {
      this.missing = true;
      warn('the guidelines for children, pregnancy and after a birth could not be loaded.');
    }
  }

  private async loadMore() {
    if (this.furtherHelp) return;
    // Without it the guideline is whole: it only says where to read on.
    this.furtherHelp = await loadFurtherHelp().then(
      (file) => file.furtherHelp,
      () => undefined,
    );
  }

  /** Nothing that a condition may forbid shows before it is known what the conditions change. */
  private async weighConditions() {
    const ids = listed(this.condition);
    this.conditions = ids.length ? 'unknown' : 'none';
    if (!ids.length) return;
    try {
      const { forConditions } = await import('./for-conditions.js');
      if (ids.join() !== listed(this.condition).join()) return;
      this.conditions = forConditions(ids, this.today ?? new Date());
      // Which one is not said: a condition has no business in a log.
      if (!this.conditions.allKnown) warn('condition names something that is no condition; see the list in the docs.');
    } catch {
      this.conditions = 'failed';
      warn('what a condition changes could not be loaded, so no guideline is shown.');
    }
  }
}

define('cmo-guidelines', CmoGuidelines);

declare global {
  interface HTMLElementTagNameMap {
    'cmo-guidelines': CmoGuidelines;
  }
}
