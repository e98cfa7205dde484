import { type Mention, type Phrases, mentionsOf } from './condition-phrases.js';
import { namesOf, phrasesNaming } from './condition-words.js';

let sentencePhrases: Phrases | undefined;

/** The phrases by which a listing's own sentences name conditions. Built when first asked for. */
export const phrasesInSentences = (): Phrases => (sentencePhrases ??= phrasesNaming(namesOf));

/** Words that people type and that mean too many things in a listing, whoever stands beside them. */
const NEVER_IN_SENTENCES = new Set(['weak', 'dizzy', 'falls', 'kidneys', 'stress', 'worry', 'coronary', 'the change']);

let loosePhrases: Phrases | undefined;
const phrasesLoosely = (): Phrases =>
  (loosePhrases ??= phrasesNaming((condition) => [
    ...namesOf(condition),
    ...condition.abbreviations,
    ...condition.layTerms.filter((word) => !NEVER_IN_SENTENCES.has(word)),
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
