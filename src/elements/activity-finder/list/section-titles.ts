import { labelOf } from '../../../health/conditions.js';
import type { Locale } from '../../../locales/locale.js';
import type { Criteria } from '../../../search/criteria.js';
import type { Results } from '../../../search/results.js';
import { type SectionKind, sectionsOf } from '../../../search/sections.js';

/** What stands before each stretch of the list, by the place of its first card. What matches needs no title of its own. */
export function sectionTitles(
  results: Results,
  { conditions = [] }: Criteria,
  words: Locale,
): ReadonlyMap<number, string> {
  const sections = sectionsOf(results);
  const hasMost = sections.some(({ kind }) => kind === 'most-words');
  const labels = conditions.map(labelOf);
  const titleOf: Record<SectionKind, (count: number) => string | undefined> = {
    matches: () => (hasMost ? words.list.allWords : undefined),
    'most-words': results.meetAll > 0 ? words.list.mostWords : words.list.someWords,
    named: (count) => words.list.named(labels, count),
    others: (count) => words.list.others(labels, count),
    silent: () => words.list.notStatedHeading,
  };
  const titles = new Map<number, string>();
  let place = 0;
  for (const { kind, matches } of sections) {
    const title = titleOf[kind](matches.length);
    if (title) titles.set(place, title);
    place += matches.length;
  }
  return titles;
}
