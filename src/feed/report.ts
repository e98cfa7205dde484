import type { NativeShard } from './native/native-index.js';
import type { Opportunity } from '../opportunity/opportunity.js';

/** Why a feed gave no listings at all. The visitor reads a sentence for each; `finder-error` carries the code. */
export type FeedProblemCode =
  /** Nothing answered: offline, a wrong host, or a server that refuses other sites (CORS). */
  | 'network'
  | 'timeout'
  /** HTTP 404 or 410. */
  | 'not-found'
  /** Any other HTTP error. */
  | 'server'
  | 'not-json'
  /** JSON, but no format we know. */
  | 'unknown-format'
  /** Over 20 MB; such a feed belongs in shards. */
  | 'too-large';

/** What went wrong with a whole feed, in words for its developer. */
export interface FeedProblem {
  readonly code: FeedProblemCode;
  readonly detail: string;
}

/** One thing a reader did to one record, in words its publisher understands. */
export interface FeedNote {
  /** The publisher's id of the record, as far as it has one. */
  readonly record: string;
  /** The field, where one field was the cause. */
  readonly field?: string;
  readonly reason: string;
}

/** A copy that stands in for a feed. */
export interface SnapshotUsed {
  /** What was wrong with the feed itself. */
  readonly problem: FeedProblem;
  /** ISO date on which the copy was made, as far as its server says. */
  readonly copied?: string;
}

/** What came out of a feed and what did not. Nothing is lost silently: `kept + dropped + folded = read`. */
export interface FeedReport {
  readonly format: string;
  /** Records in the input. */
  readonly read: number;
  /** Opportunities that came out. */
  readonly kept: number;
  /** Records that became part of another one: dates of a series, series behind a session, replaced or deleted versions. */
  readonly folded: number;
  /** Records left out, each with its reason, at most 1,000; `droppedCount` is the true number. */
  readonly dropped: readonly FeedNote[];
  readonly droppedCount: number;
  /** How many of those were damaged, as against ended, cancelled or asked to be left out. */
  readonly unreadable: number;
  /** Of a directory: the services that are no physical activity by the rule, at most 1,000. */
  readonly left?: readonly FeedNote[];
  /** Their true number; they are among `droppedCount`, and their notes stand in `left` alone. */
  readonly leftCount?: number;
  /** Values mended or left out of a kept record, at most 1,000. */
  readonly repaired: readonly FeedNote[];
  readonly repairedCount: number;
  /** Set when the whole feed could not be read. */
  readonly problem?: FeedProblem;
  /** Set when the feed could not be had and its last good copy was read instead. */
  readonly snapshot?: SnapshotUsed;
  /** Address of the next page, when the feed goes on: what was read is not the whole list. */
  readonly next?: string;
}

/** What every way of reading a feed gives. */
export interface FeedResult {
  readonly opportunities: readonly Opportunity[];
  readonly report: FeedReport;
  /** Towns and postcode areas the feed brings along, for place search; see `places/`. */
  readonly gazetteer?: readonly GazetteerPlace[];
  /** Set when what was read is the index of a feed in shards, which are still to be loaded. */
  readonly shards?: readonly NativeShard[];
}

/** A named place: a town, an outcode (`AL3`) or a sector (`AL3 5`). */
export interface GazetteerPlace {
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
}
