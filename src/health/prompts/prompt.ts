import type { HealthSource } from '../safety-lines.js';
import type { Audience } from './audiences.js';

/** Where a message may be shown. `screen` and `poster` are read by whoever is in the room. */
export const SETTINGS = ['web', 'screen', 'poster', 'social', 'staff-room'] as const;

/** One of them. */
export type Setting = (typeof SETTINGS)[number];

/** What a message is about. */
export type Topic =
  | 'start'
  | 'enjoy'
  | 'company'
  | 'effort'
  | 'strength'
  | 'balance'
  | 'sitting'
  | 'home'
  | 'mood'
  | 'first-visit'
  | 'rehab'
  | 'myths'
  | 'talking';

/** A message that invites somebody to move more, or a professional to talk about it, with where it comes from. */
export interface Prompt {
  /** Stable: pages name it in `message`. */
  readonly id: string;
  readonly audience: Audience;
  readonly settings: readonly Setting[];
  readonly topic: Topic;
  /** The id of the condition it is for. */
  readonly condition?: string;
  /** What people may have heard, where the text answers it. */
  readonly myth?: string;
  /** Plain text. */
  readonly text: string;
  readonly length: 'short' | 'long';
  readonly source: HealthSource;
  readonly also: readonly HealthSource[];
  /** The day the sources were read, ISO date. */
  readonly readOn: string;
  /** The last day the text may be shown, ISO date. */
  readonly reviewBy: string;
  readonly clinicalReview: 'awaiting';
}

/** A message as it is written down; the settings by letters, as `SETTING_OF` has them. */
export type PromptRow<SourceId> = readonly [
  id: string,
  settings: string,
  topic: Topic,
  text: string,
  sources: readonly SourceId[],
];

const SETTING_OF = { w: 'web', s: 'screen', p: 'poster', o: 'social', t: 'staff-room' } as const;

/** Letters that are read at a glance, across a room. */
const SHORT = 60;

/** Messages from their rows, all to one audience, and their sources by short name. */
export const promptsFor = <SourceId extends string>(
  known: Readonly<Record<SourceId, HealthSource>>,
  audience: Audience,
  rows: readonly PromptRow<NoInfer<SourceId>>[],
  more: Pick<Prompt, 'condition' | 'myth'> = {},
): readonly Prompt[] =>
  rows.map(([id, letters, topic, text, sources]) => {
    const [source, ...also] = sources.map((name) => known[name]) as [HealthSource, ...HealthSource[]];
    return {
      id,
      audience,
      settings: [...letters].map((letter) => SETTING_OF[letter as keyof typeof SETTING_OF]),
      topic,
      ...more,
      text,
      length: text.length > SHORT ? 'long' : 'short',
      source,
      also,
      readOn: '2026-11-21',
      reviewBy: '2027-11-21',
      clinicalReview: 'awaiting',
    };
  });
