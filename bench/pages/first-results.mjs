// Runs in a page: milliseconds from the address of a feed to twenty cards on the screen, in two ways.
import Fuse from 'fuse.js';
import { html, render } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { activityCard } from '../../src/elements/activity-finder/activity-card.ts';
import { cardStyles } from '../../src/elements/activity-finder/activity-card.styles.ts';
import { listStyles } from '../../src/elements/activity-finder/activity-list.styles.ts';
import { baseStyles } from '../../src/elements/shared/base-styles.ts';
import { loadFeed } from '../../src/feed/load-feed.ts';
import { initialState } from '../../src/finder/finder-state.ts';
import { en } from '../../src/locales/en.ts';
import '../../src/index.ts';

const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** The finder, as a page shows it first. */
async function finder(src) {
  const element = document.createElement('activity-finder');
  element.map = 'off';
  const ready = new Promise((resolve) => element.addEventListener('finder-ready', resolve));
  element.src = src;
  document.body.replaceChildren(element);
  await ready;
  const list = element.shadowRoot.querySelector('activity-list');
  await list.updateComplete;
  await painted();
  return list.shadowRoot.querySelectorAll('.item').length;
}

/** The same feed, reader, cards and styles; before the list is shown, Fuse has indexed the records and answered once. */
async function fuse(src, text) {
  const { opportunities } = await loadFeed(new URL(src, location.href).href);
  const keys = ['name', 'activities', 'organiser.name', 'place.name', 'place.town', 'description'];
  const found = new Fuse(opportunities, { keys, ignoreLocation: true }).search(text).slice(0, 20);
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [baseStyles, listStyles, cardStyles].map(({ styleSheet }) => styleSheet);
  document.body.replaceChildren(host);
  const card = ({ item }) =>
    html`<li class="item">
      ${activityCard({ opportunity: item, reasons: [] }, { state: initialState, words: en, level: 3, request: () => undefined })}
    </li>`;
  render(
    html`<div class="root">
      <ol class="cards">
        ${repeat(found, ({ item }) => item.id, card)}
      </ol>
    </div>`,
    root,
  );
  await painted();
  return root.querySelectorAll('.item').length;
}

/** Milliseconds each way, and the cards it showed: nothing is won by showing fewer. */
globalThis.firstResults = async (way, src, text) => {
  const started = performance.now();
  const cards = await { finder, fuse }[way](src, text);
  return { milliseconds: performance.now() - started, cards };
};
