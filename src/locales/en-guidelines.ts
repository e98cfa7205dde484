import type { GuidelineId, Topic } from '../health/guideline.js';

const longDate = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

const TOPICS: Record<Topic, string> = {
  amount: 'How much and how often',
  effort: 'How hard',
  strength: 'Strength',
  balance: 'Balance',
  sitting: 'Sitting less',
  counts: 'What counts',
  start: 'How to start',
  care: 'Good to know',
};
const CHOICES: Record<GuidelineId, string> = {
  infant: 'A baby aged under 1',
  toddler: 'A child aged 1 or 2',
  preschool: 'A child aged 3 or 4',
  child: 'Someone aged 5 to 18',
  adult: 'Someone aged 19 to 64',
  'older-adult': 'Someone aged 65 or over',
  pregnancy: 'Someone who is pregnant',
  postnatal: 'Someone who has had a baby in the past 12 months',
  'disabled-adult': 'A disabled adult',
  'disabled-child': 'A disabled child or young person',
};

/** Every word of `<cmo-guidelines>` but the guidelines' own sentences, in English. */
export const enGuidelines = {
  lang: 'en',
  dir: 'ltr',
  heading: (label: string) => `${label}: how much to move`,
  calmHeading: 'Being active at your own pace',
  whoFor: 'Who is this for?',
  choices: CHOICES,
  topics: TOPICS,
  helps: 'What it is good for',
  lowers: 'It lowers the chance of getting',
  upTo: (illness: string, percent: number) => `${illness}: by up to ${percent}%`,
  lead: 'Find activities near you',
  leadCalmly: 'See what is on near you',
  addUp: 'What counts this week?',
  leaflet: 'Our leaflet',
  readOn: 'More to read and try',
  source: 'Source',
  also: 'Also',
  published: (iso: string) => longDate.format(new Date(iso)),
  ownWords: (iso: string) =>
    `Our own words, from sources read on ${longDate.format(new Date(iso))}. No clinician has reviewed them yet.`,
  overdue: 'We are checking this guideline. Read it at its source.',
  nowShown: (who: string) => `Now shown: ${who}`,
  notLoaded: 'That could not be loaded. Please try again.',
  missing: 'This guideline could not be loaded. Please load the page again.',
  wait: 'One moment…',
  askTeam: 'Ask your care team what is right for you. In an emergency, call 999. For other urgent help, call 111.',
  call: (number: string) => `Call ${number}`,
};

/** The words of `<cmo-guidelines>` in any language. */
export type GuidelineWords = typeof enGuidelines;
