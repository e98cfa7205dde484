/**
 * The engine without an element and without a DOM: for Node, tests and other user interfaces.
 *
 * @module
 */
export { type LoadOptions, loadFeed } from './feed/load-feed.js';
export { type Merged, mergeDoubles } from './feed/merge/merge-doubles.js';
export { type NativeFeed, type NativeSource, toNative } from './feed/native/native-feed.js';
export type { ActivityRule } from './feed/open-referral/activity-rule.js';
export type { NativeIndex, NativeShard } from './feed/native/native-index.js';
export { applyOverlay, type Overlaid } from './feed/overlay/apply-overlay.js';
export type { AddedSuitability, Overlay, OverlayFile, OverlayListing, OverlayRow } from './feed/overlay/overlay.js';
export { type OverlayResult, readOverlay } from './feed/overlay/read-overlay.js';
export { readFeed } from './feed/read-feed.js';
export type { ReadOptions } from './feed/reader.js';
export type {
  FeedNote,
  FeedProblem,
  FeedProblemCode,
  FeedReport,
  FeedResult,
  GazetteerPlace,
  SnapshotUsed,
} from './feed/report.js';
export { CONDITIONS, type Condition, conditionById } from './health/conditions.js';
export { type Need, NEEDS as PLAIN_NEEDS } from './health/needs.js';
export { type ReadSuitability, readSuitability } from './health/suitability-cues.js';
export { type Safety, type SafetyLine, safetyFor } from './health/safety.js';
export { SAFETY_MODES, type SafetyMode } from './health/safety-modes.js';
export type { CorrectableField, CorrectableValues, Correction } from './opportunity/correction.js';
export { CELL_PRECISION, cellsWithin, geohash } from './opportunity/geohash.js';
export type { Opportunity } from './opportunity/opportunity.js';
export { createPlaceFinder } from './places/create-place-finder.js';
export type { FoundPlace, PlaceFinder } from './places/place-finder.js';
export { createSearch } from './search/create-search.js';
export type { Criteria, Sort, Support, VenueChoice } from './search/criteria.js';
export type { Facet, FacetName, Match, Reading, Reason, Results, Suggestion, WaysOn } from './search/results.js';
export type { Search, SearchOptions } from './search/search.js';
export { type Section, type SectionKind, sectionsOf } from './search/sections.js';
export { understand } from './search/understand.js';
export {
  together,
  type NamedPlace,
  type Understanding,
  type UnderstandOptions,
  type Understood,
} from './search/understanding.js';
