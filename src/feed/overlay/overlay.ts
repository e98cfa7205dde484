import type { CorrectableValues } from '../../opportunity/correction.js';

/** A condition that a local team says a listing suits. */
export interface AddedSuitability {
  /** Id of a condition in `health/conditions`, such as `parkinsons`. */
  readonly condition: string;
  /** Why, in the team's words. */
  readonly because?: string;
}

/** What a local team says about one listing. It is found by its id or an alias, or else by name and postcode together. */
export interface OverlayRow {
  readonly id?: string;
  readonly name?: string;
  readonly postcode?: string;
  readonly suitability?: readonly AddedSuitability[];
  readonly corrections?: CorrectableValues;
  /** The listing is not to be shown. */
  readonly hide?: true;
  /** The team that reviewed it, never a person. */
  readonly reviewedBy: string;
  /** ISO date of the review. */
  readonly reviewedOn: string;
  /** Where the row stands in its file, for reports: `row 4`, `listings[2]`. */
  readonly at: string;
}

/** A local team's additions to feeds that others publish: read, checked, and plain. */
export interface Overlay {
  readonly rows: readonly OverlayRow[];
}

/** The JSON form of an overlay: what a team writes. Each listing may also name its own team and day. */
export interface OverlayFile {
  readonly format: 'activity-finder-overlay';
  readonly version: 1;
  /** The team that reviewed, where a listing names none of its own. */
  readonly reviewedBy?: string;
  readonly reviewedOn?: string;
  readonly listings: readonly OverlayListing[];
}

/** One listing of an overlay as a team writes it. */
export interface OverlayListing {
  readonly id?: string;
  readonly name?: string;
  readonly postcode?: string;
  /** Ids of conditions, each alone or with a reason. */
  readonly suitability?: readonly (string | AddedSuitability)[];
  /** Does somebody meet a newcomer? A word that begins with yes or no. */
  readonly welcome?: string | boolean;
  readonly corrections?: CorrectableValues;
  readonly hide?: boolean;
  readonly reviewedBy?: string;
  readonly reviewedOn?: string;
}
