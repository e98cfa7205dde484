import { emergenciesIn } from '../health/emergency.js';
import { lettersApart, placeKey } from '../places/place-names.js';
import type { Criteria } from '../search/criteria.js';
import { fold, typedWords } from '../search/fold.js';
import { GLUE_WORDS } from '../search/glue-words.js';
import { cut, type NamedPlace, type Understanding, type Understood } from '../search/understanding.js';
import type { FinderState } from './finder-state.js';

/** Letters that may be wrong in a place after "near". */
const MOST_WRONG = 2;

/**
 * What the typed words ask for, besides what they look for. Nothing until the part of the script that understands is
 * there, and nothing in an emergency: then every word counts as it stands.
 */
export function understoodIn(criteria: Criteria, state: FinderState): Understanding {
  const { text = '' } = criteria;
  if (!state.understand || !text || emergenciesIn(text).length > 0) return { text, parts: [] };
  const { now, asWords, places } = state;
  const findPlace = (words: string, how: 'exactly' | 'loosely'): NamedPlace | undefined => {
    const found = places?.find(words);
    return found && isNamed(words, found.label, how) ? found : undefined;
  };
  return state.understand(text, { now, asWords, findPlace, hasPlace: criteria.near !== undefined });
}

/** A place finder guesses kindly at a box for places. In a text it has to be the place and no other word. */
function isNamed(words: string, label: string, how: 'exactly' | 'loosely'): boolean {
  const [typed, name] = [placeKey(words), placeKey(label)];
  const isPostcode = /^[a-z]{1,2}\d/.test(typed) && typed.replace(/ /g, '').startsWith(name.replace(/ /g, ''));
  if (typed === name || isPostcode || name.startsWith(`${typed} `)) return true;
  return how === 'loosely' && lettersApart(typed, name) <= MOST_WRONG;
}

/** The refusals that still concern the text: a word that was typed anew may be understood anew. */
export function stillRefused(asWords: readonly string[], text = ''): readonly string[] {
  const typed = fold(text);
  return asWords.filter((words) => typed.includes(fold(words)));
}

/** A text without the words that ask for any of these fields; of the text itself only such words are kept. */
export function withoutFields(text: string, parts: readonly Understood[], fields: readonly (keyof Criteria)[]): string {
  const gone = parts.filter(({ criteria }) => fields.some((field) => field in criteria));
  if (!fields.includes('text')) return cut(text, gone);
  return parts
    .filter((part) => !gone.includes(part))
    .map(({ words }) => words)
    .join(' ');
}

/** A text without the words at its ends that only joined it to what is gone: of "walking for" stays "walking". */
export function withoutLooseEnds(text: string): string {
  const words = text.split(/\s+/).filter(Boolean);
  const isLoose = (word = '') => typedWords(word).every((part) => GLUE_WORDS.has(fold(part)));
  while (words.length > 0 && isLoose(words.at(-1))) words.pop();
  while (words.length > 0 && isLoose(words[0])) words.shift();
  return words.join(' ');
}

/**
 * What filters ask for besides the words. A filter shows what both ask for: switched on it adds only what the words do
 * not say already, and switched off it takes the words for it away.
 */
export function besidesWords({ criteria, understood }: FinderState, wanted: Criteria): Criteria {
  const fields: Record<string, unknown> = { ...wanted };
  const gone: Understood[] = [];
  for (const part of understood) {
    for (const [field, meant] of Object.entries(part.criteria)) {
      if (!(field in wanted) || field === 'near') continue;
      const chosen = fields[field];
      const [said, kept] = [[meant].flat(), [chosen].flat()];
      if (said.every((value) => kept.includes(value))) {
        const rest = kept.filter((value) => !said.includes(value));
        fields[field] = Array.isArray(chosen) && rest.length > 0 ? rest : undefined;
      } else if (!gone.includes(part)) gone.push(part);
    }
  }
  if (gone.length > 0 && !('text' in wanted)) fields['text'] = cut(criteria.text ?? '', gone);
  return fields;
}
