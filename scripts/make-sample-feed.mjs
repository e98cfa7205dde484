// Writes the sample feed of the demonstration pages, or with --check says whether the one on disk is up to date.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sampleFeed } from './sample-feed/sample-feed.mjs';

const target = fileURLToPath(new URL('../demo/feeds/hertfordshire-and-leicestershire.json', import.meta.url));
const fresh = sampleFeed();

if (process.argv.includes('--check')) {
  if (!existsSync(target) || readFileSync(target, 'utf8') !== fresh) {
    console.error('The sample feed is out of date. Run: node scripts/make-sample-feed.mjs');
    process.exit(1);
  }
} else {
  writeFileSync(target, fresh);
}
