import type { Answer } from './answer.js';
import type { Opportunity } from './opportunity.js';

/** Are beginners welcome? Silence is "not stated", never a yes and never a no. */
export function beginnersWelcome({ beginner, level }: Pick<Opportunity, 'beginner' | 'level'>): Answer {
  if (beginner.length > 0) return 'yes';
  return level === 'improver' || level === 'advanced' ? 'no' : 'not-stated';
}
