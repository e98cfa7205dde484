import type { Accessibility } from '../../opportunity/access.js';
import type { Place } from '../../opportunity/place.js';
import { postcodeIn, withoutPostcode } from '../values/address.js';
import { readPoint } from '../values/coordinates.js';
import { sentencesOf } from '../values/plain-text.js';
import { flagOf, type Item, itemsOf, lineOf, listOf, type Note, textOf } from '../values/raw-values.js';
import { stated, statedOrNone } from '../values/stated.js';
import { supportsFrom, wheelchairFrom } from '../words/support-words.js';
import { venueFromWords } from '../words/venue-words.js';
import { allOf, said } from './fields.js';

/** Words of a place that is none: "online via Zoom". */
const VIRTUAL = /\b(?:online|virtual|zoom|ms teams|microsoft teams|webinar|nationwide|remote)\b/i;

/** Is a location no place at all? */
export function isVirtual(location: Item): boolean {
  const [address = location] = allOf(location, 'addresses', 'physical_addresses');
  const words = ['name', 'city'].map((field) => lineOf(said(location, field) ?? said(address, field))).join(' ');
  return (
    lineOf(said(location, 'location_type')) === 'virtual' ||
    (VIRTUAL.test(words) && !postcodeIn(lineOf(said(address, 'postal_code'))))
  );
}

/** Does the publisher want the exact place kept private? Whoever wrote anything but a plain no meant to. */
export function isMasked(location: Item): boolean {
  const written = said(location, 'mask_exact_address');
  return written !== undefined && flagOf(written) !== false && written !== 0 && written !== '0';
}

// [longitude, latitude], as GeoJSON has them.
function coordinatesOf(location: Item): readonly [unknown, unknown] {
  const [geometry] = itemsOf(said(location, 'geometry'));
  const [longitude, latitude] = geometry ? listOf(geometry['coordinates']) : [];
  return [said(location, 'latitude') ?? latitude, said(location, 'longitude') ?? longitude];
}

/** A location and its address. Of one that is kept private, no more comes out than its town and outcode. */
export function placeOf(location: Item, note: Note): Place | undefined {
  // A post box is nowhere to go; several addresses begin with the one that is visited.
  const addresses = allOf(location, 'addresses', 'physical_addresses');
  const visited = addresses.find((each) => lineOf(said(each, 'address_type')) !== 'postal') ?? addresses[0] ?? location;
  const line = (...fields: readonly string[]): string => lineOf(said(visited, ...fields));
  const name = lineOf(said(location, 'name'));
  const town = withoutPostcode(line('city'));
  const postcode = postcodeIn(line('postal_code'));
  if (isMasked(location)) {
    note('locations', 'The exact place is masked; only its town and outcode are kept.');
    return stated({ town, postcode: postcode?.split(' ')[0], masked: true as const });
  }

  const [latitude, longitude] = coordinatesOf(location);
  const { point, repaired } = latitude === undefined && longitude === undefined ? {} : readPoint(latitude, longitude);
  if (repaired) note('locations', repaired);
  const street = ['address_1', 'address_2'].map((field) => withoutPostcode(line(field))).filter(Boolean);
  const address = street.filter((part) => part !== name).join(', ');
  return statedOrNone({
    name,
    venue: venueFromWords([name]),
    address:
      [address, address.includes(town) ? '' : town].filter(Boolean).join(', ') || line('region', 'state_province'),
    town,
    postcode,
    point,
  });
}

/** What is said about getting in and being helped, in sentences and labels about the building. */
export function accessOf(location: Item): {
  readonly accessibility: readonly Accessibility[];
  readonly notAccessible: readonly Accessibility[] | undefined;
} {
  const written = allOf(location, 'accessibility', 'accessibilities', 'accessibility_for_disabilities').flatMap(
    (each) =>
      ['label', 'name', 'description', 'accessibility', 'details'].flatMap((field) =>
        sentencesOf(textOf(said(each, field), 1000)),
      ),
  );
  const sentences = [...new Set(written)].slice(0, 50);
  const yes = new Set<Accessibility>();
  const answers = sentences.map(wheelchairFrom);
  if (answers.includes(true) && !answers.includes(false)) yes.add('wheelchair');
  for (const sentence of sentences) {
    if (/\b(?:no|not|without|un\w+able)\b/i.test(sentence)) continue;
    if (/\b(?:hearing|induction) loop|\bbsl\b|sign language/i.test(sentence)) yes.add('hearing-loss');
    if (/\bbraille|large print|guide dogs? (?:\w+ )?welcome|audio description/i.test(sentence)) yes.add('sight-loss');
  }
  return { accessibility: [...yes], notAccessible: answers.includes(false) ? ['wheelchair'] : undefined };
}

/** The kinds of support that labels of people name, without a no in them. */
export function supportOf(labels: readonly string[]): readonly Accessibility[] {
  return labels.flatMap((label) => supportsFrom(label).map(({ accessibility }) => accessibility));
}
