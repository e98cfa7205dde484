// From a key to the list that answers it, beside lists of the same cards that others find, all in one page, turn by turn.
// Compared is the time of the processor, which the page's marks carry, so that what else the machine does counts for
// nothing; for the same reason the page is not slowed down, which would multiply all of it alike.
import { atMost } from './budgets.mjs';
import { corpus } from './corpus.mjs';
import { openPage } from './slow-page.mjs';
import { KEYS, at } from './typed.mjs';

const OURS = 'finder';
const FUSE = 'Fuse, token';
const MINI = 'minisearch';
/** Every second key: the others are like them, and Fuse takes its time. */
const TEXTS = KEYS.filter((_, place) => place % 2 === 1);

/**
 * How often each key is pressed in each way, the quickest counting, by the number of listings. With many of them Fuse has
 * one turn, in which it takes hundreds of milliseconds a key, and chance hardly any of it.
 */
const ROUNDS = { 1_000: { usual: 8, fuse: 8 }, 10_000: { usual: 8, fuse: 1 } };

/** Rows to print, and whether the budgets are kept. */
export async function benchKeys(sizes = [1_000, 10_000]) {
  const rows = [];
  const budgets = [];
  for (const size of sizes) {
    const times = await timesOf(size);
    const p95 = {};
    for (const [way, quickest] of times) {
      const [inView, all] = ['in view', 'all'].map((what) => [...quickest.get(what).values()]);
      p95[way] = at(inView, 0.95);
      rows.push({
        listings: size,
        way,
        'in view, p50': at(inView, 0.5),
        'in view, p95': p95[way],
        'all 20, p50': at(all, 0.5),
        'all 20, p95': at(all, 0.95),
      });
    }
    const [fuse, mini] = [p95[OURS] / p95[FUSE], p95[OURS] / p95[MINI]];
    const where = `key to list at ${size.toLocaleString('en')}`;
    budgets.push(atMost(`${where}, of Fuse`, fuse, size === 1_000 ? 1 / 20 : 1 / 50));
    if (size !== 1_000) budgets.push(atMost(`${where}, of minisearch`, mini, 1 / 3));
  }
  return { rows, budgets };
}

/** The quickest times of each key until its cards are drawn, by way and by which cards. */
async function timesOf(size) {
  const feed = { format: 'activity-finder', version: 1, sources: [], opportunities: corpus(size) };
  const { page, marks, close } = await openPage('keys', { files: new Map([['/feed', JSON.stringify(feed)]]), rate: 1 });
  try {
    const ways = [OURS, MINI, FUSE, 'cards alone'];
    for (const way of ways) await page.evaluate((one) => globalThis.prepare(one, '/feed'), way);
    const press = (which, texts) => page.evaluate(([...call]) => globalThis.pressKeys(...call), [which, texts]);
    // What is made with the first words, or finished while a page is idle, is made before anything is measured.
    await press(ways, TEXTS.slice(0, 3));
    const { usual, fuse } = ROUNDS[size];
    const made = await marks(async () => {
      for (let round = 0; round < usual; round++)
        await press(round < fuse ? ways : ways.filter((way) => way !== FUSE), TEXTS);
    });

    const times = new Map(
      ways.map((way) => [
        way,
        new Map([
          ['in view', new Map()],
          ['all', new Map()],
        ]),
      ]),
    );
    let pressed = 0;
    for (const { mark, processorTime } of made) {
      const [way, text, what] = mark.split('|');
      if (what === 'pressed') pressed = processorTime;
      else if (what) {
        const quickest = times.get(way).get(what);
        quickest.set(text, Math.min(quickest.get(text) ?? Infinity, processorTime - pressed));
      }
    }
    return times;
  } finally {
    await close();
  }
}
