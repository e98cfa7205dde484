// Prints how many megabytes an index takes beyond its listings: `node --expose-gc bench/memory.mjs <built search> <listings>`.
import { corpus } from './corpus.mjs';

const [, , built, size] = process.argv;
const { createSearch } = await import(built);

function inUse() {
  // Twice, because the first collection only lets go of what the second can free.
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

// A first small index loads and compiles everything, so that only the index is weighed.
(await createSearch(corpus(100), { fuzzy: 'lazy' })).run({ text: 'walking' });
const listings = corpus(Number(size));
const before = inUse();
const search = await createSearch(listings, { fuzzy: 'lazy' });
// The index of words is finished by the first words.
search.run({ text: 'walking' });
const after = inUse();
console.log(JSON.stringify({ megabytes: (after - before) / 2 ** 20, listings: search.opportunities.length }));
