import { conditionsMeant, wordsOf } from '../health/condition-words.js';
import { CONDITIONS } from '../health/conditions.js';
import { EXACT, exactly, type Expanded, type Expansion, literally } from './expand.js';
import { fold, wordsIn } from './fold.js';
import { meaningsOfPhrase, PHRASES } from './thesaurus.js';
import { frequency, type WordIndex } from './words.js';

/** Most words in one phrase. */
const LONGEST_PHRASE = 5;
/** What another word for the same thing counts for, beside the words as typed; and the likeliest of them. */
const SYNONYM = 0.5;
const LIKELIEST = 0.7;

/** One typed word. */
export interface TypedWord extends Expanded {
  /** Folded. */
  readonly typed: string;
  /** The word it was taken for: as it is spelt, or the nearest one. */
  readonly word: string;
  /** A word that carries the sentence only. */
  readonly isGlue: boolean;
}

/** One way of saying something: a listing says it that has, for each of its words, one of the expansions. */
export interface Way {
  readonly words: readonly (readonly Expansion[])[];
  readonly quality: number;
}

/** A word or a phrase that belongs together, with all the ways of saying it. */
export interface Term {
  readonly ways: readonly Way[];
  /** Conditions it may mean, which a listing may name without the word. */
  readonly conditions: readonly string[];
  /** How sure the typed words are: 1 unless one of them is a guess. */
  readonly quality: number;
}

/** Words worth correcting a misspelling to, whether or not a listing has them. */
export function knownWords(): string[] {
  return [...PHRASES.keys(), ...CONDITIONS.flatMap(({ id }) => wordsOf(id))].flatMap(wordsIn);
}

/**
 * Groups typed words into terms: the longest phrases that we know, and each other word by itself.
 *
 * @param conditions - Ids of the conditions that the whole text may mean.
 */
export function termsOf(words: readonly TypedWord[], conditions: readonly string[], index: WordIndex): Term[] {
  const terms: Term[] = [];
  for (let at = 0; at < words.length;) {
    let length = Math.min(LONGEST_PHRASE, words.length - at);
    let term = termOf(words.slice(at, at + length), conditions, index);
    while (!term && --length > 0) term = termOf(words.slice(at, at + length), conditions, index);
    if (term) terms.push(term);
    at += length || 1;
  }
  return terms;
}

/** One span of typed words as a term; undefined when it is several words that are no phrase, or only glue. */
function termOf(span: readonly TypedWord[], conditions: readonly string[], index: WordIndex): Term | undefined {
  const spelt = span.map(({ word }) => word);
  const phrase = fold(spelt.join(' '));
  const named = conditions.length > 0 ? conditionsNamed(spelt).filter((id) => conditions.includes(id)) : [];
  const whole = phrase.replace(' ', '');
  const joined = span.length === 2 ? exactly(whole, index) : [];
  // "C25 k" is "c25k" as well.
  const meanings = [phrase, ...(joined.length > 0 ? [whole] : [])].flatMap(meaningsOfPhrase);
  const literal = span.filter(({ isGlue }) => !isGlue).map(({ expansions }) => expansions);

  const isPhrase = meanings.length > 0 || named.length > 0 || joined.length > 0;
  if (!isPhrase && (span.length > 1 || literal.length === 0)) return undefined;
  // What a guess stands for is no surer than the guess.
  const quality = Math.min(...span.map(({ expansions }) => expansions[0]?.quality ?? EXACT));
  // The same word is looked up once, and is the same array in all its ways.
  const found = new Map([...new Set(meanings.flat())].map((word) => [word, literally(word, true, index)]));
  const ways: Way[] = meanings
    .map((meaning, place) => ({
      words: meaning.map((word) => found.get(word)!),
      quality: (place === 0 ? LIKELIEST : SYNONYM) * quality,
    }))
    .filter(({ words }) => words.every((expansions) => expansions.some(({ word }) => frequency(index, word) > 0)));
  // Who "can't swim" has said more than "swim", and a "bad chest" is not every chest.
  const says = ways.length > 0 && literal.length < span.length ? SYNONYM : 1;
  if (literal.length > (says < 1 ? 1 : 0)) ways.push({ words: literal, quality: says });
  // "E bike" is "ebike" in some listings.
  if (joined.length > 0) ways.push({ words: [joined], quality: 1 });
  return { ways, conditions: named, quality };
}

/** The conditions that words mean all together: "high blood pressure" does, "gentle arthritis" has a word too many. */
function conditionsNamed(words: readonly string[]): string[] {
  const phrase = words.join(' ');
  const meant = conditionsMeant(phrase);
  const isTheirName = meant.some((id) => wordsOf(id).includes(fold(phrase)));
  const parts = [words.slice(1), words.slice(0, -1)];
  const needsEveryWord = parts.every((part) => conditionsMeant(part.join(' ')).length === 0);
  return isTheirName || needsEveryWord ? meant : [];
}
