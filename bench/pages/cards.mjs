// The finder's own cards, drawn by others from a list they found.
import { html, render } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { activityCard } from '../../src/elements/activity-finder/card/activity-card.ts';
import { cardStyles } from '../../src/elements/activity-finder/card/activity-card.styles.ts';
import { listStyles } from '../../src/elements/activity-finder/activity-list.styles.ts';
import { baseStyles } from '../../src/elements/shared/base-styles.ts';
import { initialState } from '../../src/finder/finder-state.ts';
import { en } from '../../src/locales/en.ts';

/** A place for cards with the finder's own styles, as the only thing in an element. */
export function cardsIn(place) {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [baseStyles, listStyles, cardStyles].map(({ styleSheet }) => styleSheet);
  place.replaceChildren(host);
  return root;
}

/** Draws these listings there, each element kept for as long as its listing is. */
export function draw(listings, root) {
  const card = (opportunity) =>
    html`<li class="item">
      ${activityCard({ opportunity, reasons: [] }, { state: initialState, words: en, level: 3, request: () => undefined })}
    </li>`;
  render(
    html`<div class="root">
      <ol class="cards">
        ${repeat(listings, ({ id }) => id, card)}
      </ol>
    </div>`,
    root,
  );
}

/** Once the page has painted. */
export const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
