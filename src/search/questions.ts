import type { Answer } from '../opportunity/answer.js';
import type { Opportunity } from '../opportunity/opportunity.js';
import { costsAtMost } from '../opportunity/price.js';
import { type Answers, answersTo } from './answers.js';
import { add, and, type Bitset, bitset, without } from './bitset.js';
import type { Criteria } from './criteria.js';
import { chosenIn } from './filters.js';
import type { SearchIndex } from './search-index.js';
import { answersToWhen } from './when.js';

/** One thing that is asked of every listing. */
export interface Question extends Answers {
  /** The criteria it comes from; letting go of any of them takes the question back. */
  readonly from: readonly (keyof Criteria)[];
}

/** Everything that is asked but the words, answered by every listing. What means nothing is not asked. */
export function questionsOf(criteria: Criteria, index: SearchIndex, metres?: Float64Array): Question[] {
  const { opportunities, filters, week } = index;
  const { days = [], times = [], age, maxPence, within } = criteria;
  const questions: Question[] = [];

  for (const filter of filters.values()) {
    const answers = answersTo(filter, chosenIn(criteria, filter.filter.name));
    if (answers) questions.push({ from: [filter.filter.name], ...answers });
  }

  if (days.length) questions.push({ from: ['days'], ...answersToWhen(week, days, []) });
  if (times.length) questions.push({ from: ['times'], ...answersToWhen(week, [], times) });
  if (days.length && times.length) questions.push({ from: ['days', 'times'], ...answersToWhen(week, days, times) });

  const ask = (from: keyof Criteria, answer: Ask) =>
    questions.push({ from: [from], ...answersOf(opportunities, answer) });
  if (maxPence !== undefined) ask('maxPence', ({ price }) => costsAtMost(price, maxPence));
  if (age !== undefined) ask('age', (opportunity) => ageFits(opportunity, age));
  if (within !== undefined && metres) ask('within', (one, listing) => isWithin(one, metres[listing]!, within));
  return questions;
}

type Ask = (opportunity: Opportunity, listing: number) => Answer;

function answersOf(opportunities: readonly Opportunity[], ask: Ask): Answers {
  const yes = bitset(opportunities.length);
  const no = bitset(opportunities.length);
  opportunities.forEach((opportunity, listing) => {
    const answer = ask(opportunity, listing);
    if (answer !== 'not-stated') add(answer === 'yes' ? yes : no, listing);
  });
  return { yes, no };
}

function ageFits({ age }: Opportunity, years: number): Answer {
  if (!age) return 'not-stated';
  return years >= (age.from ?? 0) && years <= (age.to ?? Infinity) ? 'yes' : 'no';
}

/** What comes to the person is near them; of a place that is unknown or kept private nobody can say. */
function isWithin({ settings }: Opportunity, metres: number, limit: number): Answer {
  if (settings.length > 0 && !settings.includes('in-person')) return 'yes';
  if (Number.isNaN(metres)) return 'not-stated';
  return metres <= limit ? 'yes' : 'no';
}

/** Those of a set that answer every question with yes. */
export function meetingAll(questions: readonly Question[], all: Bitset): Bitset {
  return questions.reduce((left, { yes }) => and(left, yes), all);
}

/** Those of a set that answer no question with no. */
export function failingNone(questions: readonly Question[], all: Bitset): Bitset {
  return questions.reduce((left, { no }) => without(left, no), all);
}

/** The questions that stay when some of the criteria are let go. */
export function leaving(questions: readonly Question[], field: keyof Criteria): Question[] {
  return questions.filter(({ from }) => !from.includes(field));
}
