import { type TemplateResult, html } from 'lit';
import { conditionById } from '../../health/conditions.js';
import type { Locale } from '../../locales/locale.js';
import type { Opportunity } from '../../opportunity/opportunity.js';
import type { Match } from '../../search/results.js';
import type { CardContext } from './activity-card.js';
import { quotation } from './quotation.js';

/** What follows a name in the details; nothing at all leaves the row out. */
type Content = TemplateResult | readonly TemplateResult[] | string | undefined;

type Row = readonly [name: string, content: Content];

/** Everything else a listing says, in a definition list. What it does not say is said only where people ask for it. */
export function cardDetails({ opportunity }: Match, { state, words }: CardContext): TemplateResult {
  const rows = [
    ...about(opportunity, words),
    ...whenAndWhere(opportunity, words, state.now),
    ...forWhom(opportunity, words),
    ...howToGo(opportunity, words),
    ...trust(opportunity, words, state.now),
  ];
  return html`
    <dl class="details" part="details">
      ${rows
        .filter(([, content]) => (Array.isArray(content) ? content.length : content))
        .map(
          ([name, content]) =>
            html`<div>
              <dt>${name}</dt>
              <dd><bdi>${content}</bdi></dd>
            </div>`,
        )}
    </dl>
  `;
}

function about({ description, activities, level, levelWords, effort, beginner }: Opportunity, words: Locale): Row[] {
  const { fields, bases } = words.card;
  return [
    [fields.about, description && lines(description)],
    [fields.activity, activities.join(', ')],
    [fields.level, level ? distinct(words.levels[level], levelWords).join(': ') : words.notStated],
    [fields.effort, effort && words.efforts[effort]],
    [fields.beginner, beginner.slice(0, 3).map(({ evidence, basis }) => quotation(evidence, bases[basis]))],
  ];
}

function whenAndWhere({ schedule, place, price, firstVisit }: Opportunity, words: Locale, now: Date): Row[] {
  const { fields } = words.card;
  const dates = schedule?.next.slice(0, 4).map((day) => html`<li>${words.date(day, now)}</li>`) ?? [];
  const address = place?.masked ? [place.town] : [place?.address ?? place?.town, place?.postcode];
  return [
    [fields.when, words.when(schedule) ?? (dates.length ? undefined : words.notStated)],
    [
      fields.next,
      dates.length
        ? html`<ul>
            ${dates}
          </ul>`
        : undefined,
    ],
    [fields.where, distinct(place?.name, ...address).join(', ')],
    [fields.meetingPoint, firstVisit?.meetingPoint],
    [fields.cost, distinct(words.cost(price), price?.words).join('. ') || words.notStated],
  ];
}

function forWhom(opportunity: Opportunity, words: Locale): Row[] {
  const { fields, bases, excludes } = words.card;
  const { suitability, exclusions, whoItIsFor, age, gender, accessibility } = opportunity;
  return [
    [
      fields.suits,
      suitability.map(({ condition, evidence, basis }) =>
        quotation(evidence, bases[basis], conditionById(condition)?.label),
      ),
    ],
    [fields.exclusions, exclusions.map(({ evidence }) => quotation(evidence, excludes))],
    [fields.whoItIsFor, whoItIsFor],
    [fields.age, age && words.card.ages(age.from, age.to)],
    [fields.gender, gender && words.genders[gender]],
    [fields.access, accessibility.map((support) => words.accessibility[support]).join(', ')],
  ];
}

function howToGo({ firstVisit, joining, contact, organiser }: Opportunity, words: Locale): Row[] {
  const { fields } = words.card;
  return [
    [fields.firstVisit, firstVisit?.instructions && lines(firstVisit.instructions)],
    [fields.welcomed, yesNo(firstVisit?.welcomed, words)],
    [fields.companion, yesNo(firstVisit?.companion, words)],
    [fields.join, joining?.routes.map((route) => words.routes[route]).join(', ') || words.notStated],
    [fields.contact, contact?.email && html`<a href=${`mailto:${contact.email}`}>${contact.email}</a>`],
    [fields.organiser, organiser?.name],
  ];
}

/** How old the listing is. "Checked" only where somebody at the source checked it. */
function trust({ trust: { checked, changed, copied, publisher } }: Opportunity, words: Locale, now: Date): Row[] {
  const { fields, ...card } = words.card;
  const day = (iso: string) => words.date(iso.slice(0, 10), now);
  const recent = checked
    ? card.checked(day(checked))
    : changed
      ? card.changed(day(changed))
      : copied
        ? card.copied(day(copied))
        : card.ageUnknown;
  return [
    [fields.freshness, recent],
    [fields.publisher, publisher],
  ];
}

/** Text that keeps its line breaks. */
function lines(text: string): TemplateResult {
  return html`<span class="lines">${text}</span>`;
}

/** What is said, each thing once. */
function distinct(...parts: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(parts.filter((part): part is string => Boolean(part)))];
}

function yesNo(answer: boolean | undefined, words: Locale): string | undefined {
  if (answer === undefined) return undefined;
  return answer ? words.card.yes : words.card.no;
}
