import type { ActivityRule } from './open-referral/activity-rule.js';
import type { FeedResult } from './report.js';

/** What a reader may be told. Everything has a default. */
export interface ReadOptions {
  /** Where the feed came from: resolves relative links and makes ids that survive a rebuild. */
  readonly sourceUrl?: string;
  /** The moment that decides what has ended; the present by default. */
  readonly now?: Date;
  /** `facilities` also takes in facilities and their bookable slots. */
  readonly include?: readonly 'facilities'[];
  /** What is taken from a directory of all kinds of services; a rule for physical activity by default. */
  readonly activityRule?: ActivityRule;
}

/** What reads a feed format. */
export interface Reader {
  /** Reads the whole parsed body. Never throws on data. */
  read(body: unknown, options: ReadOptions): Promise<FeedResult>;
}
