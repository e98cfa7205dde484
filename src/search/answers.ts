import type { Opportunity } from '../opportunity/opportunity.js';
import { inSlices } from '../slices.js';
import { add, and, type Bitset, bitset, count, has, without } from './bitset.js';
import type { Filter } from './filters.js';
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

/** Reads what every listing says about one filter. */
export async function indexFilter(
  filter: Filter,
  opportunities: readonly Opportunity[],
  signal?: AbortSignal,
): Promise<FilterIndex> {
  const having = new Map<string, Speakers>();
  const lacking = new Map<string, Speakers>();
  const stated = bitset(opportunities.length);
  for (const value of filter.values ?? []) speakersOf(having, value);

  function note(all: Map<string, Speakers>, value: string, listing: number): void {
    add(stated, listing);
    if (filter.values && !having.has(value)) return;
    const { listings } = speakersOf(all, value);
    if (listings.at(-1) !== listing) listings.push(listing);
  }

  await inSlices(
    opportunities,
    (opportunity, listing) => {
      const says = filter.says(opportunity);
      for (const value of says?.has ?? []) note(having, value, listing);
      for (const value of says?.hasNot ?? []) note(lacking, value, listing);
    },
    signal,
  );
  const inOrder = filter.values ? having : new Map([...having].sort(([a], [b]) => (a < b ? -1 : 1)));
  return { filter, having: inOrder, lacking, stated };
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
  const size = stated.length * 32;
  const speakers = (all: ReadonlyMap<string, Speakers>, key: string) => all.get(key)?.listings ?? [];
  const anyOf = (all: ReadonlyMap<string, Speakers>) =>
    bitset(
      size,
      keys.flatMap((key) => speakers(all, key)),
    );
  const yes = anyOf(having);
  if (filter.silence === 'no') return { yes, no: without(stated, yes) };
  if (filter.exclusionsWin) return { yes: without(yes, anyOf(lacking)), no: anyOf(lacking) };
  const noneOf = keys.map((key) => bitset(size, speakers(lacking, key))).reduce(and);
  return { yes, no: without(noneOf, yes) };
}

/** Counts a filter's values among the listings that match everything else. */
export function facetOf({ having, stated }: FilterIndex, others: Bitset): Facet {
  const values = [...having.values()].map(({ value, listings }) => {
    let members = 0;
    for (const listing of listings) if (has(others, listing)) members++;
    return { value, count: members };
  });
  return { values, notStated: count(without(others, stated)) };
}
