// Runs in a page: milliseconds from the address of a feed to twenty cards on the screen, in two ways.
import Fuse from 'fuse.js';
import { loadFeed } from '../../src/feed/load-feed.ts';
import '../../src/index.ts';
import { cardsIn, draw, painted } from './cards.mjs';

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
  const root = cardsIn(document.body);
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
