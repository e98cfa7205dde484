import type { Effort } from '../../opportunity/effort.js';
import type { Level } from '../../opportunity/level.js';
import type { Evidence } from '../../opportunity/suitability.js';
import { saysWelcomed } from './first-visit-words.js';
import { plainLine, sentencesOf } from '../values/plain-text.js';
import { NAME_LENGTH } from '../values/tidy-text.js';

const TURNED_AWAY =
  /\b(?:no|unsuitable for|(?:not|never|\w+n[’']t) (?!just|only|worry)(?:[^.]{0,40}? )?) ?(?:complete |absolute )?(?:beginner|novice|newcomer|all (?:level|abilit))/i;
// What is not there, what comes after it, and what is somewhere else.
const NOT_HERE =
  /\b(?:no|not an?|without an?) (?:taster|induction|buddy)|\bno longer\b|\bnot this\b|\b(?:tasters?|inductions?) (?:\w+ )?full\b|\b(?:except|excluding|but not|beyond|ex|too \w+ for|(?:finish|complet)(?:ed|ing)|graduates? (?:of|from)|follow(?:s|ing|ed)?(?:[- ]on)?|next step|(?:post|after)(?![- ](?:natal|partum|school|work|hours|lunch|birth|having a baby|a stroke|cancer|surgery)\b))[- ](?:\w+ ){0,3}(?:beginner|novice|couch|taster|induction|intro)|\bcouch (?:to|2) ?5k graduat/i;
const BEGINNER =
  /\b(?:beginner|novice|starter|learn to|taster|introduct|intro\b|no (?:\w+ ){0,2}experience|newcomer|couch (?:to|2) ?5k)/i;
const ALL =
  /^(?:all|any|mixed|every(?:one|body))\W*$|\b(?:all|every|any|mixed)[ -](?:level|abilit)|\bsuitable for (?:all\b(?! over)|everyone)/i;
const ADVANCED = /\b(?:intermediate|advanced)/i;

const turnsAway = (words: string) => TURNED_AWAY.test(words) || NOT_HERE.test(words);

/**
 * The level that a publisher's level words, or a name, state. Several mean a range: beginners and advanced together
 * are all levels. Undefined when the words say nothing of experience, or turn beginners away.
 */
export function levelFromWords(words: string): Level | undefined {
  const open = !turnsAway(words);
  const beginner = open && BEGINNER.test(words);
  const advanced = ADVANCED.test(words);
  if ((open && ALL.test(words)) || (beginner && advanced)) return 'all';
  if (beginner) return 'beginner';
  if (/\bimprover/i.test(words)) return 'improver';
  return advanced ? 'advanced' : undefined;
}

// The gentlest first.
const EFFORTS: readonly (readonly [Effort, RegExp])[] = [
  ['seated', /\b(?:seated|sitting|chair)\b/i],
  ['gentle', /\b(?:gentle|easy|easygoing|low[ -](?:impact|intensity)|steady)\b/i],
  ['moderate', /\bmoderate\b/i],
  ['vigorous', /\b(?:vigorous|strenuous|high[ -]intensity|hiit)\b/i],
];

/** How hard the words say it is; the gentlest that they name. Level words say nothing of effort. */
export function effortFromWords(words: string): Effort | undefined {
  return EFFORTS.find(([, pattern]) => pattern.test(words))?.[0];
}

const WELCOME =
  /\bno (?:\w+ ){0,2}experience (?:is )?(?:needed|necessary|required)|\b(?:beginner|newcomer|novice|new member)s?\b.{0,30}\bwelcome|\b(?:welcom\w+|for|absolute|complete) (?:\w+ ){0,2}(?:beginner|newcomer|novice)s|\btaster|\bcouch (?:to|2) ?5k|\bbudd(?:y|ies)\b|\bfirst (?:\w+ ){0,2}(?:session|visit|class|lesson|week) (?:is )?free|(?<!\bno )\b(?:kit|equipment) (?:(?!not |cannot )\w+ ){0,3}provided|\binduction\b|\b(?:for )?all (?:levels|abilities)(?: are)?(?: welcome)?\b/i;

/** Most reasons worth showing. */
const REASONS = 4;

/** Sentences of a description that welcome beginners, each quoted. A sentence that turns them away never counts. */
export function beginnerCues(description: string): readonly Evidence[] {
  return sentencesOf(description)
    .filter((sentence) => (WELCOME.test(sentence) || saysWelcomed(sentence)) && !turnsAway(sentence))
    .slice(0, REASONS)
    .map((sentence) => ({ basis: 'described', evidence: plainLine(sentence, NAME_LENGTH) }));
}
