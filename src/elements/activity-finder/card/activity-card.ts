import { type TemplateResult, html, nothing } from 'lit';
import type { FinderState } from '../../../finder/finder-state.js';
import type { Locale } from '../../../locales/locale.js';
import type { Opportunity } from '../../../opportunity/opportunity.js';
import { hitsIn } from '../../../search/highlight.js';
import type { Match } from '../../../search/results.js';
import type { Finder } from '../../shared/finder-context.js';
import { heading } from '../../shared/heading.js';
import { icon } from '../../shared/icon.js';
import { banknoteIcon, chevronIcon, clockIcon, phoneIcon, pinIcon } from '../../shared/icons.js';
import { hasPoint } from '../map/pins-of.js';
import { cardMarks, withIcon } from './card-marks.js';
import { glimpse, marked } from './marked.js';
import { freshnessWords } from './freshness-words.js';
import { shortPlace, wholePlace } from './place-words.js';
import { quotation } from './quotation.js';
import { staffNotes } from './staff-notes.js';
import { telephoneLink } from './telephone-link.js';

/** What a card needs from the list it stands in. */
export interface CardContext {
  readonly state: FinderState;
  readonly words: Locale;
  /** Heading level of its name. */
  readonly level: number;
  readonly request: Finder['request'];
  /** Draws all that an open card says; absent until its file is there, `failed` where that cannot be had. */
  readonly details: ((match: Match, context: CardContext) => TemplateResult) | 'failed' | undefined;
}

/** One result: read in a second, opened for the rest. */
export function activityCard(match: Match, context: CardContext): TemplateResult {
  const { id, name, sample, status } = match.opportunity;
  const { state, words, level, request } = context;
  const open = state.open.has(id);
  const toggle = () => {
    request({ type: 'toggle', id });
    if (!open) request({ type: 'select', id, from: 'list' });
  };
  return html`
    ${sample ? html`<p class="sample">${words.sample}</p>` : nothing}
    ${status ? html`<p class="status">${words.card.status[status]}</p>` : nothing}
    ${heading(
      level,
      html`
        <button class="name" part="name" aria-expanded=${open ? 'true' : 'false'} @click=${toggle}>
          <span><bdi>${marked(name, hitsIn(match.reasons, 'name'))}</bdi></span> ${icon(chevronIcon)}
        </button>
      `,
    )}
    <ul class="facts">
      ${facts(match, context)}
    </ul>
    ${glimpse(match)} ${cardMarks(match, context)} ${actions(match.opportunity, context)}
    ${staffNotes(id, state, words)} ${open ? opened(match, context) : onPaper(match.opportunity, context)}
  `;
}

/** When, where, how far, how much, and what by whom: plain words on a few lines. */
function facts({ opportunity, distance, reasons }: Match, { state, words }: CardContext) {
  const { name, schedule, price, activities, organiser } = opportunity;
  const [next] = schedule?.next ?? [];
  const away = distance === undefined ? '' : `, ${words.card.away(words.distance(distance))}`;
  const hits = new Set([...hitsIn(reasons, 'activities'), ...hitsIn(reasons, 'organiser')]);
  const kind = [
    activities
      .filter((activity) => activity !== name)
      .slice(0, 2)
      .join(', '),
    organiser?.name,
  ]
    .filter(Boolean)
    .join(' · ');
  return html`
    ${withIcon(clockIcon, words.when(schedule) ?? (next ? words.date(next, state.now) : words.card.timeNotStated))}
    ${withIcon(pinIcon, html`<bdi>${where(opportunity, words)}</bdi>${away}`)}
    ${withIcon(banknoteIcon, words.cost(price) ?? words.card.costNotStated)}
    ${kind ? html`<li class="quiet"><bdi>${marked(kind, hits)}</bdi></li>` : nothing}
  `;
}

function where({ place, settings }: Opportunity, words: Locale): string {
  if (settings.length && !settings.includes('in-person')) return settings.map((one) => words.settings[one]).join(', ');
  return shortPlace(place) || words.card.placeNotStated;
}

/** What an open card says: everything, or until that is here what nobody should do without. */
function opened(match: Match, context: CardContext) {
  const { details, words, state } = context;
  if (typeof details === 'function') return details(match, context);
  const { description, exclusions, contact, place, trust } = match.opportunity;
  return html`
    <div class="details" aria-busy=${details ? 'false' : 'true'}>
      ${details ? html`<p>${words.card.detailsFailed}</p>` : nothing}
      ${description ? html`<p class="lines" dir="auto">${description}</p>` : nothing}
      ${exclusions.map(({ evidence }) => quotation(evidence, words.card.excludes))}
      <p dir="auto">${addressAndAge(place, trust, words, state.now)}</p>
      ${contact?.email ? html`<a href=${`mailto:${contact.email}`}>${contact.email}</a>` : nothing}
    </div>
  `;
}

/** What a sheet of paper says besides, where the details are shut: the whole address, and how old the listing is. */
function onPaper({ place, trust }: Opportunity, { state, words }: CardContext) {
  return html`
    <p class="paper">
      <bdi>${addressAndAge(place, trust, words, state.now)}</bdi>
    </p>
  `;
}

const addressAndAge = (place: Opportunity['place'], trust: Opportunity['trust'], words: Locale, now: Date) =>
  [wholePlace(place), freshnessWords(trust, words, now)].filter(Boolean).join('. ');

/** Whom to call, where to book, where it is: quiet, and large enough for a thumb. */
function actions(opportunity: Opportunity, { state, words, request }: CardContext) {
  const { id, contact, joining, url } = opportunity;
  const page = joining?.url ?? contact?.url ?? url;
  const onMap = hasPoint(opportunity) && state.options.map !== 'off';
  const all = [
    contact?.telephone &&
      html`
        <a class="button" part="action" href=${telephoneLink(contact.telephone)}>
          ${icon(phoneIcon)} ${words.card.call(contact.telephone)}
        </a>
      `,
    page &&
      html`
        <a class="button" part="action" href=${page} target="_blank" rel="noopener noreferrer">
          ${joining?.url ? words.card.book : words.card.visit}
          <span class="out-of-sight">${words.card.newTab}</span>
        </a>
      `,
    onMap &&
      html`
        <button class="link" part="action" @click=${() => request({ type: 'show-on-map', id })}>
          ${words.card.showOnMap}
        </button>
      `,
  ].filter(Boolean);
  return all.length ? html`<div class="actions">${all}</div>` : nothing;
}
