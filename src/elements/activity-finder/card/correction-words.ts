import { type TemplateResult, html } from 'lit';
import type { Locale } from '../../../locales/locale.js';
import type { CorrectableField, CorrectableValues, Correction } from '../../../opportunity/correction.js';

/** What a listing itself says in a field that a team put right; undefined where it says nothing. */
function said(field: CorrectableField, listed: CorrectableValues, words: Locale): string | undefined {
  const { level, effort, firstVisit, schedule, joining, contact, price, status } = listed;
  switch (field) {
    case 'description':
    case 'whoItIsFor':
      return listed[field];
    case 'level':
      return level && words.levels[level];
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
export function correctionWords({ by, on, fields, listed }: Correction, words: Locale, now: Date): TemplateResult {
  const all = fields.flatMap((field) => {
    const own = said(field, listed, words);
    return own ? [[words.card.correctable[field], own] as const] : [];
  });
  return html`
    <p>${words.card.correctedBy(by, on && words.date(on, now))}</p>
    ${all.map(([name, own]) => html`<p class="quiet">${words.card.listingSays(name)} <bdi>${own}</bdi></p>`)}
  `;
}
