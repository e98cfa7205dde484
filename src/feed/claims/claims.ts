import { usuallyMadeFor } from '../../health/activity-kinds.js';
import { readSuitability } from '../../health/suitability-cues.js';
import type { Exclusion, Suitability } from '../../opportunity/suitability.js';
import { onlyOnce, withoutExcluded } from './exclusions.js';
import { statedSuitability } from './stated-suitability.js';

/** Where claims about conditions are looked for. */
export interface Said {
  /** What structured fields state. */
  readonly stated: readonly Suitability[];
  /** Labels of structured fields, which may name conditions or say something in words. */
  readonly labels: readonly string[];
  /** The listing's own words. */
  readonly texts: readonly string[];
  /** What people do, as labels, and what the listing is called. */
  readonly activities: readonly string[];
  readonly name: string;
}

/** The first claim about each condition: claims come strongest first. */
function strongest(claims: readonly Suitability[]): readonly Suitability[] {
  return claims.filter(({ condition }, index) => claims.findIndex((claim) => claim.condition === condition) === index);
}

/** Whom a listing says it suits and whom it turns away: a no outweighs every yes, wherever each was said. */
export function claimsFrom({ stated, labels, texts, activities, name }: Said): {
  readonly suitability: readonly Suitability[];
  readonly exclusions: readonly Exclusion[];
} {
  const labelled = statedSuitability(labels);
  const described = readSuitability([...texts]);
  const exclusions = onlyOnce([...described.exclusions, ...labelled.exclusions]);
  const claims = [...stated, ...labelled.suitability, ...described.suitability, ...usuallyMadeFor(activities, name)];
  return { suitability: withoutExcluded(strongest(claims), exclusions), exclusions };
}
