import { safetyFor } from '../health/safety.js';
import { facetOf } from './answers.js';
import { and, type Bitset, bitset, count, everything, has, without } from './bitset.js';
import type { Criteria } from './criteria.js';
import { withoutForms } from './expand.js';
import type { FuzzyWords } from './fuzzy.js';
import { FoundMatch } from './matches.js';
import { failingNone, leaving, meetingAll, type Question, questionsOf } from './questions.js';
import { ranked, type Ranks } from './rank.js';
import { NO_TEXT, readText } from './reading.js';
import { conditionRank, reasonsFor } from './reasons.js';
import type { Facet, FacetName, Reading, Results, Suggestion } from './results.js';
import type { SearchIndex } from './search-index.js';
import { statedCriteria } from './stated-criteria.js';
import { matchText, type TextMatch, withMostOf, withMostWords } from './text-match.js';
import { type Stuck, waysOnFrom } from './ways-on.js';
import { facetOfDays, facetOfTimes } from './when.js';
import { firstFrom } from './words.js';

/** Answers what somebody is looking for. */
export function runSearch(given: Criteria, index: SearchIndex, fuzzy?: FuzzyWords): Results {
  const { opportunities } = index;
  const criteria = statedCriteria(given);
  const { text: typed = '', conditions = [], beginner = false, needs = [] } = criteria;
  const { terms, reading } = typed.trim() ? readText(typed, index.words.now(), fuzzy) : NO_TEXT;
  // Health decides whether anything may be listed for a condition, chosen or typed by its name; whoever asks the search.
  const withheld = safetyFor([...conditions, ...reading.named]).listing === 'withheld';
  const all = withheld ? bitset(opportunities.length) : everything(opportunities.length);
  const metres = index.distancesFrom(criteria.near);
  const questions = questionsOf(criteria, index, metres);

  const text = terms.length > 0 ? matchText(terms, index) : undefined;
  if (text) questions.push({ from: ['text'], yes: text.listings, no: without(all, text.listings) });

  const why = reasonsFor({ terms, conditions, beginner, needs }, index);
  const ranks = ranksFor(criteria, { scores: text?.scores, metres, conditions: conditionRanks(conditions, index) });
  const list = (set: Bitset) =>
    ranked(set, ranks).map((listing) => {
      const distance = metres?.[listing];
      return new FoundMatch(opportunities[listing]!, Number.isNaN(distance) ? undefined : distance, why);
    });

  const meeting = meetingAll(questions, all);
  const matches = list(meeting);
  const silent = without(failingNone(questions, all), meeting);
  const notStated = list(silent);
  const meetingElse = (field: keyof Criteria) => meetingAll(leaving(questions, field), all);
  const about = questions.filter(({ from }) => from.includes('conditions'));
  const mostWords = (match: TextMatch) => {
    // Where a condition may be meant that nothing is listed for, no other words stand in for it.
    if (matches.length === 0 && safetyFor(reading.conditions).listing === 'withheld') return [];
    const most = (matches.length > 0 ? withMostWords : withMostOf)(meetingElse('text'), match);
    return most ? list(most) : [];
  };
  return {
    matches: criteria.includeNotStated ? [...matches, ...notStated] : matches,
    notStated,
    meetAll: matches.length,
    mostWords: text ? mostWords(text) : [],
    others: conditions.length > 0 ? list(and(silent, meetingElse('conditions'))) : [],
    named: conditions.length > 0 ? list(and(silent, meetingAll(about, all))) : [],
    facets: facetsOf(criteria, questions, index, all),
    reading: {
      ...reading,
      corrected: correctedAmong(reading.corrected, meeting, index),
      partly: text?.partly ?? false,
    },
    ...(matches.length > 0 ? { suggestions: [] } : helpFrom({ criteria, questions, all, index, list, fuzzy })),
  };
}

/** Of the words that a misspelt one may be, those that what was found has; all, where nothing was. Each in one form. */
function correctedAmong(corrected: Reading['corrected'], found: Bitset, { words }: SearchIndex): Reading['corrected'] {
  if (corrected.length === 0) return corrected;
  const known = words.now();
  const isNothing = count(found) === 0;
  const isThere = (word: string) => {
    const number = firstFrom(known, word);
    return known.listings
      .subarray(known.starts[number], known.starts[number + 1])
      .some((listing) => has(found, listing));
  };
  return corrected
    .map(({ typed, meant }) => ({ typed, meant: withoutForms(isNothing ? meant : meant.filter(isThere)) }))
    .filter(({ meant }) => meant.length > 0);
}

/** What to do when nothing matches. */
function helpFrom(stuck: Stuck): Pick<Results, 'suggestions' | 'waysOn'> {
  const suggestions = suggestionsFrom(stuck.questions, stuck.all);
  return { suggestions, waysOn: waysOnFrom(stuck, suggestions) };
}

/** Keeps what the chosen order looks at. Time and name decide by themselves. */
function ranksFor({ sort }: Criteria, ranks: Ranks): Ranks {
  if (sort === 'soonest') return {};
  return sort === 'distance' ? { metres: ranks.metres } : ranks;
}

function conditionRanks(
  conditions: readonly string[],
  { opportunities, filters }: SearchIndex,
): Uint8Array | undefined {
  if (conditions.length === 0) return undefined;
  const ranks = new Uint8Array(opportunities.length);
  for (const condition of conditions) {
    for (const listing of filters.get('conditions')?.having.get(condition)?.listings ?? []) {
      ranks[listing] = conditionRank(opportunities[listing]!, conditions);
    }
  }
  return ranks;
}

/** Counts every filter's values among the listings that match everything else. */
function facetsOf(criteria: Criteria, questions: readonly Question[], index: SearchIndex, all: Bitset) {
  // Free and a limit are two answers to one question: choosing one lets go of the other.
  const besides: Partial<Record<FacetName, FacetName>> = { free: 'maxPence', maxPence: 'free' };
  const others = (field: FacetName) => {
    const left = leaving(questions, field);
    return meetingAll(besides[field] ? leaving(left, besides[field]) : left, all);
  };
  const { days = [], times = [] } = criteria;
  const facets: Partial<Record<FacetName, Facet>> = {
    days: facetOfDays(index.week, times, others('days')),
    times: facetOfTimes(index.week, days, others('times')),
  };
  for (const filter of index.filters.values()) {
    const beside = filter.filter.everyOne && meetingAll(questions, all);
    facets[filter.filter.name] = facetOf(filter, others(filter.filter.name), beside || undefined);
  }
  return facets as Record<FacetName, Facet>;
}

/** What letting go of each thing asked for would give, most first. */
function suggestionsFrom(questions: readonly Question[], all: Bitset): Suggestion[] {
  const asked = new Set(questions.flatMap(({ from }) => from));
  return [...asked]
    .map((relax) => ({ relax, gives: count(meetingAll(leaving(questions, relax), all)) }))
    .filter(({ gives }) => gives > 0)
    .sort((a, b) => b.gives - a.gives);
}
