import { fold } from './fold.js';
import type { Reason, TextField } from './results.js';

/** A stretch of a text: words that were looked for, or what stands between them. */
export interface Stretch {
  readonly text: string;
  readonly isHit: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}'’ʼ‘`]+/gu;
/** Characters of a text that are looked through. */
const LONGEST = 5_000;
/** About how many characters of a long text are shown around the first word that was found. */
const AROUND = 120;

/** The words of one field of a listing that were looked for, folded. */
export function hitsIn(reasons: readonly Reason[], field: TextField): ReadonlySet<string> {
  return new Set(reasons.flatMap((reason) => (reason.type === 'text' && reason.field === field ? reason.words : [])));
}

/** Parts a text at the words that were looked for; put together again the stretches are the text. */
export function stretches(text: string, hits: ReadonlySet<string>): Stretch[] {
  if (hits.size === 0) return [{ text, isHit: false }];
  const found: Stretch[] = [];
  let at = 0;
  for (const { 0: word, index } of text.slice(0, LONGEST).matchAll(WORD)) {
    if (!hits.has(fold(word))) continue;
    if (index > at) found.push({ text: text.slice(at, index), isHit: false });
    found.push({ text: word, isHit: true });
    at = index + word.length;
  }
  if (at < text.length) found.push({ text: text.slice(at), isHit: false });
  return found;
}

/**
 * The sentence or so of a long text around the first of the words, cut between words; undefined when it has none.
 * An ellipsis stands where something was left out.
 */
export function snippet(text: string, hits: ReadonlySet<string>): string | undefined {
  const first = Array.from(text.slice(0, LONGEST).matchAll(WORD)).find(([word]) => hits.has(fold(word)));
  if (!first) return undefined;
  const sentence = Math.max(...['. ', '! ', '? ', '\n'].map((end) => text.lastIndexOf(end, first.index) + 1));
  const start = first.index - sentence <= AROUND / 2 ? sentence : text.indexOf(' ', first.index - AROUND / 2);
  const end = start + AROUND >= text.length ? text.length : text.lastIndexOf(' ', start + AROUND);
  // A text without a space has nowhere to be cut.
  const upTo = end > first.index + first[0].length ? end : first.index + first[0].length;
  const from = start >= 0 && start <= first.index ? start : first.index;
  return `${from > 0 && from !== sentence ? '… ' : ''}${text.slice(from, upTo).trim()}${upTo < text.length ? ' …' : ''}`;
}
