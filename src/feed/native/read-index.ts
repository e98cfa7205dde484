import { geohash } from '../../opportunity/geohash.js';
import { createLedger, failedFeed } from '../ledger.js';
import type { Reader } from '../reader.js';
import type { FeedResult, GazetteerPlace } from '../report.js';
import { frozen } from '../values/stated.js';
import { like, list, number, shape } from './checks.js';
import { readGazetteer } from './gazetteer.js';
import type { NativeIndex, NativeShard } from './native-index.js';
import { unpackPlaces } from './packed-places.js';
import { BESIDE, MOST_SHARDS, shardsIn } from './packed-shards.js';

const shard = shape<NativeShard>(
  {
    cell: like(/^(?:[0-9b-hjkmnp-z]{4}|unplaced)$/),
    file: like(BESIDE),
    count: number(0, 1e9),
    bytes: number(0, 1e12),
  },
  'cell',
  'file',
);

/** One place of each cell in turn, those with most listings first: the first few are spread over the whole feed. */
function spread(gazetteer: readonly GazetteerPlace[], shards: readonly NativeShard[]): readonly GazetteerPlace[] {
  const listings = new Map(shards.map(({ cell, count }) => [cell, count]));
  const seen = new Map<string, number>();
  return gazetteer
    .map((place) => {
      const cell = geohash(place);
      // The names of postcode areas do not take a turn away from towns.
      const key = /\d/.test(place.name) ? `${cell} postcodes` : cell;
      const turn = seen.get(key) ?? 0;
      seen.set(key, turn + 1);
      return { place, turn, count: listings.get(cell) ?? 0 };
    })
    .sort((a, b) => a.turn - b.turn || b.count - a.count)
    .map(({ place }) => place);
}

async function readIndex(body: unknown): Promise<FeedResult> {
  const given = body as Partial<Record<keyof NativeIndex | 'places', unknown>>;
  const files = shardsIn(given);
  if (!files) return failedFeed('unknown-format', 'This version of the activity-finder index cannot be read here.');
  const ledger = createLedger();
  const refused: string[] = [];
  const shards = list(shard, MOST_SHARDS)(files, 'shards', (path) => void refused.push(path)) ?? [];
  for (const field of new Set(refused))
    ledger.repair({ record: 'index', field, reason: 'The value is not usable; left out.' });
  const gazetteer = readGazetteer(unpackPlaces(given.places) ?? given.gazetteer);
  const report = ledger.report('activity-finder-index', 0);
  return frozen({ opportunities: [], report, shards, ...(gazetteer && { gazetteer: spread(gazetteer, shards) }) });
}

/** The reader of the index of a feed in shards: it says where the listings are, and has none itself. */
export const reader: Reader = { read: readIndex };
