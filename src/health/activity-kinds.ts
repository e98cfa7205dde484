import type { HealthSource } from './safety-lines.js';

/** A kind of activity that is made for people with some condition, as whoever named the kind says. */
export interface ActivityKind {
  /** The kind, as people read it. */
  readonly name: string;
  /** How listings call it. Whole words. */
  readonly names: RegExp;
  readonly conditions: readonly string[];
  readonly source: HealthSource;
  /** The day the source was read, ISO date. */
  readonly readOn: string;
  /** When it is to be read again, ISO date. */
  readonly reviewBy: string;
  readonly clinicalReview: 'awaiting';
}

const OPENACTIVE: HealthSource = {
  name: 'OpenActive activity list (CC BY 4.0, 13 May 2025), the definition of the activity',
  url: 'https://openactive.io/activity-list',
};
const ESCAPE_PAIN: HealthSource = {
  name: 'ESCAPE-pain, I have knee or hip pain',
  url: 'https://escape-pain.org/i-have-knee-hip-pain/',
};

type Row = readonly [name: string, names: RegExp, conditions: string, source: HealthSource];

const ROWS: readonly Row[] = [
  [
    'Phase IV Cardiac Rehabilitation',
    /\bphase (?:iv|4|four) cardiac|\bcardiac rehab(?:ilitation)?,? (?:\(?phase )?(?:iv|4)\b/i,
    'heart-disease heart-attack',
    OPENACTIVE,
  ],
  ['Pulmonary Maintenance', /\bpulmonary maintenance\b/i, 'copd other-lung-conditions', OPENACTIVE],
  ['Otago', /\botago\b(?! (?:street|road|avenue|place|lane|house|hall))/i, 'falls-balance', OPENACTIVE],
  ['Postural Stability Instruction', /\bpostural stability\b/i, 'falls-balance', OPENACTIVE],
  ['Falls and Exercise Management', /\b[Ff]alls and [Ee]xercise [Mm]anagement\b|\bFaME\b/, 'falls-balance', OPENACTIVE],
  ['Rehab Pilates', /\brehab(?:ilitation)? pilates\b/i, 'surgery', OPENACTIVE],
  ['Pregnancy Yoga', /\b(?:pregnancy|antenatal|prenatal) yoga\b/i, 'pregnancy', OPENACTIVE],
  ['Aquanatal', /\baqua ?natal\b/i, 'pregnancy', OPENACTIVE],
  ['Postnatal Aqua', /\bpost-?natal aqua/i, 'postnatal', OPENACTIVE],
  ['Buggy Fitness', /\bbuggy ?(?:fitness|fit)\b/i, 'postnatal', OPENACTIVE],
  ['Blind Football', /\bblind football\b/i, 'sensory-impairment', OPENACTIVE],
  ['Deaf Tennis', /\bdeaf tennis\b/i, 'sensory-impairment', OPENACTIVE],
  ['ESCAPE-pain', /\bescape[- ]pain\b/i, 'joint-muscle-pain', ESCAPE_PAIN],
];

/** The kinds of activity whose own definition says whom they are made for. */
export const ACTIVITY_KINDS: readonly ActivityKind[] = ROWS.map(([name, names, conditions, source]) => ({
  name,
  names,
  conditions: conditions.split(' '),
  source,
  readOn: '2026-11-21',
  reviewBy: '2027-11-21',
  clinicalReview: 'awaiting',
}));

/** Kinds that are said to be made for a condition, and for which no source was read: they claim nothing. */
export const KINDS_LEFT_OUT: readonly string[] = [
  'Love to Move (dementia): no source was read',
  'Goalball, boccia, wheelchair basketball: their definitions do not say for whom they are made',
  'Pulmonary rehabilitation, cardiac rehabilitation before phase IV: by clinical referral, read from the listing alone',
];

/** A claim that rests on the kind of an activity alone. `evidence` is the name of the kind. */
export interface ByKind {
  readonly condition: string;
  readonly basis: 'by-kind';
  readonly evidence: string;
}

/** A name that speaks of the kind and is not a class of it. */
const NOT_A_CLASS =
  /\b(?:training|instructors?|cpd|talk|workshop|awareness|volunteers?|cancelled|postponed|no|not|was|ex)\b/i;

/**
 * Whom the kinds of activity of a listing are usually made for.
 *
 * @param activities - Its labels.
 * @param name - Its name, which counts only where it is plainly a class.
 */
export function usuallyMadeFor(activities: readonly string[], name = ''): readonly ByKind[] {
  const called = NOT_A_CLASS.test(name) ? activities : [...activities, name];
  return ACTIVITY_KINDS.filter(({ names }) => called.some((words) => names.test(words))).flatMap(
    ({ name: evidence, conditions }) =>
      conditions.map((condition): ByKind => ({ condition, basis: 'by-kind', evidence })),
  );
}
