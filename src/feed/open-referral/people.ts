import { conditionsOfLabel } from '../../health/condition-labels.js';
import type { AgeRange, Contact, Gender } from '../../opportunity/access.js';
import type { Organiser } from '../../opportunity/opportunity.js';
import type { Suitability } from '../../opportunity/suitability.js';
import { ageFromEnds, ageFromWords } from '../words/age-words.js';
import { roleEmail, telephone } from '../values/links.js';
import { writtenLink } from '../values/written-link.js';
import { plainLine } from '../values/plain-text.js';
import { type Item, itemsOf, lineOf, numberOf } from '../values/raw-values.js';
import { stated, statedOrNone } from '../values/stated.js';
import { supportsFrom } from '../words/support-words.js';
import { allOf, type Label, said } from './fields.js';

const MIN = ['minimum_age', 'min_age'];
const MAX = ['maximum_age', 'max_age'];

/** The entries that say who may come: `eligibilitys` of version 1, in every spelling; one text in HSDS 3. */
export function eligibilityOf(service: Item): readonly Item[] {
  const words = said(service, 'eligibility_description');
  return [
    ...allOf(service, 'eligibilitys', 'eligibilities', 'eligibility'),
    ...(words === undefined ? [] : [{ eligibility: words }]),
  ];
}

/** Ages: those of the service, else the widest that its eligibility entries allow. -1 is not stated. */
export function ageOf(service: Item): AgeRange | undefined {
  const ends = (item: Item): readonly [number | undefined, number | undefined] => [
    numberOf(said(item, ...MIN)),
    numberOf(said(item, ...MAX)),
  ];
  const own = ageFromEnds(...ends(service));
  if (own) return own;
  const ranges = eligibilityOf(service).flatMap((entry) => ageFromEnds(...ends(entry)) ?? []);
  if (ranges.length > 0)
    return stated({
      from: ranges.every(({ from }) => from !== undefined)
        ? Math.min(...ranges.map(({ from = 0 }) => from))
        : undefined,
      to: ranges.every(({ to }) => to !== undefined) ? Math.max(...ranges.map(({ to = 0 }) => to)) : undefined,
    });
  const words = eligibilityOf(service).map((entry) => lineOf(said(entry, 'eligibility')));
  return words
    .filter((each) => /\b(?:ages?|aged|years?|over|under)\b/i.test(each))
    .map(ageFromWords)
    .find(Boolean);
}

/** Who may come, where eligibility names one sex and nobody else. Silence is not "anybody". */
export function genderOf(service: Item, name: string): Gender | undefined {
  const words = eligibilityOf(service).map((entry) => lineOf(said(entry, 'eligibility')).toLowerCase());
  const women = words.some((each) => /^(?:females?|women|girls)(?: only)?$/.test(each));
  const men = words.some((each) => /^(?:males?|men|boys)(?: only)?$/.test(each));
  if (words.length > 0 && women !== men) return women ? 'women' : 'men';
  if (!/\bonly\b/i.test(name)) return undefined;
  if (/female|wom[ae]n|ladies|girls/i.test(name)) return 'women';
  return /male|\bmen/i.test(name) ? 'men' : undefined;
}

/** A label that is about somebody else: those who care for a person, or who work with one. */
const OF_OTHERS = /\b(?:carers?|famil\w+|parents?|professionals?|siblings?|relatives?|friends?)\b/i;

/** The conditions that labels of people state. The last part of a hierarchy that names any counts. */
export function statedConditions(labels: readonly Label[]): readonly Suitability[] {
  return labels.flatMap(({ label, path }) => {
    const evidence = path.join(' > ');
    if (OF_OTHERS.test(label) || /\b(?:not|no|except|exclud\w+)\b/i.test(evidence)) return [];
    for (const part of path.toReversed()) {
      const conditions = new Set([
        ...conditionsOfLabel(part),
        ...supportsFrom(part).flatMap(({ condition }) => condition ?? []),
      ]);
      if (conditions.size > 0)
        return [...conditions].map((condition) => ({ condition, basis: 'stated' as const, evidence }));
    }
    return [];
  });
}

const organisationOf = (service: Item): Item | undefined => itemsOf(said(service, 'organization', 'organisation'))[0];

/** Who runs it. */
export function organiserOf(service: Item): Organiser | undefined {
  const organisation = organisationOf(service);
  const name = organisation ? lineOf(said(organisation, 'name')) : '';
  return name && organisation
    ? stated({ name, url: writtenLink(said(organisation, 'website', 'url', 'uri')) })
    : undefined;
}

/**
 * Whom to ask: the service itself, then its contacts, those without a person's name first, then the organisation.
 * Nobody's name and nobody's own e-mail address come through, and never whoever assured the entry.
 */
export function contactOf(service: Item): Contact | undefined {
  const contacts = allOf(service, 'contacts');
  const unnamed = contacts.filter((contact) => said(contact, 'name') === undefined);
  const organisation = organisationOf(service) ?? {};
  const holders = [service, ...unnamed, ...contacts, organisation];
  const numbers = holders.flatMap((each) => [
    ...allOf(each, 'phones').map((phone) => said(phone, 'number')),
    said(each, 'phone', 'telephone'),
  ]);
  const first = <T>(values: readonly unknown[], read: (value: unknown) => T | undefined): T | undefined => {
    for (const value of values) {
      const good = read(value);
      if (good !== undefined) return good;
    }
    return undefined;
  };
  return statedOrNone({
    telephone: first(numbers, (value) => telephone(plainLine(value))),
    email: first(
      holders.map((each) => said(each, 'email')),
      (value) => roleEmail(plainLine(value, 254)),
    ),
    url: first([said(service, 'url'), said(organisation, 'website', 'url', 'uri')], writtenLink),
  });
}
