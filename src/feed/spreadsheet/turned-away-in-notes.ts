import { readSuitability } from '../../health/suitability-cues.js';
import type { Exclusion } from '../../opportunity/suitability.js';
import { plainLine } from '../values/plain-text.js';
import type { SheetRecord } from './record.js';

/** How a sentence begins that may be quoted out of notes among colleagues. Any other word may be somebody's name. */
const BEGINS =
  /^(?:an?|anyone|are|ask|avoid|can['’]?t|cannot|check|do|don['’]?t|if|must|no|not|people|please|see|sorry|speak|talk|the|this|those|un\w+|we)\b/i;
/** Capitals that begin the name of a condition, and abbreviations of conditions and of whom to ask. */
const NOBODY = 'Alzheimer|Bell|Crohn|Down|Huntington|Parkinson|Raynaud|Type|ADHD|CFS|CKD|COPD|GPs?|ME|MS|NHS|PD|TIA';
/** What tells of a person further on: any other word with two letters of which the first is a capital, a title, a number to ring. */
const TELLS = new RegExp(`.\\b(?!(?:${NOBODY})\\b)\\p{Lu}\\p{L}|\\b(?:mrs?|ms|miss|dr)\\b|\\d(?:[ -]?\\d){4}`, 'u');

/**
 * Whom the notes of a row turn away. Notes are written among colleagues and not shown, but a no among them counts; the
 * sentence that says it is its evidence, unless it may name somebody.
 */
export function turnedAwayInNotes(record: SheetRecord): readonly Exclusion[] {
  return readSuitability(record.all('notes')).exclusions.flatMap(({ condition, evidence }) => {
    if (!condition) return [];
    const quote = BEGINS.test(evidence) && !TELLS.test(evidence) ? evidence : '…';
    return { condition, evidence: plainLine(`${record.heading('notes')}: ${quote}`) };
  });
}
