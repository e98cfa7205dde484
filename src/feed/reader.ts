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

/** A feed format: how to know it by its content, and how to read it. Neither function throws on data. */
export interface Reader {
  readonly format: string;
  /** Reads the whole parsed body. */
  read(body: unknown, options: ReadOptions): Promise<FeedResult>;
}
