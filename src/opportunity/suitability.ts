/**
 * Where a claim about a listing comes from, strongest first:
 * `stated` in a structured field, `added` by a local team, `described` in the listing's own words (quoted),
 * `by-kind` because the activity is made for it.
 */
export const BASES = ['stated', 'added', 'described', 'by-kind'] as const;

/** One of them. */
export type Basis = (typeof BASES)[number];

/** A claim with its reason. Never shown without the evidence. */
export interface Evidence {
  readonly basis: Basis;
  /** The organiser's own words, or the label of the structured field. Plain text. */
  readonly evidence: string;
}

/** Why a listing may suit somebody with a condition. It never means safe, recommended or eligible. */
export interface Suitability extends Evidence {
  /** Id of a condition in `health/conditions`, such as `parkinsons`. */
  readonly condition: string;
  /** ISO date on which somebody reviewed the claim, when the source says so. */
  readonly reviewedOn?: string;
  /** The local team that added the claim, where its basis is `added`. */
  readonly addedBy?: string;
}

/** The organiser's words that turn somebody away or tell them to ask first. */
export interface Exclusion {
  /** Id of the condition it names; absent when the words name none that we know. */
  readonly condition?: string;
  /** The organiser's own words. Plain text. */
  readonly evidence: string;
}
