// First results in a page, with the main thread slowed down four times as on a cheap phone: the finder beside a list of
// the same cards after Fuse has indexed the records and answered a first query. Both in one page, turn by turn. What is
// compared is the time of the processor, so that what else the machine does counts for nothing; the time on the clock is
// printed too.
import { atMost } from './budgets.mjs';
import { corpus } from './corpus.mjs';
import { median, openPage } from './slow-page.mjs';

/** The first query Fuse answers. */
const TEXT = 'walking';
const TURNS = { 1_000: 7, 10_000: 3 };
const feedOf = (size) =>
  JSON.stringify({ format: 'activity-finder', version: 1, sources: [], opportunities: corpus(size) });

/** Rows to print, and whether the budget is kept. */
export async function benchFirstResults(sizes = [1_000, 10_000]) {
  const files = new Map(sizes.map((size) => [`/feed-${size}`, feedOf(size)]));
  const { page, processorTime, close } = await openPage('first-results', { files });
  try {
    const rows = [];
    const budgets = [];
    for (const size of sizes) {
      const taken = { finder: [], fuse: [] };
      const clock = { finder: [], fuse: [] };
      for (let turn = 0; turn < (TURNS[size] ?? 3); turn++)
        for (const way of ['finder', 'fuse']) {
          const before = await processorTime();
          const { milliseconds, cards } = await page.evaluate(
            ([...call]) => globalThis.firstResults(...call),
            [way, `/feed-${size}`, TEXT],
          );
          if (cards !== 20) throw new Error(`${way} showed ${cards} cards`);
          taken[way].push((await processorTime()) - before);
          clock[way].push(milliseconds);
        }
      const [ours, fuse] = [median(taken.finder), median(taken.fuse)];
      const onClock = median(clock.finder) / median(clock.fuse);
      rows.push({
        listings: size,
        'finder, ms': ours,
        'Fuse list, ms': fuse,
        ratio: ours / fuse,
        'on the clock': onClock,
      });
      if (size === 1_000) budgets.push(atMost('first results at 1,000, of the Fuse list', ours / fuse, 0.9));
    }

    const tasks = [];
    for (const size of sizes)
      tasks.push({
        listings: size,
        'longest task, ms': await page.evaluate((src) => globalThis.longestTask(src), `/feed-${size}`),
      });
    return { rows, tasks, budgets };
  } finally {
    await close();
  }
}
