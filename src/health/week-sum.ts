import { MINUTES_IN_A_DAY } from './weekly-minutes.js';

/** How hard something was, by the talk test: `moderate` leaves breath to talk, `vigorous` does not. */
export type HowHard = 'moderate' | 'vigorous';

/** Something to be active with, as the guideline for adults names it, or as the research found that it counts. */
export interface EverydayActivity {
  readonly id: string;
  /** What the guideline calls it; `ask` where no source says how hard it is. */
  readonly effort: HowHard | 'ask';
  /** Whether it builds strength too. */
  readonly strength?: true;
}

/**
 * Everyday activities. How hard: the Chief Medical Officers' guideline for adults (2019). That gardening and dancing
 * count: Sport England. That carrying counts for strength: the same guideline.
 */
export const EVERYDAY_ACTIVITIES: readonly EverydayActivity[] = [
  { id: 'walk', effort: 'moderate' },
  { id: 'stairs', effort: 'vigorous' },
  { id: 'gardening', effort: 'ask' },
  { id: 'dancing', effort: 'ask' },
  { id: 'shopping', effort: 'ask', strength: true },
  { id: 'swimming', effort: 'moderate' },
  { id: 'cycling', effort: 'moderate' },
  { id: 'running', effort: 'vigorous' },
  { id: 'yoga', effort: 'ask', strength: true },
  { id: 'other', effort: 'ask' },
];

/** Something done in a week. */
export interface Done {
  readonly activity: string;
  /** Whole minutes, 1 to 1,440. */
  readonly minutes: number;
  readonly effort: HowHard;
}

/** Vigorous minutes that do as much as moderate ones: 75 in place of 150. Source: the guideline for adults, 2019. */
const VIGOROUS_COUNTS = 2;

/** Minutes that count towards the week's amount; vigorous ones twice, where the group's guideline weighs them so. */
export function countsAs({ minutes, effort }: Done, weighsVigorous: boolean): number {
  return effort === 'vigorous' && weighsVigorous ? minutes * VIGOROUS_COUNTS : minutes;
}

/** The sum of a week. */
export function sumOf(week: readonly Done[], weighsVigorous: boolean): number {
  return week.reduce((sum, done) => sum + countsAs(done, weighsVigorous), 0);
}

/** Whole minutes out of what was typed, or undefined: nothing typed is not zero, and no day has more than 1,440. */
export function minutesFrom(typed: string): number | undefined {
  const minutes = /^\d{1,4}$/.test(typed.trim()) ? Number(typed) : 0;
  return minutes >= 1 && minutes <= MINUTES_IN_A_DAY ? minutes : undefined;
}
