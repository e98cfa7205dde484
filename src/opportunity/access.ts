/**
 * Support a listing states: first OpenActive's own yes/no field, then its accessibility-support concepts in kinder words
 * (https://openactive.io/accessibility-support).
 */
export const ACCESSIBILITY = [
  'wheelchair',
  'physical-disability',
  'sight-loss',
  'hearing-loss',
  'learning-disability',
  'mental-health',
  'social-support',
] as const;

/** One kind of support. */
export type Accessibility = (typeof ACCESSIBILITY)[number];

/** Who may come, where the organiser restricts it; `any` is a stated "everyone". */
export type Gender = 'any' | 'women' | 'men';

/** Ages in whole years, both ends included. An absent end has no limit. */
export interface AgeRange {
  readonly from?: number;
  readonly to?: number;
}

/** How somebody starts. `referral` needs a health professional. */
export type Route = 'turn-up' | 'book' | 'self-refer' | 'referral';

/** How to join, in the publisher's terms. */
export interface Joining {
  readonly routes: readonly Route[];
  /** Where to book; http or https only. */
  readonly url?: string;
  /** How long people usually wait, in the publisher's words. */
  readonly wait?: string;
}

/** Whom to ask. Never a named leader, never somebody's personal e-mail address. */
export interface Contact {
  /** As people read it: `01632 960001`. */
  readonly telephone?: string;
  readonly email?: string;
  readonly url?: string;
}

/** What the listing says about a first visit. Absent answers were not stated. */
export interface FirstVisit {
  /** What to bring, what happens: the organiser's words, plain text. */
  readonly instructions?: string;
  /** Where to meet. */
  readonly meetingPoint?: string;
  /** Somebody meets a newcomer. */
  readonly welcomed?: boolean;
  /** A friend, relative or carer can come along. */
  readonly companion?: boolean;
}
