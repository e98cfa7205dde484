// Runs in a page: milliseconds from the address of a feed to twenty cards on the screen, in two ways.
import Fuse from 'fuse.js';
import { html, render } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { activityCard } from '../../src/elements/activity-finder/card/activity-card.ts';
import { cardStyles } from '../../src/elements/activity-finder/card/activity-card.styles.ts';
import { listStyles } from '../../src/elements/activity-finder/activity-list.styles.ts';
import { baseStyles } from '../../src/elements/shared/base-styles.ts';
import { loadFeed } from '../../src/feed/load-feed.ts';
import { initialState } from '../../src/finder/finder-state.ts';
import { en } from '../../src/locales/en.ts';
import '../../src/index.ts';
import { fuseOverRecords, minisearch } from '../peers.mjs';

const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** The finder, as a page shows it first. */
async function finder(src, place = document.body) {
  const element = document.createElement('activity-finder');
  element.map = 'off';
  const ready = new Promise((resolve) => element.addEventListener('finder-ready', resolve));
  element.src = src;
  place.replaceChildren(element);
  await ready;
  const list = element.shadowRoot.querySelector('activity-list');
  await list.updateComplete;
  await painted();
  return list.shadowRoot.querySelectorAll('.item').length;
}

/** The finder's own cards, drawn by others. */
function draw(listings, root) {
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

/** The same feed, reader, cards and styles; before the list is shown, Fuse has indexed the records and answered once. */
async function fuse(src, text) {
  const { opportunities } = await loadFeed(new URL(src, location.href).href);
  const keys = ['name', 'activities', 'organiser.name', 'place.name', 'place.town', 'description'];
  const found = new Fuse(opportunities, { keys, ignoreLocation: true }).search(text).slice(0, 20);
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [baseStyles, listStyles, cardStyles].map(({ styleSheet }) => styleSheet);
  document.body.replaceChildren(host);
  draw(
    found.map(({ item }) => item),
    root,
  );
  await painted();
  return root.querySelectorAll('.item').length;
}

/** Milliseconds each way, and the cards it showed: nothing is won by showing fewer. */
globalThis.firstResults = async (way, src, text) => {
  const started = performance.now();
  const cards = await (way === 'finder' ? finder(src) : fuse(src, text));
  return { milliseconds: performance.now() - started, cards };
};

const NEAR = { latitude: 51.755, longitude: -0.336 };
const PEERS = { 'Fuse, token': fuseOverRecords, minisearch };

/** What presses a key, in a place of its own: the finder's own box, or a peer that finds, counts the filters and draws the same cards. */
async function keyboard(way, src, place) {
  if (way === 'finder') {
    await finder(src, place);
    const element = place.firstElementChild;
    const [search, list] = ['search', 'list'].map((part) => element.shadowRoot.querySelector(`activity-${part}`));
    const box = search.shadowRoot.querySelector('#what');
    return async (text) => {
      box.value = text;
      box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await element.updateComplete;
      await list.updateComplete;
    };
  }
  const { opportunities } = await loadFeed(new URL(src, location.href).href);
  const find = PEERS[way](opportunities);
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [baseStyles, listStyles, cardStyles].map(({ styleSheet }) => styleSheet);
  place.replaceChildren(host);
  return async (text) => draw(find({ text, near: NEAR }).listings.slice(0, 20), root);
}

/**
 * Milliseconds from each key to the list that answers it, with layout, by the way it was found. Each key is pressed in
 * turn in every way, so many times; the quickest counts.
 */
globalThis.keyTimes = async (ways, src, texts, rounds) => {
  document.body.replaceChildren();
  const all = [];
  for (const way of ways) {
    const place = document.createElement('div');
    document.body.append(place);
    all.push({ way, press: await keyboard(way, src, place), quickest: texts.map(() => Infinity) });
  }
  // What is made with the first words is made before the clock runs.
  for (const { press } of all) await press(texts[0]);
  for (let round = 0; round < rounds; round++)
    for (const [key, text] of texts.entries())
      for (const { press, quickest } of all) {
        await painted();
        const started = performance.now();
        await press(text);
        document.body.getBoundingClientRect();
        quickest[key] = Math.min(quickest[key], performance.now() - started);
      }
  return Object.fromEntries(all.map(({ way, quickest }) => [way, quickest]));
};

/** The longest stretch without a turn for the page while the finder loads and makes its index, milliseconds; 0 below 50. */
globalThis.longestTask = async (src) => {
  let longest = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  observer.observe({ type: 'longtask', buffered: false });
  await finder(src);
  // Time for the index of words, which is made once the page is idle.
  await new Promise((resolve) => setTimeout(resolve, 8_000));
  observer.disconnect();
  return longest;
};

globalThis.isReady = true;
