import type { Accessibility, AgeRange, Contact, FirstVisit, Gender, Joining } from './access.js';
import type { Correction } from './correction.js';
import type { Effort } from './effort.js';
import type { Status, Trust } from './freshness.js';
import type { Level } from './level.js';
import type { Place, Setting } from './place.js';
import type { Price } from './price.js';
import type { Schedule } from './schedule.js';
import type { Evidence, Exclusion, Suitability } from './suitability.js';

/** Who runs it. */
export interface Organiser {
  readonly name: string;
  readonly url?: string;
}

/**
 * Something active to do: a recurring activity or a place, not each date it happens.
 *
 * The one shape everything downstream of a feed works on, and the object the native feed format carries: plain,
 * frozen, serialisable. An absent field was not stated; it never means "no".
 */
export interface Opportunity {
  /** Made from the source's key and the publisher's own id, so that it survives a rebuild of the feed. */
  readonly id: string;
  /** Ids this listing had before it was merged; links resolve them. */
  readonly aliases?: readonly string[];
  readonly kind: 'session' | 'course' | 'event' | 'place' | 'on-demand';
  readonly name: string;
  readonly organiser?: Organiser;
  /** The original record; http or https only. */
  readonly url?: string;

  /** What people do, in OpenActive's labels where the publisher uses them. */
  readonly activities: readonly string[];
  /** Plain text, at most 5,000 characters, line breaks kept. */
  readonly description?: string;
  readonly level?: Level;
  /** The level in the publisher's words. */
  readonly levelWords?: string;
  readonly effort?: Effort;
  /** Why we think beginners are welcome; empty when nothing says so. */
  readonly beginner: readonly Evidence[];
  readonly firstVisit?: FirstVisit;

  readonly suitability: readonly Suitability[];
  readonly exclusions: readonly Exclusion[];
  /** A stated "all ages" is `{}`. */
  readonly age?: AgeRange;
  readonly gender?: Gender;
  readonly accessibility: readonly Accessibility[];
  /** What the listing says it does not offer, so that "no" is told apart from silence. */
  readonly notAccessible?: readonly Accessibility[];
  /** Who it is for, in the organiser's terms. */
  readonly whoItIsFor?: string;
  readonly oneToOne?: boolean;
  readonly homeVisit?: boolean;

  readonly schedule?: Schedule;
  readonly settings: readonly Setting[];
  readonly place?: Place;
  readonly joining?: Joining;
  readonly contact?: Contact;
  readonly price?: Price;
  readonly trust: Trust;
  readonly status?: Status;
  /** What local teams put right, the latest last. */
  readonly corrected?: readonly Correction[];
  /** An invented record for demonstrations; every card, print and text says so. */
  readonly sample?: true;
}
