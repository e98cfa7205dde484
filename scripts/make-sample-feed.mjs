// Writes the sample feeds of the demonstration pages, or with --check says whether those on disk are up to date: what a
// publisher has, and what the command line makes of it. After `npm run build`.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { builtFeed } from './sample-feed/built-feed.mjs';
import { sampleFeed } from './sample-feed/sample-feed.mjs';

const inFeeds = (name) => fileURLToPath(new URL(`../demo/feeds/${name}`, import.meta.url));

function write(file, fresh) {
  if (!process.argv.includes('--check')) return writeFileSync(file, fresh);
  if (existsSync(file) && readFileSync(file, 'utf8') === fresh) return undefined;
  console.error('The sample feeds are out of date. Run: npm run build && node scripts/make-sample-feed.mjs');
  process.exit(1);
}

const published = inFeeds('hertfordshire-and-leicestershire.json');
write(published, sampleFeed());
write(inFeeds('activities.json'), builtFeed(published));
