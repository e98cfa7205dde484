// First results in a page, with the main thread slowed down four times as on a cheap phone: the finder beside a list of
// the same cards after Fuse has indexed the records and answered a first query. Both in one browser, turn by turn, so
// that the ratio holds on any machine.
import { basename, dirname, join } from 'node:path';
import { chromium } from '@playwright/test';
import { CHROME_ARGS, findChrome } from '../scripts/find-chrome.mjs';
import { atMost } from './budgets.mjs';
import { bundled } from './bundle.mjs';
import { corpus } from './corpus.mjs';

/** The first query Fuse answers. */
const TEXT = 'walking';
const TURNS = 5;

/** Keys of four words, letter by letter. */
const KEYS = ['walking', 'seeted exercise', 'badmington', 'tai chi'].flatMap((text) =>
  Array.from(text, (_, i) => text.slice(0, i + 1)).filter((_, i) => i % 2 === 1),
);

const at = (times, share) => times.toSorted((a, b) => a - b)[Math.floor(times.length * share)];
const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

const feedOf = (size) =>
  JSON.stringify({ format: 'activity-finder', version: 1, sources: [], opportunities: corpus(size) });

/** Rows to print, and whether the budget is kept. */
export async function benchFirstResults(sizes = [1_000, 10_000]) {
  const script = await bundled('bench/pages/first-results.mjs', 'first-results');
  const browser = await chromium.launch({ executablePath: findChrome(), args: CHROME_ARGS });
  try {
    const feeds = new Map(sizes.map((size) => [size, feedOf(size)]));
    const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
    await page.route('**/*', (route) => {
      const { pathname } = new URL(route.request().url());
      const [, size] = /feed-(\d+)/.exec(pathname) ?? [];
      if (size) return route.fulfill({ contentType: 'application/json', body: feeds.get(Number(size)) });
      if (pathname.endsWith('js'))
        return route.fulfill({ contentType: 'text/javascript', path: join(dirname(script), pathname) });
      return route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><script type="module" src="/${basename(script)}"></script>`,
      });
    });
    await page.goto('http://bench.test/');
    await page.waitForFunction(() => 'firstResults' in globalThis);
    const slow = await page.context().newCDPSession(page);
    await slow.send('Emulation.setCPUThrottlingRate', { rate: 4 });

    const measure = (way, size) =>
      page.evaluate(([...call]) => globalThis.firstResults(...call), [way, `/feed-${size}`, TEXT]);
    const rows = [];
    const budgets = [];
    for (const size of sizes) {
      const times = { finder: [], fuse: [] };
      for (let turn = 0; turn < TURNS; turn++)
        for (const way of ['finder', 'fuse']) {
          const { milliseconds, cards } = await measure(way, size);
          if (cards !== 20) throw new Error(`${way} showed ${cards} cards`);
          times[way].push(milliseconds);
        }
      const [ours, fuse] = [median(times.finder), median(times.fuse)];
      rows.push({ listings: size, 'finder, ms': ours, 'Fuse list, ms': fuse, ratio: ours / fuse });
      if (size === 1_000) budgets.push(atMost('first results at 1,000, of the Fuse list', ours / fuse, 0.9));
    }

    const keys = [];
    for (const size of sizes) {
      const p95 = {};
      for (const way of ['finder', 'minisearch', 'Fuse, token']) {
        const rounds = way.startsWith('Fuse') ? 1 : 3;
        const times = await page.evaluate(
          ([...call]) => globalThis.keyTimes(...call),
          [way, `/feed-${size}`, KEYS, rounds],
        );
        p95[way] = at(times, 0.95);
        keys.push({ listings: size, way, 'p50, ms': at(times, 0.5), 'p95, ms': p95[way] });
      }
      const [fuse, mini] = [p95.finder / p95['Fuse, token'], p95.finder / p95.minisearch];
      if (size === 1_000) budgets.push(atMost('key to list at 1,000, of Fuse', fuse, 1 / 20));
      else
        budgets.push(
          atMost('key to list at 10,000, of Fuse', fuse, 1 / 50),
          atMost('key to list at 10,000, of minisearch', mini, 1 / 3),
        );
    }

    const tasks = [];
    for (const size of sizes)
      tasks.push({
        listings: size,
        'longest task, ms': await page.evaluate((src) => globalThis.longestTask(src), `/feed-${size}`),
      });
    return { rows, keys, tasks, budgets };
  } finally {
    await browser.close();
  }
}
