import { cost, date, when } from '../../locales/en-formats.js';
import { screenWords } from '../../locales/en-prompt-screen.js';
import type { SafetyLine } from '../../health/safety-lines.js';
import type { Opportunity } from '../../opportunity/opportunity.js';
import type { Item } from './item.js';

/** One idea on a screen or in a picture. */
export interface Slide {
  readonly id: string;
  /** A few words above it: what people may have heard, or that it is an activity. */
  readonly above?: string;
  readonly text: string;
  /** Shorter lines beneath it, in order. */
  readonly beneath: readonly string[];
}

const isUrgent = ({ kind }: SafetyLine) => kind === 'urgent';

/** A message as a slide, with the urgent help that has to be said along with it. */
export const messageSlide = ({ id, text, myth, by, lines }: Item): Slide => ({
  id,
  ...(myth && { above: `${screenWords.heard}: “${myth}”` }),
  text,
  beneath: [...(by ? [screenWords.from(by)] : []), ...lines.filter(isUrgent).map((line) => line.text)],
});

/** What else has to be said, a slide each: one idea at a time. */
export const lineSlides = (lines: readonly SafetyLine[]): readonly Slide[] =>
  lines.filter((line) => !isUrgent(line)).map(({ id, text }) => ({ id, text, beneath: [] }));

/** Where something is, as far as its publisher says: the town alone of a place that is kept private. */
function placeOf({ place }: Opportunity): string {
  const parts = place?.masked ? [place.town] : [place?.name ?? place?.address, place?.town];
  return [...new Set(parts.filter(Boolean))].join(', ');
}

/** An activity as a slide: what, when, where, how much. */
export function activitySlide(opportunity: Opportunity, now: Date): Slide {
  const { id, name, schedule, price, contact, sample } = opportunity;
  const [next] = schedule?.next ?? [];
  return {
    id,
    above: sample ? screenWords.sample : screenWords.near,
    text: name,
    beneath: [
      when(schedule) ?? (next ? date(next, now) : screenWords.timeNotStated),
      placeOf(opportunity),
      [cost(price) ?? screenWords.costNotStated, contact?.telephone].filter(Boolean).join(' · '),
    ].filter(Boolean),
  };
}

/** One after the other: two messages, then an activity, until all messages have been shown. */
export function deckOf(messages: readonly Slide[], activities: readonly Slide[]): readonly Slide[] {
  return messages.flatMap((message, at) => {
    const activity = activities.length && at % 2 ? activities[((at - 1) / 2) % activities.length] : undefined;
    return activity ? [message, activity] : [message];
  });
}

const LEAST = 10;
const MOST = 30;

/** Seconds to leave a slide up: time to look up, then two words a second, which is a slow reader's pace. */
export function secondsFor({ above = '', text, beneath }: Slide): number {
  const words = [above, text, ...beneath].join(' ').split(/\s+/).length;
  return Math.min(MOST, Math.max(LEAST, 4 + words / 2));
}
