/** Plain needs that somebody may have, with or without a name for them. Not conditions: choosing one changes no safety. */
export const NEEDS = ['breathless', 'falling', 'wheelchair', 'company'] as const;

/** One need: getting breathless, worry about falling, using a wheelchair, going with someone. */
export type Need = (typeof NEEDS)[number];

/** What speaks to a need in a listing. */
export interface NeedCues {
  /** Conditions whose invitation, or exclusion, is one of this need too. */
  readonly conditions: readonly string[];
  /** Words of a listing that say it is thought of. */
  readonly words?: RegExp;
}

/** What speaks to each need. Ways of saying it, no claims about health: a listing's words are quoted as they are. */
export const NEED_CUES: Readonly<Record<Need, NeedCues>> = {
  breathless: {
    conditions: ['copd', 'other-lung-conditions', 'heart-failure'],
    words:
      /\b(?:at|in) (?:your|their) own (?:pace|time)\b|\b(?:who|that|if you)(?: \w+)? (?:get|feel|are|become)s? (?:\w+ )?(?:breathless|short of breath|out of breath)\b/i,
  },
  falling: {
    conditions: ['falls-balance'],
    words: /\b(?:unsteady|steady on (?:your|their) feet|something to hold|hold on to a chair|strength and balance)\b/i,
  },
  wheelchair: { conditions: [], words: /\bwheelchair users?\b/i },
  company: { conditions: [] },
};

/** A sentence that turns away those whom its words name. */
export const REFUSES_A_NEED = /\b(?:(?:not|never) (?:suitable|recommended|advised|for)|unsuitable)\b/i;

/** A sentence that takes back what its words seem to say. */
export const TAKES_A_NEED_BACK = /\b(?:no|not|never|cannot|unable|unsuitable|unless|too)\b|n['’]t\b/i;
