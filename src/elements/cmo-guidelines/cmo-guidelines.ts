import { LitElement, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { GUIDELINE_IDS, type Guideline, type GuidelineId, knownGroups } from '../../health/guideline.js';
import { guidelinesAreCurrent } from '../../health/guideline-facts.js';
import { ADULTS } from '../../health/guidelines-adults.js';
import { enGuidelines } from '../../locales/en-guidelines.js';
import { baseStyles } from '../shared/base-styles.js';
import { define } from '../shared/define.js';
import { heading, headingLevel } from '../shared/heading.js';
import { leadToFinder } from '../shared/lead-to-finder.js';
import { standingStyles } from '../shared/standing-styles.js';
import { guidelineStyles } from './cmo-guidelines.styles.js';
import type { HelpLink } from './further-help-list.js';
import { type More, type Showing, beforePaper, onCard, onPage } from './guideline-variants.js';
import { sourceOf } from './guideline-views.js';
import { type Change, inItsPlace, noneYet, notes } from './in-its-place.js';
import { type Parts, loadPart, weigh, withoutFailed } from './load-later.js';
import { whoChooser } from './who-chooser.js';
import { groupCalled, listed, warn } from './words-of-a-page.js';

const VARIANTS = ['full', 'summary', 'card', 'poster'] as const;

/** How much of a guideline is shown, and on what. */
export type GuidelineVariant = (typeof VARIANTS)[number];

const words = enGuidelines;

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
  static override styles = [baseStyles, standingStyles, guidelineStyles];

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

  @state()
  private conditions: Change = 'none';

  /** What has been loaded: the guidelines for children and around a birth come when they are asked for. */
  @state()
  private parts: Parts = {};

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('condition') && (this.condition || changed.get('condition'))) void this.weighConditions();
    if (changed.has('groups') || changed.has('group')) {
      this.chosen = undefined;
      for (const name of [...listed(this.group), ...listed(this.groups)])
        if (!groupCalled(name)) warn(`there is no group called "${name}".`);
    }
    if (changed.has('variant') && !VARIANTS.includes(this.variant))
      warn(`there is no variant called "${this.variant}"; the full one is shown.`);
    if (this.onPaper()) void this.load('poster');
    else {
      if (!this.textOnly) void this.load('picture');
      if (this.variant !== 'summary' && this.variant !== 'card') void this.load('links');
    }
    const id = this.groupShown();
    if (id && !this.guidelineOf(id)) void this.load('families');
  }

  protected override render(): TemplateResult {
    const variant = VARIANTS.includes(this.variant) ? this.variant : 'full';
    const instead = inItsPlace(this.conditions, this.level(), () => this.lead({}, words.leadCalmly));
    return html`
      <div class=${`root ${variant}`} part="guideline" lang=${words.lang} dir=${words.dir}>
        ${instead ?? html`${this.asks() ? this.chooser() : nothing} ${this.chosenGuideline(variant)}`}
      </div>
    `;
  }

  protected override async updated(): Promise<void> {
    // Without it the page's accent stands as the page gives it.
    const colours = await import('../shared/host-colours.js').catch(() => undefined);
    const root = this.renderRoot.firstElementChild;
    if (root instanceof HTMLElement) colours?.fitHostColours(this, root);
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
    const { conditions } = this;
    const stage = typeof conditions === 'object' ? conditions.lifeStage : undefined;
    return fixed ?? this.chosen ?? stage ?? (this.isShort() ? 'adult' : undefined);
  }

  private isShort() {
    return this.variant === 'card' || this.variant === 'poster';
  }

  /** A poster; a page takes its place where its file cannot be had. */
  private onPaper() {
    return this.variant === 'poster' && this.parts.poster !== null;
  }

  /** People are asked where the page has not said for whom it is; on a card and on paper nobody can answer. */
  private asks() {
    return !this.isShort() && !groupCalled(this.group) && this.choices().length > 1;
  }

  private guidelineOf(group: GuidelineId) {
    return [...ADULTS, ...(this.parts.families?.FAMILIES ?? [])].find(({ id }) => id === group);
  }

  private chosenGuideline(variant: GuidelineVariant) {
    const id = this.groupShown();
    if (!id) return nothing;
    const guideline = this.guidelineOf(id);
    if (guideline) return this.shown(guideline, variant);
    return html`${noneYet(this.parts.families === null, words.missing)}<slot></slot>`;
  }

  private chooser() {
    const choose = (group: GuidelineId) => {
      this.chosen = group;
      this.parts = withoutFailed(this.parts);
    };
    return html`
      ${whoChooser(this.choices(), this.groupShown(), choose, words)}
      <p class="out-of-sight" role="status">${this.chosen ? words.nowShown(words.choices[this.chosen]) : ''}</p>
    `;
  }

  private shown(guideline: Guideline, variant: GuidelineVariant) {
    const level = this.level();
    const title = html`<div class="title">${heading(level, html`${words.heading(guideline.label)}`)}</div>`;
    const top = html`${title}${notes(this.conditions)}`;
    const lead = this.lead(guideline.leadsTo);
    if (!guidelinesAreCurrent(this.today ?? new Date()))
      return html`${top}
        <p>${words.overdue}</p>
        ${sourceOf(guideline, words)}
        <div class="actions">${lead}</div>
        <slot></slot>`;
    const { poster, picture } = this.parts;
    const drawn = !this.textOnly && picture !== null;
    const showing: Showing = { host: this, guideline, level, top, lead, drawn };
    if (this.onPaper()) return (poster?.onPaper ?? beforePaper)(showing);
    if (variant === 'card') return onCard(showing);
    return onPage(showing, variant === 'summary' ? undefined : this.more(guideline, level + 1));
  }

  /** The action at the end: into a finder, with what suits this group. What does not say whom it suits is listed after. */
  private lead(leadsTo: Guideline['leadsTo'], label: string = words.lead) {
    const conditions = [...(leadsTo.conditions ?? []), ...listed(this.condition)];
    const criteria = { ...leadsTo, conditions, includeNotStated: true };
    return leadToFinder(this, { finder: this.finder, href: this.href, criteria, label });
  }

  /** A week is added up for those with an amount for it. */
  private more(guideline: Guideline, level: number): More {
    const { links, staff } = this;
    const hasWeek = guideline.amount.per === 'week';
    const opened = this.parts.week;
    return {
      addUp:
        hasWeek && !opened
          ? html`<button type="button" class="button" part="action" @click=${this.openWeek}>${words.addUp}</button>
              <span role="status">${opened === null ? words.notLoaded : nothing}</span>`
          : nothing,
      week:
        hasWeek && opened ? html`<guideline-week .guideline=${guideline} .level=${level}></guideline-week>` : nothing,
      readOn: this.parts.links?.furtherHelp(links, staff, level, words),
    };
  }

  /** What is there, is on its way or could not be had is not asked for again until somebody acts. */
  private async load(part: keyof Parts) {
    if (part in this.parts) return;
    this.parts = { ...this.parts, [part]: undefined };
    const came = await loadPart(part);
    this.parts = { ...this.parts, ...came };
  }

  private openWeek() {
    this.parts = withoutFailed(this.parts);
    void this.load('week');
  }

  /** Nothing that a condition may forbid shows before it is known what the conditions change. */
  private async weighConditions() {
    const { condition } = this;
    const ids = listed(condition);
    this.conditions = ids.length ? 'unknown' : 'none';
    if (!ids.length) return;
    const change = await weigh(ids, this.today ?? new Date());
    if (condition === this.condition) this.conditions = change;
  }
}

define('cmo-guidelines', CmoGuidelines);

declare global {
  interface HTMLElementTagNameMap {
    'cmo-guidelines': CmoGuidelines;
  }
}
