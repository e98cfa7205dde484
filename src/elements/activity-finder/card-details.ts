import { type TemplateResult, html, nothing } from 'lit';
import { conditionById } from '../../health/conditions.js';
import type { Locale } from '../../locales/locale.js';
import type { Opportunity } from '../../opportunity/opportunity.js';
import type { Evidence } from '../../opportunity/suitability.js';
import type { Match } from '../../search/results.js';
import type { CardContext } from './activity-card.js';

/** What follows a name in the details; nothing at all leaves the row out. */
type Content = TemplateResult | string | undefined | false;

function row(name: string, content: Content) {
  return content
    ? html`<div>
        <dt>${name}</dt>
        <dd><bdi>${content}</bdi></dd>
      </div>`
    : nothing;
}

/** A claim as a quotation, with where it comes from beneath, so that nobody takes it for our advice. */
function quote({ basis, evidence }: Evidence, words: Locale, about?: string) {
  return html`
    <blockquote class="reason">
      ${about ? html`<p><strong>${about}</strong></p>` : nothing}
      <p><bdi>“${evidence}”</bdi></p>
      <footer class="quiet">${words.card.bases[basis]}</footer>
    </blockquote>
  `;
}

/** Everything else a listing says, in a definition list. What it does not say is said only where people ask for it. */
export function cardDetails({ opportunity }: Match, { state, words }: CardContext): TemplateResult {
  const { fields } = words.card;
  const { schedule, level, levelWords, effort, age, gender, firstVisit, joining, contact, accessibility } = opportunity;
  const names = (list: readonly string[], labels: Readonly<Record<string, string>>) =>
    list.map((value) => labels[value] ?? value).join(', ');
  const stated = level && words.levels[level];
  return html`
    <dl class="details" part="details">
      ${row(fields.about, opportunity.description && html`<span class="lines">${opportunity.description}</span>`)}
      ${row(fields.activity, opportunity.activities.join(', '))}
      ${row(fields.when, words.when(schedule) ?? words.notStated)}
      ${row(
        fields.next,
        schedule?.next.length
          ? html`<ul>
              ${schedule.next.slice(0, 4).map((day) => html`<li>${words.date(day, state.now)}</li>`)}
            </ul>`
          : undefined,
      )}
      ${row(fields.where, where(opportunity))} ${row(fields.meetingPoint, firstVisit?.meetingPoint)}
      ${row(fields.cost, [words.cost(opportunity.price), opportunity.price?.words].filter(unique).join('. ') || words.notStated)}
      ${row(fields.level, stated ? [stated, levelWords].filter(unique).join(': ') : words.notStated)}
      ${row(fields.effort, effort && words.efforts[effort])}
      ${row(
        fields.beginner,
        opportunity.beginner.length > 0 &&
          html`${opportunity.beginner.slice(0, 3).map((reason) => quote(reason, words))}`,
      )}
      ${row(
        fields.suits,
        opportunity.suitability.length > 0 &&
          html`${opportunity.suitability.map((suits) => quote(suits, words, conditionById(suits.condition)?.label))}`,
      )}
      ${row(
        fields.exclusions,
        opportunity.exclusions.length > 0 &&
          html`${opportunity.exclusions.map(
            ({ evidence }) =>
              html`<blockquote class="reason">
                <p><bdi>“${evidence}”</bdi></p>
                <footer class="quiet">${words.card.excludes}</footer>
              </blockquote>`,
          )}`,
      )}
      ${row(fields.whoItIsFor, opportunity.whoItIsFor)}
      ${row(fields.age, age && (age.from === undefined && age.to === undefined ? words.card.allAges : words.card.ages(age.from, age.to)))}
      ${row(fields.gender, gender && words.genders[gender])}
      ${row(fields.access, names(accessibility, words.accessibility))}
      ${row(fields.firstVisit, firstVisit?.instructions && html`<span class="lines">${firstVisit.instructions}</span>`)}
      ${row(fields.welcomed, yesNo(firstVisit?.welcomed, words))}
      ${row(fields.companion, yesNo(firstVisit?.companion, words))}
      ${row(fields.join, joining?.routes.length ? names(joining.routes, words.routes) : words.notStated)}
      ${row(fields.contact, contact?.email && html`<a href=${`mailto:${contact.email}`}>${contact.email}</a>`)}
      ${row(fields.organiser, opportunity.organiser?.name)}
      ${row(fields.freshness, freshness(opportunity, state.now, words))}
      ${row(fields.publisher, opportunity.trust.publisher)}
    </dl>
  `;
}

function unique(part: string | undefined, index: number, all: readonly (string | undefined)[]): boolean {
  return Boolean(part) && all.indexOf(part) === index;
}

function where({ place }: Opportunity): string | undefined {
  if (!place) return undefined;
  return [place.name, place.masked ? place.town : place.address, place.masked ? undefined : place.postcode]
    .filter(unique)
    .join(', ');
}

function yesNo(answer: boolean | undefined, words: Locale): string | undefined {
  return answer === undefined ? undefined : answer ? words.card.yes : words.card.no;
}

/** How old the listing is. "Checked" only where somebody at the source checked it. */
function freshness({ trust }: Opportunity, now: Date, words: Locale): string {
  const { checked, changed, copied } = trust;
  const day = (iso: string) => words.date(iso.slice(0, 10), now);
  if (checked) return words.card.checked(day(checked));
  if (changed) return words.card.changed(day(changed));
  return copied ? words.card.copied(day(copied)) : words.card.age;
}
