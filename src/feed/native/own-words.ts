import { EXCLUSION_RULES } from '../../health/exclusion-rules.js';
import type { Opportunity } from '../../opportunity/opportunity.js';
import type { Exclusion } from '../../opportunity/suitability.js';
import { onlyOnce, withoutExcluded } from '../claims/exclusions.js';
import { fingerprint } from '../values/fingerprint.js';

/** Finds in texts whom they turn away. */
export type ReadExclusions = (texts: readonly string[]) => readonly Exclusion[];

/** The texts in which a listing may turn somebody away. */
const ownWords = ({ name, description = '', firstVisit, whoItIsFor = '' }: Opportunity): readonly string[] => [
  name,
  description,
  firstVisit?.instructions ?? '',
  whoItIsFor,
];

/** A listing with what its own words exclude, whether or not whoever wrote it down saw that. */
export function withExclusionsRead(opportunity: Opportunity, readExclusions: ReadExclusions): Opportunity {
  const exclusions = onlyOnce([...opportunity.exclusions, ...readExclusions(ownWords(opportunity))]);
  return { ...opportunity, exclusions, suitability: withoutExcluded(opportunity.suitability, exclusions) };
}

/** The print of no listings yet: of the rules alone. */
export const NO_WORDS = fingerprint(EXCLUSION_RULES);

/**
 * The print of listings and of one more: of their words, of whom they exclude, and of the rules by which that was read. A
 * feed that carries the print of what is in it was read by these very rules; one that was changed since does not.
 */
export const withWordsOf = (print: string, listing: Opportunity): string =>
  fingerprint(
    JSON.stringify([
      print,
      ownWords(listing),
      listing.exclusions.map(({ condition, evidence }) => [condition, evidence]),
    ]),
  );
