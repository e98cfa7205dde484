import type { Place, Setting } from '../../opportunity/place.js';
import { postcodeIn, withoutPostcode } from '../values/address.js';
import { readPoint } from '../values/coordinates.js';
import { statedOrNone } from '../values/stated.js';
import { venueFromWords } from '../words/venue-words.js';
import { isItem, type Item, itemsOf, labelsOf, lineOf, listOf, type Note } from '../values/raw-values.js';
import { said } from './fields.js';
import { inherited } from './inherit.js';
import { term, typeOf } from './types.js';

const COORDINATES = /^[-+]?\d{1,3}(?:\.\d+)? ?[,;] ?[-+]?\d{1,3}(?:\.\d+)?$/;

function addressOf(address: unknown): Pick<Place, 'address' | 'town' | 'postcode'> {
  const line = (field: string): string => (isItem(address) ? lineOf(said(address, field)) : '');
  const street = withoutPostcode(isItem(address) ? line('streetAddress') : lineOf(address));
  const town = withoutPostcode(line('addressLocality'));
  return {
    address: [street, street.includes(town) ? '' : town].filter(Boolean).join(', ') || line('addressRegion'),
    town,
    postcode: postcodeIn(isItem(address) ? line('postalCode') : lineOf(address)),
  };
}

/** Reads a Place, or a place known only by its address. Undefined when it says nothing usable. */
export function readPlace(location: unknown, note: Note): Place | undefined {
  const [first] = listOf(location);
  const place: Item = isItem(first) ? first : { address: first };
  const type = typeOf(place);
  if (type === 'VirtualLocation') return undefined;
  // A studio or a court says its own name; the building around it says where that is.
  const [around = {}] = itemsOf(said(place, 'containedInPlace'));
  const written = lineOf(said(place, 'name'));
  const name = COORDINATES.test(written) ? '' : written;
  if (written !== name) note('location.name', 'The name is only coordinates; left out.');

  const [geo = {}] = itemsOf(said(place, 'geo') ?? said(around, 'geo'));
  const [latitude, longitude] = [said(geo, 'latitude'), said(geo, 'longitude')];
  const { point, repaired } = latitude === undefined && longitude === undefined ? {} : readPoint(latitude, longitude);
  if (repaired) note('location.geo', repaired);

  const amenities = itemsOf(said(place, 'amenityFeature')).filter((feature) => said(feature, 'value') === true);
  const kinds = [
    ...labelsOf(said(place, 'placeType')),
    name,
    type,
    lineOf(said(around, 'name')),
    ...labelsOf(amenities),
  ];
  return statedOrNone({
    name,
    venue: venueFromWords(kinds),
    ...addressOf(said(place, 'address') ?? said(around, 'address')),
    point,
  });
}

/** How somebody takes part: as stated, or as the kind of location shows. */
export function settingsOf(lineage: readonly Item[], kind: string, place: Place | undefined): readonly Setting[] {
  const mode = term(inherited(lineage, 'eventAttendanceMode'));
  if (kind === 'on-demand') return ['online', 'at-home'];
  if (mode.startsWith('Mixed')) return ['in-person', 'online'];
  const virtual =
    inherited(lineage, 'virtualLocation') ??
    itemsOf(inherited(lineage, 'location')).find((item) => typeOf(item) === 'VirtualLocation');
  if (mode.startsWith('Online') || (virtual && !place)) return ['online'];
  return place || mode.startsWith('Offline') ? ['in-person'] : [];
}
