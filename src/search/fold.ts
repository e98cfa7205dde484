/** Words longer than this are cut: nobody types them, and a long one costs a long comparison. */
const LONGEST_WORD = 40;
const APOSTROPHES = /['’ʼ‘`]/g;

/**
 * Brings text to the form it is compared in: lower case, no accents, plain hyphens, and `Parkinson's` is `parkinsons`.
 * Linear.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase().replace(APOSTROPHES, '');
  // Most text is ASCII, for which the costly steps change nothing.
  if (/^[\x20-\x7e]*$/.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[‐‑]/g, '-');
}

/** The folded words of a listing's text, in order. A hyphen parts words: `e-bike` gives `e`, `bike` and `ebike`. */
export function wordsIn(text: string): string[] {
  const words: string[] = [];
  for (const word of fold(text).match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? []) {
    if (word.includes('-')) words.push(...word.split('-').map(shortened), shortened(word.replaceAll('-', '')));
    else words.push(shortened(word));
  }
  return words;
}

/** The words somebody typed, as they are spelt: capitals tell "MS" from "Ms". */
export function typedWords(text: string): string[] {
  const words = text.replace(APOSTROPHES, '').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.map(shortened);
}

function shortened(word: string): string {
  return word.length > LONGEST_WORD ? word.slice(0, LONGEST_WORD) : word;
}
