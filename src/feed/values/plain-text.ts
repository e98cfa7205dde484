import { decodeWindows } from './windows-1252.js';
import { NAME_LENGTH, RAW, TEXT_LENGTH, tidyText } from './tidy-text.js';

const ENTITIES = new Map(
  (
    'amp=& lt=< gt=> quot=" apos=\' nbsp=\u00a0 pound=£ euro=€ ndash=– mdash=— hellip=… lsquo=‘ rsquo=’ ldquo=“ ' +
    'rdquo=” laquo=« raquo=» bull=• middot=· deg=° trade=™ reg=® copy=© frac12=½ frac14=¼ frac34=¾ times=× szlig=ß ' +
    'rarr=→ ensp=\u2002 emsp=\u2003 thinsp=\u2009 shy=\u00ad zwj=\u200d zwnj=\u200c'
  )
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
);

// The marks on letters, as in `&eacute;`, `&Ouml;` and `&ccedil;`.
const MARKS: Readonly<Record<string, string>> = {
  acute: '\u0301',
  cedil: '\u0327',
  circ: '\u0302',
  grave: '\u0300',
  ring: '\u030a',
  tilde: '\u0303',
  uml: '\u0308',
};

function namedCharacter(name: string): string | undefined {
  const [, letter = '', mark = ''] = /^([a-z])(acute|cedil|circ|grave|ring|tilde|uml)$/i.exec(name) ?? [];
  return letter ? (letter + MARKS[mark.toLowerCase()]).normalize() : ENTITIES.get(name.toLowerCase());
}

// Browsers read 128 to 159 as Windows-1252 too, because old editors wrote its quotation marks so: `don&#146;t`.
function numberedCharacter(code: number): string {
  if (code >= 0x80 && code <= 0x9f) return decodeWindows(Uint8Array.of(code));
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

const decode = (text: string): string =>
  text.replace(/&(#?\w{1,8});/g, (entity, name: string) =>
    name.startsWith('#')
      ? numberedCharacter(Number(name.slice(1).replace(/^x/i, '0x')))
      : (namedCharacter(name) ?? entity),
  );

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
  const raw = value.slice(0, limit * RAW);
  // Twice, because many feeds carry markup that was escaped once already.
  return tidyText(/[<&]/.test(raw) ? withoutMarkup(decode(stripped(decode(stripped(raw))))) : raw, limit);
}

/** The same on one line: names, labels, addresses. */
export function plainLine(value: unknown, limit = NAME_LENGTH): string {
  return plainText(value, limit).replace(/\n+/g, ' ');
}

/** The sentences of a plain text, trimmed. */
export function sentencesOf(text: string): readonly string[] {
  return (text.match(/[^.!?\n]+[.!?]*/g) ?? []).map((sentence) => sentence.trim()).filter(Boolean);
}
