import { type Item, itemsOf, lineOf, saysSomething } from '../values/raw-values.js';

/** What a record says in the first of these fields that says anything; the versions and dialects name things differently. */
export function said(item: Item, ...fields: readonly string[]): unknown {
  for (const field of fields) if (saysSomething(item[field])) return item[field];
  return undefined;
}

/** The objects in any of these fields, all together. */
export function allOf(item: Item, ...fields: readonly string[]): readonly Item[] {
  return fields.flatMap((field) => itemsOf(item[field]));
}

/** A term of a taxonomy, or the kind of people a service is for. */
export interface Label {
  /** The last part of a hierarchy such as `Health > Dementia`. */
  readonly label: string;
  /** The whole, as published. */
  readonly path: readonly string[];
  /** What the publisher says the label is about: `eligibility`, `Service types`. */
  readonly about: string;
}

/** Most labels of one service that are read. */
const LABELS = 50;

function labelFrom(value: unknown, about: string): readonly Label[] {
  const path = lineOf(value)
    .split('>')
    .map((part) => part.trim())
    .filter(Boolean);
  const label = path.at(-1);
  return label ? [{ label, path, about }] : [];
}

/** The terms a service is filed under: `attributes` of version 3, `service_taxonomys` of 1, `taxonomies` of others. */
export function termsOf(service: Item): readonly Label[] {
  const filed = [
    ...allOf(service, 'attributes').map((each) => [said(each, 'taxonomy_term'), said(each, 'link_type')] as const),
    ...allOf(service, 'service_taxonomys', 'service_taxonomies').map(
      (each) => [said(each, 'taxonomy', 'taxonomy_term'), said(each, 'link_type')] as const,
    ),
    ...allOf(service, 'taxonomies').map((each) => [each, undefined] as const),
  ];
  return filed.slice(0, LABELS).flatMap(([given, type]) => {
    const [term] = itemsOf(given);
    const about = term ? ['taxonomy', 'vocabulary'].map((field) => lineOf(said(term, field))) : [];
    return labelFrom(term ? said(term, 'name', 'term', 'label') : given, [lineOf(type), ...about].join(' '));
  });
}

const ABOUT_PEOPLE = /eligib|audience|target|persona|circumstance|suitab|client|condition|need|disabilit/i;

/** The labels that say whom a service is for, in every dialect's own field, and the terms whose taxonomy does. */
export function audienceOf(service: Item): readonly Label[] {
  const audience = [
    ...allOf(service, 'pc_targetAudience').map((each) => said(each, 'audienceType')),
    ...allOf(service, 'suitabilities', 'send_needs').map((each) => said(each, 'label', 'name')),
  ];
  return [
    ...audience.slice(0, LABELS).flatMap((each) => labelFrom(each, 'audience')),
    ...termsOf(service).filter(({ about }) => ABOUT_PEOPLE.test(about)),
  ];
}
