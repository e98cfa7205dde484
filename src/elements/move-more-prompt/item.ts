import type { Prompt, Topic } from '../../health/prompts/prompt.js';
import type { HealthSource, SafetyLine } from '../../health/safety-lines.js';
import type { Criteria } from '../../search/criteria.js';

/** One thing to show, whoever wrote it. */
export interface Item {
  readonly id: string;
  readonly text: string;
  /** What people may have heard, where the text answers it. */
  readonly myth?: string;
  readonly topic?: Topic;
  readonly source?: HealthSource;
  /** Who says it, where it is a page's own message or story. */
  readonly by?: string;
  /** What has to be said along with it. */
  readonly lines: readonly SafetyLine[];
}

/** Everything a variant shows. */
export interface Offer {
  readonly items: readonly Item[];
  /** Whether activities may be offered along with it, and things to do at home. */
  readonly activities: boolean;
  readonly ideas: boolean;
  /** What has to be said where there is no message to say it with. */
  readonly lines: readonly SafetyLine[];
  /** The conditions the page names; they stay in memory. */
  readonly conditions: readonly string[];
}

/** A message of ours as something to show. */
export const itemOf = ({ id, text, myth, topic, source }: Prompt, lines: readonly SafetyLine[] = []): Item => ({
  id,
  text,
  topic,
  source,
  lines,
  ...(myth && { myth }),
});

/** What a message leads to, by what it is about. */
const LEADS: Partial<Record<Topic, Criteria>> = {
  start: { beginner: true },
  company: { support: ['companion'] },
  'first-visit': { support: ['welcomed'] },
  home: { settings: ['at-home', 'online'] },
};

/** What the finder is asked to show after a message. */
export const criteriaOf = (topic: Topic | undefined, conditions: readonly string[]): Criteria => ({
  ...(topic && LEADS[topic]),
  ...(conditions.length > 0 && { conditions }),
});
