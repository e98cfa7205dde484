import { type TemplateResult, html } from 'lit';
import type { LaterWords, Locale } from '../../../locales/locale.js';
import type { CorrectableField, CorrectableValues, Correction } from '../../../opportunity/correction.js';

/** What a listing itself says in a field that a team put right; undefined where it says nothing. */
function said(
  field: CorrectableField,
  listed: CorrectableValues,
  words: Locale,
  own: LaterWords['details'],
): string | undefined {
  const { level, effort, firstVisit, schedule, joining, contact, price, status } = listed;
  switch (field) {
    case 'description':
    case 'whoItIsFor':
      return listed[field];
    case 'level':
      return level && own.levels[level];
    case 'effort':
      return effort && words.efforts[effort];
    case 'firstVisit':
      return firstVisit?.instructions ?? firstVisit?.meetingPoint;
    case 'schedule':
      return words.when(schedule);
    case 'joining':
      return joining?.routes.map((route) => words.routes[route]).join(', ');
    case 'contact':
      return [contact?.telephone, contact?.email, contact?.url].filter(Boolean).join(', ');
    case 'price':
      return words.cost(price);
    case 'status':
      return status && words.card.status[status];
  }
}

/** Who put what right, and when, with what the listing itself says: nothing a publisher wrote is lost. */
export function correctionWords(
  { by, on, fields, listed }: Correction,
  words: Locale,
  own: LaterWords['details'],
  now: Date,
): TemplateResult {
  const all = fields.flatMap((field) => {
    const listing = said(field, listed, words, own);
    return listing ? [[own.correctable[field], listing] as const] : [];
  });
  return html`
    <p>${own.correctedBy(by, on && words.date(on, now))}</p>
    ${all.map(([name, listing]) => html`<p class="quiet">${own.listingSays(name)} <bdi>${listing}</bdi></p>`)}
  `;
}
