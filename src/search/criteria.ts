import type { Need } from '../health/needs.js';
import type { Day, TimeOfDay } from '../opportunity/schedule.js';
import type { Accessibility } from '../opportunity/access.js';
import type { Point, Setting, Venue } from '../opportunity/place.js';

/** A kind of place to look for; `not-leisure-centre` is any stated kind but a gym or leisure centre. */
export type VenueChoice = Venue | 'not-leisure-centre';

/** Company or care that a listing can offer. */
export type Support = 'welcomed' | 'companion' | 'one-to-one' | 'home-visit';

/** The orders a list can have. */
export const SORTS = ['match', 'distance', 'soonest'] as const;

/** One of them. */
export type Sort = (typeof SORTS)[number];

/**
 * What somebody is looking for. An absent or empty field asks for nothing; values within a field are alternatives
 * (OR), fields add up (AND). Values that mean nothing are ignored.
 */
export interface Criteria {
  readonly text?: string;
  /** Condition ids of `health/conditions`. A listing that excludes any of them never matches. */
  readonly conditions?: readonly string[];
  readonly beginner?: boolean;
  readonly free?: boolean;
  /** The most it may cost everybody, pence. */
  readonly maxPence?: number;
  readonly days?: readonly Day[];
  readonly times?: readonly TimeOfDay[];
  /** Somebody's age in whole years. */
  readonly age?: number;
  /** Only sessions kept for women, or for men. */
  readonly gender?: 'women' | 'men';
  readonly accessibility?: readonly Accessibility[];
  readonly settings?: readonly Setting[];
  readonly venues?: readonly VenueChoice[];
  /** Activity labels, as the listings spell them; case does not matter. */
  readonly activities?: readonly string[];
  readonly support?: readonly Support[];
  /** Plain needs; unlike other values these add up (AND). They change no safety, and set no condition. */
  readonly needs?: readonly Need[];
  readonly near?: Point;
  /** Metres from `near`. Ignored without it. */
  readonly within?: number;
  readonly sort?: Sort;
  /** Also lists those that fail nothing but leave a chosen thing unsaid, after those that match. */
  readonly includeNotStated?: boolean;
}
