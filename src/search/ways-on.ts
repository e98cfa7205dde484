import { emergencyIn } from '../health/emergency.js';
import { answersTo, facetOf } from './answers.js';
import { and, type Bitset, count, without } from './bitset.js';
import type { Criteria } from './criteria.js';
import type { FuzzyWords } from './fuzzy.js';
import { fold, typedWords } from './fold.js';
import type { FoundMatch } from './matches.js';
import { nearWords } from './near-words.js';
import { leaving, meetingAll, type Question } from './questions.js';
import { readText } from './reading.js';
import type { Suggestion, WaysOn } from './results.js';
import type { SearchIndex } from './search-index.js';
import { matchText } from './text-match.js';
import { GLUE_WORDS } from './glue-words.js';
import { frequency } from './words.js';

/** A search that found nothing. */
export interface Stuck {
  readonly criteria: Criteria;
  readonly questions: readonly Question[];
  /** The listings that may be listed at all. */
  readonly all: Bitset;
  readonly index: SearchIndex;
  /** Puts a set in order. */
  readonly list: (set: Bitset) => readonly FoundMatch[];
  readonly fuzzy: FuzzyWords | undefined;
}

/** Fewest letters of a word worth another spelling, and most spellings that are tried. */
const SHORTEST = 4;
const MOST_TRIED = 4;
const MOST_POPULAR = 3;

/** What stays asked when somebody looks anywhere but outside: who they are and what they want, not where and when. */
const ABOUT_THE_PERSON: readonly (keyof Criteria)[] = ['text', 'conditions', 'needs', 'age', 'gender'];

/** Finds the ways on from a search without a match. */
export function waysOnFrom(stuck: Stuck, suggestions: readonly Suggestion[]): WaysOn {
  const nearest = nearestMiss(stuck, suggestions);
  return {
    ...(nearest && { nearest }),
    spellings: otherSpellings(stuck),
    atHome: atHome(stuck),
    popular: popular(stuck),
  };
}

/** Never one that lacks a condition or the words: it would answer another question. */
function nearestMiss({ questions, all, list }: Stuck, suggestions: readonly Suggestion[]): WaysOn['nearest'] {
  const fields = suggestions.map(({ relax }) => relax).filter((field) => field !== 'conditions' && field !== 'text');
  const without = fields.includes('within') ? 'within' : fields[0];
  if (!without) return undefined;
  const candidates = list(meetingAll(leaving(questions, without), all));
  const far = ({ distance = Infinity }: FoundMatch) => distance;
  const match = without === 'within' ? candidates.reduce((a, b) => (far(b) < far(a) ? b : a)) : candidates[0];
  return match && { match, without };
}

function otherSpellings({ criteria: { text }, questions, all, index, fuzzy }: Stuck): WaysOn['spellings'] {
  if (!text?.trim() || emergencyIn(text)) return [];
  const words = index.words.now();
  const everythingElse = meetingAll(leaving(questions, 'text'), all);
  const tried = typedWords(text)
    .slice(0, MOST_TRIED)
    .filter((typed) => typed.length >= SHORTEST && !GLUE_WORDS.has(fold(typed)))
    .flatMap((typed) =>
      nearWords(fold(typed), words, 1)
        .filter(({ word }) => frequency(words, word) > 0)
        .map(({ word }) => ({ typed, instead: words.words[word]!, listings: frequency(words, word) })),
    )
    .sort((a, b) => b.listings - a.listings)
    .slice(0, MOST_TRIED);
  return tried
    .map(({ typed, instead }) => {
      const other = text.slice(0, 1_000).replace(typed, instead);
      const match = matchText(readText(other, words, fuzzy).terms, index);
      return { text: other, gives: match.partly ? 0 : count(and(match.listings, everythingElse)) };
    })
    .filter(({ gives }) => gives > 0)
    .sort((a, b) => b.gives - a.gives);
}

function atHome({ questions, all, index }: Stuck): WaysOn['atHome'] {
  const settings = index.filters.get('settings');
  const remote = settings && answersTo(settings, ['online', 'at-home'])?.yes;
  if (!remote) return { gives: 0, withText: false };
  const kept = questions.filter(({ from }) => from.some((field) => ABOUT_THE_PERSON.includes(field)));
  const withWords = count(and(remote, meetingAll(kept, all)));
  if (withWords > 0) return { gives: withWords, withText: questions.some(({ from }) => from.includes('text')) };
  return { gives: count(and(remote, meetingAll(leaving(kept, 'text'), all))), withText: false };
}

function popular({ questions, all, index }: Stuck): WaysOn['popular'] {
  const activities = index.filters.get('activities');
  if (!activities) return [];
  const turnedAway = questions.find(({ from }) => from.includes('conditions'))?.no;
  const near = meetingAll(
    questions.filter(({ from }) => from.includes('within')),
    turnedAway ? without(all, turnedAway) : all,
  );
  const within = hasAny(near) ? near : turnedAway ? without(all, turnedAway) : all;
  return [...facetOf(activities, within).values]
    .filter((value) => value.count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_POPULAR);
}

const hasAny = (set: Bitset): boolean => set.some((bits) => bits !== 0);
