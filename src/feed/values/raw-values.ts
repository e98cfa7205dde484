import { withoutPersonalEmails } from './personal-emails.js';
import { plainText } from './plain-text.js';
import { NAME_LENGTH, tidyText } from './tidy-text.js';

/** A record, or an object within one, as it was published. Nothing in it is to be trusted. */
export type Item = Readonly<Record<string, unknown>>;

/** Tells what a reader did to one field of the record it is reading. */
export type Note = (field: string, reason: string) => void;

/** Most members of one array that are looked at. */
const MEMBERS = 1000;

/** Is it an object, and not an array? */
export function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Does it say something? Null, blank text and empty arrays do not. */
export function saysSomething(value: unknown): boolean {
  if (value === undefined || value === null) return false;
  return typeof value === 'string' ? value.trim() !== '' : !Array.isArray(value) || value.length > 0;
}

/** One thing or an array of them, as an array; at most the first 1,000. */
export function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.slice(0, MEMBERS);
  return value === undefined || value === null ? [] : [value];
}

/** The objects among one thing or several. */
export function itemsOf(value: unknown): readonly Item[] {
  return listOf(value).filter(isItem);
}

/**
 * Plain text of a text, a number, or an object with a label (a Concept, an Organization, a language value), without
 * anybody's own e-mail address.
 */
export function textOf(value: unknown, limit = NAME_LENGTH): string {
  const first = Array.isArray(value) ? value[0] : value;
  const label = isItem(first) ? (first['prefLabel'] ?? first['name'] ?? first['label'] ?? first['@value']) : first;
  return withoutPersonalEmails(plainText(label, limit));
}

/** The same on one line. */
export function lineOf(value: unknown): string {
  return textOf(value).replace(/\n+/g, ' ');
}

/** The distinct labels of one thing or several. */
export function labelsOf(value: unknown): readonly string[] {
  return [...new Set(listOf(value).slice(0, 50).map(lineOf))].filter(Boolean);
}

/** Yes or no, also as text; undefined when neither. */
export function flagOf(value: unknown): boolean | undefined {
  if (value === true || value === 'true' || value === 'True') return true;
  return value === false || value === 'false' || value === 'False' ? false : undefined;
}

/** A finite number, also as text. */
export function numberOf(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

/** An id as text, without what cannot be seen; undefined when it is not usable as one. */
export function idText(value: unknown): string | undefined {
  const id = typeof value === 'number' ? String(value) : value;
  if (typeof id !== 'string' || id.length >= 500) return undefined;
  return (/^[!-~]+$/.test(id) ? id : tidyText(id).replace(/\s+/g, ' ')) || undefined;
}
