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
  /** Those of them that name people, whom a sentence may turn away: "at your own pace" and "strength and balance" do not. */
  readonly people?: RegExp;
}

const GET_BREATHLESS =
  '\\b(?:who|that|if you)(?: \\w+)? (?:get|feel|are|become)s? (?:\\w+ )?(?:breathless|short of breath|out of breath)\\b';
const UNSTEADY = 'unsteady|steady on (?:your|their) feet|something to hold|hold on to a chair';

/** What speaks to each need. Ways of saying it, no claims about health: a listing's words are quoted as they are. */
export const NEED_CUES: Readonly<Record<Need, NeedCues>> = {
  breathless: {
    conditions: ['copd', 'other-lung-conditions', 'heart-failure'],
    words: new RegExp(`\\b(?:at|in) (?:your|their) own (?:pace|time)\\b|${GET_BREATHLESS}`, 'i'),
    people: new RegExp(`${GET_BREATHLESS}|\\bwho(?: \\w+){0,4} (?:at|in) their own (?:pace|time)\\b`, 'i'),
  },
  falling: {
    conditions: ['falls-balance'],
    words: new RegExp(`\\b(?:${UNSTEADY}|strength and balance)\\b`, 'i'),
    people: new RegExp(`\\b(?:${UNSTEADY})\\b`, 'i'),
  },
  wheelchair: { conditions: [], words: /\bwheelchair users?\b/i },
  company: { conditions: [] },
};

/** A sentence that turns away those whom its words name. */
export const REFUSES_A_NEED = /\b(?:(?:not|never) (?:suitable|recommended|advised|for)|unsuitable)\b/i;

/** A sentence that takes back what its words seem to say. */
export const TAKES_A_NEED_BACK = /\b(?:no|not|never|cannot|unable|unsuitable|unless|too)\b|n['’]t\b/i;
