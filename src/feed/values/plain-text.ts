/** Longest name or other single line, characters. */
export const NAME_LENGTH = 200;

/** Longest description, characters. */
export const TEXT_LENGTH = 5000;

/** Characters read for each one that is kept: room for markup, and an end to the work. */
const RAW = 40;

const ENTITIES = new Map(
  (
    'amp=& lt=< gt=> quot=" apos=\' nbsp=\u00a0 pound=£ euro=€ ndash=– mdash=— hellip=… lsquo=‘ rsquo=’ ldquo=“ ' +
    'rdquo=” bull=• middot=· deg=° trade=™ reg=® copy=© frac12=½ frac14=¼ eacute=é egrave=è times=×'
  )
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
);

function decode(entity: string, name: string): string {
  if (!name.startsWith('#')) return ENTITIES.get(name.toLowerCase()) ?? entity;
  const code = Number(name.slice(1).replace(/^x/i, '0x'));
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

// Each pattern either stops at the next `<` or runs to the end of the text, so that broken markup stays linear.
const stripped = (html: string): string =>
  html
    .replace(/<!--[\s\S]*?(?:-->|$)|<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, ' ')
    .replace(/<(?:br|\/?(?:p|div|li|ul|ol|tr|h[1-6]))\b[^<>]*>/gi, '\n')
    .replace(/<[/!?]?[a-z][^<>]*(?:>|$)/gi, '');

/** Tags within tags within tags: what a tag leaves behind may be one. */
const DEEPEST = 8;

function withoutMarkup(html: string): string {
  let text = html;
  for (let round = 0; round < DEEPEST && text.includes('<'); round++) {
    const left = stripped(text);
    if (left === text) return text;
    text = left;
  }
  // Nobody nests so deep but to get a tag past somebody.
  return text.replace(/<(?=[/!?a-z])/gi, '');
}

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

/**
 * Plain text from what a publisher wrote, HTML or not: line breaks kept, tags, comments and scripts gone, entities
 * decoded, tidied and cut at `limit` characters. Anything but text or a number gives an empty string.
 */
export function plainText(value: unknown, limit = TEXT_LENGTH): string {
  if (typeof value !== 'string') return Number.isFinite(value) ? String(value) : '';
  // Twice, because many feeds carry markup that was escaped once already.
  const raw = value.slice(0, limit * RAW);
  return tidyText(/[<&]/.test(raw) ? withoutMarkup(stripped(raw).replace(/&(#?\w{1,8});/g, decode)) : raw, limit);
}

/** The same on one line: names, labels, addresses. */
export function plainLine(value: unknown, limit = NAME_LENGTH): string {
  return plainText(value, limit).replace(/\n+/g, ' ');
}

/** The sentences of a plain text, trimmed. */
export function sentencesOf(text: string): readonly string[] {
  return (text.match(/[^.!?\n]+[.!?]*/g) ?? []).map((sentence) => sentence.trim()).filter(Boolean);
}
