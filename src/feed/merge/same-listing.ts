import type { Opportunity } from '../../opportunity/opportunity.js';
import { type Place, metresBetween } from '../../opportunity/place.js';
import type { Schedule } from '../../opportunity/schedule.js';
import { DAY, readTime, weekday } from '../values/dates.js';
import { nameCore } from './name-core.js';

/** How far apart two publishers put the same door, metres. */
const SAME_PLACE = 150;

const FULL_POSTCODE = /^([A-Z]{1,2}\d[A-Z\d]?) ?(\d[A-Z]{2})$/i;

/** What tells whether two listings are one: worked out once for each. */
export interface Identity {
  readonly core: string;
  /** Days with start times: `tuesday 10:00`. */
  readonly slots: readonly string[];
  /** A whole postcode without its space. */
  readonly postcode?: string;
  /** A point that is the place itself and not the middle of an area. */
  readonly point?: { readonly latitude: number; readonly longitude: number };
  readonly sources: readonly string[];
}

function slotsOf(schedule: Schedule | undefined): readonly string[] {
  const slots = new Set<string>();
  for (const { day, start } of schedule?.times ?? []) if (start) slots.add(`${day} ${start}`);
  for (const date of schedule?.next ?? []) {
    // The date carries the clock of London already.
    const time = readTime(date.slice(11));
    if (time) slots.add(`${weekday(Date.parse(date.slice(0, 10)) / DAY)} ${time}`);
  }
  return [...slots];
}

function placeOf(place: Place | undefined): Pick<Identity, 'postcode' | 'point'> {
  // A place that is kept private is never found out by way of another publisher.
  if (!place || place.masked) return {};
  const [, out, inner] = FULL_POSTCODE.exec(place.postcode ?? '') ?? [];
  return {
    ...(out && inner && { postcode: `${out}${inner}`.toUpperCase() }),
    ...(place.point && !place.precision && { point: place.point }),
  };
}

/** The sources a listing comes from, those of a merged one all together. */
export function sourcesOf({ trust }: Opportunity): readonly string[] {
  return [trust.source, ...(trust.also ?? []).map(({ source }) => source)];
}

const identities = new WeakMap<Opportunity, Identity>();

/** What a listing is known by. */
export function identityOf(opportunity: Opportunity): Identity {
  let identity = identities.get(opportunity);
  if (!identity) {
    const { schedule, place } = opportunity;
    identity = {
      core: nameCore(opportunity),
      slots: slotsOf(schedule),
      ...placeOf(place),
      sources: sourcesOf(opportunity),
    };
    identities.set(opportunity, identity);
  }
  return identity;
}

const share = <T>(a: readonly T[], b: readonly T[]): boolean => a.some((one) => b.includes(one));

function samePlace(a: Identity, b: Identity): boolean {
  if (a.postcode && a.postcode === b.postcode) return true;
  return a.point !== undefined && b.point !== undefined && metresBetween(a.point, b.point) <= SAME_PLACE;
}

/** Two series of dates that have none in common, or do not run at the same time of the year, are two. */
function datesApart(a: Schedule, b: Schedule): boolean {
  if ((a.until && b.from && a.until < b.from) || (b.until && a.from && b.until < a.from)) return true;
  if (a.frequency && b.frequency && (a.frequency === 'once') !== (b.frequency === 'once')) return true;
  const moments = (dates: readonly string[]) => dates.map((date) => Date.parse(date));
  return a.next.length > 0 && b.next.length > 0 && !share(moments(a.next), moments(b.next));
}

/** Both say something, and it cannot be true of one class. */
function contradict(a: Opportunity, b: Opportunity): boolean {
  const levels = [a.level, b.level].filter((level) => level !== undefined && level !== 'all');
  const genders = [a.gender, b.gender].filter((gender) => gender !== undefined && gender !== 'any');
  const oldest = Math.min(a.age?.to ?? Infinity, b.age?.to ?? Infinity);
  const youngest = Math.max(a.age?.from ?? 0, b.age?.from ?? 0);
  return (
    new Set(levels).size > 1 ||
    new Set(genders).size > 1 ||
    youngest > oldest ||
    (a.settings.length > 0 && b.settings.length > 0 && !share(a.settings, b.settings)) ||
    Boolean(a.sample) !== Boolean(b.sample)
  );
}

/**
 * Whether two listings of different sources are the same activity: at the same place (within 150 m or with the same
 * postcode), on the same day at the same time, under the same name after folding, and with nothing that speaks against
 * it. In doubt they are two: a false merge sends people to the wrong class.
 */
export function sameListing(a: Opportunity, b: Opportunity): boolean {
  const [one, other] = [identityOf(a), identityOf(b)];
  return (
    one.core === other.core &&
    !share(one.sources, other.sources) &&
    samePlace(one, other) &&
    share(one.slots, other.slots) &&
    !(a.schedule && b.schedule && datesApart(a.schedule, b.schedule)) &&
    !contradict(a, b)
  );
}
