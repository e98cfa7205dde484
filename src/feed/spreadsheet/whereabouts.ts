import type { Place, Setting } from '../../opportunity/place.js';
import { readPoint } from '../values/coordinates.js';
import { plainLine } from '../values/plain-text.js';
import { stated, statedOrNone } from '../values/stated.js';
import { venueFromWords } from '../words/venue-words.js';
import { yesOrNo } from './cell-text.js';
import type { SheetRecord } from './record.js';

/** A postcode however it is spaced, with a letter for its zero or its one. */
const POSTCODE = /\b([A-Z]{1,2}\d[A-Z\d]?)[ .-]{0,3}([\dOI][A-Z]{2})\b/i;
const OUTCODE = /^[A-Z]{1,2}\d[A-Z\d]?$/i;
const ONLINE = /\b(?:online|on[- ]line|zoom|teams|virtual(?:ly)?|facebook live|youtube|video call)\b/i;
const HOME = /\b(?:at home|own home|your home|home visits?)\b/i;

const tidy = (text: string): string =>
  plainLine(text.replace(/\n/g, ', ').replace(/(?:, ?)+(?=,|$)|^[, ]+/g, '')).trim();

function postcodeIn(...texts: readonly string[]): string | undefined {
  for (const text of texts) {
    const [, outward, inward = ''] = POSTCODE.exec(text) ?? [];
    if (outward) return `${outward} ${inward.replace(/^o/i, '0').replace(/^i/i, '1')}`.toUpperCase();
  }
  return undefined;
}

function pointOf(record: SheetRecord): Place['point'] {
  const both = /(-?\d{1,2}\.\d+)[,;\s]+(-?\d{1,2}\.\d+)/.exec(record.line('coordinates'));
  const [latitude, longitude] = both ? [both[1], both[2]] : [record.line('latitude'), record.line('longitude')];
  if (!latitude && !longitude) return undefined;
  if (!latitude || !longitude) {
    record.note(latitude ? 'latitude' : 'longitude', 'Its other half is missing; left off the map.');
    return undefined;
  }
  const { point, repaired } = readPoint(latitude.replace(',', '.'), longitude.replace(',', '.'));
  if (repaired) record.note(both ? 'coordinates' : 'latitude', repaired);
  return point;
}

/** Where a row says it is. */
export function placeOf(record: SheetRecord): Place | undefined {
  const written = record.line('postcode');
  const address = record.all('address').join(', ');
  const meeting = record.text('meetingPoint');
  const postcode =
    postcodeIn(written, address, record.text('place'), meeting) ??
    (OUTCODE.test(written) ? written.toUpperCase() : undefined);
  if (written && !postcode) record.note('postcode', `“${written.slice(0, 40)}” is not a postcode; left out.`);
  // A walk is where it begins, when nothing else says where it is.
  const elsewhere = record.text('place') || address || record.text('town');
  const named = tidy((elsewhere ? record.text('place') : meeting).replace(POSTCODE, ''));
  const name = ONLINE.test(named) && named.length < 40 ? '' : named;
  const town = tidy(record.text('town').replace(POSTCODE, ''));
  const street = tidy(address.replace(POSTCODE, ''));
  const masked = yesOrNo(record.line('masked')) ?? (record.line('masked') ? true : undefined);
  const venue = venueFromWords([name, street]);
  // Of a place that is kept private, no more comes in than may be shown.
  if (masked) return stated({ name, venue, town, postcode: postcode?.split(' ')[0], masked: true as const });
  return statedOrNone({
    name,
    venue,
    address: [street, street.includes(town) || !street ? '' : town].filter(Boolean).join(', '),
    town,
    postcode,
    point: pointOf(record),
  });
}

/** How somebody takes part: as its own column states, or as the place shows. */
export function settingsOf(record: SheetRecord, place: Place | undefined): readonly Setting[] {
  const said = record.line('setting');
  const online =
    /online/i.test(record.heading('setting')) && !/person/i.test(record.heading('setting')) ? yesOrNo(said) : undefined;
  const words = said && online === undefined ? said : record.line('place');
  const both = /\b(?:both|hybrid|mixed|blended|or)\b|&|\band\b|\//i.test(said);
  const settings = new Set<Setting>();
  if (
    /\b(?:in[- ]person|face[- ]to[- ]face|f2f|venue|on site|offline)\b/i.test(said) ||
    both ||
    (place && !HOME.test(said))
  )
    settings.add('in-person');
  if (online || (ONLINE.test(words) && online !== false) || both) settings.add('online');
  if (HOME.test(words)) settings.add('at-home');
  if (online && !both) settings.delete('in-person');
  if (ONLINE.test(said) && !both && !/person/i.test(said)) settings.delete('in-person');
  return [...settings];
}
