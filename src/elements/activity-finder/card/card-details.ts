import { type TemplateResult, html } from 'lit';
import { conditionById, mayBeListed } from '../../../health/conditions.js';
import type { Accessibility } from '../../../opportunity/access.js';
import type { LaterWords, Locale } from '../../../locales/locale.js';
import type { Opportunity } from '../../../opportunity/opportunity.js';
import type { Match } from '../../../search/results.js';
import type { CardContext } from './activity-card.js';
import { correctionWords } from './correction-words.js';
import { firstVisitDetails } from './first-visit.js';
import { freshnessWords } from './freshness-words.js';
import { distinct, wholePlace } from './place-words.js';
import { claim, quotation } from './quotation.js';

/** What follows a name in the details; nothing at all leaves the row out. */
type Content = TemplateResult | readonly TemplateResult[] | string | undefined;

type Row = readonly [name: string, content: Content];

/** What a row is said with: the words of all cards, those of an open one, and the day it is. */
interface Language {
  readonly words: Locale;
  readonly own: LaterWords['details'];
  readonly now: Date;
}

/** Everything else a listing says, in a definition list. What it does not say is said only where people ask for it. */
export function cardDetails(
  { opportunity }: Match,
  { state, words }: CardContext,
  own: LaterWords['details'],
): TemplateResult {
  const language: Language = { words, own, now: state.now };
  const rows = [
    ...about(opportunity, language),
    ...whenAndWhere(opportunity, language),
    ...forWhom(opportunity, language),
    ...howToGo(opportunity, language),
    ...trust(opportunity, language),
  ];
  return html`
    <dl class="details" part="details">
      ${rows
        .filter(([, content]) => (Array.isArray(content) ? content.length : content))
        .map(
          ([name, content]) =>
            html`<div>
              <dt>${name}</dt>
              <dd dir="auto">${content}</dd>
            </div>`,
        )}
    </dl>
  `;
}

function about(
  { description, activities, level, levelWords, effort, beginner }: Opportunity,
  { words, own, now }: Language,
): Row[] {
  const { fields } = own;
  return [
    [fields.about, description && lines(description)],
    [fields.activity, activities.join(', ')],
    [fields.level, level ? distinct(own.levels[level], levelWords).join(': ') : own.notStated],
    [fields.effort, effort && words.efforts[effort]],
    [fields.beginner, beginner.map((reason) => claim(reason, words, now))],
  ];
}

function whenAndWhere(opportunity: Opportunity, { words, own, now }: Language): Row[] {
  const { fields } = own;
  const { schedule, place, settings, price } = opportunity;
  const dates = schedule?.next.slice(0, 4).map((day) => html`<li>${words.date(day, now)}</li>`) ?? [];
  const season = distinct(
    schedule?.from && own.from(words.date(schedule.from, now)),
    schedule?.until && own.until(words.date(schedule.until, now)),
  );
  return [
    [fields.when, words.when(schedule) ?? (dates.length ? undefined : own.notStated)],
    [
      fields.next,
      dates.length
        ? html`<ul>
            ${dates}
          </ul>`
        : undefined,
    ],
    [fields.season, season.join(', ')],
    [fields.how, settings.map((setting) => words.settings[setting]).join(', ')],
    [fields.where, wholePlace(place)],
    [fields.venue, place?.venue && words.venues[place.venue]],
    [fields.cost, distinct(words.cost(price), price?.words).join('. ') || own.notStated],
  ];
}

function forWhom(opportunity: Opportunity, { words, own, now }: Language): Row[] {
  const { fields } = own;
  const { suitability, exclusions, whoItIsFor, age, gender, accessibility, notAccessible = [] } = opportunity;
  const named = (list: readonly Accessibility[]) => list.map((support) => words.accessibility[support]).join(', ');
  return [
    [
      fields.suits,
      suitability
        .filter(({ condition }) => mayBeListed(condition))
        .map((suits) => claim(suits, words, now, conditionById(suits.condition)?.label)),
    ],
    [fields.exclusions, exclusions.map(({ evidence }) => quotation(evidence, words.card.excludes))],
    [fields.whoItIsFor, whoItIsFor],
    [fields.age, age && own.ages(age.from, age.to)],
    [fields.gender, gender && words.genders[gender]],
    [fields.access, named(accessibility)],
    [fields.noAccess, named(notAccessible)],
  ];
}

function howToGo(opportunity: Opportunity, { words, own }: Language): Row[] {
  const { fields } = own;
  const { kind, joining, contact, organiser, oneToOne, homeVisit } = opportunity;
  return [
    [fields.firstVisit, kind === 'place' ? undefined : firstVisitDetails(opportunity, own)],
    [fields.oneToOne, yesNo(oneToOne, own)],
    [fields.homeVisit, yesNo(homeVisit, own)],
    [fields.join, joining?.routes.map((route) => words.routes[route]).join(', ') || own.notStated],
    [fields.wait, joining?.wait],
    [fields.contact, contact?.email && html`<a href=${`mailto:${contact.email}`}>${contact.email}</a>`],
    [fields.page, joining?.url && contact?.url && outside(contact.url)],
    [fields.organiser, organiser?.url ? outside(organiser.url, organiser.name) : organiser?.name],
  ];
}

function trust({ trust: from, corrected = [] }: Opportunity, { words, own, now }: Language): Row[] {
  const { fields } = own;
  return [
    [fields.freshness, freshnessWords(from, words, now)],
    [fields.publisher, distinct(from.publisher, ...(from.also ?? []).map(({ publisher }) => publisher)).join(', ')],
    [fields.corrected, corrected.map((one) => correctionWords(one, words, own, now))],
  ];
}

/** A link out of the page. */
function outside(url: string, name = url): TemplateResult {
  return html`<a href=${url} target="_blank" rel="noopener noreferrer">${name}</a>`;
}

/** Text that keeps its line breaks. */
function lines(text: string): TemplateResult {
  return html`<span class="lines">${text}</span>`;
}

function yesNo(answer: boolean | undefined, own: LaterWords['details']): string | undefined {
  if (answer === undefined) return undefined;
  return answer ? own.yes : own.no;
}
