import type { HealthSource } from './safety-lines.js';

const GOV = 'https://www.gov.uk/government/publications/physical-activity-guidelines-';
const text = (of: string, about: string) => `${GOV}${of}/physical-activity-for-${about}-text-of-the-infographic`;

/** A source with the day it came out. */
export interface DatedSource extends HealthSource {
  /** When it was published or last changed, ISO date; absent where the research could not tell. */
  readonly published?: string;
}

/**
 * What the guidelines' facts rest on. A `url` stands where the research read that very page; the others it read as
 * somebody else gives them, so they are named without a link.
 */
export const GUIDELINE_SOURCES = {
  'early-years': {
    name: 'UK Chief Medical Officers, activity from birth to 5 years',
    url: text('early-years-under-5s', 'early-years-birth-to-5-years'),
    published: '2019-09-07',
  },
  young: {
    name: 'UK Chief Medical Officers, activity from 5 to 18 years',
    url: text('children-and-young-people-5-to-18-years', 'children-and-young-people-5-to-18-years'),
    published: '2019-09-19',
  },
  adults: {
    name: 'UK Chief Medical Officers, activity for adults and older adults',
    url: text('adults-and-older-adults', 'adults-and-older-adults-19-and-over'),
    published: '2019-09-07',
  },
  pregnancy: {
    name: 'UK Chief Medical Officers, activity in pregnancy',
    url: text('pregnancy-and-after-childbirth', 'pregnant-women'),
    published: '2019-09-07',
  },
  childbirth: {
    name: 'UK Chief Medical Officers, activity after childbirth',
    url: text('pregnancy-and-after-childbirth', 'women-after-childbirth-birth-to-12-months'),
    published: '2019-09-07',
  },
  'disabled-adults': {
    name: 'UK Chief Medical Officers, activity for disabled adults',
    url: text('disabled-adults', 'disabled-adults'),
    published: '2019-09-07',
  },
  'disabled-young': {
    name: 'UK Chief Medical Officers, activity for disabled children and young people',
    url: text('disabled-children-and-disabled-young-people', 'disabled-children-and-disabled-young-people'),
    published: '2022-04-12',
  },
  report: {
    name: 'UK Chief Medical Officers’ report of 2019, its summary by age as others reproduce it',
    published: '2020-01-09',
  },
  'disabled-young-launch': {
    name: 'Activity Alliance on the guideline for disabled children',
    published: '2022-02-16',
  },
  nhs: { name: 'NHS text on activity, as others reproduce it' },
  tommys: { name: 'Tommy’s, what to avoid in pregnancy' },
  'sport-england': { name: 'Sport England, insight on what puts people off' },
} as const satisfies Record<string, DatedSource>;

/** The short name of a source. */
export type GuidelineSource = keyof typeof GUIDELINE_SOURCES;
