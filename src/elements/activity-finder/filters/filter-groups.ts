import type { ChoiceField } from './choices.js';

/** The panels of the filters, in the order a surgery asks. */
export const FILTER_GROUPS = ['conditions', 'activities', 'when', 'cost', 'who', 'access', 'place'] as const;

/** One panel. */
export type FilterGroup = (typeof FILTER_GROUPS)[number];

/** The filters each panel holds that are lists of values; cost and "who" also have boxes of their own. */
export const FIELDS_OF: Readonly<Record<FilterGroup, readonly ChoiceField[]>> = {
  conditions: ['conditions'],
  activities: ['activities'],
  when: ['days', 'times'],
  cost: [],
  who: [],
  access: ['needs', 'accessibility', 'support'],
  place: ['venues', 'settings'],
};
