import { leavesDoubt } from './doubt-cues.js';
import { invitedIn } from './invited-in.js';
import { masked } from './masked.js';
import { namesSomethingElse } from './namesakes.js';
import { type ReadSuitability, readTexts } from './read-texts.js';
import type { Inviting } from './sentence-says.js';
import { callsOff, takesBack } from './taken-back.js';

export type { ReadSuitability } from './read-texts.js';

const INVITING: Inviting = {
  invitedBy(sentence, words, named) {
    if (namesSomethingElse(sentence) || leavesDoubt(masked(words, named))) return [];
    const orders = invitedIn(masked(sentence, named));
    return named.filter((_, order) => orders.has(order));
  },
  callsOff,
  takesBack,
};

/**
 * Reads the sentences of a listing's name and description. A sentence that invites people with a condition in a known
 * way, and leaves no doubt, is a described mention, quoted; one that turns them away or warns them is an exclusion,
 * quoted, and outweighs any mention. Whatever else a sentence may mean counts for nothing. The work is bounded whatever
 * the texts hold.
 */
export const readSuitability = (texts: readonly string[]): ReadSuitability => readTexts(texts, INVITING);
