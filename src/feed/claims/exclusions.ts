import type { Exclusion, Suitability } from '../../opportunity/suitability.js';

/** The first exclusion of each condition; of those that name none, the first with each wording. */
export function onlyOnce(exclusions: readonly Exclusion[]): readonly Exclusion[] {
  const first = new Map<string, Exclusion>();
  for (const exclusion of exclusions) {
    const key = exclusion.condition ?? exclusion.evidence;
    if (!first.has(key)) first.set(key, exclusion);
  }
  return [...first.values()];
}

/** The claims about conditions that nothing excludes: a no outweighs every yes, wherever each was said. */
export function withoutExcluded(
  suitability: readonly Suitability[],
  exclusions: readonly Exclusion[],
): readonly Suitability[] {
  const excluded = new Set(exclusions.map(({ condition }) => condition));
  return suitability.filter(({ condition }) => !excluded.has(condition));
}
