import { PUBLIC_PROMPTS } from '../../health/prompts/public-prompts.js';
import type { Setting } from '../../health/prompts/prompt.js';
import { isOverdue } from '../../health/review.js';
import { type Offer, itemOf } from './item.js';

/** What a page asks for, as its attributes say it. */
export interface Asked {
  readonly audience: string;
  /** Condition ids, separated by spaces; empty for none. */
  readonly condition: string;
  readonly topic: string;
  /** The id of one message. */
  readonly message: string;
  readonly setting: Setting;
  readonly now: Date;
}

/** What every offer begins with: no condition, and nothing that has to be said. */
export const OPEN: Offer = { items: [], activities: true, ideas: true, lines: [], conditions: [] };

/** Says nothing about health: the words that lead to activities stand in its place. */
export const NEUTRAL: Offer = { ...OPEN, ideas: false };

/** The messages to the public that answer exactly to what is asked for; undefined where more has to be loaded to tell. */
export function quickOffer({ audience, condition, topic, message, setting, now }: Asked): Offer | undefined {
  if (condition) return undefined;
  const found = PUBLIC_PROMPTS.filter(
    (one) =>
      (message
        ? one.id === message
        : one.audience === audience && (!topic || one.topic === topic) && one.settings.includes(setting)) &&
      !isOverdue(one.reviewBy, now),
  );
  return found.length ? { ...OPEN, items: found.map((one) => itemOf(one)) } : undefined;
}
