// The longest stretch for which a page cannot answer a key while it loads 10,000 listings, and twice that with doubles.
import { chromium } from '@playwright/test';
import { CHROME_ARGS, findChrome } from '../scripts/find-chrome.mjs';
import { serve } from '../test/support/serve.mjs';
import { atMost } from './budgets.mjs';

const NAMES = ['Tai Chi', 'Yoga', 'Walking football', 'Chair exercise', 'Swimming'];
const DAYS = ['monday', 'tuesday', 'friday'];
const ABOUT = 'A friendly class for everyone who wants to move a little more. Bring water. '.repeat(5);

/** A native feed; the listings of two sources are the same activities. */
function feed(source, listings) {
  const opportunities = Array.from({ length: listings }, (_, at) => ({
    id: `${source}:${at}`,
    kind: 'session',
    name: `${NAMES[at % 5]} ${at % 97}`,
    activities: [NAMES[at % 5]],
    description: ABOUT + at,
    settings: ['in-person'],
    schedule: {
      certainty: 'usual',
      times: [{ day: DAYS[at % 3], start: `${String(8 + (at % 12)).padStart(2, '0')}:00` }],
      next: [],
    },
    place: {
      town: ['Stevenage', 'Hitchin', 'Luton'][at % 3],
      postcode: `SG${at % 20} ${at % 9}ZV`,
      point: { latitude: 51.5 + (at % 1000) / 1000, longitude: -0.5 + Math.floor(at / 1000) / 20 },
    },
    trust: { source, publisher: source, changed: '2026-10-01' },
  }));
  return JSON.stringify({ format: 'activity-finder', version: 1, sources: [], opportunities });
}

const page = (sources) => `<!doctype html><html lang="en"><title>Tasks</title>
<script type="module" src="/dist/activity-finder.js"></script>
<activity-finder map="off">${sources.map((source) => `<activity-source src="/${source}.json" label="${source}"></activity-source>`).join('')}</activity-finder></html>`;

/**
 * Milliseconds of processor time of each task of the page, the longest first, without the browser's own parsing of a feed;
 * and of each such parsing.
 */
function tasksOf(trace) {
  const { traceEvents } = JSON.parse(trace);
  // The page's own thread is the one that has parsed a feed.
  const { pid, tid } = traceEvents.find(({ name }) => name === 'parse begins');
  const events = traceEvents.filter((event) => event.pid === pid && event.tid === tid);
  const marks = (wanted) => events.filter(({ name }) => name === wanted).map(({ tts }) => tts);
  const ends = marks('parse ends');
  const parses = marks('parse begins').map((begin, at) => ({ begin, took: ends[at] - begin }));
  const longestFirst = (times) => times.map((time) => time / 1_000).sort((a, b) => b - a);
  return {
    tasks: longestFirst(
      events
        .filter(({ name }) => name === 'ThreadControllerImpl::RunTask')
        .map(({ tts, tdur = 0 }) => {
          const inside = parses.filter(({ begin }) => begin >= tts && begin < tts + tdur);
          return tdur - inside.reduce((sum, { took }) => sum + took, 0);
        }),
    ),
    parses: longestFirst(parses.map(({ took }) => took)),
  };
}

async function measure(browser, origin, sources, listings) {
  const tab = await browser.newPage();
  for (const source of sources)
    await tab.route(`**/${source}.json`, (route) =>
      route.fulfill({ contentType: 'application/json', body: feed(source, listings) }),
    );
  await tab.route('**/tasks.html', (route) => route.fulfill({ contentType: 'text/html', body: page(sources) }));
  await tab.addInitScript(() => {
    const { parse } = JSON;
    JSON.parse = (...given) => {
      performance.mark('parse begins');
      try {
        return parse(...given);
      } finally {
        performance.mark('parse ends');
      }
    };
  });
  await browser.startTracing(tab, { categories: ['toplevel', 'blink.user_timing'] });
  await tab.goto(`${origin}/tasks.html`);
  const list = tab.locator('activity-list');
  await list.getByRole('heading').first().waitFor({ timeout: 60_000 });
  await list.getByText('Still loading').waitFor({ state: 'hidden', timeout: 60_000 });
  // The index of words is built while nobody asks for anything.
  await tab.waitForTimeout(4000);
  const { tasks, parses } = tasksOf(String(await browser.stopTracing()));
  await tab.close();
  return {
    sources: sources.length,
    listings: sources.length * listings,
    'longest, CPU ms': tasks[0],
    'second, CPU ms': tasks[1],
    'third, CPU ms': tasks[2],
    'tasks over 50 ms': tasks.filter((task) => task > 50).length,
    'JSON.parse, CPU ms': parses[0],
  };
}

/**
 * One row for each number of sources, and whether the budget is kept. The page is not throttled. The browser's own parsing
 * of a feed, which nobody can slice, is taken out of its task and reported beside them.
 */
export async function benchLongestTask() {
  const site = await serve({ folders: { '/dist/': 'dist' } });
  const browser = await chromium.launch({ executablePath: findChrome(), args: CHROME_ARGS });
  try {
    const rows = [];
    for (const sources of [['a'], ['a', 'b']]) rows.push(await measure(browser, site.origin, sources, 10_000));
    return {
      rows,
      budgets: rows.map((row) =>
        atMost(`longest task with ${row.listings.toLocaleString('en')} listings, ms`, row['longest, CPU ms'], 50),
      ),
    };
  } finally {
    await browser.close();
    site.close();
  }
}
