import type { NoSum } from '../health/minutes-a-week.js';

const number = (value: number) => value.toLocaleString('en-GB');
const count = (value: number, one: string) => `${number(value)} ${one}${value === 1 ? '' : 's'}`;
const sum = (days: number, minutes: number, week: number) =>
  `${count(days, 'day')}${days ? ` of ${count(minutes, 'minute')}` : ''}: ${count(week, 'minute')} a week`;

const REFUSED: Record<NoSum, string> = {
  blank: '',
  half: 'Please fill in both boxes. A blank box is not counted as zero.',
  days: 'Days are a whole number from 0 to 7.',
  minutes: 'Minutes are a whole number from 0 to 1,440, which is a whole day.',
};

/** Every word of `<activity-minutes>`, in English. */
export const enMinutes = {
  lang: 'en',
  dir: 'ltr',
  heading: 'Minutes a week',
  forWhom: 'For adults aged 19 and over. It stays on this page and goes nowhere else.',
  days: 'In the past week, on how many days did you move so that you breathed faster?',
  daysShort: 'Days',
  minutes: 'On one of those days, for about how many minutes?',
  minutesShort: 'Minutes a day',
  now: 'Now',
  earlier: 'Earlier',
  addEarlier: 'Set an earlier answer beside it',
  removeEarlier: 'Take the earlier answer away',
  earlierAbout: 'What was the answer before? Leave it blank if you do not know.',
  sum,
  nothingYet: 'Fill in both boxes to see the minutes a week.',
  refused: (why: NoSum) => REFUSED[why],
  guideline: (minutes: number) =>
    `The guideline for adults is ${minutes} minutes a week. Some is good, more is better.`,
  change: (change: number) => {
    if (change > 0) return `That is ${count(change, 'minute')} a week more than before. Every minute counts.`;
    if (change < 0) return `That is ${count(-change, 'minute')} a week less than before. Ups and downs are normal.`;
    return 'That is the same as before. Every minute counts.';
  },
  informal: 'This is informal, not a validated measure.',
  copy: 'Copy as text',
  copied: 'Copied.',
  copyByHand: 'Copying is blocked here. Mark the text and copy it by hand:',
  print: 'Print',
  text: (lines: readonly string[]) => lines.filter(Boolean).join('\n'),
  nowLine: (days: number, minutes: number, week: number) => `Now: ${sum(days, minutes, week)}.`,
  earlierLine: (days: number, minutes: number, week: number) => `Earlier: ${sum(days, minutes, week)}.`,
  source: 'UK Chief Medical Officers, activity for adults and older adults',
};
