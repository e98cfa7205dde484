import type { Report } from '../../finder/change.js';
import { loadFeed } from '../../feed/load-feed.js';
import type { FeedReport, FeedResult } from '../../feed/report.js';
import type { Opportunity } from '../../opportunity/opportunity.js';
import { createPlaceFinder } from '../../places/create-place-finder.js';
import { createSearch } from '../../search/create-search.js';

/**
 * Loads the feeds of a `src` attribute side by side and makes one searchable list of them. A feed that fails costs
 * its own listings only; all of them failing is a failure. Never rejects.
 *
 * @param src - Addresses separated by white space.
 */
export async function loadSources(src: string, signal: AbortSignal): Promise<Report> {
  const urls = src.trim().split(/\s+/);
  try {
    const feeds = await Promise.all(urls.map((url) => loadFeed(url, { signal })));
    return await listFrom(urls, feeds, signal);
  } catch (error) {
    if (!signal.aborted) console.warn('<activity-finder>: the feed could not be indexed.', error);
    return { type: 'failed', code: 'search' };
  }
}

async function listFrom(urls: readonly string[], feeds: readonly FeedResult[], signal: AbortSignal): Promise<Report> {
  feeds.forEach(({ report }, at) => explain(urls[at] ?? '', report));
  const [first] = feeds;
  if (first?.report.problem && feeds.every(({ report }) => report.problem))
    return { type: 'failed', code: first.report.problem.code };
  const opportunities = onlyOnce(feeds);
  const search = await createSearch(opportunities, { fuzzy: 'lazy', signal });
  return {
    type: 'loaded',
    search,
    places: createPlaceFinder(
      opportunities,
      feeds.flatMap(({ gazetteer = [] }) => gazetteer),
    ),
    gaps: {
      dropped: feeds.reduce((sum, { report }) => sum + report.unreadable, 0),
      failedSources: urls.filter((_, at) => feeds[at]?.report.problem).map(hostOf),
      incomplete: feeds.some(({ report }) => report.next !== undefined),
    },
    now: new Date(),
  };
}

/** A listing that two feeds carry under the same id stands once; the first feed wins. */
function onlyOnce(feeds: readonly FeedResult[]): readonly Opportunity[] {
  const byId = new Map<string, Opportunity>();
  for (const { opportunities } of feeds)
    for (const opportunity of opportunities) if (!byId.has(opportunity.id)) byId.set(opportunity.id, opportunity);
  return [...byId.values()];
}

/** Tells the page's developer what the visitor reads in a sentence. */
function explain(url: string, { problem, next, unreadable, dropped }: FeedReport): void {
  if (problem) console.warn(`<activity-finder>: ${url}: ${problem.detail}`);
  if (next) console.warn(`<activity-finder>: ${url} goes on at ${next}; only its first page is shown.`);
  if (unreadable)
    console.warn(`<activity-finder>: ${url}: ${unreadable} records could not be read.`, dropped.slice(0, 5));
}

/** What a visitor knows a feed by. */
function hostOf(url: string): string {
  try {
    return new URL(url, document.baseURI).host;
  } catch {
    return url;
  }
}
