import { type TemplateResult, html, nothing } from 'lit';
import type { LaterWords } from '../../../locales/locale.js';
import type { Opportunity } from '../../../opportunity/opportunity.js';
import { telephoneLink } from './telephone-link.js';

/**
 * What the listing says of a first visit, in one place: who meets somebody, what happens and what to bring, who may come
 * along, whom to call. What it does not say becomes a question to ask.
 */
export function firstVisitDetails(
  { firstVisit = {}, contact }: Opportunity,
  { firstTime: visit }: LaterWords['details'],
): TemplateResult {
  const { instructions, meetingPoint, welcomed, companion } = firstVisit;
  const said = [
    welcomed !== undefined && (welcomed ? visit.welcomed : visit.notWelcomed),
    companion !== undefined && (companion ? visit.companion : visit.noCompanion),
    meetingPoint && visit.meetingPoint(meetingPoint),
  ].filter(Boolean);
  const questions = [
    welcomed === undefined && visit.ask.welcomed,
    !instructions && visit.ask.instructions,
    companion === undefined && visit.ask.companion,
  ].filter(Boolean);
  return html`
    ${instructions ? html`<p class="lines">${instructions}</p>` : nothing} ${listOf(said)}
    ${
      questions.length
        ? html`<p>${visit.notStated}</p>
            ${listOf(questions)}`
        : nothing
    }
    <p>${whomToAsk(contact, visit)}</p>
  `;
}

const listOf = (items: readonly unknown[]) =>
  items.length
    ? html`<ul class="points">
        ${items.map((item) => html`<li>${item}</li>`)}
      </ul>`
    : nothing;

function whomToAsk(contact: Opportunity['contact'], visit: LaterWords['details']['firstTime']) {
  if (contact?.telephone)
    return html`${visit.contact} <a href=${telephoneLink(contact.telephone)}>${contact.telephone}</a>`;
  if (contact?.email) return html`${visit.contact} <a href=${`mailto:${contact.email}`}>${contact.email}</a>`;
  return contact?.url ? visit.website : visit.noContact;
}
