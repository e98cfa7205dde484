import type { Accessibility } from '../opportunity/access.js';
import type { Answer } from '../opportunity/answer.js';
import { beginnersWelcome } from '../opportunity/beginner.js';
import type { Opportunity } from '../opportunity/opportunity.js';
import { costsAtMost } from '../opportunity/price.js';
import type { Criteria } from './criteria.js';
import type { FacetName } from './results.js';

/** What one listing says about one filter. Undefined is silence. */
export interface Says {
  /** The values it has. */
  readonly has: readonly string[];
  /** The values it says it does not have. */
  readonly hasNot?: readonly string[];
}

/** A filter with values to choose from. */
export interface Filter {
  readonly name: FacetName;
  /** All its values in order, others meaning nothing; absent when the listings bring their own. */
  readonly values?: readonly string[];
  /**
   * What silence about one value means once a listing says anything: `no` where it says all there is to say (its
   * venue), `not-stated` where it may have more (its accessibility).
   */
  readonly silence: 'no' | 'not-stated';
  /** True when saying "not for this one" outweighs every value the listing has. */
  readonly exclusionsWin?: true;
  says(opportunity: Opportunity): Says | undefined;
  chosen(criteria: Criteria): readonly string[];
}

/** Accessibility that says as much as naming the condition would. */
export const STATED_BY_ACCESSIBILITY: Readonly<Record<string, readonly Accessibility[]>> = {
  'physical-disability': ['physical-disability', 'wheelchair'],
  'sensory-impairment': ['sight-loss', 'hearing-loss'],
  'learning-disability': ['learning-disability', 'social-support'],
};

/** The filters whose values a listing states one by one. Days and times are in `when.ts`: they hold together. */
export const FILTERS: readonly Filter[] = [
  {
    name: 'conditions',
    silence: 'not-stated',
    exclusionsWin: true,
    says: ({ suitability, exclusions, accessibility }) => ({
      has: [
        ...suitability.map(({ condition }) => condition),
        ...Object.keys(STATED_BY_ACCESSIBILITY).filter((condition) =>
          STATED_BY_ACCESSIBILITY[condition]!.some((support) => accessibility.includes(support)),
        ),
      ],
      hasNot: exclusions.flatMap(({ condition }) => condition ?? []),
    }),
    chosen: ({ conditions }) => texts(conditions),
  },
  {
    name: 'beginner',
    values: ['yes'],
    silence: 'no',
    says: (opportunity) => yesOrNo(beginnersWelcome(opportunity)),
    chosen: ({ beginner }) => (beginner ? ['yes'] : []),
  },
  {
    name: 'free',
    values: ['yes'],
    silence: 'no',
    says: ({ price }) => yesOrNo(costsAtMost(price, 0)),
    chosen: ({ free }) => (free ? ['yes'] : []),
  },
  {
    name: 'gender',
    values: ['women', 'men'],
    silence: 'no',
    says: ({ gender }) => gender && { has: [gender] },
    chosen: ({ gender }) => texts(gender),
  },
  {
    name: 'accessibility',
    values: [
      'wheelchair',
      'physical-disability',
      'sight-loss',
      'hearing-loss',
      'learning-disability',
      'mental-health',
      'social-support',
    ],
    silence: 'not-stated',
    says: ({ accessibility, notAccessible }) => ({ has: accessibility, hasNot: notAccessible }),
    chosen: ({ accessibility }) => texts(accessibility),
  },
  {
    name: 'settings',
    values: ['in-person', 'online', 'at-home'],
    silence: 'no',
    says: ({ settings }) => ({ has: settings }),
    chosen: ({ settings }) => texts(settings),
  },
  {
    name: 'venues',
    values: ['not-leisure-centre', 'leisure-centre', 'community', 'outdoors', 'health', 'education', 'pool', 'home'],
    silence: 'no',
    says: ({ place }) =>
      place?.venue && { has: place.venue === 'leisure-centre' ? [place.venue] : [place.venue, 'not-leisure-centre'] },
    chosen: ({ venues }) => texts(venues),
  },
  {
    name: 'activities',
    silence: 'no',
    says: ({ activities }) => ({ has: activities }),
    chosen: ({ activities }) => texts(activities),
  },
  {
    name: 'support',
    values: ['welcomed', 'companion', 'one-to-one', 'home-visit'],
    silence: 'not-stated',
    says: ({ firstVisit, oneToOne, homeVisit }) => {
      const answers = Object.entries({
        welcomed: firstVisit?.welcomed,
        companion: firstVisit?.companion,
        'one-to-one': oneToOne,
        'home-visit': homeVisit,
      });
      return {
        has: answers.flatMap(([value, answer]) => (answer === true ? value : [])),
        hasNot: answers.flatMap(([value, answer]) => (answer === false ? value : [])),
      };
    },
    chosen: ({ support }) => texts(support),
  },
];

/** The texts among what somebody chose: criteria may come from an attribute, and hold anything. */
export function texts(chosen: unknown): readonly string[] {
  return [chosen].flat().filter((value): value is string => typeof value === 'string' && value !== '');
}

function yesOrNo(answer: Answer): Says {
  return { has: answer === 'yes' ? ['yes'] : [], hasNot: answer === 'no' ? ['yes'] : [] };
}
