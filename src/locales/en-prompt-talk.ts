import type { ConversationLength } from '../health/prompts/conversation.js';

const LENGTHS: Record<ConversationLength, string> = {
  '30-seconds': '30 seconds',
  '1-minute': '1 minute',
  '5-minutes': '5 minutes',
};

/** The words of a conversation and of its written next step, in English. */
export const talkWords = {
  title: 'A conversation about moving more',
  howLong: 'How long do you have?',
  lengths: LENGTHS,
  ownWords: 'Questions to pick from, in your own words. Listen more than you talk.',
  overdue: 'These questions are past their review date. Please see their source.',
  source: (names: string) => `Based on: ${names}. No clinician has reviewed it yet.`,
  find: 'Find activities together',
  chosen: 'Chosen together',
  howToChoose: 'Open the details of an activity in the list, and it is noted here. Up to three go on the sheet.',
  include: (name: string) => `Put on the sheet: ${name}`,
  nextStep: 'My next step',
  intro: 'Write it down together. Nothing is stored or sent: print it, and it is theirs.',
  fields: {
    what: 'What will I do?',
    when: 'When?',
    who: 'With whom?',
    ask: 'Who can I ask?',
    again: 'When do we look again?',
  },
  print: 'Print my next step',
  yours: 'This is yours to keep. Small steps count.',
};
