import { type TemplateResult, html, nothing } from 'lit';
import type { FinderState } from '../../finder/finder-state.js';
import { conditionById } from '../../health/conditions.js';
import type { Locale } from '../../locales/locale.js';
import { beginnersWelcome } from '../../opportunity/beginner.js';
import type { Opportunity } from '../../opportunity/opportunity.js';
import type { Match } from '../../search/results.js';
import type { Finder } from '../shared/finder-context.js';
import { heading } from '../shared/heading.js';
import { icon } from '../shared/icon.js';
import {
  banknoteIcon,
  chevronIcon,
  clockIcon,
  joinIcon,
  phoneIcon,
  pinIcon,
  sproutIcon,
  suitsIcon,
} from '../shared/icons.js';
import { cardDetails } from './card-details.js';

/** What a card needs from the list it stands in. */
export interface CardContext {
  readonly state: FinderState;
  readonly words: Locale;
  /** Heading level of its name. */
  readonly level: number;
  readonly request: Finder['request'];
}

/** One result: read in a second, opened for the rest. */
export function activityCard(match: Match, context: CardContext): TemplateResult {
  const { opportunity } = match;
  const { state, words, level, request } = context;
  const open = state.open.has(opportunity.id);
  const toggle = () => {
    request({ type: 'toggle', id: opportunity.id });
    if (!open) request({ type: 'select', id: opportunity.id, from: 'list' });
  };
  return html`
    ${opportunity.sample ? html`<p class="sample">${words.sample}</p>` : nothing}
    ${opportunity.status ? html`<p class="status">${words.card.status[opportunity.status]}</p>` : nothing}
    ${heading(
      level,
      html`
        <button class="name" part="name" aria-expanded=${open ? 'true' : 'false'} @click=${toggle}>
          <span><bdi>${opportunity.name}</bdi></span> ${icon(chevronIcon)}
        </button>
      `,
    )}
    <ul class="facts">
      ${facts(match, context)}
    </ul>
    ${marks(match, context)} ${actions(opportunity, context)} ${open ? cardDetails(match, context) : nothing}
  `;
}

function facts({ opportunity, distance }: Match, { state, words }: CardContext) {
  const { schedule, place, price, activities, organiser } = opportunity;
  const [next] = schedule?.next ?? [];
  const where = [place?.name, place?.town].filter((part, index, all) => part && all.indexOf(part) === index).join(', ');
  const online = opportunity.settings.includes('online') ? words.card.online : words.card.atHome;
  const remote = opportunity.settings.length > 0 && !opportunity.settings.includes('in-person');
  return html`
    <li>
      ${icon(clockIcon)}<span>${words.when(schedule) ?? (next ? words.date(next, state.now) : words.notStated)}</span>
    </li>
    <li>
      ${icon(pinIcon)}
      <span>
        <bdi>${remote ? online : where || place?.address || words.card.placeNotStated}</bdi>${
          distance === undefined ? nothing : html`, ${words.card.about(words.distance(distance))}`
        }
      </span>
    </li>
    <li>
      ${icon(banknoteIcon)}<span
        >${words.cost(price) ?? `${words.card.fields.cost}: ${words.notStated.toLowerCase()}`}</span
      >
    </li>
    <li class="quiet kind">
      <bdi>${[activities.slice(0, 2).join(', '), organiser?.name].filter(Boolean).join(' · ')}</bdi>
    </li>
  `;
}

/** At most three, each words beside a picture: is it for beginners, may it suit me, how do I join? */
function marks({ opportunity, reasons }: Match, { words }: CardContext) {
  const suits = reasons.find(({ type }) => type === 'condition');
  const [route] = opportunity.joining?.routes ?? [];
  const welcome = beginnersWelcome(opportunity);
  return html`
    <ul class="marks" part="marks">
      ${
        suits?.type === 'condition'
          ? html`<li>
              ${icon(suitsIcon)} ${words.card.reason(conditionById(suits.condition)?.label ?? suits.condition)}
            </li>`
          : nothing
      }
      ${
        welcome === 'no'
          ? nothing
          : html`<li class=${welcome === 'yes' ? '' : 'quiet'}>
              ${icon(sproutIcon)} ${welcome === 'yes' ? words.card.beginner : words.card.askBeginner}
            </li>`
      }
      ${route ? html`<li>${icon(joinIcon)} ${words.routes[route]}</li>` : nothing}
    </ul>
    ${
      suits?.type === 'condition'
        ? html`<blockquote class="reason">
            <p><bdi>“${suits.evidence}”</bdi></p>
            <footer class="quiet">${words.card.bases[suits.basis]}</footer>
          </blockquote>`
        : nothing
    }
  `;
}

function actions({ id, contact, place, joining, url }: Opportunity, { state, words, request }: CardContext) {
  const link = joining?.url ?? contact?.url ?? url;
  return html`
    <div class="actions">
      ${
        contact?.telephone
          ? html`<a class="button" part="action" href=${`tel:${contact.telephone.replace(/[^\d+]/g, '')}`}>
              ${icon(phoneIcon)} ${words.card.call(contact.telephone)}
            </a>`
          : nothing
      }
      ${
        link
          ? html`<a class="button" part="action" href=${link} target="_blank" rel="noopener noreferrer">
              ${joining?.url ? words.card.book : words.card.visit}
              <span class="out-of-sight">${words.card.newTab}</span>
            </a>`
          : nothing
      }
      ${
        place?.point && !place.masked && state.options.map !== 'off'
          ? html`<button class="link" part="action" @click=${() => request({ type: 'show-on-map', id })}>
              ${words.card.showOnMap}
            </button>`
          : nothing
      }
    </div>
  `;
}
