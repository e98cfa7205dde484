import type { Opportunity } from '../opportunity/opportunity.js';
import { inSlices } from '../slices.js';
import { add, and, type Bitset, bitset, count, has, without } from './bitset.js';
import { type Filter, FILTERS } from './filters.js';
import type { Facet } from './results.js';

/** The listings that answer "yes" to what is asked, and those that answer "no". The others do not say. */
export interface Answers {
  readonly yes: Bitset;
  readonly no: Bitset;
}

/** One value of a filter, and the numbers of the listings that speak of it. */
export interface Speakers {
  /** The value as the first of them spells it. */
  readonly value: string;
  /** A list and not a bitset: a feed may bring thousands of values, each on one listing. */
  readonly listings: number[];
}

/** One filter, with what every listing says about it. */
export interface FilterIndex {
  readonly filter: Filter;
  /** Who has each value. Keys are in lower case, because case does not tell two values apart. */
  readonly having: ReadonlyMap<string, Speakers>;
  /** Who says that it does not have it. */
  readonly lacking: ReadonlyMap<string, Speakers>;
  /** Who says anything at all. */
  readonly stated: Bitset;
}

/** Reads what every listing says about every filter, by the filters' names. */
export async function indexFilters(
  opportunities: readonly Opportunity[],
  signal?: AbortSignal,
): Promise<Map<string, FilterIndex>> {
  const indexes = FILTERS.map((filter) => {
    const having = new Map<string, Speakers>();
    for (const value of filter.values ?? []) speakersOf(having, value);
    return { filter, having, lacking: new Map<string, Speakers>(), stated: bitset(opportunities.length) };
  });

  await inSlices(
    opportunities,
    (opportunity, listing) => {
      for (const { filter, having, lacking, stated } of indexes) {
        const { has = [], hasNot = [] } = filter.says(opportunity) ?? {};
        if (has.length + hasNot.length > 0) add(stated, listing);
        for (const value of has) if (!filter.values || having.has(value)) speak(having, value, listing);
        for (const value of hasNot) speak(lacking, value, listing);
      }
    },
    signal,
  );
  return new Map(indexes.map((index) => [index.filter.name, { ...index, having: inOrder(index) }]));
}

/** A filter's own values keep their order; those that listings bring come in the order of letters. */
function inOrder({ filter, having }: Pick<FilterIndex, 'filter' | 'having'>): FilterIndex['having'] {
  return filter.values ? having : new Map([...having].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function speak(all: Map<string, Speakers>, value: string, listing: number): void {
  const { listings } = speakersOf(all, value);
  // Once, though a listing may say "Yoga" and "yoga".
  if (listings.at(-1) !== listing) listings.push(listing);
}

function speakersOf(all: Map<string, Speakers>, value: string): Speakers {
  const key = value.toLowerCase();
  let speakers = all.get(key);
  if (!speakers) all.set(key, (speakers = { value, listings: [] }));
  return speakers;
}

/** Everybody's answer to a choice of values; undefined when none of them means anything, so that nothing is asked. */
export function answersTo(
  { filter, having, lacking, stated }: FilterIndex,
  chosen: readonly string[],
): Answers | undefined {
  const keys = chosen.map((value) => value.toLowerCase()).filter((key) => !filter.values || having.has(key));
  if (keys.length === 0) return undefined;
  const listingsOf = (speakers: ReadonlyMap<string, Speakers>, someKeys = keys) =>
    bitset(
      stated.length * 32,
      someKeys.flatMap((key) => speakers.get(key)?.listings ?? []),
    );
  const yes = filter.everyOne ? keys.map((key) => listingsOf(having, [key])).reduce(and) : listingsOf(having);
  if (filter.silence === 'no') return { yes, no: without(stated, yes) };
  if (filter.exclusionsWin) {
    const no = listingsOf(lacking);
    return { yes: without(yes, no), no };
  }
  const noneOfThem = keys.map((key) => listingsOf(lacking, [key])).reduce(and);
  return { yes, no: without(noneOfThem, yes) };
}

/**
 * Counts a filter's values among the listings that match everything else.
 *
 * @param beside - Those that have what is chosen in this filter too, where another value would be added to it.
 */
export function facetOf({ having, stated }: FilterIndex, others: Bitset, beside = others): Facet {
  const values = [...having.values()].map(({ value, listings }) => {
    let members = 0;
    for (const listing of listings) if (has(beside, listing)) members++;
    return { value, count: members };
  });
  return { values, notStated: count(without(others, stated)) };
}
