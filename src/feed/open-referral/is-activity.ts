import { mentionsOf, type Phrases, phrasesFrom } from '../../health/condition-phrases.js';
import type { ActivityRule } from './activity-rule.js';
import type { Label } from './fields.js';

/** What a rule found in a service. */
export interface Found {
  /** Is it physical activity by the rule? */
  readonly taken: boolean;
  /** The activities that its terms, name or description name, in the words of the rule or the term. */
  readonly activities: readonly string[];
}

/** What a rule looks at; plain text. */
export interface Described {
  readonly name: string;
  readonly description: string;
  readonly terms: readonly Label[];
}

/** Characters of a description that are looked at. */
const LOOKED_AT = 2000;
/** Most activities that are taken from a description, which may list all that a building holds. */
const FROM_DESCRIPTION = 8;

const usable = (words: unknown): readonly string[] =>
  Array.isArray(words) ? words.filter((word) => typeof word === 'string' && word.trim() !== '').slice(0, 2000) : [];

/** Makes a rule ready for many services. */
export function createActivityTest(rule: ActivityRule): (service: Described) => Found {
  const phrases = (...lists: readonly unknown[]): Phrases =>
    phrasesFrom([
      ...lists.flatMap(usable).map((word) => [word, word] as const),
      // The longest phrase wins, so that "walk-in" is no walk.
      ...usable(rule.otherWords).map((word) => [word, ''] as const),
    ]);
  const activityWords = phrases(rule.words);
  const termWords = phrases(rule.terms, rule.words);
  const otherTerms = phrases(rule.otherTerms);
  const found = (inside: Phrases, text: string): readonly string[] =>
    mentionsOf(inside, text).flatMap(({ conditions: [word] }) => word || []);

  return ({ name, description, terms }) => {
    const named = new Set(found(activityWords, name));
    const filed = terms.flatMap(({ label, path }) => (found(termWords, path.join(' – ')).length > 0 ? [label] : []));
    if (named.size > 0 || filed.length > 0) return { taken: true, activities: [...new Set([...named, ...filed])] };
    const described = new Set(found(activityWords, description.slice(0, LOOKED_AT)));
    const other = [name, ...terms.map(({ path }) => path.join(' – '))].some(
      (text) => found(otherTerms, text).length > 0,
    );
    // A walk and walking are one activity.
    const different = new Set([...described].map((word) => word.slice(0, 4).toLowerCase()));
    return {
      taken: !other && different.size >= rule.mentions,
      activities: [...described].slice(0, FROM_DESCRIPTION),
    };
  };
}
