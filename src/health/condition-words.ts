import { type Mention, type Phrases, mentionsOf, onlyAsSpelt, phrasesFrom } from './condition-phrases.js';
import { OF_SEVERAL, listed } from './condition-vocabulary.js';
import { CONDITIONS, type Condition, conditionById } from './conditions.js';
import { foldedWords } from './folded-words.js';

/** More than anybody types; the rest of a longer text is not read. */
const LONGEST = 1000;

/** The abbreviations that a listing's own sentences use for nothing else. */
const IN_SENTENCES = ['COPD', 'MS', 'ME', 'CFS', 'TIA', 'SEND'];

/** What a listing's own sentences call a condition. */
export const namesOf = ({ label, clinicalName, synonyms, abbreviations }: Condition): string[] => [
  label,
  clinicalName,
  ...synonyms,
  ...abbreviations.filter((word) => IN_SENTENCES.includes(word)),
];

/** What a condition is called, and what people type for it. */
const allWordsFor = (condition: Condition): string[] => [
  ...namesOf(condition),
  ...condition.abbreviations,
  ...condition.layTerms,
];

/**
 * The words for a condition, folded: its label, its medical term, other names, abbreviations that are nothing else, and
 * what people type. For finding, never for showing.
 */
export function wordsOf(id: string): readonly string[] {
  const condition = conditionById(id);
  const words = condition ? allWordsFor(condition).filter((word) => !onlyAsSpelt(word)) : [];
  return [...new Set(words.map(foldedWords))];
}

/**
 * The phrases that name conditions, one or several at once.
 *
 * @param wordsFor - Those for one.
 * @param typed - Also what people type for several at once.
 */
export const phrasesNaming = (wordsFor: (condition: Condition) => readonly string[], typed = false): Phrases =>
  phrasesFrom([
    ...CONDITIONS.flatMap((condition) => wordsFor(condition).map((word) => [word, condition.id] as const)),
    ...OF_SEVERAL.flatMap(([words, ids, layTerms]) =>
      [...listed(words), ...(typed ? listed(layTerms) : [])].flatMap((word) =>
        ids.split(' ').map((id) => [word, id] as const),
      ),
    ),
  ]);

let typedPhrases: Phrases | undefined;

/** Where a typed text has words that may mean conditions. Quick enough for each key. */
function mentionsIn(text: string): Mention[] {
  typedPhrases ??= phrasesNaming(allWordsFor, true);
  return mentionsOf(typedPhrases, text.slice(0, LONGEST));
}

const conditionsOf = (mentions: readonly Mention[]): string[] => [
  ...new Set(mentions.flatMap(({ conditions }) => conditions)),
];

/**
 * The ids of the conditions that typed words may mean, in the order they are typed: "bad chest", "sugar", "ME". Where
 * phrases overlap the longest wins, so that a "weak bladder" is no weakness.
 */
export const conditionsMeant = (text: string): string[] => conditionsOf(mentionsIn(text));

let namePhrases: Phrases | undefined;

/** Those of them that are called by a name or an abbreviation, and not by slang or a symptom, which may mean much else. */
export function conditionsByName(text: string): string[] {
  namePhrases ??= phrasesNaming((condition) => [...namesOf(condition), ...condition.abbreviations]);
  return conditionsOf(mentionsOf(namePhrases, text.slice(0, LONGEST)));
}

/** Where a typed text has words, as they are spelt, that may mean this condition. */
export const mentionsOfCondition = (text: string, condition: string): Mention[] =>
  mentionsIn(text).filter(({ conditions }) => conditions.includes(condition));
