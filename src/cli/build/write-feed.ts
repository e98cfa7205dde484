import { createHash } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { columnsOf } from '../../feed/native/columns.js';
import { toNative, type NativeFeed, type NativeSource, type PackedFeed } from '../../feed/native/native-feed.js';
import { UNPLACED, type PackedIndex } from '../../feed/native/native-index.js';
import { NO_WORDS, withExclusionsRead, withWordsOf } from '../../feed/native/own-words.js';
import { packPlaces } from '../../feed/native/packed-places.js';
import { packShards, type PrintedShard, shardFile, shardsIn } from '../../feed/native/packed-shards.js';
import type { GazetteerPlace } from '../../feed/report.js';
import { readExclusions } from '../../health/read-exclusions.js';
import { geohash } from '../../opportunity/geohash.js';
import type { Opportunity } from '../../opportunity/opportunity.js';
import type { LearntPlace } from '../gazetteer/learn-places.js';
import { safeWrite } from '../output/safe-write.js';
import { publicForm, sourcesOf } from './public-form.js';

/** Listings one file carries well; above that a page is better served by shards. */
export const ONE_FILE = 5_000;

/** What is written. */
export interface Feed {
  readonly opportunities: readonly Opportunity[];
  readonly places: readonly LearntPlace[];
}

/** A file that was written. */
export interface Written {
  readonly file: string;
  readonly bytes: number;
}

const asPlace = ({ name, latitude, longitude }: LearntPlace): GazetteerPlace => ({ name, latitude, longitude });

/** Listings in an order that does not depend on how they came. */
export function inOrder(opportunities: readonly Opportunity[]): readonly Opportunity[] {
  return opportunities.toSorted((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)));
}

function nativeFeed(
  opportunities: readonly Opportunity[],
  sources: ReadonlyMap<string, NativeSource>,
  places: readonly GazetteerPlace[],
): NativeFeed {
  const own = [...new Set(opportunities.map(({ trust }) => trust.source))].sort();
  const listings = opportunities.map((each) =>
    withExclusionsRead(publicForm(each, sources.get(each.trust.source)!), readExclusions),
  );
  return {
    ...toNative(
      listings,
      own.map((key) => sources.get(key)!),
      places,
    ),
    // A page need not read all these texts again, nor load the rules for it.
    exclusionsRead: listings.reduce(withWordsOf, NO_WORDS),
  };
}

// Classes that say the same in the same words pack well beside each other.
function alikeTogether(opportunities: readonly Opportunity[]): readonly Opportunity[] {
  return opportunities
    .map((opportunity) => {
      const { activities, name, description = '', id } = opportunity;
      return { opportunity, order: [activities.join(), name, description, id].join('\0') };
    })
    .sort((a, b) => (a.order < b.order ? -1 : Number(a.order > b.order)))
    .map(({ opportunity }) => opportunity);
}

// A shard is read by machines alone, and over slow connections.
const inColumns = ({ opportunities, ...feed }: NativeFeed): PackedFeed => ({
  ...feed,
  version: 2,
  columns: columnsOf(opportunities),
});

const asText = (document: object): string => `${JSON.stringify(document)}\n`;

const bySource = (opportunities: readonly Opportunity[]): ReadonlyMap<string, NativeSource> =>
  new Map(sourcesOf(opportunities).map((source) => [source.source, source]));

/** Writes everything to one file. */
export async function writeOneFile(folder: string, name: string, { opportunities, places }: Feed): Promise<Written> {
  const text = asText(nativeFeed(inOrder(opportunities), bySource(opportunities), places.map(asPlace)));
  await safeWrite(join(folder, `${name}.json`), text);
  return { file: `${name}.json`, bytes: Buffer.byteLength(text) };
}

// The system's byte in the header of gzip differs from machine to machine; the time is left at 0 by Node.
function packed(text: string): Buffer {
  const bytes = gzipSync(text, { level: 9, memLevel: 9 });
  bytes[9] = 255;
  return bytes;
}

const cellOf = ({ place }: Opportunity): string => (place?.point && !place.masked ? geohash(place.point) : UNPLACED);

/**
 * Writes an index and a file for each cell. The name of a shard carries a print of what is in it, so that an index always
 * finds the shards it was written with; those of the index before this one stay until the next time.
 */
export async function writeShards(folder: string, name: string, feed: Feed): Promise<readonly Written[]> {
  const opportunities = inOrder(feed.opportunities);
  const sources = bySource(opportunities);
  const cells = grouped(opportunities);
  // Outcodes and towns find the shard; the sectors of a cell come with it.
  const sectors = feed.places.filter(({ kind }) => kind === 'sector');
  const sectorsOf = new Map<string, LearntPlace[]>();
  for (const sector of sectors) {
    const cell = geohash(sector);
    sectorsOf.set(cell, [...(sectorsOf.get(cell) ?? []), sector]);
  }

  const shards: PrintedShard[] = [];
  const written: Written[] = [];
  for (const [cell, listings] of [...cells].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const bytes = packed(
      asText(inColumns(nativeFeed(alikeTogether(listings), sources, (sectorsOf.get(cell) ?? []).map(asPlace)))),
    );
    const print = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
    const shard = { cell, print, count: listings.length };
    const file = shardFile(name, shard);
    await safeWrite(join(folder, file), bytes);
    shards.push(shard);
    written.push({ file, bytes: bytes.length });
  }
  const { generated } = toNative(opportunities);
  const index: PackedIndex = {
    format: 'activity-finder-index',
    version: 2,
    ...(generated && { generated }),
    total: opportunities.length,
    sources: [...sources.values()],
    places: packPlaces(feed.places.filter(({ kind }) => kind !== 'sector')),
    shards: packShards(name, shards),
  };
  const text = asText(index);
  const before = await shardsNamedIn(join(folder, `${name}.json`));
  await safeWrite(join(folder, `${name}.json`), text);
  await removeOthers(folder, name, new Set([...before, ...written.map(({ file }) => file)]));
  return [{ file: `${name}.json`, bytes: Buffer.byteLength(text) }, ...written];
}

function grouped(opportunities: readonly Opportunity[]): Map<string, Opportunity[]> {
  const cells = new Map<string, Opportunity[]>();
  for (const opportunity of opportunities) {
    const cell = cellOf(opportunity);
    const listings = cells.get(cell);
    if (listings) listings.push(opportunity);
    else cells.set(cell, [opportunity]);
  }
  return cells;
}

async function shardsNamedIn(path: string): Promise<readonly string[]> {
  try {
    const files = shardsIn(JSON.parse(await readFile(path, 'utf8')) as object) ?? [];
    return files.map((each) => (each as { readonly file: string }).file);
  } catch {
    return [];
  }
}

async function removeOthers(folder: string, name: string, keep: ReadonlySet<string>): Promise<void> {
  const shard = /\.(?:[0-9b-hjkmnp-z]{4}|unplaced)\.[0-9a-f]{8}\.json\.gz(?:\.new)?$/;
  for (const file of await readdir(folder))
    if (file.startsWith(`${name}.`) && shard.test(file) && !keep.has(file))
      await rm(join(folder, file), { force: true });
}
