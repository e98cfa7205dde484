import type { Opportunity } from '../../opportunity/opportunity.js';

/** Words that two names of one class may differ by, folded. */
const NOISE = new Set(
  (
    'a an and at class classes club clubs come every for group groups in of on our session sessions the to weekly with ' +
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun ' +
    'mondays tuesdays wednesdays thursdays fridays saturdays sundays am pm morning afternoon evening'
  ).split(' '),
);

/** A time of day in a name: `10am`, `10.30`, `6:30pm`. A bare number is none: it may be a level or an age. */
const TIME = /\b\d{1,2}(?:[.:]\d\d ?(?:am|pm)?|(?:am|pm))\b/g;

const folded = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .replace(TIME, ' ')
    .replace(/[^\p{L}\p{N}+]+/gu, ' ')
    .trim();

// The plural of a word is the same class; `fitness` has no plural to lose.
const singular = (word: string): string => (word.length > 3 ? word.replace(/([^s])s$/, '$1') : word);

/**
 * What is left of a listing's name once its own place, town and organiser, days, times and words such as "class" are
 * taken out, in alphabetical order: `Tuesday Tai Chi class at Example Hall` and `Tai-Chi` are both `chi tai`. Words of
 * level, age and gender stay, and so does every word that tells two classes apart.
 */
export function nameCore({ name, place, organiser }: Pick<Opportunity, 'name' | 'place' | 'organiser'>): string {
  const whole = folded(name);
  let words = ` ${whole} `;
  for (const own of [place?.name, organiser?.name, place?.town]) {
    const phrase = own ? folded(own) : '';
    if (phrase) words = words.replace(` ${phrase} `, ' ');
  }
  const telling = (text: string) =>
    text
      .split(' ')
      .filter((word) => word && !NOISE.has(word))
      .map(singular)
      .sort()
      .join(' ');
  return telling(words) || telling(whole) || whole;
}
