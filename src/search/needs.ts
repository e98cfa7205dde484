import { NEED_CUES, NEEDS, type Need, REFUSES_A_NEED, TAKES_A_NEED_BACK } from '../health/needs.js';
import type { Opportunity } from '../opportunity/opportunity.js';
import type { Evidence } from '../opportunity/suitability.js';

/** What a listing says of a need, and where. Undefined is silence. */
export interface NeedAnswer extends Evidence {
  readonly answer: 'yes' | 'no';
}

const stated = (answer: 'yes' | 'no', evidence: string): NeedAnswer => ({ answer, basis: 'stated', evidence });

const quoted = (answer: 'yes' | 'no', sentence: string): NeedAnswer => ({
  answer,
  basis: 'described',
  evidence: sentence.trim().slice(0, 200),
});

const sentencesWith = (words: RegExp, text: string): string[] =>
  text.split(/(?<=[.!?])\s|\n/).filter((sentence) => words.test(sentence));

/** What one field says by itself, where a need has a field of its own. A no outweighs every yes. */
function fromFields(need: Need, { effort, firstVisit, accessibility, notAccessible }: Opportunity) {
  if (need === 'company') {
    if (firstVisit?.companion === undefined) return undefined;
    return stated(firstVisit.companion ? 'yes' : 'no', 'companion');
  }
  if (need === 'wheelchair') {
    if (notAccessible?.includes('wheelchair')) return stated('no', 'wheelchair');
    return accessibility.includes('wheelchair') ? stated('yes', 'wheelchair') : undefined;
  }
  if (need === 'breathless' && effort === 'vigorous') return stated('no', effort);
  if (effort === 'seated' || (need === 'breathless' && effort === 'gentle')) return stated('yes', effort);
  return undefined;
}

/** What a listing says of a need: a field, an exclusion, an invitation, or its own words. Never worked out for a person. */
export function needAnswer(need: Need, opportunity: Opportunity): NeedAnswer | undefined {
  const { conditions, words, people } = NEED_CUES[need];
  const { suitability, exclusions, description = '' } = opportunity;
  const concerns = ({ condition = '' }: { readonly condition?: string }) =>
    conditions.includes(condition) || (need === 'wheelchair' && condition === 'physical-disability');
  const refused = exclusions.find((one) => concerns(one) && (need !== 'wheelchair' || words?.test(one.evidence)));
  if (refused) return { answer: 'no', basis: 'described', evidence: refused.evidence };
  const about = need !== 'wheelchair' && words?.test(description) ? sentencesWith(words, description) : [];
  const turnsAway = about.find((one) => people?.test(one.split(REFUSES_A_NEED)[1] ?? ''));
  if (turnsAway) return quoted('no', turnsAway);
  const field = fromFields(need, opportunity);
  if (field) return field;
  const invited = suitability.find((one) => concerns(one) && (need !== 'wheelchair' || words?.test(one.evidence)));
  if (invited) return { answer: 'yes', basis: invited.basis, evidence: invited.evidence };
  const welcomes = about.find((one) => !TAKES_A_NEED_BACK.test(one));
  return welcomes === undefined ? undefined : quoted('yes', welcomes);
}

/** What a listing says of all needs. */
export function needsOf(opportunity: Opportunity): { readonly has: readonly Need[]; readonly hasNot: readonly Need[] } {
  const answers = NEEDS.map((need) => [need, needAnswer(need, opportunity)?.answer] as const);
  const answering = (wanted: 'yes' | 'no') => answers.flatMap(([need, answer]) => (answer === wanted ? need : []));
  return { has: answering('yes'), hasNot: answering('no') };
}
