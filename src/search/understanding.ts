import type { Point } from '../opportunity/place.js';
import type { Criteria } from './criteria.js';

/** Some of the typed words, and what they ask for. */
export interface Understood {
  /** The words as they were typed. */
  readonly words: string;
  /** Where they stand in the text: the first character, and the one after the last. */
  readonly start: number;
  readonly end: number;
  /** What they ask for. Never a condition: those are asked about, and never set by words. */
  readonly criteria: Criteria;
  /** What the place in `criteria.near` is called. */
  readonly place?: string;
}

/** A typed text, parted into what it asks for and what it looks for. */
export interface Understanding {
  /** The words that are left to be looked for in the listings. */
  readonly text: string;
  readonly parts: readonly Understood[];
}

/** A place that words may name. */
export interface NamedPlace {
  readonly label: string;
  readonly point: Point;
}

/** What helps to understand. */
export interface UnderstandOptions {
  /** What "today" and "tomorrow" count from; the present by default. */
  readonly now?: Date;
  /** Looks a place up; loosely after "near", where a place is expected, and by its exact name elsewhere. */
  readonly findPlace?: (words: string, how: 'exactly' | 'loosely') => NamedPlace | undefined;
  /** Whether a place is asked for besides, from which "within 5 miles" can be measured. */
  readonly hasPlace?: boolean;
  /** Phrases that somebody wants looked for as words, whatever they mean. */
  readonly asWords?: readonly string[];
}

/** Understands a text; in a file of its own (`understand.ts`), which a page loads once its first list is shown. */
export type Understand = (text: string, options?: UnderstandOptions) => Understanding;

/** A text without the words of some parts, and without the gaps they leave. */
export function cut(text: string, parts: readonly Pick<Understood, 'start' | 'end'>[]): string {
  let left = '';
  let at = 0;
  for (const { start, end } of parts) {
    left += `${text.slice(at, start)} `;
    at = end;
  }
  return (left + text.slice(at)).replace(/\s+/g, ' ').trim();
}

/** What somebody asks for in all, by filters and by words. Lists add up; of two limits the lower counts. */
export function together(chosen: Criteria, { text, parts }: Understanding): Criteria {
  if (parts.length === 0) return chosen;
  const all: Record<string, unknown> = { ...chosen, text: text || undefined };
  for (const { criteria } of parts) {
    for (const [field, value] of Object.entries(criteria)) {
      const before = all[field];
      if (Array.isArray(before) && Array.isArray(value)) all[field] = [...new Set([...before, ...value])];
      else if (field === 'maxPence' && typeof before === 'number') all[field] = Math.min(before, Number(value));
      else if (field !== 'gender' || before === undefined) all[field] = value;
    }
  }
  return all;
}
