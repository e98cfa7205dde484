import { MINUTES_IN_A_DAY } from './weekly-minutes.js';

/** What somebody typed, as it stands in two boxes. */
export interface Typed {
  readonly days: string;
  readonly minutes: string;
}

/** Why there is no sum: nothing is typed, one box is blank, or a number that cannot be. */
export type NoSum = 'blank' | 'half' | 'days' | 'minutes';

/** A sum, or why there is none. */
export type Answer =
  { readonly days: number; readonly minutes: number; readonly week: number } | { readonly refused: NoSum };

const whole = (typed: string) => (/^\d{1,5}$/.test(typed.trim()) ? Number(typed) : Number.NaN);

/**
 * Days a week times minutes a day. Blank is not zero: it is no answer. On no days there are no minutes to name, so 0 days
 * alone are an answer. Days go from 0 to 7, minutes from 0 to 1,440.
 */
export function minutesAWeek({ days: typedDays, minutes: typedMinutes }: Typed): Answer {
  const [noDays, noMinutes] = [!typedDays.trim(), !typedMinutes.trim()];
  if (noDays && noMinutes) return { refused: 'blank' };
  const days = whole(typedDays);
  if (!noDays && !(days <= 7)) return { refused: 'days' };
  const minutes = noMinutes && days === 0 ? 0 : whole(typedMinutes);
  if ((!noMinutes || days === 0) && !(minutes <= MINUTES_IN_A_DAY)) return { refused: 'minutes' };
  if (noDays || Number.isNaN(minutes)) return { refused: 'half' };
  return { days, minutes, week: days * minutes };
}
