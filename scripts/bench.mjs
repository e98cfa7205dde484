// `npm run bench`: search, spelling and first results beside others. `-- --large` adds 100,000 listings to the search.
import { benchFirstResults } from '../bench/first-results.mjs';
import { benchSearch } from '../bench/search.mjs';

const rounded = (value) => (typeof value === 'number' ? Number(value.toPrecision(3)) : value);
const table = (rows) =>
  console.table(
    rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, rounded(value)]))),
  );

console.log('One key: search, counts for every filter and distance. Milliseconds; success@5 and mean reciprocal rank.');
const search = await benchSearch({ large: process.argv.includes('--large') });
table(search.rows);

console.log('First results in a page, main thread slowed down four times. Milliseconds.');
const firstResults = await benchFirstResults();
table(firstResults.rows);

const budgets = [...search.budgets, ...firstResults.budgets];
table(budgets);
if (budgets.some(({ kept }) => !kept)) process.exitCode = 1;
