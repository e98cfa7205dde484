import type { DatedSource } from './guideline-sources.js';

/** The ten groups of people the UK Chief Medical Officers have a guideline for, in the order of life. */
export const GUIDELINE_IDS = [
  'infant',
  'toddler',
  'preschool',
  'child',
  'adult',
  'older-adult',
  'pregnancy',
  'postnatal',
  'disabled-adult',
  'disabled-child',
] as const;

/** One of the ten groups. */
export type GuidelineId = (typeof GUIDELINE_IDS)[number];

/** The names of groups in a list, each once, in its order; others are left out. */
export function knownGroups(ids: readonly string[]): readonly GuidelineId[] {
  return [...new Set(ids.flatMap((id) => GUIDELINE_IDS.find((known) => known === id) ?? []))];
}

/** What a guideline speaks of, in the order in which it is told. */
export const TOPICS = ['amount', 'effort', 'strength', 'balance', 'sitting', 'counts', 'start', 'care'] as const;

/** One thing that a guideline speaks of; `care` is what to take care with. */
export type Topic = (typeof TOPICS)[number];

/** A plain sentence; with the sources it rests on where they are others than the guideline's own. */
export type Said = string | readonly [text: string, ...from: DatedSource[]];

/** Minutes in a day or a week, as the guideline has them: at least so many. */
export interface Amount {
  readonly minutes: number;
  readonly per: 'day' | 'week';
  /** `average`: not every day alike. */
  readonly average?: true;
}

/** One group's guideline, as data. No clinician has signed any of it yet. */
export interface Guideline {
  readonly id: GuidelineId;
  /** Whom it is for, in plain words. */
  readonly label: string;
  readonly source: DatedSource;
  readonly amount: Amount;
  /** How many of those minutes are to be moderate or vigorous. */
  readonly ofWhich?: number;
  /** Vigorous minutes that do in place of `amount`. */
  readonly vigorous?: number;
  /** Whether those are for people who are regularly active already. */
  readonly vigorousIfActive?: true;
  /** What the report gives for a whole week, from and to, minutes. */
  readonly weekly?: readonly [number, number];
  /** Whether it asks for some movement on every day. */
  readonly daily?: true;
  /** How often to build strength: days a week. */
  readonly strength?: number;
  /** Where the guideline counts times a week, not days. */
  readonly strengthTimes?: true;
  /** Where it asks for balance along with strength. */
  readonly strengthAndBalance?: true;
  /** How often to work on balance, days a week. */
  readonly balance?: number;
  /** Whether pelvic floor exercises are for every day. */
  readonly pelvicFloor?: true;
  readonly says: Readonly<Partial<Record<Topic, readonly Said[]>>>;
  /** What being active is good for. */
  readonly helps: readonly string[];
  /** Whether the adults' figures on the chance of getting an illness are this group's too. */
  readonly lowersChances?: true;
  /** What suits: what to look for in a list of local activities. */
  readonly leadsTo: {
    readonly activities?: readonly string[];
    readonly age?: number;
    readonly conditions?: readonly string[];
  };
}
