const count = (number: number, one: string) => `${number.toLocaleString('en-GB')} ${one}${number === 1 ? '' : 's'}`;

/** The words of "What counts this week?", in English. */
export const enWeek = {
  heading: 'What counts this week?',
  about: 'Add what you did. Small things count. It stays on this page and goes nowhere else.',
  what: 'What did you do?',
  activities: {
    walk: 'A brisk walk',
    stairs: 'Climbing stairs',
    gardening: 'Gardening',
    dancing: 'Dancing',
    shopping: 'Carrying shopping',
    swimming: 'Swimming',
    cycling: 'Cycling',
    running: 'Running',
    yoga: 'Yoga',
    other: 'Something else',
  } as Readonly<Record<string, string>>,
  howLong: 'For how many minutes?',
  howHard: 'Could you talk?',
  moderate: 'Yes, I could talk',
  vigorous: 'No, it was hard to talk',
  add: 'Add it',
  remove: (what: string) => `Take out: ${what}`,
  minutesNeeded: 'Type the minutes as a whole number, from 1 to 1,440.',
  done: (what: string, minutes: number) => `${what}, ${count(minutes, 'minute')}`,
  countsAs: (minutes: number) => `counts as ${minutes.toLocaleString('en-GB')}`,
  strength: 'builds strength too',
  total: (sum: number, of: number) => `${sum.toLocaleString('en-GB')} of ${of} minutes`,
  list: 'Your week so far',
  /** Kind at every level. The sentences are the guideline's own: some is good, more is better, every minute counts. */
  kindly: (sum: number, of: number) => {
    if (sum === 0) return 'Nothing yet is fine. Every minute counts, whenever you start.';
    if (sum >= of) return 'That is the whole amount for a week. More is good too, and so is a rest.';
    if (sum * 2 >= of)
      return `That is half of the week’s amount or more. ${count(of - sum, 'minute')} to go, if you like.`;
    return 'That is a start, and some is good. Every minute counts.';
  },
  weighed: 'When it is hard to talk, each minute counts as 2.',
  twoDays: 'Strength counts beside this, on 2 days a week.',
};
