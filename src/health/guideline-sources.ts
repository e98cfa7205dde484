import type { HealthSource } from './safety-lines.js';

const GOV = 'https://www.gov.uk/government/publications/physical-activity-guidelines-';

/** The page of one of the Chief Medical Officers' guidelines. */
export const guidelinePage = (of: string, about: string) =>
  `${GOV}${of}/physical-activity-for-${about}-text-of-the-infographic`;

/** A source with the day it came out. */
export interface DatedSource extends HealthSource {
  /** When it was published or last changed, ISO date; absent where the research could not tell. */
  readonly published?: string;
}

/**
 * What the guidelines for adults rest on. A `url` stands where the research read that very page; the others it read as
 * somebody else gives them, so they are named without a link.
 */
export const GUIDELINE_SOURCES = {
  adults: {
    name: 'UK Chief Medical Officers, activity for adults and older adults',
    url: guidelinePage('adults-and-older-adults', 'adults-and-older-adults-19-and-over'),
    published: '2019-09-07',
  },
  disabledAdults: {
    name: 'UK Chief Medical Officers, activity for disabled adults',
    url: guidelinePage('disabled-adults', 'disabled-adults'),
    published: '2019-09-07',
  },
  nhs: { name: 'NHS text on activity, as others reproduce it' },
  sportEngland: { name: 'Sport England, insight on what puts people off' },
} as const satisfies Record<string, DatedSource>;
