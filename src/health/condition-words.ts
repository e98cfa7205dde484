import { type Mention, type Phrases, mentionsOf, onlyAsSpelt, phrasesFrom } from './condition-phrases.js';
import { OF_SEVERAL, listed } from './condition-vocabulary.js';
import { CONDITIONS, conditionById } from './conditions.js';
import { foldedWords } from './folded-words.js';

/** More than anybody types; the rest of a longer text is not read. */
const LONGEST = 1000;

/** The abbreviations that a listing's own sentences use for nothing else. */
const IN_SENTENCES = ['COPD', 'MS', 'ME', 'CFS', 'TIA', 'SEND'];

type Pair = readonly [phrase: string, condition: string];

function namesOf(id: string): string[] {
  const condition = conditionById(id);
  if (!condition) return [];
  const { label, clinicalName, synonyms, abbreviations } = condition;
  return [label, clinicalName, ...synonyms, ...abbreviations.filter((word) => IN_SENTENCES.includes(word))];
}

/**
 * The words for a condition, folded: its label, its medical term, other names, abbreviations that are nothing else, and
 * what people type. For finding, never for showing.
 */
export function wordsOf(id: string): readonly string[] {
  const { abbreviations = [], layTerms = [] } = conditionById(id) ?? {};
  const words = [...namesOf(id), ...abbreviations, ...layTerms].filter((word) => !onlyAsSpelt(word));
  return [...new Set(words.map(foldedWords))];
}

const pairs = (words: readonly string[], ids: readonly string[]): Pair[] =>
  words.flatMap((word) => ids.map((id): Pair => [word, id]));

let sentencePhrases: Phrases | undefined;
let typedPhrases: Phrases | undefined;

/** The phrases by which a listing's own sentences name conditions. Built when first asked for. */
export const phrasesInSentences = (): Phrases =>
  (sentencePhrases ??= phrasesFrom([
    ...CONDITIONS.flatMap(({ id }) => pairs(namesOf(id), [id])),
    ...OF_SEVERAL.flatMap(([words, ids]) => pairs(listed(words), ids.split(' '))),
  ]));

/** Words that people type and that mean too many things in a listing, whoever stands beside them. */
const NEVER_IN_SENTENCES = new Set(['weak', 'dizzy', 'falls', 'kidneys', 'stress', 'worry', 'coronary', 'the change']);

let loosePhrases: Phrases | undefined;
const phrasesLoosely = (): Phrases =>
  (loosePhrases ??= phrasesFrom([
    ...CONDITIONS.flatMap(({ id, abbreviations, layTerms }) =>
      pairs([...namesOf(id), ...abbreviations, ...layTerms.filter((word) => !NEVER_IN_SENTENCES.has(word))], [id]),
    ),
    ...OF_SEVERAL.flatMap(([words, ids]) => pairs(listed(words), ids.split(' '))),
  ]));

/** What a phrase met in a listing means, by its spelling: the phrases of many listings are the same few. */
const met = new Map<string, Pick<Mention, 'conditions' | 'loosely'>>();
/** Spellings remembered; a hostile feed has no end of them. */
const MOST_MET = 1000;

function meaningOf(words: string, { conditions }: Mention): Pick<Mention, 'conditions' | 'loosely'> {
  let meaning = met.get(words);
  if (!meaning) {
    const [strictly] = mentionsOf(phrasesInSentences(), words);
    const whole = strictly?.start === 0 && strictly.end === words.length;
    meaning = { conditions: whole ? strictly.conditions : conditions, loosely: !strictly };
    if (met.size < MOST_MET) met.set(words, meaning);
  }
  return meaning;
}

/** Where a listing's text names conditions, or may name them if people stand beside the words. */
export const mentionsInSentences = (text: string): Mention[] =>
  mentionsOf(phrasesLoosely(), text).map((mention) => ({
    ...mention,
    ...meaningOf(text.slice(mention.start, mention.end), mention),
  }));

const phrasesTyped = (): Phrases =>
  (typedPhrases ??= phrasesFrom([
    ...CONDITIONS.flatMap(({ id, abbreviations, layTerms }) =>
      pairs([...namesOf(id), ...abbreviations, ...layTerms], [id]),
    ),
    ...OF_SEVERAL.flatMap(([words, ids, layTerms]) => pairs([...listed(words), ...listed(layTerms)], ids.split(' '))),
  ]));

/**
 * The ids of the conditions that typed words may mean, in the order they are typed: "bad chest", "sugar", "ME". Where
 * phrases overlap the longest wins, so that a "weak bladder" is no weakness. Quick enough for each key.
 */
export const conditionsMeant = (text: string): string[] => [
  ...new Set(mentionsOf(phrasesTyped(), text.slice(0, LONGEST)).flatMap(({ conditions }) => conditions)),
];

/** A typed text without the words that may mean a condition; undefined when it has none as they are spelt. */
export function withoutMentions(text: string, condition: string): string | undefined {
  const mentions = mentionsOf(phrasesTyped(), text.slice(0, LONGEST)).filter(({ conditions }) =>
    conditions.includes(condition),
  );
  if (mentions.length === 0) return undefined;
  let left = '';
  let at = 0;
  for (const { start, end } of mentions) {
    left += `${text.slice(at, start)} `;
    at = end;
  }
  return (left + text.slice(at)).replace(/\s+/g, ' ').trim();
}
