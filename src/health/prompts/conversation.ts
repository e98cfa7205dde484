import type { HealthSource } from '../safety-lines.js';
import { WORK_SOURCES } from './work-sources.js';

/** How long there is. */
export const CONVERSATION_LENGTHS = ['30-seconds', '1-minute', '5-minutes'] as const;

/** One of them. */
export type ConversationLength = (typeof CONVERSATION_LENGTHS)[number];

/** One step of a conversation: what it is for, and questions to pick from. Not a script. */
export interface ConversationStep {
  readonly id: 'ask' | 'share' | 'explore' | 'agree' | 'signpost';
  readonly title: string;
  /** What the step is for. */
  readonly aim: string;
  /** Questions to choose from, in one's own words. */
  readonly questions: readonly string[];
  /** What to listen for, or to keep in mind. */
  readonly mind?: string;
}

/** A conversation of one length, with where its shape comes from. */
export interface Conversation {
  readonly length: ConversationLength;
  readonly steps: readonly ConversationStep[];
  readonly source: HealthSource;
  readonly also: readonly HealthSource[];
  /** The day the sources were read, ISO date. */
  readonly readOn: string;
  /** The last day it may be shown, ISO date. */
  readonly reviewBy: string;
  readonly clinicalReview: 'awaiting';
}

const ASK = {
  id: 'ask',
  title: 'Ask permission',
  aim: 'A “no” is a good answer too. It keeps the door open.',
  questions: ['Would it be OK to talk about moving more for a minute?'],
} as const satisfies ConversationStep;

const SHARE = {
  id: 'share',
  title: 'Share one thing',
  aim: 'One thing that matters to this person. How they would feel comes before how they would measure.',
  questions: [
    'What do you know about how moving could help you?',
    'Can I tell you one thing other people have noticed?',
  ],
} as const satisfies ConversationStep;

const EXPLORE = {
  id: 'explore',
  title: 'Explore',
  aim: 'Find out what a good day looks like for them, and what gets in the way.',
  questions: [
    'What do you already enjoy that gets you moving, even a little?',
    'How does your health get in the way on an ordinary day?',
    'What would worry you about doing more?',
    'If going out is hard, what could you do at home?',
  ],
  mind: 'Pain, tiredness, money, transport, fear of being seen: common, and worth a question.',
} as const satisfies ConversationStep;

const AGREE = {
  id: 'agree',
  title: 'Agree a next step',
  aim: 'Theirs, small, and soon. Any step counts.',
  questions: [
    'So what do you think you might do first?',
    'On a scale of 0 to 10, how sure are you that you could try this?',
    'What would make it one point easier?',
  ],
} as const satisfies ConversationStep;

const SIGNPOST = {
  id: 'signpost',
  title: 'Signpost',
  aim: 'Look together at what is on, and write the next step down.',
  questions: ['Can I show you what is on near you this week?', 'Who could go with you the first time?'],
} as const satisfies ConversationStep;

const shorter = <Step extends ConversationStep>(step: Step, ...keep: readonly number[]): ConversationStep => ({
  ...step,
  questions: step.questions.filter((_, at) => keep.includes(at)),
});

const conversation = (
  length: ConversationLength,
  steps: readonly ConversationStep[],
  [first, ...rest]: readonly [keyof typeof WORK_SOURCES, ...(keyof typeof WORK_SOURCES)[]],
): Conversation => ({
  length,
  steps,
  source: WORK_SOURCES[first],
  also: rest.map((name) => WORK_SOURCES[name]),
  readOn: '2026-11-21',
  reviewBy: '2027-11-21',
  clinicalReview: 'awaiting',
});

/** The three lengths, shortest first. */
export const CONVERSATIONS: readonly Conversation[] = [
  conversation('30-seconds', [ASK, shorter(SHARE, 1), shorter(SIGNPOST, 0)], ['contact', 'merseyside']),
  conversation(
    '1-minute',
    [ASK, SHARE, shorter(AGREE, 0), shorter(SIGNPOST, 0)],
    ['movingMedicine', 'messages', 'merseyside'],
  ),
  conversation(
    '5-minutes',
    [ASK, SHARE, EXPLORE, AGREE, SIGNPOST],
    ['movingMedicine', 'physiotherapy', 'undefeatable', 'messages', 'merseyside'],
  ),
];
