import { NAME_LENGTH, RAW, TEXT_LENGTH, tidyText } from './tidy-text.js';

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
