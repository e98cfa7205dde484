import type { GazetteerPlace } from '../report.js';
import type { NativeSource } from './native-feed.js';
import type { PackedPlaces } from './packed-places.js';
import type { PackedShards } from './packed-shards.js';

/** One file of a feed that is published area by area: a native feed of its own, packed with gzip or not. */
export interface NativeShard {
  /** A geohash of precision 4 (about 20 by 25 km), or `unplaced`: online, at home, and what has no point. */
  readonly cell: string;
  /** Its name, relative to the index: `gcpv.json.gz`. */
  readonly file: string;
  /** Listings in it. */
  readonly count: number;
  /** Size of the file, bytes, where the index says it. */
  readonly bytes?: number;
}

/**
 * The index of a feed that is too large for one file: what a page loads first, and enough to look up a place. The
 * listings are in the shards, each a whole native feed, so that a host learns an area of some 20 km and no more.
 */
export interface NativeIndex {
  readonly format: 'activity-finder-index';
  readonly version: 1;
  /** The newest change of what went in, an ISO date. */
  readonly generated?: string;
  /** Listings in all shards together. */
  readonly total: number;
  readonly sources: readonly NativeSource[];
  readonly gazetteer?: readonly GazetteerPlace[];
  readonly shards: readonly NativeShard[];
}

/** The same in fewer bytes, as `build` writes it: every page loads all of it. */
export interface PackedIndex extends Omit<NativeIndex, 'version' | 'gazetteer' | 'shards'> {
  readonly version: 2;
  readonly places?: PackedPlaces;
  readonly shards: PackedShards;
}

/** The shard of listings that have no point: online, at home, unlocated. */
export const UNPLACED = 'unplaced';
