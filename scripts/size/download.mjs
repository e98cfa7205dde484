// What a browser downloads for the finder, by its own network log.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { serve } from '../../test/support/serve.mjs';
import { CHROME_ARGS, findChrome } from '../find-chrome.mjs';

/** Bytes of a file as a server sends it: gzip level 9. */
export const gzipped = (bytes) => gzipSync(bytes, { level: 9 }).length;

const FEED = '/demo/feeds/activities.json';

/** A page with nothing on it but the finder, without a map. */
const BARE_PAGE = `<!doctype html><html lang="en"><title>Size</title><link rel="icon" href="data:,">
<script type="module" src="/dist/activity-finder.js"></script>
<activity-finder src="${FEED}" map="off"></activity-finder></html>`;

/** The sample page as a site would publish it: with the script that was built. */
const samplePage = () =>
  readFileSync(new URL('../../demo/index.html', import.meta.url), 'utf8').replace(
    '../src/index.ts',
    '/dist/activity-finder.js',
  );

const list = (page) => page.locator('activity-list');
const firstResult = (page) => list(page).getByRole('heading').first().waitFor();

/** Does something and waits until the sentence that counts the results says something else. */
async function untilListFollows(page, act) {
  const summary = list(page).locator('[part="summary"]');
  const before = await summary.textContent();
  await act();
  for (const start = Date.now(); (await summary.textContent()) === before; await page.waitForTimeout(50))
    if (Date.now() - start > 10_000) throw new Error(`The list did not follow; it still says "${before}".`);
}

async function searchOnce(page) {
  await untilListFollows(page, () => page.getByLabel('What would you like to do?').fill('walking'));
}

/** Chooses the first thing of the first filter that something matches. */
async function filterOnce(page) {
  const filters = page.locator('activity-filters');
  await filters.locator('button[aria-expanded="false"]:visible').first().click();
  await untilListFollows(page, () => filters.locator('.choice:not(.none)').getByRole('checkbox').first().check());
}

/** Opens a page at a path in a fresh browser, does some steps, and lists what was received: address and gzipped bytes. */
async function received(path, html, steps) {
  const site = await serve({ folders: { '/dist/': 'dist', '/demo/': 'demo' } });
  const browser = await chromium.launch({ executablePath: findChrome(), args: CHROME_ARGS });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
    const bodies = [];
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      const body = response.body().then((bytes) => ({ path: pathname, bytes: gzipped(bytes) }));
      // One that comes after all has been counted has no body any more once the browser is shut.
      body.catch(() => undefined);
      bodies.push(body);
    });
    page.setDefaultTimeout(15_000);
    await page.route(`**${path}`, (route) => route.fulfill({ contentType: 'text/html', body: html }));
    await page.goto(`${site.origin}${path}`);
    for (const step of steps) await step(page);
    // What comes while the page is idle counts too.
    for (let before = -1; before < bodies.length; await page.waitForTimeout(1000)) before = bodies.length;
    return await Promise.all(bodies);
  } finally {
    await browser.close();
    site.close();
  }
}

/** Every script received until first results, one search and one filter were shown, without a map. */
export const scriptsUntilUsed = async () =>
  (await received('/bare.html', BARE_PAGE, [firstResult, searchOnce, filterOnce])).filter(({ path }) =>
    path.endsWith('.js'),
  );

/** Everything received for the first view of the sample page: its feed, its map, and what comes while it is idle. */
export const firstViewOfSamplePage = () => received('/demo/index.html', samplePage(), [firstResult]);
