import { conditionMentions, isStrokeOfAPlayer } from './condition-mentions.js';
import type { Mention } from './condition-phrases.js';
import { aboutOthers, inDoubt, saysNo, withoutFalseNoes } from './exclusion-cues.js';
import { invites, saysOutright } from './inclusion-cues.js';
import { type Span, plainMarks, sentencesOf } from './sentences.js';

/** What a listing's own sentences say about conditions. The shapes are those of an opportunity. */
export interface ReadSuitability {
  readonly suitability: { readonly condition: string; readonly basis: 'described'; readonly evidence: string }[];
  /** `condition` is absent when a sentence about health names no condition we know. */
  readonly exclusions: { readonly condition?: string; readonly evidence: string }[];
}

/** Characters of one text that are read. A listing with a longer one has no described mentions. */
const LONGEST = 5000;
/** More mentions than this in a text make a list of search words, not a description. */
const MOST_MENTIONS = 60;
/** Longest quotation, characters. */
const QUOTE = 200;

const ABOUT_HEALTH =
  /\b(?:doctors?|gps?|medical|health|injur\w+|illness\w*|unwell|(?:pre-existing|existing|underlying|long[- ]term) conditions?|symptoms?)\b/i;

/** A clause ends before "but", "unless" or "except", and before a comma and a no. */
const CLAUSE_ENDS =
  /[,;(]?\s(?=(?:but|however|although|though|unless|except|apart from|other than)\b)|[,;(–-]\s*(?=(?:(?:it|this|we|sorry|unfortunately|please|and|is|are)\s){0,3}(?:not|unable|cannot|can't|do not|don't|isn't|aren't|unsuitable)\b)/gi;
const TURNS_ROUND = /^(?:but|however|although|though)\b/i;
const BUT_FOR = /^(?:except|apart from|other than|unless)\b/i;
const UNLESS = /\bunless\b/i;
/** The no is about something of its own, such as "not suitable for beginners". */
const HAS_ITS_OBJECT =
  /\b(?:for|accept|take|to) (?!you\b|them\b|these\b|those\b|this\b|such\b|it\b|part\b|join\b|attend\b)[a-z]/i;

/** The clauses of a sentence that says no; the whole of it when no single clause holds the no. */
function clausesOf(words: string): readonly string[] {
  const clauses: string[] = [];
  let start = 0;
  for (const { index, 0: mark } of words.matchAll(CLAUSE_ENDS)) {
    clauses.push(words.slice(start, index + mark.length));
    start = index + mark.length;
  }
  clauses.push(words.slice(start));
  return clauses.some(saysNo) ? clauses : [words];
}

/** Whom a sentence invites, and whom it refuses or sends to a doctor first. */
interface Verdict {
  readonly invited: readonly Mention[];
  readonly refused: readonly Mention[];
}

/** Reads a sentence that says no somewhere: whom the no reaches, and whom another clause invites all the same. */
function readClauses(words: string, mentions: readonly Mention[]): Verdict {
  let invited: Mention[] = [];
  const refused: Mention[] = [];
  let start = 0;
  let refusing = false;
  for (const clause of clausesOf(words)) {
    const end = start + clause.length;
    const named = mentions.filter((mention) => mention.start >= start && mention.start < end);
    const no = saysNo(clause);
    refusing = no || (refusing && !TURNS_ROUND.test(clause));
    if (refusing) refused.push(...named);
    else if (saysOutright(clause) && !inDoubt(clause))
      invited.push(...named.filter((mention) => invites(words, mention.start, mention.end)));
    // A no that names nobody reaches back, as in "if you have epilepsy, this is not for you".
    if (no && named.length === 0 && !HAS_ITS_OBJECT.test(clause) && !BUT_FOR.test(clause)) {
      refused.push(...mentions.filter((mention) => mention.start < start));
      invited = [];
    }
    start = end;
  }
  return { invited: UNLESS.test(words) ? [] : invited, refused };
}

function readSentence(words: string, mentions: readonly Mention[]): Verdict {
  if (saysNo(words) && !aboutOthers(words)) return readClauses(words, mentions);
  const clear = !aboutOthers(words) && !inDoubt(words);
  return { invited: clear ? mentions.filter(({ start, end }) => invites(words, start, end)) : [], refused: [] };
}

/** The words around a mention as one line, cut between words when there are too many. */
function quoted(sentence: string, { start, end }: Span): string {
  if (sentence.length <= QUOTE) return sentence.trim().replace(/\s+/g, ' ');
  const from = Math.max(0, Math.min(start, end - QUOTE / 2 - 40));
  const part = sentence.slice(from, from + QUOTE - 4);
  const head = from > 0 ? part.replace(/^\S*\s+/, '… ') : part;
  return (from + part.length < sentence.length ? head.replace(/\s+\S*$/, ' …') : head).trim().replace(/\s+/g, ' ');
}

/** Keeps the first quotation for each condition. */
function note(quotations: Map<string, string>, { conditions }: Mention, quotation: string): void {
  for (const id of conditions) if (!quotations.has(id)) quotations.set(id, quotation);
}

/**
 * Reads the sentences of a listing's name and description. A sentence that invites people with a condition is a
 * described mention, quoted; one that turns them away or warns them is an exclusion, quoted, and outweighs any mention.
 * Whatever else a sentence may mean counts for nothing. The work is bounded whatever the texts hold.
 */
export function readSuitability(texts: readonly string[]): ReadSuitability {
  const invited = new Map<string, string>();
  const refused = new Map<string, string>();
  let unnamed: string | undefined;
  // What is not read may take back what is.
  let readAll = true;
  for (const whole of texts) {
    const text = whole.slice(0, LONGEST);
    const mentions = conditionMentions(text);
    readAll &&= text === whole && mentions.length <= MOST_MENTIONS;
    if (mentions.length > MOST_MENTIONS || (mentions.length === 0 && !ABOUT_HEALTH.test(text))) continue;
    const plain = plainMarks(text);
    for (const sentence of sentencesOf(plain)) {
      const { start, end } = sentence;
      const words = withoutFalseNoes(plain.slice(start, end));
      const named = mentions
        .filter((mention) => mention.start >= start && mention.start < end)
        .filter(({ conditions }) => conditions[0] !== 'stroke' || !isStrokeOfAPlayer(words))
        .map((mention) => ({ ...mention, start: mention.start - start, end: mention.end - start }));
      const quotation = (mention: Span) => quoted(text.slice(start, end), mention);
      const verdict = readSentence(words, named);
      for (const mention of verdict.invited) note(invited, mention, quotation(mention));
      for (const mention of verdict.refused) note(refused, mention, quotation(mention));
      if (named.length === 0 && ABOUT_HEALTH.test(words) && saysNo(words)) unnamed ??= quotation({ start: 0, end: 0 });
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
