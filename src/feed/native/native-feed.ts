import type { Opportunity } from '../../opportunity/opportunity.js';
import type { Columns } from './columns.js';
import type { FeedReport, GazetteerPlace } from '../report.js';

/** One of the feeds that went into a native feed, with what its licence asks to be shown. */
export interface NativeSource {
  /** Its key, as `trust.source` of the opportunities names it. */
  readonly source: string;
  readonly publisher?: string;
  readonly link?: string;
  readonly licence?: string;
  /** The words the licence asks for. */
  readonly attribution?: string;
}

/** The native format: one JSON document. */
export interface NativeFeed {
  readonly format: 'activity-finder';
  readonly version: 1;
  /** The newest change of what went in, an ISO date, so that the same input gives the same bytes. */
  readonly generated?: string;
  readonly sources: readonly NativeSource[];
  readonly opportunities: readonly Opportunity[];
  readonly report?: FeedReport;
  readonly gazetteer?: readonly GazetteerPlace[];
  /** The print of the listings' words, where all that they exclude stands in `exclusions`; see `own-words`. */
  readonly exclusionsRead?: string;
}

/** The same in fewer bytes once it is packed with gzip, as `build` writes the shards of a large feed. */
export interface PackedFeed extends Omit<NativeFeed, 'version' | 'opportunities'> {
  readonly version: 2;
  /** The listings, field by field. */
  readonly columns: Columns;
}

/** The native document for these opportunities, ready for `JSON.stringify`. */
export function toNative(
  opportunities: readonly Opportunity[],
  sources: readonly NativeSource[] = [],
  gazetteer?: readonly GazetteerPlace[],
): NativeFeed {
  let generated = '';
  for (const { trust } of opportunities) if (trust.changed && trust.changed > generated) generated = trust.changed;
  return {
    format: 'activity-finder',
    version: 1,
    ...(generated && { generated }),
    sources,
    opportunities,
    ...(gazetteer && { gazetteer }),
  };
}
