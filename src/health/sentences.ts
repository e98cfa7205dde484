/** A stretch of a text: from `start` up to, not including, `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A full stop, an exclamation mark, a bullet, or a new line that does not go on in small letters. Not a question mark: what follows answers it. */
const END = /[.!](?=\s|$)|[•·]|\n(?!\s*[a-z])/g;

const OPENS_LIST =
  /(?::|\b(?:following|any of these)\W{0,3})\s*$|^\W*(?:exclusions?(?: criteria)?|exclusion list|contra-?indications?|not suitable for)\W*$/i;
/** Longest line of a list, characters. */
const LINE = 80;
const NO_ITEM = /:\s*$|\b(?:suitable|welcome|designed|people|class|session|join)\b/i;

/** Letter for letter as long, with the full stops of abbreviations taken out and one kind of apostrophe. */
export const plainMarks = (text: string): string =>
  text
    .replace(/[‘’`]/g, "'")
    .replace(/\u00a0|\r|\t/g, ' ')
    .replace(/\b([ei])\.([ge])\./gi, '$1 $2 ')
    .replace(/\b(Dr|Mr|Mrs|Ms|St|etc|incl)\./g, '$1 ');

/** The sentences of a text with plain marks. A heading that opens a list, and its list, are one. */
export function sentencesOf(text: string): Span[] {
  const pieces: Span[] = [];
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(END)) {
    pieces.push({ start, end: index + mark.length });
    start = index + mark.length;
  }
  pieces.push({ start, end: text.length });

  const sentences: Span[] = [];
  let inList = false;
  for (const piece of pieces) {
    const words = text.slice(piece.start, piece.end).trim();
    const heading = sentences.at(-1);
    if (!words.replace(/\W/g, '')) continue;
    inList &&= words.length <= LINE && !NO_ITEM.test(words);
    if (inList && heading) sentences[sentences.length - 1] = { start: heading.start, end: piece.end };
    else sentences.push(piece);
    inList ||= OPENS_LIST.test(words);
  }
  return sentences;
}
