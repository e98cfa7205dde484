import { NEEDS } from '../health/needs.js';
import { mayBeListed } from '../health/conditions.js';
import { ACCESSIBILITY, type Accessibility } from '../opportunity/access.js';
import type { Answer } from '../opportunity/answer.js';
import { beginnersWelcome } from '../opportunity/beginner.js';
import type { Opportunity } from '../opportunity/opportunity.js';
import { SETTINGS, VENUES } from '../opportunity/place.js';
import { costsAtMost } from '../opportunity/price.js';
import type { Criteria } from './criteria.js';
import { needsOf } from './needs.js';
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
  /** True when a listing that has not one of the chosen values is out, whatever others it has. */
  readonly exclusionsWin?: true;
  /** True when a listing has to have every chosen value, not just one of them. */
  readonly everyOne?: true;
  says(opportunity: Opportunity): Says | undefined;
}

/** Accessibility that says as much as naming the condition would. */
export const STATED_BY_ACCESSIBILITY: Readonly<Record<string, readonly Accessibility[]>> = {
  'physical-disability': ['physical-disability', 'wheelchair'],
  'sensory-impairment': ['sight-loss', 'hearing-loss'],
  'learning-disability': ['learning-disability'],
};

/** The limits that have counts, pence. */
export const PRICE_LIMITS: readonly number[] = [300, 500, 1000];

/** The filters whose values a listing states one by one. Days and times are in `when.ts`: they hold together. */
export const FILTERS: readonly Filter[] = [
  {
    name: 'conditions',
    silence: 'not-stated',
    exclusionsWin: true,
    says: ({ suitability, exclusions, accessibility }) => {
      const excluded = exclusions.flatMap(({ condition }) => condition ?? []);
      const named = suitability.map(({ condition }) => condition).filter(mayBeListed);
      for (const [condition, supports] of Object.entries(STATED_BY_ACCESSIBILITY))
        if (supports.some((support) => accessibility.includes(support))) named.push(condition);
      return { has: named.filter((condition) => !excluded.includes(condition)), hasNot: excluded };
    },
  },
  {
    name: 'beginner',
    values: ['yes'],
    silence: 'no',
    says: (opportunity) => yesOrNo(beginnersWelcome(opportunity)),
  },
  {
    name: 'free',
    values: ['yes'],
    silence: 'no',
    says: ({ price }) => yesOrNo(costsAtMost(price, 0)),
  },
  {
    // For its counts alone: what is asked may be any limit, and is a question of its own.
    name: 'maxPence',
    values: PRICE_LIMITS.map(String),
    silence: 'not-stated',
    says: ({ price }) => {
      const limits = (answer: Answer) =>
        PRICE_LIMITS.filter((limit) => costsAtMost(price, limit) === answer).map(String);
      return { has: limits('yes'), hasNot: limits('no') };
    },
  },
  {
    name: 'gender',
    values: ['women', 'men'],
    silence: 'no',
    says: ({ gender }) => gender && { has: [gender] },
  },
  {
    name: 'accessibility',
    values: ACCESSIBILITY,
    silence: 'not-stated',
    says: ({ accessibility, notAccessible }) => ({ has: accessibility, hasNot: notAccessible }),
  },
  {
    name: 'settings',
    values: SETTINGS,
    silence: 'no',
    says: ({ settings }) => ({ has: settings }),
  },
  {
    name: 'venues',
    values: ['not-leisure-centre', ...VENUES],
    silence: 'no',
    says: ({ place }) =>
      place?.venue && { has: place.venue === 'leisure-centre' ? [place.venue] : [place.venue, 'not-leisure-centre'] },
  },
  {
    name: 'activities',
    silence: 'no',
    says: ({ activities }) => ({ has: activities }),
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
  },
  {
    name: 'needs',
    values: NEEDS,
    silence: 'not-stated',
    exclusionsWin: true,
    everyOne: true,
    says: needsOf,
  },
];

/** The values chosen in a filter. A limit may be any number, and is no choice of values. */
export function chosenIn(criteria: Criteria, name: FacetName): readonly string[] {
  const chosen = name !== 'maxPence' && criteria[name];
  return chosen === true ? ['yes'] : [chosen || []].flat();
}

function yesOrNo(answer: Answer): Says {
  return { has: answer === 'yes' ? ['yes'] : [], hasNot: answer === 'no' ? ['yes'] : [] };
}
