/** Typed or printed words as they are compared: small letters, no accents or apostrophes, one space between words. */
export const foldedWords = (text: string): string =>
  // Most words of a listing need nothing done to them.
  /^[a-z]+$/.test(text)
    ? text
    : text
        .normalize('NFD')
        .replace(/[\u0300-\u036f'’‘`]/g, '')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
