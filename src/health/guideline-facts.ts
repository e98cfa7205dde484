import type { Guideline, Said } from './guideline.js';
import type { DatedSource } from './guideline-sources.js';
import { isOverdue } from './review.js';

/** When every guideline was read, the last day it may be shown (ISO dates), and that no clinician has signed it yet. */
export const GUIDELINE_REVIEW = {
  readOn: '2026-11-21',
  reviewBy: '2027-11-21',
  clinicalReview: 'awaiting',
} as const;

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

/** A sentence and what it rests on. */
export interface Fact {
  readonly text: string;
  readonly sources: readonly DatedSource[];
}

/** What a guideline says of a topic, each sentence with its sources. */
export function factsOf({ source, says }: Guideline, topic: keyof Guideline['says']): readonly Fact[] {
  return (says[topic] ?? []).map((said: Said) => {
    const [text, ...from] = typeof said === 'string' ? [said] : said;
    return { text, sources: from.length ? from : [source] };
  });
}

/** Whether the guidelines may still be shown; past their review date there is only a pointer to the source. */
export function guidelinesAreCurrent(now: Date): boolean {
  return !isOverdue(GUIDELINE_REVIEW.reviewBy, now);
}
