/** Typed or printed words as they are compared: small letters, no accents or apostrophes, one space between words. */
export const foldedWords = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’‘`]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
