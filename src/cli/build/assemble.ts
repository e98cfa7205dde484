import { mergeDoubles } from '../../feed/merge/merge-doubles.js';
import type { Opportunity } from '../../opportunity/opportunity.js';
import type { SourceReading } from '../harvest/read-source.js';
import { counted, number } from '../output/count-words.js';
import { inArea } from './area.js';
import { withActivities } from './named-activities.js';
import { overlaid } from './overlaid.js';
import { locate, pointFinder, readNear } from './places.js';
import type { Feed } from './write-feed.js';

/** What a feed is to hold, of all that was read. */
export interface Selection {
  /** A place, as somebody typed it. */
  readonly near: string | undefined;
  /** Metres. */
  readonly within: number;
  readonly postcodes: readonly string[] | undefined;
  readonly activities: readonly string[];
  /** Files of local teams' additions, laid over in this order. */
  readonly overlays: readonly string[];
  /** A folder of OS Code-Point Open. */
  readonly codePoint: string | undefined;
  /** Is told what was done, a line at a time. */
  readonly say: (line: string) => void;
  readonly signal: AbortSignal;
}

/** Puts what was read together: located, without doubles, with what local teams say, and only what was asked for. */
export async function assemble(readings: readonly SourceReading[], selection: Selection): Promise<Feed> {
  const { near, within, postcodes, activities, overlays, codePoint, say, signal } = selection;
  // Located first, because doubles are known by their place.
  const located = await locate(
    readings.flatMap(({ result }) => result.opportunities),
    readings,
    codePoint,
  );
  if (located.found > 0) say(`${counted(located.found, 'listing')} put on the map by postcode.`);
  const merged = await mergeDoubles(located.opportunities, signal);
  if (merged.folded > 0) say(`${counted(merged.folded, 'listing')} stood there twice and became one.`);

  let opportunities: readonly Opportunity[] = merged.opportunities;
  for (const file of overlays) opportunities = await overlaid(opportunities, file, say);
  opportunities = withActivities(opportunities, activities);
  if (near === undefined && postcodes === undefined) return { opportunities, places: located.places };

  const find = pointFinder(located.places);
  const area = { ...(near !== undefined && { near: readNear(near, find), within }), ...(postcodes && { postcodes }) };
  const left = inArea(opportunities, area, find);
  say(
    `${counted(left.opportunities.length, 'listing')} in the area; ${number(left.elsewhere)} elsewhere and ${number(left.nowhere)} that do not say where are left out.`,
  );
  // The places of the area alone: the rest of the country would only make the file longer.
  const { places } = await locate(left.opportunities, [], codePoint);
  return { opportunities: left.opportunities, places };
}
