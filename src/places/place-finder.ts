import type { Point } from '../opportunity/place.js';

/** A place somebody typed, as far as it is known. */
export interface FoundPlace {
  /** What we know it as: `St Albans`, `AL3`, `AL3 5`. */
  readonly label: string;
  readonly point: Point;
  /** How exact: a sector or a town is about a mile, an outcode a few. Distances are said as "about". */
  readonly precision: 'point' | 'sector' | 'town' | 'outcode';
}

/**
 * Turns a postcode or a town into a point from what is already on the page, so that nobody else learns where
 * somebody lives. A host may plug in its own; what then leaves the page is the host's to explain.
 */
export interface PlaceFinder {
  /** Undefined when the place is not known. Never throws. */
  find(words: string): FoundPlace | undefined;
  /** Names that begin with these words, for suggestions; at most 8. */
  suggest(words: string): readonly string[];
  /** Towns with a point, the ones with most listings first, for the outline map. */
  readonly towns: readonly FoundPlace[];
}
