/** A stretch of a text: from `start` up to, not including, `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * A full stop or exclamation mark, or a new line. Not before small letters, a bracket or a word that takes back what was
 * said; nor inside a list or after its heading. Not a question mark: what follows answers it.
 */
const END =
  /(?:(?<![.…])[.!](?=\s)|(?<![:?,]\n?)\n)\s*(?![\sa-z(•·*–-]|(?:Not (?:if|when|at|unless)|But|Except|Unless|Only|However|Though)\b)/g;

/** The sentences of a text. A heading that opens a list, and its list, are one. */
export function sentencesOf(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(END)) {
    sentences.push({ start, end: index + mark.length });
    start = index + mark.length;
  }
  return [...sentences, { start, end: text.length }];
}
