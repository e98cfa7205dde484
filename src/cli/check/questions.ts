import type { Opportunity } from '../../opportunity/opportunity.js';

/** One thing people want to know of every listing, and whether a listing says it. */
export interface Question {
  readonly key: string;
  /** As a row of the report: "18 of 40 say …". */
  readonly says: string;
  /** As a thing to do: "Say …". */
  readonly fix: string;
  /** What people lose while a listing does not say it. */
  readonly why: string;
  /** How much a listing gains from saying it, beside the others. */
  readonly gain: number;
  /** Can the question be asked of this listing at all? An online class has no place. */
  readonly applies: (opportunity: Opportunity) => boolean;
  readonly answered: (opportunity: Opportunity) => boolean;
}

const always = (): boolean => true;

/** Does somebody have to go somewhere for it? Silence counts as yes. */
export function hasPlace({ settings, kind }: Opportunity): boolean {
  return kind !== 'on-demand' && (settings.length === 0 || settings.includes('in-person'));
}

/** The questions of the report, those first that lose a listing most people. */
export const QUESTIONS: readonly Question[] = [
  {
    key: 'coordinates',
    says: 'where it is (a point on the map)',
    fix: 'Give each place its latitude and longitude',
    why: 'Without a point a listing has no distance: it is missing from “near me” and from the map.',
    gain: 10,
    applies: (opportunity) => hasPlace(opportunity) && !opportunity.place?.masked,
    answered: ({ place }) => place?.point !== undefined,
  },
  {
    key: 'schedule',
    says: 'when it is on',
    fix: 'Say on which day and at what time it is',
    why: 'People choose by the day and time they can come. A listing without them drops out of every such choice.',
    gain: 9,
    applies: ({ kind }) => kind !== 'on-demand' && kind !== 'place',
    answered: ({ schedule }) => schedule !== undefined && (schedule.times.length > 0 || schedule.next.length > 0),
  },
  {
    key: 'contact',
    says: 'whom to ask or where to book',
    fix: 'Give a telephone number, a role e-mail address or a page to book on',
    why: 'Somebody who is unsure wants to ask first. Without a contact the listing ends in nothing.',
    gain: 8,
    applies: always,
    answered: ({ contact, joining, url }) =>
      Boolean(contact?.telephone ?? contact?.email ?? contact?.url ?? joining?.url ?? url),
  },
  {
    key: 'price',
    says: 'what it costs',
    fix: 'Say what it costs, and say “free” where it is free',
    why: 'Cost decides for many people. A listing that does not say is not counted as free.',
    gain: 7,
    applies: always,
    answered: ({ price }) => price !== undefined,
  },
  {
    key: 'level',
    says: 'whether beginners are welcome',
    fix: 'Say what level it is for, and say so where beginners are welcome',
    why: 'Most people who look for something gentle are beginners, and stay away where nothing invites them.',
    gain: 6,
    applies: ({ kind }) => kind !== 'place',
    answered: ({ level, beginner }) => level !== undefined || beginner.length > 0,
  },
  {
    key: 'accessibility',
    says: 'what access and support there is',
    fix: 'Say what access and support there is, and what there is not',
    why: 'A disabled person has to know before setting out. Silence reads as “ring and ask”, or as no.',
    gain: 6,
    applies: always,
    answered: ({ accessibility, notAccessible }) => accessibility.length > 0 || (notAccessible?.length ?? 0) > 0,
  },
  {
    key: 'activity',
    says: 'what activity it is',
    fix: 'Name the activity, with a label of the OpenActive activity list where there is one',
    why: 'A search for “tai chi” finds a named activity first.',
    gain: 6,
    applies: always,
    answered: ({ activities }) => activities.length > 0,
  },
  {
    key: 'suitability',
    says: 'whom it suits (conditions, in words or fields)',
    fix: 'Say in the description for whom it is made or adapted',
    why: 'Somebody with arthritis or a heart condition looks for the words that say they were thought of.',
    gain: 5,
    applies: always,
    answered: ({ suitability, exclusions }) =>
      suitability.some(({ basis }) => basis !== 'by-kind') || exclusions.length > 0,
  },
  {
    key: 'age',
    says: 'which ages it is for',
    fix: 'Give the age range, and say “all ages” where that is so',
    why: 'A parent looks for the child’s age, an older person for their own.',
    gain: 4,
    applies: always,
    answered: ({ age }) => age !== undefined,
  },
  {
    key: 'description',
    says: 'what happens there (a description)',
    fix: 'Describe in two or three sentences what happens, and what a first visit is like',
    why: 'The description is what people read before they decide, and what a search by words looks into.',
    gain: 4,
    applies: always,
    answered: ({ description = '' }) => description.length >= 40,
  },
];
