// A page that runs one script of `bench/pages`, its main thread slowed down four times, as on a cheap phone.
import { basename, dirname, join } from 'node:path';
import { chromium } from '@playwright/test';
import { CHROME_ARGS, findChrome } from '../scripts/find-chrome.mjs';
import { bundled } from './bundle.mjs';

/** How many times slower than this machine, unless a bench says otherwise. */
const RATE = 4;

/** The middle of some numbers. */
export const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/**
 * Opens the page. Its `processorTime()` is what its main thread has used so far, milliseconds; its `marks(work)` are the
 * page's own marks while something is done, each with that time.
 *
 * @param name - The script, without its ending.
 * @param options.files - What else the page may ask for: JSON texts by path.
 * @param options.rate - How many times slower than this machine.
 */
export async function openPage(name, { viewport = { width: 360, height: 740 }, files = new Map(), rate = RATE } = {}) {
  const script = await bundled(`bench/pages/${name}.mjs`, name);
  const browser = await chromium.launch({ executablePath: findChrome(), args: CHROME_ARGS });
  const page = await browser.newPage({ viewport });
  await page.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url());
    if (files.has(pathname)) return route.fulfill({ contentType: 'application/json', body: files.get(pathname) });
    if (pathname.endsWith('js'))
      return route.fulfill({ contentType: 'text/javascript', path: join(dirname(script), pathname) });
    return route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><script type="module" src="/${basename(script)}"></script>`,
    });
  });
  await page.goto('http://bench.test/');
  await page.waitForFunction(() => 'isReady' in globalThis);
  const slow = await page.context().newCDPSession(page);
  await slow.send('Emulation.setCPUThrottlingRate', { rate });
  await slow.send('Performance.enable', { timeDomain: 'threadTicks' });
  const processorTime = async () => {
    const { metrics } = await slow.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1_000;
  };
  const marks = async (work) => {
    await browser.startTracing(page, { categories: ['blink.user_timing'] });
    await work();
    const { traceEvents } = JSON.parse(String(await browser.stopTracing()));
    return traceEvents
      .filter(({ cat, ph }) => cat === 'blink.user_timing' && 'IR'.includes(ph))
      .sort((a, b) => a.ts - b.ts)
      .map(({ name: mark, tts }) => ({ mark, processorTime: tts / 1_000 }));
  };
  return { page, processorTime, marks, close: () => browser.close() };
}
