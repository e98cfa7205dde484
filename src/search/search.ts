import type { Opportunity } from '../opportunity/opportunity.js';
import type { Criteria } from './criteria.js';
import type { Results } from './results.js';

/** A built index. Immutable: the same criteria always give the same results. */
export interface Search {
  readonly opportunities: readonly Opportunity[];
  /** Synchronous and pure; never throws, whatever the criteria hold. */
  run(criteria: Criteria): Results;
  /** Resolves an id or an alias of a merged listing. */
  find(id: string): Opportunity | undefined;
  /** Loads the loose matcher that `reading.awaitsFuzzy` asks for. Rejects when its file cannot be had. */
  loadFuzzy(): Promise<void>;
}

/** How an index is built. */
export interface SearchOptions {
  /** The moment "soonest" counts from; the present by default. */
  readonly now?: Date;
  /** `lazy` leaves the loose matcher (Fuse) unloaded until `loadFuzzy()`; `eager`, the default, loads it first. */
  readonly fuzzy?: 'eager' | 'lazy';
  /** Stops a build that is no longer wanted; the promise then rejects with an `AbortError`. */
  readonly signal?: AbortSignal;
}
