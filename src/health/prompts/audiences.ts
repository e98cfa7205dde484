/** Whom a message speaks to. The public first, then people at work with them. */
export const AUDIENCES = [
  'everyone',
  'older',
  'pregnant',
  'new-parent',
  'parent',
  'child',
  'disabled',
  'disabled-child',
  'carer',
  'long-term-condition',
  'staff',
  'clinician',
  'befriender',
  'library',
  'housing',
  'employment',
  'care',
  'family-worker',
  'talking-therapies',
] as const;

/** One of them. */
export type Audience = (typeof AUDIENCES)[number];

/** The audiences that are people at work; the rest is the public. */
export const AT_WORK: readonly Audience[] = AUDIENCES.slice(AUDIENCES.indexOf('staff'));
