import { LIST, PEOPLE } from './people-words.js';

/**
 * A masked sentence made short. The people it speaks of are one sign, `@`, whatever they live with; names of conditions by
 * themselves another, `#`, or `%` where one of them is slang or a symptom. `¶` ("pregnant") and `¥` ("cardiac rehab") stay
 * when they stand alone.
 */
export interface Gathered {
  readonly text: string;
  /** For each sign in turn, how many names stand behind it. */
  readonly counts: readonly number[];
}

const PEOPLE_OR_NAMES = new RegExp(`(?<![\\w'-])(?:(${PEOPLE})|${LIST})|[§¶¤¥]`, 'g');

function signFor(words: string, people?: string): string {
  if (/^¶(?: (?:and|or) ¶)*$/.test(words)) return '¶';
  if (people) return '@';
  if (words.includes('¤')) return '%';
  return words === '¥' ? words : '#';
}

/** Gathers people and names of conditions under signs: "for adults living with §, § or ¤" is "for @". */
export function gathered(masked: string): Gathered {
  const counts: number[] = [];
  const text = masked.replace(PEOPLE_OR_NAMES, (words: string, people?: string) => {
    counts.push(words.match(/[§¶¤¥]/g)?.length ?? 0);
    return signFor(words, people);
  });
  return { text, counts };
}
