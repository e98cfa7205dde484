import type { LoadOptions } from '../../feed/load-feed.js';
import type { FeedResult } from '../../feed/report.js';
import { METRES_IN_A_MILE, type Point } from '../../opportunity/place.js';
import type { Opportunity } from '../../opportunity/opportunity.js';

/** Which activities a screen shows. Never by condition: others can see the screen. */
export interface LocalArea {
  /** Addresses of feeds, separated by spaces. */
  readonly src: string;
  /** A town, a postcode or "latitude,longitude"; empty for all that the feed holds. */
  readonly near: string;
  readonly miles: number;
}

/** How many activities a screen takes turns with. */
const SHOWN = 8;

/** What lies within reach in a feed of one file for each area of some 20 km. What cannot be had is left out. */
async function areaOf(
  shards: NonNullable<FeedResult['shards']>,
  index: string,
  near: Point | undefined,
  miles: number,
  options: LoadOptions,
): Promise<readonly Opportunity[]> {
  if (!shards.length) return [];
  if (!near) throw new Error('a feed in areas needs to be told where: set "near".');
  const [{ loadFeed }, { cellsAround }] = await Promise.all([
    import('../../feed/load-feed.js'),
    import('../../feed/native/areas.js'),
  ]);
  const cells = new Set(cellsAround(near, miles * METRES_IN_A_MILE));
  const base = new URL(index, document.baseURI);
  const files = shards.filter(({ cell }) => cells.has(cell)).map(({ file }) => new URL(file, base).href);
  const loaded = await Promise.all(files.map((url) => loadFeed(url, options)));
  return loaded.flatMap((feed) => feed.opportunities);
}

/**
 * The next activities of an area. Rejects when no feed can be had, or when nobody knows the place: activities from
 * somewhere else would be worse than none.
 */
export async function localActivities(
  { src, near, miles }: LocalArea,
  now: Date,
  signal: AbortSignal,
): Promise<readonly Opportunity[]> {
  const [{ loadFeed }, { createSearch }, { createPlaceFinder }] = await Promise.all([
    import('../../feed/load-feed.js'),
    import('../../search/create-search.js'),
    import('../../places/create-place-finder.js'),
  ]);
  const addresses = src.trim().split(/\s+/);
  const feeds = await Promise.all(addresses.map((url) => loadFeed(url, { signal, now })));
  const problem = feeds.find(({ report }) => report.problem)?.report.problem;
  if (problem && feeds.every(({ report }) => report.problem)) throw new Error(problem.detail);
  const listed = feeds.flatMap((feed) => feed.opportunities);
  const places = createPlaceFinder(
    listed,
    feeds.flatMap(({ gazetteer = [] }) => gazetteer),
  );
  const found = near.trim() ? places.find(near) : undefined;
  if (near.trim() && !found) throw new Error(`the feed knows no place called "${near}".`);
  const inAreas = await Promise.all(
    feeds.map(({ shards = [] }, at) => areaOf(shards, addresses[at]!, found?.point, miles, { signal, now })),
  );
  const opportunities = [...listed, ...inAreas.flat()];
  const search = await createSearch(opportunities, { now, fuzzy: 'lazy', signal });
  const { matches } = search.run({
    sort: 'soonest',
    ...(found && { near: found.point, within: miles * METRES_IN_A_MILE }),
  });
  return matches
    .map(({ opportunity }) => opportunity)
    .filter(({ status }) => !status)
    .slice(0, SHOWN);
}
