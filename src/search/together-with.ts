import { wordsOf } from '../health/condition-words.js';
import { CONDITIONS } from '../health/conditions.js';
import { GLUE_WORDS } from './glue-words.js';
import { usualPhrases } from './thesaurus.js';

/** The words that usually stand after each word, and before it. */
interface Usual {
  readonly after: Map<string, Set<string>>;
  readonly before: Map<string, Set<string>>;
}

let usual: Usual | undefined;

/** From what people say, what listings call it and the names of conditions. Made when first asked for. */
function usualWords(): Usual {
  if (usual) return usual;
  usual = { after: new Map(), before: new Map() };
  const note = (words: Map<string, Set<string>>, beside: string, word: string) =>
    words.set(beside, (words.get(beside) ?? new Set()).add(word));
  for (const phrase of [...usualPhrases, ...CONDITIONS.flatMap(({ id }) => wordsOf(id))]) {
    const words = phrase.split(' ');
    for (let at = 1; at < words.length; at++) {
      const [first, second] = [words[at - 1]!, words[at]!];
      if (GLUE_WORDS.has(first) || GLUE_WORDS.has(second)) continue;
      note(usual.after, first, second);
      note(usual.before, second, first);
    }
  }
  return usual;
}

/** The words that usually stand between two others, either of which may be missing; folded. */
export function usualBetween(before = '', after = ''): ReadonlySet<string> {
  const { after: followers, before: leaders } = usualWords();
  return new Set([...(followers.get(before) ?? []), ...(leaders.get(after) ?? [])]);
}
