import { DAYS, type Day } from '../../opportunity/schedule.js';
import { misspelt } from './misspelt.js';

/** A pattern of a day's name in the ways it is shortened, without a plural. */
export const DAY_WORD =
  '(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)s?';

/** The day that a word which fits `DAY_WORD` names. */
export const dayOf = (word: string): Day =>
  DAYS.find((day) => day.startsWith(word.slice(0, 3).toLowerCase())) ?? 'monday';

/** A text with the days of the week spelt right: `Thrusday`, `Wensday`, `Saterday`. */
export function withDaysSpelt(text: string): string {
  return text.replace(/\b[mtwfs][a-z]{3,9}d[a-z]{1,2}(?=s?\b)/gi, (word) => {
    const small = word.toLowerCase();
    if (small === 'midday' || small === 'weekend' || small === 'weekday') return word;
    return DAYS.find((day) => day === small || misspelt(small, day)) ?? word;
  });
}

const EXCEPTED = new RegExp(
  String.raw`\b(?:except|excepting|excl(?:ud\w+)?|not|no|apart from|other than|closed)\.?(?: (?:for|on))?[ (:]+` +
    String.raw`((?:${DAY_WORD}\b\.?(?: ?(?:,|&|/|\band\b|\bor\b) ?)*)+)`,
  'gi',
);

/** A text without the days on which it says that nothing happens: "every day except Sunday". */
export function withoutExcepted(text: string): { readonly text: string; readonly excepted: ReadonlySet<Day> } {
  const excepted = new Set<Day>();
  const left = text.replace(EXCEPTED, (_, days: string) => {
    for (const [day] of days.matchAll(new RegExp(DAY_WORD, 'gi'))) excepted.add(dayOf(day));
    return ' ';
  });
  return { text: left, excepted };
}

/** The days from one to another, both included, across the end of the week if need be. */
export function daysBetween(from: Day, to: Day): readonly Day[] {
  const [first, last] = [DAYS.indexOf(from), DAYS.indexOf(to)];
  return Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, step) => DAYS[(first + step) % 7] ?? from);
}
