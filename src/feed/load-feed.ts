import { type FetchOptions, type FetchedText, fetchText } from './load/fetch-text.js';
import { failedFeed } from './ledger.js';
import { asOfNow } from './load/past-dates.js';
import { readFeed } from './read-feed.js';
import type { ReadOptions } from './reader.js';
import type { FeedResult } from './report.js';

/** How a feed is fetched and read. Everything has a default. */
export interface LoadOptions extends ReadOptions, FetchOptions {
  /** Address of the last good copy, read when the feed itself cannot be. */
  readonly snapshot?: string;
}

// As `fetch` resolves it; an address that is itself the feed says nothing of where that came from.
function sourceOf(url: string): string | undefined {
  const absolute = new Request(url).url;
  return /^https?:/.test(absolute) ? absolute : undefined;
}

async function loadOne(url: string, options: LoadOptions): Promise<FeedResult & Pick<FetchedText, 'modified'>> {
  const { signal } = options;
  const answer = await fetchText(url, options);
  if (!('text' in answer)) return failedFeed(answer.code, answer.detail);
  const result = await readFeed(answer.text, options);
  signal?.throwIfAborted();
  return { ...result, ...(answer.modified && { modified: answer.modified }) };
}

/**
 * Fetches a feed and reads it. Failures are in `report.problem`; it rejects only when the caller's own signal aborts.
 * With a `snapshot`, a feed that fails is read from there, without what has passed since, and `report.snapshot` says so.
 */
export async function loadFeed(url: string, options: LoadOptions = {}): Promise<FeedResult> {
  // A copy keeps the ids and links of what it is a copy of.
  const reading = { sourceUrl: sourceOf(url), ...options };
  const { modified: _, ...result } = await loadOne(url, reading);
  const { problem } = result.report;
  if (!problem || !options.snapshot) return result;
  const { modified: copied, ...copy } = await loadOne(options.snapshot, reading);
  if (copy.report.problem) return result;
  const now = options.now?.getTime() ?? Date.now();
  return {
    ...copy,
    opportunities: copy.opportunities.flatMap((opportunity) => asOfNow(opportunity, now) ?? []),
    report: { ...copy.report, snapshot: { problem, ...(copied && { copied }) } },
  };
}
