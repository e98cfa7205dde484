import { conditionsMeant } from '../health/condition-words.js';
import { CONDITIONS } from '../health/conditions.js';
import { foldedWords } from '../health/folded-words.js';
import type { Opportunity } from '../opportunity/opportunity.js';
import { fold } from './fold.js';
import { PHRASES } from './thesaurus.js';

/** Something that may be meant by what is being typed. */
export type TypingSuggestion =
  /** An activity of the listings: `text` is what the box then holds. */
  | { readonly kind: 'activity'; readonly name: string; readonly listings: number; readonly text: string }
  /** A condition, by its id: offered, and set only by somebody who chooses it. */
  | { readonly kind: 'condition'; readonly id: string }
  /** A place: `text` is what the box then holds. */
  | { readonly kind: 'place'; readonly name: string; readonly text: string };

/** An activity and how many listings within reach are about it. */
export interface ActivityCount {
  readonly name: string;
  readonly listings: number;
}

/** What suggestions are made of. */
export interface SuggestOptions {
  readonly activities: readonly ActivityCount[];
  /** Conditions that are chosen already. */
  readonly chosen: readonly string[];
  /** Names of places that begin with these words. */
  readonly places: (words: string) => readonly string[];
  /** The text with its misspelt words as they were understood, for when nothing is called as it is typed. */
  readonly corrected?: string;
}

const MOST_ACTIVITIES = 5;
const MOST_CONDITIONS = 3;
const MOST_PLACES = 3;
/** Fewest letters that tell anything. */
const SHORTEST = 2;
/** Fewest letters of a name that a condition is offered for, and of a place without a "near" before it. */
const SHORTEST_NAME = 3;
const LONGEST_TEXT = 100;
const BEFORE_PLACE = /(?:^|\s)(?:near|in|around|close to)\s+$/i;

/** Counts the activities of listings, by their labels; those with most listings first. */
export function countActivities(opportunities: readonly Opportunity[]): ActivityCount[] {
  const counts = new Map<string, { name: string; listings: number }>();
  for (const { activities } of opportunities) {
    const names = new Map(activities.map((name) => [name.toLowerCase(), name]));
    for (const [key, name] of names) {
      const count = counts.get(key);
      if (count) count.listings++;
      else counts.set(key, { name, listings: 1 });
    }
  }
  return [...counts.values()].sort((a, b) => b.listings - a.listings);
}

/** What may be meant by a text that somebody is typing: activities first, then conditions and places. Pure; never throws. */
export function suggest(text: string, options: SuggestOptions): TypingSuggestion[] {
  if (text.trim().length < SHORTEST || text.length > LONGEST_TEXT) return [];
  const { corrected = text } = options;
  const tails = tailsOf(text);
  const asTyped = [
    ...activitiesFor(tails, options),
    ...conditionsFor(text, tails, options),
    ...placesFor(tails, options),
  ];
  if (asTyped.length > 0 || corrected === text) return asTyped;
  const better = tailsOf(corrected);
  return [...activitiesFor(better, options, true), ...conditionsFor(corrected, better, options)];
}

/** The end of a text that is being typed, and what stands before it. */
interface Tail {
  readonly before: string;
  readonly words: string;
}

/** The whole text, its last three words, its last two, its last. */
function tailsOf(text: string): Tail[] {
  const starts = Array.from(text.matchAll(/\S+/g), ({ index }) => index);
  const wanted = [0, ...starts.slice(1).slice(-3)];
  return [...new Set(wanted)].map((start) => ({ before: text.slice(0, start), words: text.slice(start).trim() }));
}

/** The names of activities, folded once and not with each key. */
const foldedNames = new WeakMap<readonly ActivityCount[], readonly string[]>();

function foldedNamesOf(activities: readonly ActivityCount[]): readonly string[] {
  let names = foldedNames.get(activities);
  if (!names) foldedNames.set(activities, (names = activities.map(({ name }) => fold(name))));
  return names;
}

/** What the box holds already is offered only where it is not what was typed. */
function activitiesFor(
  tails: readonly Tail[],
  { activities }: SuggestOptions,
  offersItself = false,
): TypingSuggestion[] {
  const names = foldedNamesOf(activities);
  if (!offersItself && tails.some(({ words }) => names.includes(fold(words)))) return [];
  for (const { before, words } of tails) {
    const typed = fold(words);
    if (typed.length < SHORTEST) continue;
    const meant = meaningsOf(typed);
    const found = activities
      .map((activity, place) => ({ ...activity, fit: fitOf(names[place]!, typed, meant) }))
      // "Chi" after other words is no reason for another "Tai Chi", nor "exercise" for all that people call so.
      .filter(({ fit }) => fit > 0 && (fit === BEGINS || before === '' || (fit === SAID && words.includes(' '))))
      .sort((a, b) => b.fit - a.fit || b.listings - a.listings)
      .slice(0, MOST_ACTIVITIES);
    if (found.length > 0)
      return found.map(({ name, listings }) => ({ kind: 'activity', name, listings, text: `${before}${name}` }));
  }
  return [];
}

const [SAID, WITHIN, BEGINS] = [1, 2, 3];

/** How well an activity fits: it begins so, a word of it does, or people say so. */
function fitOf(name: string, typed: string, meant: readonly (readonly string[])[]): number {
  if (name.startsWith(typed)) return BEGINS;
  if (name.includes(` ${typed}`)) return WITHIN;
  const words = name.split(/[^\p{L}\p{N}]+/u);
  return meant.some((meaning) => meaning.every((word) => words.includes(word))) ? SAID : 0;
}

/** What listings call what people say, once most of it is typed: "sit down ex". */
function meaningsOf(typed: string): readonly (readonly string[])[] {
  if (typed.length < 4) return [];
  return [...PHRASES].flatMap(([said, meanings]) => (said.startsWith(typed) ? meanings : []));
}

let foldedConditions: readonly { readonly id: string; readonly names: readonly string[] }[] | undefined;

/** Each condition with what it is called, a space before each name. Made when first asked for. */
const conditionNames = () =>
  (foldedConditions ??= CONDITIONS.map(({ id, label, clinicalName, synonyms }) => ({
    id,
    names: [label, clinicalName, ...synonyms].map((name) => ` ${foldedWords(name)}`),
  })));

function conditionsFor(text: string, tails: readonly Tail[], { chosen }: SuggestOptions): TypingSuggestion[] {
  const typed = tails.map(({ words }) => foldedWords(words)).filter((words) => words.length >= SHORTEST_NAME);
  const begun = conditionNames()
    .filter(({ names }) => names.some((name) => typed.some((words) => name.includes(` ${words}`))))
    .map(({ id }) => id);
  return [...new Set([...conditionsMeant(text), ...begun])]
    .filter((id) => !chosen.includes(id))
    .slice(0, MOST_CONDITIONS)
    .map((id) => ({ kind: 'condition', id }));
}

function placesFor(tails: readonly Tail[], { places }: SuggestOptions): TypingSuggestion[] {
  for (const { before, words } of tails) {
    const expected = BEFORE_PLACE.test(before);
    if (words.length < (expected ? 1 : SHORTEST_NAME)) continue;
    const found = places(words).filter((name) => fold(name) !== fold(words) || !expected);
    if (found.length > 0)
      return found
        .slice(0, MOST_PLACES)
        .map((name) => ({ kind: 'place', name, text: `${before}${expected ? '' : 'near '}${name}` }));
  }
  return [];
}
