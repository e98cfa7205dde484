// How many records of each format are read in a second. Everything runs in slices, so that the longest time nothing else
// got a turn is printed too. The browser's own JSON.parse cannot be sliced; it is reported apart. Time is the processor's,
// its garbage collection included, so that what else the machine does counts for nothing.
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { bundled } from './bundle.mjs';
import { corpus } from './corpus.mjs';
import { asNative, asOpenActive, asOpenReferral, asSpreadsheet } from './feeds.mjs';

/** Each format with how a feed of it is written. A new one is one line here, and one function in `feeds.mjs`. */
const FORMATS = [
  ['OpenActive', asOpenActive],
  ['Open Referral UK', asOpenReferral],
  ['Spreadsheet', asSpreadsheet],
  ['Native', asNative],
];
const RECORDS = 10_000;
const ROUNDS = 5;

/** Reads a feed of 10,000 records in each format; gives the rows to print. */
export async function benchReaders() {
  const { readFeed } = await import(await bundled('src/feed/read-feed.ts', 'read-feed'));
  const listings = corpus(RECORDS);
  const rows = [];
  for (const [format, written] of FORMATS) rows.push(await timed(format, written(listings), readFeed));
  return { rows };
}

async function timed(format, text, readFeed) {
  let [quickest, parse, blocked] = [Infinity, Infinity, Infinity];
  let kept = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const parsing = performance.now();
    const body = parsed(text);
    parse = Math.min(parse, performance.now() - parsing);
    const delay = monitorEventLoopDelay({ resolution: 1 });
    delay.enable();
    const before = process.cpuUsage();
    const { report } = await readFeed(body, { now: new Date('2026-11-22T12:00:00Z') });
    const { user, system } = process.cpuUsage(before);
    quickest = Math.min(quickest, (user + system) / 1000);
    delay.disable();
    blocked = Math.min(blocked, delay.max / 1e6);
    kept = report.kept;
  }
  return {
    format,
    kept,
    'records a second': Math.round((RECORDS / quickest) * 1000),
    'ms of processor': quickest,
    'ms at a stretch': blocked,
    'JSON.parse apart': parse,
  };
}

/** The body as the reader gets it: parsed, where it is JSON. */
function parsed(text) {
  return /^\s*[[{]/.test(text) ? JSON.parse(text) : text;
}
