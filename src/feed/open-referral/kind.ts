import type { Opportunity } from '../../opportunity/opportunity.js';

const COURSE = /\bcourse\b|\b(?:\d{1,2}|six|eight|ten|twelve)[- ]week\b/i;
/** Courses that lie in the landscape. */
const GROUND = /\b(?:golf|obstacle|assault|ropes?|race|orienteering|fitness|parkrun) course\b/i;

const folded = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\band\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** What a service is; the standard has no field for it. */
export function kindOf({
  name,
  place,
  schedule,
}: Pick<Opportunity, 'name' | 'place' | 'schedule'>): Opportunity['kind'] {
  // A leisure centre that stands in a directory is the place itself.
  if (place?.venue && place.name && folded(place.name) === folded(name)) return 'place';
  if (COURSE.test(name.replace(GROUND, ''))) return 'course';
  return schedule?.from && schedule.from === schedule.until ? 'event' : 'session';
}
