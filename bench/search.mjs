// One key = text search, counts for every filter value and distance order. Everything is timed in one run, so that the
// ratios hold on any machine; milliseconds are only printed.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { atMost } from './budgets.mjs';
import { bundled } from './bundle.mjs';
import { corpus } from './corpus.mjs';
import { fuseOverRecords, fusePlain, minisearch } from './peers.mjs';
import { KEYS, at } from './typed.mjs';

const NEAR = { latitude: 51.755, longitude: -0.336 };

/** Measures the search beside its peers; gives the rows to print and whether each budget is kept. */
export async function benchSearch({ large = false } = {}) {
  const built = await bundled('src/search/create-search.ts', 'search');
  const { createSearch } = await import(built);
  const engines = {
    ours: async (listings) => {
      const search = await createSearch(listings);
      return (criteria) => {
        const { matches, facets } = search.run(criteria);
        return { listings: matches.map(({ opportunity }) => opportunity), facets };
      };
    },
    'Fuse, token': fuseOverRecords,
    'Fuse, plain': fusePlain,
    minisearch,
  };

  const rows = [];
  const budgets = [];
  for (const size of large ? [1_000, 10_000, 100_000] : [1_000, 10_000]) {
    const listings = corpus(size);
    const p95 = {};
    for (const [engine, create] of Object.entries(engines)) {
      // At 100,000 Fuse takes minutes, and no budget asks for it.
      if (size === 100_000 && engine.startsWith('Fuse')) continue;
      const started = performance.now();
      const find = await create(listings);
      // Ours finishes its index of words with the first words.
      find({ text: 'walking football', near: NEAR });
      const build = performance.now() - started;
      // Fuse takes a second a key, and once round is enough to see it.
      const times = timed(find, engine.startsWith('Fuse') ? 1 : 2);
      p95[engine] = at(times, 0.95);
      rows.push({
        listings: size,
        engine,
        build,
        p50: at(times, 0.5),
        p95: p95[engine],
      });
    }
    const [fuse, mini] = [p95.ours / p95['Fuse, token'], p95.ours / p95.minisearch];
    if (size === 1_000) budgets.push(atMost('p95 at 1,000, of Fuse', fuse, 1 / 20));
    if (size === 10_000)
      budgets.push(atMost('p95 at 10,000, of Fuse', fuse, 1 / 50), atMost('p95 at 10,000, of minisearch', mini, 1 / 3));
    if (size === 100_000) budgets.push(atMost('p95 at 100,000, of minisearch', mini, 1 / 10));
  }

  const memory = fileURLToPath(new URL('memory.mjs', import.meta.url));
  const weighed = execFileSync(process.execPath, ['--expose-gc', memory, built, '10000'], { encoding: 'utf8' });
  budgets.push(atMost('megabytes of index at 10,000', JSON.parse(weighed).megabytes, 6));
  return { rows, budgets };
}

/**
 * Milliseconds for every key. All of them are pressed so many times, and up to ten times within three seconds; the quickest
 * counts, because the others tell what else the machine was doing.
 */
function timed(find, rounds) {
  const quickest = KEYS.map(() => Infinity);
  const deadline = performance.now() + 3_000;
  for (let round = 0; round < rounds || (round < 10 && performance.now() < deadline); round++) {
    KEYS.forEach((text, key) => {
      const started = performance.now();
      find({ text, near: NEAR });
      quickest[key] = Math.min(quickest[key], performance.now() - started);
    });
  }
  return quickest;
}
