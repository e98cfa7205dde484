/** A time of day as it was written. */
export interface WrittenTime {
  readonly hour: number;
  readonly minute: number;
  readonly half?: 'am' | 'pm';
  /** On the 24-hour clock beyond doubt: `14:00`, `09:30`, noon. */
  readonly sure: boolean;
}

/** A time of day that something begins, and perhaps ends, `HH:MM`. */
export interface ClockTime {
  readonly start?: string;
  readonly end?: string;
  /** Nothing said whether it is morning or evening: the likelier was taken. */
  readonly guessed?: true;
  /** It may be either, and nothing is taken. */
  readonly unclear?: true;
}

const HALF_DAY = 720;

const minutes = ({ hour, minute, half, sure }: WrittenTime, pm = half === 'pm'): number =>
  (sure ? hour : (hour % 12) + (pm ? 12 : 0)) * 60 + minute;

const written = (total: number): string =>
  `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`;

const settled = ({ half, sure }: WrittenTime): boolean => sure || half !== undefined;

// An hour of the day, where neither half is named: activities begin from 9 in the morning to 6 in the evening.
const likely = (time: WrittenTime): number => minutes(time, time.hour < 7 || time.hour === 12);

/** The first time after another one that reads the same on a clock face. */
const nextAfter = (time: WrittenTime, start: number): number => {
  const total = minutes(time, false);
  return total > start ? total : total + HALF_DAY;
};

/** What one time, or a time with its end, is on the 24-hour clock. */
export function clockTime(start: WrittenTime, end?: WrittenTime): ClockTime {
  const open = !settled(start);
  let begins = settled(start) ? minutes(start) : likely(start);
  if (open && end && settled(end)) {
    // "7-8.30pm" and "11-1pm": the later of the two that comes before the end.
    const [morning, evening] = [minutes(start, false), minutes(start, true)];
    begins = evening < minutes(end) ? evening : morning;
    if (end.half === 'am') begins = morning;
  }
  const guess = open && !(end && settled(end));
  // Until noon, eight is in the morning.
  const untilNoon = guess && end?.hour === 12 && (start.hour === 7 || start.hour === 8);
  if (guess && !untilNoon && (start.hour === 7 || start.hour === 8)) return { unclear: true };
  const ends = end && (settled(end) ? minutes(end) : nextAfter(end, begins));
  return {
    start: written(begins),
    ...(ends !== undefined && ends > begins && ends < 2 * HALF_DAY && { end: written(ends) }),
    ...(guess && start.hour < 7 && { guessed: true as const }),
  };
}
