// How well a misspelt word finds what was meant, in four sets of misspellings, beside the peers. They are given every word
// for a condition that ours knows, in a field of its own.
import { readFileSync } from 'node:fs';
import { atLeast } from './budgets.mjs';
import { bundled } from './bundle.mjs';
import { corpus } from './corpus.mjs';
import { misspellings } from './misspellings/by-rule.mjs';
import { fuseOverRecords, fusePlain, minisearch } from './peers.mjs';

const NEAR = { latitude: 51.755, longitude: -0.336 };
const FIRST = 5;
const LOOKED_AT = 10;

const wordsIn = (text) =>
  text
    .toLowerCase()
    .replace(/['’]/g, '')
    .match(/[a-z0-9]+/g) ?? [];
const byHand = (half) => JSON.parse(readFileSync(new URL(`./misspellings/${half}.json`, import.meta.url), 'utf8'));
const mean = (numbers) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/** Rows to print, and the budgets; `misses` names what ours did not find among the tuning half. */
export async function benchSpelling({ size = 10_000 } = {}) {
  const { createSearch } = await import(await bundled('src/search/create-search.ts', 'search'));
  const { conditionsMeant, wordsOf } = await import(await bundled('src/health/condition-words.ts', 'condition-words'));
  const listings = corpus(size);
  const search = await createSearch(listings);
  const engines = {
    ours: ({ text, near }) => ({
      listings: search
        .run({ text, near })
        .matches.slice(0, LOOKED_AT)
        .map(({ opportunity }) => opportunity),
    }),
    minisearch: minisearch(listings, { wordsOf }),
    'Fuse, token': fuseOverRecords(listings, { wordsOf }),
    'Fuse, plain': fusePlain(listings, { wordsOf }),
  };

  /** Whether a listing is what was meant: its name and activities have the words, or it names the condition. */
  const isMeant = ({ name, activities, suitability }, meant) => {
    const has = new Set([name, ...activities].flatMap(wordsIn));
    if (wordsIn(meant).every((word) => has.has(word))) return true;
    const conditions = conditionsMeant(meant);
    return suitability.some(({ condition }) => conditions.includes(condition));
  };
  const titles = new Set(listings.flatMap((listing) => listing.activities.flatMap(wordsIn)));
  const sets = {
    'by rule': misspellings([...titles], 250),
    'one by one, held': byHand('held'),
    'one by one, second': byHand('second'),
    'one by one, tuning': byHand('tuning'),
  };

  const rows = [];
  const budgets = [];
  const misses = [];
  for (const [set, all] of Object.entries(sets)) {
    // What no listing is about, nobody can find.
    const pairs = all.filter(({ meant }) => listings.some((listing) => isMeant(listing, meant)));
    for (const [engine, find] of Object.entries(engines)) {
      // Ours alone may be tuned; and Fuse over whole records takes seconds a search, so it does the set that counts.
      if (set.endsWith('tuning') && engine !== 'ours') continue;
      if (set === 'by rule' && engine.startsWith('Fuse')) continue;
      const places = pairs.map(({ typed, meant }) => {
        const first = find({ text: typed, near: NEAR }).listings.slice(0, LOOKED_AT);
        const place = first.findIndex((listing) => isMeant(listing, meant));
        if (engine === 'ours' && set.endsWith('tuning') && (place < 0 || place >= FIRST))
          misses.push(`${typed} > ${meant}`);
        return { place, isEmpty: first.length === 0 };
      });
      const success = mean(places.map(({ place }) => Number(place >= 0 && place < FIRST)));
      const mrr = mean(places.map(({ place }) => (place >= 0 ? 1 / (place + 1) : 0)));
      rows.push({
        set,
        pairs: pairs.length,
        engine,
        'success@5': success,
        MRR: mrr,
        'no result': mean(places.map(({ isEmpty }) => Number(isEmpty))),
      });
      if (engine === 'ours' && !set.endsWith('tuning'))
        budgets.push(atLeast(`success@5, ${set}`, success, 0.97), atLeast(`MRR, ${set}`, mrr, 0.95));
    }
  }
  return { rows, budgets, misses };
}
