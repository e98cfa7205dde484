import type { Mention } from './condition-phrases.js';
import { saysNo } from './exclusion-cues.js';
import { withoutFalseNoes } from './false-noes.js';

/** Whom a sentence invites and whom it turns away, warns or sends to a doctor first; most do neither. */
export interface Said {
  readonly invited: readonly Mention[];
  readonly refused: readonly Mention[];
  /** Whether it says no to anybody, named or not. */
  readonly no: boolean;
}

/** Parts a sentence that says no from what went before: "for people with asthma but not epilepsy". */
const TURNS = /[,;(]? (?=(?:but|except|excluding|apart from|other than|it's|it is|this is)\b)/i;

/** What stands before a loose word where it names a condition that somebody has. */
const HAVING =
  /(?:\b(?:with|undergoing|receiving|ha(?:ve|s|d)|having|gets?|getting|any|your|an?|of|from|for|if you(?:'re)?|experience|uncontrolled|unstable|recent|severe|known|current|or|and|are|during|after|on|people|anyone|anybody|those|adults|clients|who(?:'s| is| are)?|you're|you've|they've)|[,:;–—-]|^) ?$/i;

/** Whether a mention in a sentence names what somebody has: a loose word does so beside others alone. */
const isSomebodys = (sentence: string, { loosely, start }: Mention) =>
  !loosely || HAVING.test(sentence.slice(Math.max(0, start - 20), start));

/** How invitations are known. It is apart, because whoever reads exclusions alone need not load it. */
export interface Inviting {
  /**
   * Those of the named whom a sentence invites.
   *
   * @param words - The sentence without what only sounds like a no, letter for letter as long.
   */
  invitedBy(sentence: string, words: string, named: readonly Mention[]): readonly Mention[];
  /** Whether a text calls the activity off, so that nothing in the listing is an invitation. */
  callsOff(text: string): boolean;
  /** Whether a sentence takes back what the one before it said. */
  takesBack(sentence: string): boolean;
}

/**
 * Reads one sentence. Where only its second half says no, and names somebody, the first half is read by itself.
 *
 * @param underNo - Whether it is an item of a list whose heading says no.
 */
export function sentenceSays(sentence: string, named: readonly Mention[], underNo: boolean, inviting?: Inviting): Said {
  const words = withoutFalseNoes(sentence);
  const no = saysNo(words);
  const invitedBy = (until: number, those: readonly Mention[]) =>
    those.length > 0 && inviting ? inviting.invitedBy(sentence.slice(0, until), words.slice(0, until), those) : [];
  if (!no && !underNo) return { invited: invitedBy(sentence.length, named), refused: [], no };
  const refused = named.filter((mention) => isSomebodys(sentence, mention));
  const turn = no ? words.search(TURNS) : -1;
  const after = refused.filter(({ start }) => start > turn);
  if (turn <= 0 || after.length === 0 || saysNo(words.slice(0, turn))) return { invited: [], refused, no };
  const before = named.filter(({ start }) => start < turn);
  return { invited: invitedBy(turn, before), refused: after, no };
}
