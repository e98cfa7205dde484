// `npm run bench`: how fast and how forgiving the search is beside others. `-- --large` adds 100,000 listings.
import { benchSearch } from '../bench/search.mjs';

const { rows, budgets } = await benchSearch({ large: process.argv.includes('--large') });

const rounded = (value) => (typeof value === 'number' ? Number(value.toPrecision(3)) : value);
const printable = (row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, rounded(value)]));
console.log('Milliseconds; success@5 and mean reciprocal rank on misspellings.');
console.table(rows.map(printable));
console.table(budgets.map(printable));
if (budgets.some(({ kept }) => !kept)) process.exitCode = 1;
