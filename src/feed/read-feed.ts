import { nextTurn } from '../slices.js';
import { FORMATS } from './formats.js';
import { failedFeed, otherJson } from './ledger.js';
import type { ReadOptions } from './reader.js';
import type { FeedResult } from './report.js';

/** The largest feed that is read, bytes. */
export const LARGEST_FEED = 20_000_000;

/** A feed whose parsing alone may take a frame, characters. */
const LONG = 1_000_000;

/** What the developer of a feed over 20 MB can do. */
export const TOO_LARGE_DETAIL = 'The feed is over 20 MB. Split it into shards, one file for each area, and load those.';

/** With what is wrong with it; without the file that knows, in the parser's own words. */
async function notJson(text: string, error: unknown): Promise<FeedResult> {
  const why = await import('./why-not-json.js').catch(() => undefined);
  return failedFeed('not-json', why?.whyNotJson(text, error) ?? String(error));
}

/**
 * Reads a feed that is already here, whatever its format. Never fetches, and never rejects because of what the feed
 * holds: `report` says what became of every record, and `report.problem` why there are none.
 */
export async function readFeed(body: string | object, options: ReadOptions = {}): Promise<FeedResult> {
  let parsed: unknown = body;
  if (typeof body === 'string') {
    if (body.length > LARGEST_FEED) return failedFeed('too-large', TOO_LARGE_DETAIL);
    // `trim` takes the byte-order mark along.
    const text = body.trim();
    try {
      parsed = JSON.parse(text);
      // Nothing can slice the parsing of a long feed; what follows need not be added to it.
      if (text.length > LONG) await nextTurn();
    } catch (error) {
      // The whole body: rows are counted from its beginning.
      if (!FORMATS.some(({ recognises }) => recognises(text))) return notJson(text, error);
      parsed = body;
    }
  }
  const format = FORMATS.find(({ recognises }) => recognises(parsed));
  if (!format) return otherJson();
  const loaded = await format.load().catch(String);
  return typeof loaded === 'string' ? failedFeed('network', loaded) : loaded.reader.read(parsed, options);
}
