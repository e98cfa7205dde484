/** From midnight in Greenwich to the end of that day in the last time zone, milliseconds. */
const END_OF_DAY_EVERYWHERE = 36 * 3_600_000;

/** Whether a review date, the last day a text may be shown (ISO), is past everywhere on earth. */
export function isOverdue(reviewBy: string, now: Date): boolean {
  return now.getTime() > Date.parse(reviewBy) + END_OF_DAY_EVERYWHERE;
}
