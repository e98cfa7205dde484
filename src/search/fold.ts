/** Words longer than this are cut: nobody types them, and a long one costs a long comparison. */
const LONGEST_WORD = 40;
const APOSTROPHES = /['’ʼ‘`]/g;

/** Brings text to the form it is compared in: lower case, no accents, and `Parkinson's` is `parkinsons`. Linear. */
export function fold(text: string): string {
  const lower = text.toLowerCase().replace(APOSTROPHES, '');
  // Most text is ASCII, for which the two costly steps change nothing.
  return /^[\x20-\x7e]*$/.test(lower) ? lower : lower.normalize('NFKD').replace(/\p{M}+/gu, '');
}

/**
 * The folded words of a listing's text, in order. A hyphen parts words, and their joined form follows: `e-bike` is `e`,
 * `bike` and `ebike`.
 */
export function wordsIn(text: string): string[] {
  const words: string[] = [];
  for (const compound of fold(text).match(/[\p{L}\p{N}]+(?:[-‐‑][\p{L}\p{N}]+)*/gu) ?? []) {
    const parts = compound.split(/[-‐‑]/);
    if (parts.length > 1) parts.push(parts.join(''));
    for (const part of parts) words.push(part.slice(0, LONGEST_WORD));
  }
  return words;
}

/** The words somebody typed, as they are spelt: capitals tell "MS" from "Ms". */
export function typedWords(text: string): string[] {
  const words = text.replace(APOSTROPHES, '').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.map((word) => word.slice(0, LONGEST_WORD));
}
