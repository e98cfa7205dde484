/** Longest name or other single line, characters. */
export const NAME_LENGTH = 200;

/** Longest description, characters. */
export const TEXT_LENGTH = 5000;

/** Characters read for each one that is kept: room for markup, and an end to the work. */
export const RAW = 40;

/**
 * Text without control and bidirectional characters, its white space collapsed, line breaks kept, cut at `limit`
 * characters. Leaves a text that is already so as it is.
 */
export function tidyText(text: string, limit = TEXT_LENGTH): string {
  const raw = text.slice(0, limit * RAW);
  const tidy = isTidy(raw) ? raw : tidied(raw);
  return tidy.length > limit ? `${tidy.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…` : tidy;
}

/** Most text has only what a typewriter has, and single spaces: the costly steps would change nothing in it. */
const isTidy = (text: string): boolean => /^[ -~]*$/.test(text) && !/ {2}|^ | $/.test(text);

function tidied(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/(?!\n)[\p{Bidi_C}\p{Cs}\p{Cc}\u00ad\u200b\ufeff]/gu, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** The same on one line. */
export function tidyLine(text: string, limit = NAME_LENGTH): string {
  return tidyText(text, limit).replace(/\n+/g, ' ');
}
