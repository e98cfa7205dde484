import type { Guideline, GuidelineId, Said } from './guideline.js';
import { type DatedSource, GUIDELINE_SOURCES } from './guideline-sources.js';
import { ADULTS } from './guidelines-adults.js';
import { CHILDREN, DISABLED_CHILD } from './guidelines-children.js';
import { isOverdue } from './review.js';

export type { Amount, Guideline, GuidelineId, Said, Topic } from './guideline.js';
export { TOPICS } from './guideline.js';

/** When every guideline was read, the last day it may be shown (ISO dates), and that no clinician has signed it yet. */
export const GUIDELINE_REVIEW = {
  readOn: '2026-11-21',
  reviewBy: '2027-11-21',
  clinicalReview: 'awaiting',
} as const;

/** The UK Chief Medical Officers' guidelines for all ten groups, in our own sentences and their numbers. */
export const GUIDELINES: readonly Guideline[] = [...CHILDREN, ...ADULTS, DISABLED_CHILD];

/**
 * By how much, at most, being active lowers an adult's chance of getting each of these: a percentage that is always said
 * with "up to". Source: the Chief Medical Officers' guideline for adults, 2019. Dementia is not among them.
 */
export const CHANCES_LOWERED: readonly (readonly [illness: string, upTo: number])[] = [
  ['type 2 diabetes', 40],
  ['heart and circulation disease (cardiovascular disease)', 35],
  ['falls and depression', 30],
  ['joint and back pain', 25],
  ['colon and breast cancer', 20],
];

/** What the research holds no source for, so that it is not said. */
export const GUIDELINE_GAPS: readonly string[] = [
  'everyday examples for children aged 3 to 4, disabled adults and disabled children: none were read',
  'how hard to move, in plain words, for disabled children: none were read',
  'sitting less in pregnancy, after childbirth and for disabled children: the guidelines that were read do not speak of it',
  'limits on screen time: advice for under-5s came out on 27 March 2026, and its own page was not read',
  'how many deaths there are in how many hours of activity: for staff only, and from an older page',
];

/** The guideline of a group; undefined for a name that is none. */
export function guidelineFor(id: string): Guideline | undefined {
  return GUIDELINES.find((guideline) => guideline.id === id);
}

/** The names of groups in a list, each once, in its order; others are left out. */
export function knownGroups(ids: readonly string[]): readonly GuidelineId[] {
  return [...new Set(ids.flatMap((id) => guidelineFor(id)?.id ?? []))];
}

/** A sentence and what it rests on. */
export interface Fact {
  readonly text: string;
  readonly sources: readonly DatedSource[];
}

/** What a guideline says of a topic, each sentence with its sources. */
export function factsOf({ source, says }: Guideline, topic: keyof Guideline['says']): readonly Fact[] {
  return (says[topic] ?? []).map((said: Said) => {
    const [text, ...from] = typeof said === 'string' ? [said] : said;
    return { text, sources: (from.length ? from : [source]).map((name) => GUIDELINE_SOURCES[name]) };
  });
}

/** Whether the guidelines may still be shown; past their review date there is only a pointer to the source. */
export function guidelinesAreCurrent(now: Date): boolean {
  return !isOverdue(GUIDELINE_REVIEW.reviewBy, now);
}
