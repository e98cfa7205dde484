import type { Mention } from './condition-phrases.js';
import { mentionsInSentences } from './condition-mentions.js';
import { type Inviting, sentenceSays } from './sentence-says.js';
import { sentencesOf } from './sentences.js';

/** What a listing's own sentences say about conditions. The shapes are those of an opportunity. */
export interface ReadSuitability {
  readonly suitability: { readonly condition: string; readonly basis: 'described'; readonly evidence: string }[];
  /** `condition` is absent when a sentence about health names no condition we know. */
  readonly exclusions: { readonly condition?: string; readonly evidence: string }[];
}

/** Characters of one text that are read. A listing with one as long has no described mentions: it may be cut short. */
const LONGEST = 5000;
/** More mentions than this in a text make a list of search words, not a description. */
const MOST_MENTIONS = 60;
/** Longest quotation, characters. */
const QUOTE = 200;

const ABOUT_HEALTH =
  /\b(?:doctors?|gps?|medical|health|injur\w+|illness\w*|unwell|(?:existing|underlying|long[- ]term) conditions?)\b/i;
/** The words around `at` as one line, cut between words when there are too many. */
function quoted(sentence: string, at: number): string {
  if (sentence.length <= QUOTE) return sentence.trim().replace(/\s+/g, ' ');
  const from = Math.max(0, at - QUOTE / 2);
  const part = sentence.slice(from, from + QUOTE - 4);
  return `${from > 0 ? part.replace(/^\S*/, '…') : part} …`
    .replace(/\S* …$/, '…')
    .trim()
    .replace(/\s+/g, ' ');
}

/** A line that begins a list of those who are invited, after a list of those who are not. */
const INVITES_AGAIN = /^\W*(?:suit|for|welcom|ideal)/i;

/** What the texts of a listing have said so far: for each condition the first sentence that says so. */
interface SoFar {
  readonly invited: Map<string, string>;
  readonly refused: Map<string, string>;
  unnamed?: string;
}

function keep(quotations: Map<string, string>, mentions: readonly Mention[], quote: (at: number) => string): void {
  for (const { conditions, start } of mentions)
    for (const id of conditions) if (!quotations.has(id)) quotations.set(id, quote(start));
}

function readText(
  whole: string,
  text: string,
  { mentions, inviting }: { readonly mentions: readonly Mention[]; readonly inviting: Inviting | undefined },
  soFar: SoFar,
): void {
  const sentences = sentencesOf(text);
  let inLines = false;
  let underNo = false;
  for (const [index, { start, end }] of sentences.entries()) {
    const sentence = text.slice(start, end);
    const named = mentions
      .filter((mention) => mention.start >= start && mention.start < end)
      .map((mention) => ({ ...mention, start: mention.start - start, end: mention.end - start }));
    // A line after a line, neither with a full stop, may be one of a list whose heading says anything.
    const afterLine = inLines;
    inLines = !/[.!]\s*$/.test(sentence);
    const aboutHealth = named.length === 0 && ABOUT_HEALTH.test(sentence);
    if (named.length === 0 && !aboutHealth && !inLines) continue;
    const isItem: boolean = underNo && inLines && named.length > 0 && !INVITES_AGAIN.test(sentence);
    const { invited, refused, no } = sentenceSays(sentence, named, isItem, inviting);
    underNo = isItem || (no && inLines && (named.length === 0 || /:\s/.test(sentence)));
    const quote = (at: number) => quoted(whole.slice(start, end), at);
    keep(soFar.refused, refused, quote);
    if (no && aboutHealth) soFar.unnamed ??= quote(0);
    if (invited.length === 0) continue;
    const next = sentences[index + 1];
    const takenBack =
      next &&
      inviting?.takesBack(text.slice(next.start, next.end)) &&
      !mentions.some(({ start: at }) => at >= next.start && at < next.end);
    if (!(afterLine && inLines) && !takenBack) keep(soFar.invited, invited, quote);
  }
}

/**
 * Reads the sentences of a listing's texts. The work is bounded whatever the texts hold.
 *
 * @param inviting - How invitations are known; without it only exclusions are read, with a third of the code.
 */
export function readTexts(texts: readonly string[], inviting?: Inviting): ReadSuitability {
  const soFar: SoFar = { invited: new Map(), refused: new Map() };
  // What is not read may take back what is.
  let readAll = true;
  let calledOff = false;
  for (const whole of texts) {
    const text = whole.slice(0, LONGEST).replace(/[‘’`]/g, "'");
    const mentions = mentionsInSentences(text);
    calledOff ||= inviting?.callsOff(text) === true;
    readAll &&= whole.length < LONGEST && !whole.endsWith('…') && mentions.length <= MOST_MENTIONS;
    if (mentions.length <= MOST_MENTIONS && (mentions.length > 0 || ABOUT_HEALTH.test(text)))
      readText(whole, text, { mentions, inviting }, soFar);
  }
  const { invited, refused, unnamed } = soFar;
  return {
    suitability: Array.from(invited, ([condition, evidence]) => ({
      condition,
      basis: 'described' as const,
      evidence,
    })).filter(({ condition }) => readAll && !calledOff && !refused.has(condition)),
    exclusions: [
      ...Array.from(refused, ([condition, evidence]) => ({ condition, evidence })),
      ...(unnamed ? [{ evidence: unnamed }] : []),
    ],
  };
}
