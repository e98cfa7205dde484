import type { Mention } from './condition-phrases.js';

/** Names of people rather than of conditions. */
const PEOPLE =
  /(?:user|mum|faller|amputee|survivor|patient)s?$|to.be$|^(?:deaf|blind|disabled|pregnant|autistic|epileptic|asthmatic|diabetic|arthritic|isolated|lonely|frail(?:er)?|obese|overweight|hard of hearing|(?:partially sighted|visually impaired))s?$|menopausal$/i;
const PROGRAMME = /rehab|falls prevention/i;

/** The signs themselves, which a listing may hold. */
const SIGNS = /[§¶¤¥@#%]/g;

function signOf(name: string, { loosely }: Mention): string {
  if (/^wheelchairs?$/i.test(name)) return '¶';
  if (/^(?:special needs|SEN|VI|pelvic floor|post-op|weight loss|slimming)$/i.test(name)) return '§';
  if (loosely) return '¤';
  if (PROGRAMME.test(name)) return '¥';
  return PEOPLE.test(name) ? '¶' : '§';
}

/**
 * A sentence in small letters on one line, each condition that it names replaced by one sign, so that the words around
 * it can be compared. The items of a list are parted by commas, whatever parted them before.
 */
export function masked(sentence: string, mentions: readonly Mention[]): string {
  const plain = (start: number, end?: number) => sentence.slice(start, end).replace(SIGNS, ' ');
  let text = '';
  let from = 0;
  for (const mention of mentions) {
    text += plain(from, mention.start) + signOf(sentence.slice(mention.start, mention.end), mention);
    from = mention.end;
  }
  return (text + plain(from))
    .toLowerCase()
    .replace(/([:,;])?[^\S\n]*\n\s*(?:[•·*–-]\s*)?/g, (_, mark: string | undefined) => `${mark ?? ','} `)
    .replace(/\s+/g, ' ')
    .trim();
}
