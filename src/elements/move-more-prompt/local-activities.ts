import { METRES_IN_A_MILE } from '../../opportunity/place.js';
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
  const feeds = await Promise.all(
    src
      .trim()
      .split(/\s+/)
      .map((url) => loadFeed(url, { signal, now })),
  );
  const problem = feeds.find(({ report }) => report.problem)?.report.problem;
  if (problem && feeds.every(({ report }) => report.problem)) throw new Error(problem.detail);
  const opportunities = feeds.flatMap((feed) => feed.opportunities);
  const places = createPlaceFinder(
    opportunities,
    feeds.flatMap(({ gazetteer = [] }) => gazetteer),
  );
  const found = near.trim() ? places.find(near) : undefined;
  if (near.trim() && !found) throw new Error(`the feed knows no place called "${near}".`);
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
