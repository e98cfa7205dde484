import type { UnderstandOptions } from './understanding.js';
import { BEFORE_PLACE, DISTANCE, type Meaning, metresIn, NOT_A_PLACE } from './understand-rules.js';

/** Most words in the name of a place. */
const LONGEST_NAME = 4;
const POSTCODE = /(?<![\p{L}\p{N}-])[a-z]{1,2}\d[a-z\d]?(?:\s?\d[a-z]{2})?(?![\p{L}\p{N}])/giu;
const NAME = /^\s*[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/u;

/** A place in a text: from its first character to the one after its last. */
export interface FoundWords {
  readonly start: number;
  readonly end: number;
  readonly meaning: Meaning;
}

/** Finds the first place that a text asks for: "near Hatfield", "in Reading", "AL10", "within 5 miles of Ware". */
export function readPlace(text: string, options: UnderstandOptions): FoundWords | undefined {
  return byDistance(text, options) ?? afterAWord(text, options) ?? byPostcode(text, options);
}

function byDistance(text: string, options: UnderstandOptions): FoundWords | undefined {
  for (const match of text.matchAll(DISTANCE)) {
    const within = metresIn(match);
    if (!(within > 0 && within < 1_000_000)) continue;
    const end = match.index + match[0].length;
    const named = /(?:of|from)$/i.test(match[0]) ? nameAt(text, end, 'loosely', options) : undefined;
    if (named) return { start: match.index, end: named.end, meaning: { ...named.meaning, within } };
    // A distance from nowhere asks for nothing.
    const elsewhere = afterAWord(text, options) ?? byPostcode(text, options);
    if (options.hasPlace || elsewhere) return { start: match.index, end, meaning: { within } };
  }
  return undefined;
}

function afterAWord(text: string, options: UnderstandOptions): FoundWords | undefined {
  for (const how of ['loosely', 'exactly'] as const) {
    for (const { 0: before, index } of text.matchAll(BEFORE_PLACE[how])) {
      const named = nameAt(text, index + before.length, how, options);
      if (named) return { start: index, ...named };
    }
  }
  return undefined;
}

/** The longest name of a place that begins here. */
function nameAt(text: string, start: number, how: 'exactly' | 'loosely', { findPlace }: UnderstandOptions) {
  const ends: number[] = [];
  for (let at = start; ends.length < LONGEST_NAME;) {
    const word = NAME.exec(text.slice(at));
    if (!word) break;
    ends.push((at += word[0].length));
  }
  const said = text.slice(start);
  if ([...said.matchAll(NOT_A_PLACE)].some(({ index }) => said.slice(0, index).trim() === '')) return undefined;
  for (const end of ends.reverse()) {
    const place = findPlace?.(text.slice(start, end).trim(), how);
    if (place) return { end, meaning: { near: place.point, place: place.label } };
  }
  return undefined;
}

function byPostcode(text: string, { findPlace }: UnderstandOptions): FoundWords | undefined {
  for (const { 0: code, index } of text.matchAll(POSTCODE)) {
    const place = findPlace?.(code, 'exactly');
    if (place) return { start: index, end: index + code.length, meaning: { near: place.point, place: place.label } };
  }
  return undefined;
}
