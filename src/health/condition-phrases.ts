import { foldedWords } from './folded-words.js';

/** Where a text names conditions. */
export interface Mention {
  readonly conditions: readonly string[];
  /** First character, and the one after the last. */
  readonly start: number;
  readonly end: number;
  /** True for a word that names the condition only where people stand beside it: slang, symptoms, abbreviations. */
  readonly loosely?: boolean;
}

/** Phrases, and the ids of the conditions each may mean. */
export interface Phrases {
  readonly conditionsOf: ReadonlyMap<string, readonly string[]>;
  /** Words in the longest phrase that begins with a word: most words of a text begin none. */
  readonly longestFrom: ReadonlyMap<string, number>;
}

/** Abbreviations that are also ordinary words, titles or names. They count only as spelt here. */
const ONLY_AS_SPELT = new Set(
  'ME MS AS BP PD AF OP CP PF UI POP FM RA MI HF LD VI PAD CAD GAD SCI SEN SEND PsA'.split(' '),
);

/** Whether a word means a condition only when it is spelt just so, capitals and all. */
export const onlyAsSpelt = (word: string): boolean => ONLY_AS_SPELT.has(word);

/** "knees" is "knee" and "Parkinson's" is "Parkinson", but "fits" are not "fit". */
const singular = (word: string) => (word.length > 4 ? word.replace(/([^s])s$/, '$1') : word);

const keyOf = (phrase: string) =>
  phrase
    .split(' ')
    .map((word) => (onlyAsSpelt(word) ? word : foldedWords(word).split(' ').map(singular).join(' ')))
    .join(' ');

/** Gathers phrases with their conditions; one phrase may come several times, and one without a condition means none. */
export function phrasesFrom(pairs: Iterable<readonly [phrase: string, condition: string]>): Phrases {
  const conditionsOf = new Map<string, string[]>();
  const longestFrom = new Map<string, number>();
  for (const [phrase, condition] of pairs) {
    const key = keyOf(phrase);
    const [first = '', ...others] = key.split(' ');
    const conditions = conditionsOf.get(key) ?? [];
    if (!conditions.includes(condition)) conditionsOf.set(key, condition ? [...conditions, condition] : conditions);
    longestFrom.set(first, Math.max(longestFrom.get(first) ?? 0, 1 + others.length));
  }
  return { conditionsOf, longestFrom };
}

/** Words as phrases spell them: the texts of a feed have the same few thousand. */
const keys = new Map<string, string>();
/** Words remembered; a hostile feed has no end of them. */
const MOST_KEYS = 10_000;

function keyOfWord(word: string): string {
  let key = keys.get(word);
  if (key === undefined) {
    key = singular(foldedWords(word));
    if (keys.size < MOST_KEYS) keys.set(word, key);
  }
  return key;
}

const WORD = /[\p{L}\p{M}\p{N}'’]+/gu;
/** The same for plain letters, of which most texts are made: twice as quick. */
const PLAIN_WORD = /[A-Za-z0-9']+/g;
const isPlain = (text: string): boolean => /^[\s\x20-\x7e]*$/.test(text);

/** Where a text holds any of the phrases, from left to right; where some overlap, the longest. */
export function mentionsOf({ conditionsOf, longestFrom }: Phrases, text: string): Mention[] {
  // In a text all in capitals, capitals tell nothing.
  const shouted = text.includes(' ') && !/[a-z]/.test(text);
  const words = Array.from(text.matchAll(isPlain(text) ? PLAIN_WORD : WORD), ({ 0: word, index }) => ({
    key: onlyAsSpelt(word) && !shouted ? word : keyOfWord(word),
    start: index,
    end: index + word.length,
  }));
  const mentions: Mention[] = [];
  let at = 0;
  while (at < words.length) {
    const run = words.slice(at, at + (longestFrom.get(words[at]?.key ?? '') ?? 0));
    let conditions: readonly string[] | undefined;
    while (run.length > 0 && !(conditions = conditionsOf.get(run.map(({ key }) => key).join(' ')))) run.pop();
    const [first] = run;
    const last = run.at(-1);
    if (conditions?.length && first && last) mentions.push({ conditions, start: first.start, end: last.end });
    at += run.length || 1;
  }
  return mentions;
}
