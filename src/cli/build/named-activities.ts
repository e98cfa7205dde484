import type { Opportunity } from '../../opportunity/opportunity.js';

const folded = (text: string): string =>
  ` ${text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/** Leaves the listings that name one of these activities in their label or their name, as whole words. */
export function withActivities(
  opportunities: readonly Opportunity[],
  activities: readonly string[],
): readonly Opportunity[] {
  const wanted = activities.map(folded).filter((word) => word.trim());
  if (wanted.length === 0) return opportunities;
  return opportunities.filter(({ name, activities: labels }) => {
    const said = [name, ...labels].map(folded);
    return wanted.some((word) => said.some((text) => text.includes(word)));
  });
}
