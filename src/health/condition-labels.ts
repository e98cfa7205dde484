import { mentionsOf } from './condition-phrases.js';
import { phrasesInSentences } from './condition-mentions.js';

/** The longest label that is looked at; a longer one is a text. */
const LONGEST = 120;
/** What may stand around the names of conditions in a label: "Adults with dementia", "Stroke (any)", "Cancer support". */
const BESIDE =
  /\b(?:(?:older|young(?:er)?|disabled) )?(?:people|adults?|children|those|patients?|survivors?|users?|carers?|anyone)\b|\b(?:with|for|and|or|living|have|has|had|who|an?|the|support|specific|friendly|related|condition|conditions|disease)\b|[\s,;:/&()+-]/gi;

/**
 * The ids of the conditions that a label of a structured field names, where it names nothing else: "Parkinson's",
 * "Adults with dementia", "Stroke / MS". A label that says more is a sentence, and is read as one.
 */
export function conditionsOfLabel(label: string): string[] {
  if (label.length > LONGEST) return [];
  const mentions = mentionsOf(phrasesInSentences(), label);
  let rest = '';
  let from = 0;
  for (const { start, end } of mentions) {
    rest += label.slice(from, start);
    from = end;
  }
  rest = (rest + label.slice(from)).replace(BESIDE, '');
  // "Carers of people with dementia" are other people.
  const namesOthers = /\bcarers?\b(?! and)/i.test(label) && /\bcarers? (?:of|for|to)\b|^carers?\b/i.test(label);
  return rest === '' && !namesOthers ? [...new Set(mentions.flatMap(({ conditions }) => conditions))] : [];
}
