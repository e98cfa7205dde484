// Runs in a page: keys pressed in turn in the finder's own box and in lists that others find.
import { loadFeed } from '../../src/feed/load-feed.ts';
import '../../src/index.ts';
import { fuseOverRecords, minisearch } from '../peers.mjs';
import { cardsIn, draw, painted } from './cards.mjs';

const NEAR = { latitude: 51.755, longitude: -0.336 };

/** The finder's own box, search, filters and list. Its first cards are drawn before the others. */
async function finder(src, place) {
  const element = document.createElement('activity-finder');
  element.map = 'off';
  element.near = `${NEAR.latitude},${NEAR.longitude}`;
  const ready = new Promise((resolve) => element.addEventListener('finder-ready', resolve));
  element.src = src;
  place.replaceChildren(element);
  await ready;
  const [search, list] = ['search', 'list'].map((part) => element.shadowRoot.querySelector(`activity-${part}`));
  await list.updateComplete;
  const box = search.shadowRoot.querySelector('#what');
  const drawing = {};
  list.addController({ hostUpdated: () => drawing.done?.() });
  return async (text) => {
    const first = new Promise((resolve) => (drawing.done = resolve));
    box.value = text;
    box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await first;
    return { all: list.updateComplete };
  };
}

/** A list that somebody else finds. */
const peer = (engine) => async (src, place) => {
  const { opportunities } = await loadFeed(new URL(src, location.href).href);
  const find = engine(opportunities);
  const root = cardsIn(place);
  return async (text) => draw(find({ text, near: NEAR }).listings.slice(0, 20), root);
};

/** What minisearch finds, found beforehand: what drawing alone takes. */
function foundBefore(opportunities) {
  const find = minisearch(opportunities);
  const found = new Map();
  return (criteria) => {
    if (!found.has(criteria.text)) found.set(criteria.text, find(criteria));
    return found.get(criteria.text);
  };
}

const WAYS = {
  finder,
  minisearch: peer(minisearch),
  'Fuse, token': peer(fuseOverRecords),
  'cards alone': peer(foundBefore),
};

/** What presses a key, each way in a place of its own. */
const ready = new Map();

globalThis.prepare = async (way, src) => {
  const place = document.createElement('div');
  document.body.append(place);
  ready.set(way, { place, press: await WAYS[way](src, place) });
};

/**
 * Presses each key in turn in every way, and marks when it was pressed, when the cards in view are drawn and laid out, and
 * when all twenty are. Only what is pressed is on the page: a list further down would not be laid out.
 */
globalThis.pressKeys = async (ways, texts) => {
  for (const text of texts)
    for (const way of ways) {
      for (const [other, { place }] of ready) place.hidden = other !== way;
      const { press } = ready.get(way);
      await painted();
      await painted();
      performance.mark(`${way}|${text}|pressed`);
      const rest = await press(text);
      document.body.getBoundingClientRect();
      performance.mark(`${way}|${text}|in view`);
      if (rest) {
        await rest.all;
        document.body.getBoundingClientRect();
      }
      performance.mark(`${way}|${text}|all`);
    }
};

globalThis.isReady = true;
