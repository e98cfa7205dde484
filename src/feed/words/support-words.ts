import type { Accessibility } from '../../opportunity/access.js';

/** A kind of support that labels name, and the condition it speaks of. */
export interface Support {
  readonly accessibility: Accessibility;
  readonly condition?: string;
}

/** OpenActive's six accessibility-support concepts by label and id, our word for each, and the condition it names. */
const SUPPORT: readonly (readonly [RegExp, Accessibility, string?])[] = [
  [/\bvisual|1393f2dc/i, 'sight-loss', 'sensory-impairment'],
  [/\bhearing|2bfb7228/i, 'hearing-loss', 'sensory-impairment'],
  [/\bphysical(?! (?:activit|health|fitness|exercise|educ))|dd026873/i, 'physical-disability', 'physical-disability'],
  [/\blearning(?! (?:centre|provider|group|skill))|67902468/i, 'learning-disability', 'learning-disability'],
  [/\bmental|40b9b11f/i, 'mental-health'],
  [/\bsocial(?:,? (?:or|and|emotional)\b| problem)|\bbehaviou?r|69b689d4/i, 'social-support'],
];

/** The kinds of support that a label or an id means: "Visual and/or hearing impairment" is two. */
export function supportsFrom(label: string): readonly Support[] {
  return SUPPORT.filter(([pattern]) => pattern.test(label)).map(([, accessibility, condition]) =>
    condition ? { accessibility, condition } : { accessibility },
  );
}

const DENIES = /\b(?:no|not|non|without|isn[’']t|limited|partial(?:ly)?|unable|cannot|can[’']t)\b/i;

/** Does a sentence about a building say that wheelchairs get in? Undefined when it says nothing, or "partly". */
export function wheelchairFrom(sentence: string): boolean | undefined {
  if (!/\bwheel ?chairs?\b|\bstep[- ]free\b/i.test(sentence) || /\b(?:limited|partial)/i.test(sentence))
    return undefined;
  return !DENIES.test(sentence);
}
