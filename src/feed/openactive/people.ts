import type { Accessibility, AgeRange, Contact, Gender } from '../../opportunity/access.js';
import type { Organiser } from '../../opportunity/opportunity.js';
import type { Suitability } from '../../opportunity/suitability.js';
import { ageFromEnds, ageFromWords } from '../words/age-words.js';
import { roleEmail, telephone, webLink } from '../values/links.js';
import { stated, statedOrNone } from '../values/stated.js';
import { supportsFrom, wheelchairFrom } from '../words/support-words.js';
import { plainLine, sentencesOf } from '../values/plain-text.js';
import { flagOf, isItem, type Item, itemsOf, lineOf, listOf, numberOf, textOf } from '../values/raw-values.js';
import { said } from './fields.js';
import { inherited } from './inherit.js';
import { term } from './types.js';

/** Ages: the restriction that is enforced, else the range that is advised. */
export function ageOf(lineage: readonly Item[]): AgeRange | undefined {
  for (const field of ['ageRestriction', 'ageRange']) {
    const [value] = listOf(inherited(lineage, field));
    const age = isItem(value)
      ? ageFromEnds(numberOf(said(value, 'minValue')), numberOf(said(value, 'maxValue')))
      : ageFromWords(lineOf(value));
    if (age) return age;
  }
  return undefined;
}

/** Who may come: the stated restriction, else a name that says "women only". Silence is not "anybody". */
export function genderOf(lineage: readonly Item[], name: string): Gender | undefined {
  const restriction = listOf(inherited(lineage, 'genderRestriction')).slice(0, 10).map(term).join(' ');
  const words = restriction || (/\bonly\b/i.test(name) ? name : '');
  const women = /female|wom[ae]n|ladies|girls/i.test(words);
  const men = /(?<!fe)male|(?<!wo)men\b|gents|boys/i.test(words);
  if (women !== men) return women ? 'women' : 'men';
  if (women && restriction) return 'any';
  return /none|norestriction|mixed|any|all/i.test(restriction) ? 'any' : undefined;
}

/** What a listing states about access. */
export interface Access {
  readonly accessibility: readonly Accessibility[];
  readonly notAccessible: readonly Accessibility[] | undefined;
  readonly suitability: readonly Suitability[];
}

// A no anywhere outweighs a yes elsewhere.
function wheelchairOfWords(text: string): boolean | undefined {
  const answers = sentencesOf(text).map(wheelchairFrom);
  return answers.includes(false) ? false : answers.find((answer) => answer !== undefined);
}

// What a place says that it has: "Adapted For Wheelchairs".
function wheelchairOfPlace(places: readonly Item[]): boolean | undefined {
  const features = places.flatMap((place) => itemsOf(said(place, 'amenityFeature')));
  const feature = features.find((each) => /\bwheel ?chair/i.test(lineOf(each)));
  return feature && flagOf(said(feature, 'value'));
}

/** Support that is stated in structured fields, and the conditions that this names. */
export function accessOf(lineage: readonly Item[]): Access {
  const accessibility = new Set<Accessibility>();
  const suitability: Suitability[] = [];
  for (const concept of listOf(inherited(lineage, 'accessibilitySupport')).slice(0, 20)) {
    const label = lineOf(concept);
    const id = isItem(concept) ? term(said(concept, 'id')) : '';
    const [support] = supportsFrom(label || id);
    if (!support) continue;
    accessibility.add(support.accessibility);
    if (support.condition)
      suitability.push({
        condition: support.condition,
        basis: 'stated',
        evidence: label || support.accessibility,
      });
  }
  const wheelchair =
    flagOf(inherited(lineage, 'isWheelchairAccessible')) ??
    wheelchairOfWords(textOf(inherited(lineage, 'accessibilityInformation'), 2000)) ??
    wheelchairOfPlace([...lineage.slice(0, 1), ...itemsOf(inherited(lineage, 'location'))]);
  if (wheelchair) accessibility.add('wheelchair');
  return {
    accessibility: [...accessibility],
    notAccessible: wheelchair === false ? ['wheelchair'] : undefined,
    suitability,
  };
}

/** Who runs it. */
export function organiserOf(lineage: readonly Item[], base: string | undefined): Organiser | undefined {
  const [organizer] = listOf(inherited(lineage, 'organizer'));
  const item = isItem(organizer) ? organizer : {};
  const name = lineOf(organizer) || lineOf(said(item, 'legalName'));
  // Some give only the organiser's address on the web.
  return name && !webLink(name) ? stated({ name, url: webLink(said(item, 'url'), base) }) : undefined;
}

/** Whom to ask: the organiser, else the place. A session's leader is never looked at. */
export function contactOf(lineage: readonly Item[], base: string | undefined): Contact | undefined {
  const bodies = ['contactPoint', 'organizer', 'location'].flatMap((field) => itemsOf(inherited(lineage, field)));
  const first = (field: string, read: (value: unknown, base?: string) => string | undefined): string | undefined =>
    bodies.map((body) => read(said(body, field), base)).find(Boolean);
  return statedOrNone({
    telephone: first('telephone', (value) => telephone(plainLine(value))),
    email: first('email', (value) => roleEmail(plainLine(value, 254))),
    url: first('url', webLink),
  });
}
