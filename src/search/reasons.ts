import { mayBeListed } from '../health/conditions.js';
import type { Need } from '../health/needs.js';
import type { Opportunity } from '../opportunity/opportunity.js';
import { BASES, type Suitability } from '../opportunity/suitability.js';
import { STATED_BY_ACCESSIBILITY } from './filters.js';
import { wordsIn } from './fold.js';
import { GLUE_WORDS } from './glue-words.js';
import { needAnswer } from './needs.js';
import type { Reason, TextField } from './results.js';
import type { SearchIndex } from './search-index.js';
import type { Term } from './terms.js';
import { FIELD_WEIGHTS, textOf } from './text-fields.js';

/** What a listing says for some conditions: its suitability, and the accessibility that says as much. */
function namedConditions({ suitability, accessibility }: Opportunity, conditions: readonly string[]): Suitability[] {
  return conditions
    .filter(mayBeListed)
    .flatMap((condition) => [
      ...suitability.filter((claim) => claim.condition === condition),
      ...accessibility
        .filter((support) => STATED_BY_ACCESSIBILITY[condition]?.includes(support))
        .map((support): Suitability => ({ condition, basis: 'stated', evidence: support })),
    ]);
}

/** How well a listing meets the chosen conditions, 0 to 63: by its strongest basis, then by how many it names. */
export function conditionRank(opportunity: Opportunity, conditions: readonly string[]): number {
  const claims = namedConditions(opportunity, conditions);
  if (claims.length === 0) return 0;
  const strength = BASES.length - 1 - Math.min(...claims.map(({ basis }) => BASES.indexOf(basis)));
  const met = new Set(claims.map(({ condition }) => condition)).size;
  return strength * 16 + Math.min(met, 15);
}

/** What somebody asked for that a listing can give reasons for. */
export interface Asked {
  readonly terms: readonly Term[];
  readonly conditions: readonly string[];
  readonly beginner: boolean;
  readonly needs: readonly Need[];
}

/** The distinct words of each field of the listings somebody has been shown: the same few come again with each key. */
const known = new WeakMap<Opportunity, readonly (readonly [TextField, readonly string[]])[]>();

function wordsByField(opportunity: Opportunity) {
  let fields = known.get(opportunity);
  if (!fields) {
    fields = FIELD_WEIGHTS.map(([field]) => [field, [...new Set(wordsIn(textOf(opportunity, field)))]] as const);
    known.set(opportunity, fields);
  }
  return fields;
}

/** Makes the function that says why a listing is in the list. */
export function reasonsFor(
  { terms, conditions, beginner, needs }: Asked,
  index: Pick<SearchIndex, 'words'>,
): (opportunity: Opportunity) => Reason[] {
  let wanted: ReadonlySet<string> | undefined;
  const named = [...new Set([...conditions, ...terms.flatMap((term) => term.conditions)])];

  return (opportunity) => {
    wanted ??= wordsOfTerms(terms, index);
    const reasons: Reason[] = [];
    if (wanted.size > 0) {
      for (const [field, all] of wordsByField(opportunity)) {
        const words = all.filter((word) => wanted!.has(word));
        if (words.length > 0) reasons.push({ type: 'text', field, words });
      }
    }
    for (const claim of namedConditions(opportunity, named)) reasons.push({ type: 'condition', ...claim });
    if (beginner)
      for (const { basis, evidence } of opportunity.beginner) reasons.push({ type: 'beginner', basis, evidence });
    for (const need of needs) {
      const answer = needAnswer(need, opportunity);
      if (answer?.answer === 'yes')
        reasons.push({ type: 'need', need, basis: answer.basis, evidence: answer.evidence });
    }
    return reasons;
  };
}

function wordsOfTerms(terms: readonly Term[], index: Pick<SearchIndex, 'words'>): ReadonlySet<string> {
  const expansions = terms.flatMap(({ ways }) => ways.flatMap(({ words }) => words.flat()));
  const words = new Set(expansions.map(({ word }) => index.words.now().words[word]!));
  const telling = [...words].filter((word) => !GLUE_WORDS.has(word));
  // "Exercise in a chair" is no reason to mark every "a".
  return telling.length > 0 ? new Set(telling) : words;
}
