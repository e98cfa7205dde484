// `npm run bench`: search, spelling and first results beside others, and reading. `-- --large` adds 100,000 listings to
// the search; `-- --readers` measures reading alone.
import { benchFirstResults } from '../bench/first-results.mjs';
import { benchReaders } from '../bench/readers.mjs';
import { benchSearch } from '../bench/search.mjs';

const rounded = (value) => (typeof value === 'number' ? Number(value.toPrecision(3)) : value);
const table = (rows) =>
  console.table(
    rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, rounded(value)]))),
  );

console.log('Reading 10,000 records of each format.');
table((await benchReaders()).rows);
if (process.argv.includes('--readers')) process.exit();

console.log('One key: search, counts for every filter and distance. Milliseconds; success@5 and mean reciprocal rank.');
const search = await benchSearch({ large: process.argv.includes('--large') });
table(search.rows);

console.log('First results in a page, main thread slowed down four times. Milliseconds.');
const firstResults = await benchFirstResults();
table(firstResults.rows);

const budgets = [...search.budgets, ...firstResults.budgets];
table(budgets);
if (budgets.some(({ kept }) => !kept)) process.exitCode = 1;
