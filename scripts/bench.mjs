// `npm run bench`: search, spelling and first results beside others, and reading. `-- --large` adds 100,000 listings to
// the search; `-- --only=search`, `spelling`, `page`, `keys`, `map`, `tasks`, `readers` or `build` measures one of them alone (`--readers` too).
import { benchBuild } from '../bench/build.mjs';
import { benchFirstResults } from '../bench/first-results.mjs';
import { benchKeys } from '../bench/keys.mjs';
import { benchLongestTask } from '../bench/longest-task.mjs';
import { benchMap } from '../bench/map.mjs';
import { benchReaders } from '../bench/readers.mjs';
import { benchSearch } from '../bench/search.mjs';
import { benchSpelling } from '../bench/spelling.mjs';

const rounded = (value) => (typeof value === 'number' ? Number(value.toPrecision(3)) : value);
const table = (rows) =>
  console.table(
    rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, rounded(value)]))),
  );

const only = process.argv.includes('--readers')
  ? 'readers'
  : process.argv.find((word) => word.startsWith('--only='))?.slice('--only='.length);
const wanted = (name) => !only || only === name;
const budgets = [];

if (wanted('readers')) {
  console.log('Reading 10,000 records of each format.');
  table((await benchReaders()).rows);
}

if (wanted('search')) {
  console.log('One key: search, counts for every filter and distance. Milliseconds.');
  const search = await benchSearch({ large: process.argv.includes('--large') });
  table(search.rows);
  budgets.push(...search.budgets);
}

if (wanted('spelling')) {
  console.log(
    'Misspellings: what was meant among the first five, mean reciprocal rank, and searches without a result.',
  );
  const spelling = await benchSpelling();
  table(spelling.rows);
  console.log(`Not found by ours in the tuning half: ${spelling.misses.join('; ')}`);
  budgets.push(...spelling.budgets);
}

if (wanted('page')) {
  console.log('First results in a page, main thread slowed down four times. Milliseconds of the processor.');
  const firstResults = await benchFirstResults();
  table(firstResults.rows);
  console.log('The longest task while a feed is read and its index is made, in the same page; 0 is under 50.');
  table(firstResults.tasks);
  budgets.push(...firstResults.budgets);
}

if (wanted('keys')) {
  console.log('From a key to the list that answers it, in a page. Milliseconds of the processor.');
  const keys = await benchKeys();
  table(keys.rows);
  budgets.push(...keys.budgets);
}

if (wanted('map')) {
  console.log('From a filter to the map that follows. Milliseconds of the processor.');
  const map = await benchMap();
  table(map.rows);
  budgets.push(...map.budgets);
}

if (wanted('build')) {
  console.log(
    'Builds: time and memory at the peak. Then what a page loads of 200,000 listings in shards, gzip level 9.',
  );
  const builds = await benchBuild();
  table(builds.builds);
  table(builds.pages);
  budgets.push(...builds.budgets);
}

if (wanted('tasks')) {
  console.log('The longest tasks of a page that loads one feed, and two with doubles.');
  const tasks = await benchLongestTask();
  table(tasks.rows);
  budgets.push(...tasks.budgets);
}

table(budgets);
if (budgets.some(({ kept }) => !kept)) process.exitCode = 1;
