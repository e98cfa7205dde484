import type { Need } from '../health/needs.js';
import type { Opportunity } from '../opportunity/opportunity.js';
import type { Basis, Suitability } from '../opportunity/suitability.js';
import type { Criteria } from './criteria.js';

/** Where in a listing a typed word was found. */
export type TextField = 'name' | 'activities' | 'organiser' | 'place' | 'description';

/** Why a listing is in the list. */
export type Reason =
  | {
      readonly type: 'text';
      readonly field: TextField;
      /** Words of the listing, folded, for highlighting. */ readonly words: readonly string[];
    }
  | ({ readonly type: 'condition' } & Suitability)
  | { readonly type: 'beginner'; readonly basis: Basis; readonly evidence: string }
  | { readonly type: 'need'; readonly need: Need; readonly basis: Basis; readonly evidence: string };

/** One listing in a list of results. */
export interface Match {
  readonly opportunity: Opportunity;
  /** Metres from `criteria.near`; absent when either point is unknown or the place is masked. */
  readonly distance?: number;
  /** Worked out when read, because a list of thousands shows twenty: a copy by spread leaves them behind. */
  readonly reasons: readonly Reason[];
}

/** One value of a filter and how many listings choosing it would show, given everything else that is chosen. */
export interface FacetCount {
  readonly value: string;
  /** Listings that match with this value. */
  readonly count: number;
}

/** One filter's values, and how many listings say nothing about it. */
export interface Facet {
  readonly values: readonly FacetCount[];
  readonly notStated: number;
}

/** The filters that have counts. Yes/no filters have the single value `yes`; `maxPence` has a few limits, in pence. */
export type FacetName =
  | 'conditions'
  | 'beginner'
  | 'free'
  | 'maxPence'
  | 'days'
  | 'times'
  | 'gender'
  | 'accessibility'
  | 'settings'
  | 'venues'
  | 'activities'
  | 'support'
  | 'needs';

/** How the typed words were understood. */
export interface Reading {
  /** The words looked for, folded. */
  readonly words: readonly string[];
  /** Typed words that no listing has, and the nearest words that were used instead. */
  readonly corrected: readonly { readonly typed: string; readonly meant: readonly string[] }[];
  /** True when no listing had every word, so that listings with most of them are shown. */
  readonly partly: boolean;
  /** Conditions the words may mean. Offered as "Did you mean…?"; never set by themselves. */
  readonly conditions: readonly string[];
  /** Those of them that are called by a name and not by a symptom. What is not listed for one is not listed for its name. */
  readonly named: readonly string[];
  /** Words of an emergency, which come before any result. */
  readonly emergency?: 'medical' | 'mental-health';
  /** A typed word has no near word and the loose matcher is not loaded yet: call `search.loadFuzzy()` and run again. */
  readonly awaitsFuzzy: boolean;
}

/** A filter to let go of, and how many listings would then match. */
export interface Suggestion {
  readonly relax: keyof Criteria;
  readonly gives: number;
}

/** What can be done when nothing matches. */
export interface WaysOn {
  /** The listing that comes nearest: it has everything but one thing asked for; distance before anything else. */
  readonly nearest?: { readonly match: Match; readonly without: keyof Criteria };
  /** The same text with one word spelt as some listing has it, and how many then match; most first. */
  readonly spellings: readonly { readonly text: string; readonly gives: number }[];
  /** Listings for home or online that fit, wherever somebody lives; with the words or, where none has them, without. */
  readonly atHome: { readonly gives: number; readonly withText: boolean };
  /** What most listings within reach are about, for a start from nothing; most first, at most three. */
  readonly popular: readonly FacetCount[];
}

/** What a search gives. */
export interface Results {
  /** In the order asked for. With `includeNotStated`, those of `notStated` follow. */
  readonly matches: readonly Match[];
  /** Fail no filter, but leave at least one chosen thing unsaid. Always listed here, so that they can be counted. */
  readonly notStated: readonly Match[];
  /** How many of `matches` meet everything asked for. */
  readonly meetAll: number;
  /**
   * Meet everything else, and have most of the typed words where `matches` have them all. Where nothing matches, those
   * that have as many of the words as any.
   */
  readonly mostWords: readonly Match[];
  /**
   * With conditions chosen: meet everything else, and say nothing about the conditions. All of them are in `notStated`
   * too; none that turns a chosen condition away is.
   */
  readonly others: readonly Match[];
  /** With conditions chosen: name one of them, and leave something else unsaid. All of them are in `notStated` too. */
  readonly named: readonly Match[];
  readonly facets: Readonly<Record<FacetName, Facet>>;
  readonly reading: Reading;
  /** Only when nothing matches: the filters whose release helps most, best first. */
  readonly suggestions: readonly Suggestion[];
  /** Only when nothing matches. */
  readonly waysOn?: WaysOn;
}
