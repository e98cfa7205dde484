import { dirname, join } from 'node:path';
import { listingsIn } from '../../feed/native/columns.js';
import { unpackPlaces } from '../../feed/native/packed-places.js';
import { BESIDE, shardsIn } from '../../feed/native/packed-shards.js';
import { readSourceFile, textOf } from '../read-source-file.js';
import type { Client } from './client.js';
import { HarvestError } from './harvest-error.js';

type Item = Readonly<Record<string, unknown>>;
const isItem = (value: unknown): value is Item => typeof value === 'object' && value !== null;

function parsed(body: unknown): unknown {
  if (typeof body !== 'string') return body;
  try {
    return JSON.parse(body.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/**
 * A feed that lies in shards as one native feed; undefined for anything that is no index of shards.
 *
 * @param at - The index's address or path.
 * @param client - Fetches the shards of an address; files are read from the disk.
 */
export async function readShards(body: unknown, at: string, client: Client | undefined): Promise<object | undefined> {
  const index = parsed(body);
  if (!isItem(index) || index['format'] !== 'activity-finder-index' || !shardsIn(index)) return undefined;
  const opportunities: unknown[] = [];
  for (const shard of shardsIn(index) ?? []) {
    const file = isItem(shard) ? shard['file'] : undefined;
    if (typeof file !== 'string' || !BESIDE.test(file))
      throw new HarvestError(`${at} names a file that is not beside it: ${String(file)}`);
    const bytes = client
      ? (await client.get(new URL(file, at).href)).bytes
      : await readSourceFile(join(dirname(at), file));
    const feed = parsed(await textOf(bytes));
    const listings = isItem(feed) ? listingsIn(feed) : undefined;
    // Without it a whole area would be gone from what is built, and nobody told.
    if (!listings) throw new HarvestError(`${at} names ${file}, which is no feed that can be read here.`);
    for (const listing of listings) opportunities.push(listing);
  }
  const gazetteer = unpackPlaces(index['places']) ?? index['gazetteer'];
  return {
    ...index,
    format: 'activity-finder',
    version: 1,
    opportunities,
    ...(gazetteer !== undefined && { gazetteer }),
  };
}
