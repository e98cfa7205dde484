import type { Topic } from '../health/prompts/prompt.js';

const ACTIONS: Partial<Record<Topic, string>> = {
  company: 'Find something to do with others',
  home: 'Find something to do at home',
  'first-visit': 'Find a place that meets you at the door',
  talking: 'See what is on nearby',
};

/** The words around a message, in English. The messages themselves stand in `health/prompts`. */
export const promptWords = {
  /** The language of these words and of the messages, BCP 47. */
  lang: 'en',
  /** Shown where no message may be: it claims nothing. */
  neutral: 'Looking for something to do? See what is on near you.',
  /** Shown where it cannot be known what a condition changes. */
  askTeam: 'Ask your care team what is right for you. In an emergency, call 999. For other urgent help, call 111.',
  heard: 'You may have heard',
  from: (name: string) => `From ${name}`,
  practice: 'the people who run this page',
  source: (name: string) => `Based on: ${name}`,
  action: (topic?: Topic) => (topic && ACTIONS[topic]) ?? 'Find something near you',
  call: (number: string) => `Call ${number}`,
  loading: 'One moment…',
};

/** What every language provides. */
export type PromptWords = typeof promptWords;
