// What a build of 50,000 series takes, and what a page asks for of a national set in shards beside one plain file.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import { build } from 'vite';
import { commandLine } from '../scripts/build/bundles.mjs';
import { atMost } from './budgets.mjs';
import { bundled } from './bundle.mjs';
import { corpus } from './corpus.mjs';
import { asOpenActive } from './feeds.mjs';
import { national } from './national.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const SERIES = 50_000;
const NATIONAL = 200_000;
const PAGE = 500;
/** How far around a place a page loads where nobody says otherwise, metres: 5 miles. */
const REACH = 8047;

/** Where somebody opens the page: the middle of a city, of a town, and of the open country. */
const PLACES = {
  London: { latitude: 51.507, longitude: -0.128 },
  Manchester: { latitude: 53.48, longitude: -2.242 },
  Lincoln: { latitude: 53.23, longitude: -0.54 },
  'Builth Wells': { latitude: 52.15, longitude: -3.405 },
};

/** Measures the build and the shards; gives the rows to print and whether each budget is kept. */
export async function benchBuild() {
  await build(commandLine);
  const folder = mkdtempSync(join(tmpdir(), 'bench-build-'));
  try {
    const harvest = await harvested(folder);
    const { rows, budgets } = await sharded(folder);
    return { builds: [harvest, rows.build], pages: rows.pages, budgets };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Runs the command line and says how long it took and how much memory it had at its peak. */
function timedBuild(folder, ...words) {
  const peak = join(folder, 'peak.txt');
  const atExit = `import{writeFileSync}from'node:fs';process.on('exit',()=>writeFileSync(${JSON.stringify(peak)},String(process.resourceUsage().maxRSS)))`;
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      ['--import', `data:text/javascript,${encodeURIComponent(atExit)}`, `${root}dist/cli.js`, 'build', ...words],
      { stdio: ['ignore', 'ignore', 'pipe'] },
    );
    let said = '';
    child.stderr.on('data', (text) => (said += text));
    child.on('close', (code) => {
      if (code !== 0) return reject(new Error(said));
      const megabytes = Number(readFileSync(peak, 'utf8')) / 1024;
      resolve({ seconds: (performance.now() - started) / 1000, megabytes });
    });
  });
}

/** A build of a live feed: its pages over HTTP, one after another, as a publisher's server gives them. */
async function harvested(folder) {
  const { items } = JSON.parse(asOpenActive(corpus(SERIES)));
  const server = createServer((request, response) => {
    const at = Number(new URL(request.url, 'http://localhost').searchParams.get('at') ?? 0);
    const page = items.slice(at, at + PAGE);
    const next = `/feed?at=${at + page.length}`;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ next, items: page }));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const out = join(folder, 'harvest');
  const feed = `http://127.0.0.1:${server.address().port}/feed`;
  const taken = await timedBuild(folder, feed, '--out', out, '--delay', '0', '--now', '2026-11-22');
  server.close();
  const { total } = JSON.parse(readFileSync(join(out, 'activities.json'), 'utf8'));
  return { 'build of': 'a live feed over HTTP', listings: total, ...taken };
}

/** Bytes of all listings in one packed file. */
function packedTogether(files, listingsIn) {
  const opportunities = files.flatMap((file) => [...listingsIn(JSON.parse(gunzipSync(readFileSync(file)).toString()))]);
  return gzipSync(JSON.stringify({ format: 'activity-finder', version: 1, opportunities }), { level: 9 }).length;
}

/** The national set in shards, and what a page in each place asks for of it. */
async function sharded(folder) {
  const { cellsWithin } = await import(await bundled('src/opportunity/geohash.ts', 'geohash'));
  const { shardsIn } = await import(await bundled('src/feed/native/packed-shards.ts', 'packed-shards'));
  const { listingsIn } = await import(await bundled('src/feed/native/columns.ts', 'columns'));
  const listings = national(NATIONAL);
  const saved = join(folder, 'national');
  mkdirSync(saved);
  for (let at = 0; at < listings.length; at += 10_000) {
    const opportunities = listings.slice(at, at + 10_000);
    const sources = [{ source: 'https://example.org/feed', publisher: 'Example' }];
    const feed = { format: 'activity-finder', version: 1, sources, opportunities };
    writeFileSync(join(saved, `${String(at).padStart(6, '0')}.json`), JSON.stringify(feed));
  }
  const out = join(folder, 'shards');
  const taken = await timedBuild(folder, saved, '--out', out, '--now', '2026-11-22');
  const text = readFileSync(join(out, 'activities.json'));
  const index = JSON.parse(text);
  const shards = shardsIn(index);
  const first = gzipSync(text, { level: 9 }).length;
  const sizes = new Map(
    shards.map(({ cell, file, count }) => [cell, { bytes: statSync(join(out, file)).size, count }]),
  );
  const unplaced = sizes.get('unplaced') ?? { bytes: 0, count: 0 };

  const pages = Object.entries(PLACES).map(([place, point]) => {
    const cells = cellsWithin(point, REACH).flatMap((cell) => sizes.get(cell) ?? []);
    const sum = (read) => cells.reduce((total, cell) => total + read(cell), 0);
    // What is online or has no address waits until somebody asks for it.
    const bytes = first + sum((cell) => cell.bytes);
    return {
      place,
      requests: 1 + cells.length,
      listings: sum((cell) => cell.count),
      kB: bytes / 1000,
      'of it the index': first / 1000,
      'and what has no place, when asked for': unplaced.bytes / 1000,
    };
  });
  const whole = packedTogether(
    shards.map(({ file }) => join(out, file)),
    listingsIn,
  );
  pages.push({ place: 'one plain file', requests: 1, listings: index.total, kB: whole / 1000 });
  const of = (name) => pages.find(({ place }) => place === name).kB;
  return {
    rows: { build: { 'build of': 'a national set, saved', listings: index.total, ...taken }, pages },
    budgets: [
      atMost('MB of a national feed, in a city (Manchester)', of('Manchester') / 1000, 1.5),
      atMost('MB of a national feed, in a town (Lincoln)', of('Lincoln') / 1000, 0.15),
    ],
  };
}
