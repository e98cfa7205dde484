import { type Mention, mentionsOf } from './condition-phrases.js';
import { phrasesInSentences } from './condition-words.js';
import { saysNo, withoutFalseNoes } from './exclusion-cues.js';
import { invites } from './inclusion-cues.js';
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
/** Parts a sentence that says no from what went before: "for people with asthma but not epilepsy". */
const TURNS = /[,;(]? (?=(?:but|except|excluding|apart from|other than)\b)/i;

/** Whom the no of a sentence reaches. */
function reached(words: string, named: readonly Mention[]): readonly Mention[] {
  const turn = words.search(TURNS);
  const after = named.filter(({ start }) => start > turn);
  return turn > 0 && after.length > 0 && !saysNo(words.slice(0, turn)) ? after : named;
}

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

/**
 * Reads the sentences of a listing's name and description. A sentence that invites people with a condition, and says
 * nothing else, is a described mention, quoted; one that turns them away or warns them is an exclusion, quoted, and
 * outweighs any mention. Whatever else a sentence may mean counts for nothing. The work is bounded whatever the texts
 * hold.
 */
export function readSuitability(texts: readonly string[]): ReadSuitability {
  const invited = new Map<string, string>();
  const refused = new Map<string, string>();
  let unnamed: string | undefined;
  // What is not read may take back what is.
  let readAll = true;
  for (const whole of texts) {
    const text = whole.slice(0, LONGEST).replace(/[‘’`]/g, "'");
    const mentions = mentionsOf(phrasesInSentences(), text);
    readAll &&= whole.length < LONGEST && !whole.endsWith('…') && mentions.length <= MOST_MENTIONS;
    if (mentions.length > MOST_MENTIONS || (mentions.length === 0 && !ABOUT_HEALTH.test(text))) continue;
    let inLines = false;
    for (const { start, end } of sentencesOf(text)) {
      const sentence = text.slice(start, end);
      const named = mentions
        .filter((mention) => mention.start >= start && mention.start < end)
        .map((mention) => ({ ...mention, start: mention.start - start, end: mention.end - start }));
      // A line after a line, neither with a full stop, may be one of a list whose heading says anything.
      const afterLine = inLines;
      inLines = !/[.!]\s*$/.test(sentence);
      if (named.length === 0 && (unnamed !== undefined || !ABOUT_HEALTH.test(sentence))) continue;
      const words = withoutFalseNoes(sentence);
      const no = saysNo(words);
      if (!no && (named.length === 0 || (afterLine && inLines) || !invites(words, named))) continue;
      const quote = (at: number) => quoted(whole.slice(start, end), at);
      const quotations = no ? refused : invited;
      for (const mention of no ? reached(words, named) : named)
        for (const id of mention.conditions) if (!quotations.has(id)) quotations.set(id, quote(mention.start));
      if (named.length === 0) unnamed = quote(0);
    }
  }
  return {
    suitability: Array.from(invited, ([condition, evidence]) => ({
      condition,
      basis: 'described' as const,
      evidence,
    })).filter(({ condition }) => readAll && !refused.has(condition)),
    exclusions: [
      ...Array.from(refused, ([condition, evidence]) => ({ condition, evidence })),
      ...(unnamed ? [{ evidence: unnamed }] : []),
    ],
  };
}
