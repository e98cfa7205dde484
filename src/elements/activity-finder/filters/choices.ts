import { labelOf } from '../../../health/conditions.js';
import type { Locale } from '../../../locales/locale.js';
import type { Criteria } from '../../../search/criteria.js';

/** The filters that take several values. */
export type ChoiceField =
  'conditions' | 'days' | 'times' | 'accessibility' | 'settings' | 'venues' | 'activities' | 'support' | 'needs';

/** The fields of criteria that are lists, in the order their chips stand. */
const CHOICE_FIELDS: readonly ChoiceField[] = [
  'conditions',
  'activities',
  'days',
  'times',
  'accessibility',
  'support',
  'needs',
  'settings',
  'venues',
];

/** The values chosen in one filter. */
export function chosenIn(criteria: Criteria, field: ChoiceField): readonly string[] {
  return criteria[field] ?? [];
}

/** Criteria that differ in one filter: the value added, or taken out when it was there. */
export function withToggled(criteria: Criteria, field: ChoiceField, value: string): Criteria {
  const chosen = chosenIn(criteria, field);
  const values = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
  return { [field]: values };
}

/** What people read for a value of a filter. */
export function choiceName(field: ChoiceField, value: string, words: Locale): string {
  if (field === 'activities') return value;
  if (field === 'conditions') return labelOf(value);
  const names: Readonly<Record<string, string>> = words[field];
  return names[value] ?? value;
}

/** One thing that is chosen: what it is called, and the change that lets go of it. */
export interface Chosen {
  readonly field: keyof Criteria;
  readonly name: string;
  readonly without: Criteria;
}

/** Everything that is chosen, as one list. Words and place stand in their own boxes and are not part of it. */
export function chosenFilters(criteria: Criteria, words: Locale): readonly Chosen[] {
  const { beginner, free, maxPence, age, gender } = criteria;
  const values = CHOICE_FIELDS.flatMap((field) =>
    chosenIn(criteria, field).map((value): Chosen => ({
      field,
      name: choiceName(field, value, words),
      without: withToggled(criteria, field, value),
    })),
  );
  const single: readonly (readonly [field: keyof Criteria, name: string | false | undefined])[] = [
    ['beginner', beginner && words.filters.beginner],
    ['free', free && words.filters.free],
    ['maxPence', maxPence !== undefined && words.filters.upTo(maxPence / 100)],
    ['age', age !== undefined && words.filters.agedFor(age)],
    ['gender', gender && words.genders[gender]],
  ];
  const others = single.flatMap(([field, name]) => (name ? { field, name, without: { [field]: undefined } } : []));
  return [...values, ...others];
}
