import type { Match, Results } from './results.js';

/** What a stretch of the list has in common: `named`, `others` and `silent` say nothing about some of what is asked for. */
export type SectionKind = 'matches' | 'most-words' | 'named' | 'others' | 'silent';

/** A stretch of the list. */
export interface Section {
  readonly kind: SectionKind;
  readonly matches: readonly Match[];
}

/** The list from its beginning to its end, in stretches that are never mixed; those without a listing are left out. */
export function sectionsOf({ matches, meetAll, mostWords, named, others, notStated }: Results): readonly Section[] {
  const apart = new Set([...named, ...others].map(({ opportunity }) => opportunity));
  const includesSilent = matches.length > meetAll;
  const all: readonly Section[] = [
    { kind: 'matches', matches: matches.slice(0, meetAll) },
    { kind: 'most-words', matches: mostWords },
    { kind: 'named', matches: named },
    { kind: 'others', matches: others },
    { kind: 'silent', matches: includesSilent ? notStated.filter(({ opportunity }) => !apart.has(opportunity)) : [] },
  ];
  return all.filter((section) => section.matches.length > 0);
}

/** Every listing of the list, in its order. */
export function allListed(results: Results): readonly Match[] {
  return sectionsOf(results).flatMap((section) => section.matches);
}
