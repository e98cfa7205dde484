import type { AgeRange, Gender } from '../../opportunity/access.js';
import type { CorrectableField } from '../../opportunity/correction.js';
import type { Status, Trust } from '../../opportunity/freshness.js';
import type { Opportunity } from '../../opportunity/opportunity.js';
import type { Place } from '../../opportunity/place.js';
import { onlyOnce, withoutExcluded } from '../claims/exclusions.js';
import { frozen, stated } from '../values/stated.js';

/** What is worse news comes first. */
const STATUSES: readonly Status[] = ['cancelled', 'closed', 'postponed'];

const freshness = ({ trust: { checked = '', changed = '', copied = '' } }: Opportunity): string =>
  [checked, changed].sort().at(-1)?.slice(0, 10) || copied.slice(0, 10);

const fullness = (opportunity: Opportunity): number => JSON.stringify(opportunity).length;

const order = <T>(a: T, b: T): number => (a === b ? 0 : a < b ? -1 : 1);

/** The freshest first, then the fullest; the rest only makes the order the same every time. */
function bestFirst(a: Opportunity, b: Opportunity): number {
  return (
    order(freshness(b), freshness(a)) ||
    order(fullness(b), fullness(a)) ||
    order(a.id, b.id) ||
    order(JSON.stringify(a), JSON.stringify(b))
  );
}

/** Each once, by what it says. */
function each<T>(all: readonly T[]): readonly T[] {
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}

function narrowestAge(ages: readonly AgeRange[]): AgeRange | undefined {
  const from = Math.max(...ages.map((age) => age.from ?? 0));
  const to = Math.min(...ages.map((age) => age.to ?? Infinity));
  if (!ages.length || from > to) return ages[0];
  return { ...(from > 0 && { from }), ...(to < Infinity && { to }) };
}

const narrowestGender = (genders: readonly Gender[]): Gender | undefined =>
  genders.find((gender) => gender !== 'any') ?? genders[0];

/** Who keeps it private keeps it private for all. */
function placeOf(places: readonly Place[]): Place | undefined {
  const masked = places.find((place) => place.masked);
  if (masked || !places.length) return masked;
  const { point: _, precision: __, ...rest } = filled(places);
  const pinned = places.find(({ point, precision }) => point && !precision) ?? places.find(({ point }) => point);
  return stated({ ...rest, point: pinned?.point, precision: pinned?.precision });
}

/** One object with every field that any of them has; the first to have it wins. */
function filled<T extends object>(all: readonly T[]): T {
  return Object.assign({}, ...[...all].reverse()) as T;
}

/** Every source once, the best first. */
function trustOf(group: readonly Opportunity[]): Trust {
  const all = group.flatMap(({ trust: { also = [], ...own } }) => [own, ...also]);
  const named = new Map<string, Trust>();
  for (const trust of all) {
    const key = `${trust.source} ${trust.publisher}`;
    if (!named.has(key)) named.set(key, trust);
  }
  const [first, ...others] = named.values();
  const also = others.sort((a, b) => order(JSON.stringify(a), JSON.stringify(b)));
  return { ...(first as Trust), ...(also.length && { also }) };
}

/**
 * One listing made of several that are the same. The freshest speaks first and the others fill in what it leaves unsaid,
 * but where caution asks for it the more cautious one wins: cancelled or closed, exclusions, age, gender, referral, and an
 * address that is kept private. What a local team put right stays so. The ids of the others become aliases.
 */
export function combined(same: readonly Opportunity[]): Opportunity {
  const group = [...same].sort(bestFirst);
  const ids = [...new Set(group.flatMap(({ id, aliases = [] }) => [id, ...aliases]))].sort();
  const [id = ''] = group.map((one) => one.id).sort();

  /** What the group says in a field; a team's correction first. */
  function said<K extends keyof Opportunity>(field: K): NonNullable<Opportunity[K]>[] {
    const isPutRight = (one: Opportunity) =>
      Boolean(one.corrected?.some(({ fields }) => fields.some((f) => f === field)));
    return [...group]
      .sort((a, b) => Number(isPutRight(b)) - Number(isPutRight(a)))
      .map((one) => one[field])
      .filter((value) => value !== undefined) as NonNullable<Opportunity[K]>[];
  }
  const isCorrected = (field: CorrectableField) =>
    group.some((one) => one.corrected?.some(({ fields }) => fields.includes(field)));
  const whole = filled(group);
  const exclusions = onlyOnce(group.flatMap((one) => one.exclusions));
  const notAccessible = [...new Set(group.flatMap((one) => one.notAccessible ?? []))].sort();
  const descriptions = said('description');
  const joinings = said('joining');
  const schedules = said('schedule');
  const levelled = group.find(({ level }) => level);
  const corrected = each(group.flatMap((one) => one.corrected ?? []));

  return frozen(
    stated({
      ...whole,
      id,
      aliases: ids.length > 1 ? ids.filter((one) => one !== id) : undefined,
      activities: [...new Map(group.flatMap((one) => one.activities).map((one) => [one.toLowerCase(), one])).values()],
      description: isCorrected('description')
        ? descriptions[0]
        : [...descriptions].sort((a, b) => b.length - a.length || order(a, b))[0],
      level: said('level')[0],
      levelWords: levelled?.levelWords,
      effort: said('effort')[0],
      beginner: each(group.flatMap((one) => one.beginner)),
      firstVisit: statedFilled(said('firstVisit')),
      suitability: withoutExcluded(each(group.flatMap((one) => one.suitability)), exclusions),
      exclusions,
      age: narrowestAge(said('age')),
      gender: narrowestGender(said('gender')),
      accessibility: [...new Set(group.flatMap((one) => one.accessibility))]
        .filter((support) => !notAccessible.includes(support))
        .sort(),
      notAccessible: notAccessible.length ? notAccessible : undefined,
      schedule: isCorrected('schedule')
        ? schedules[0]
        : (schedules.find(({ next }) => next.length) ?? schedules.find(({ times }) => times.length) ?? schedules[0]),
      settings: [...new Set(group.flatMap((one) => one.settings))].sort(),
      place: placeOf(said('place')),
      joining: joinings.length
        ? {
            ...filled(joinings),
            routes: (joinings.find(({ routes }) => routes.includes('referral')) ?? joinings[0]!).routes,
          }
        : undefined,
      contact: statedFilled(said('contact')),
      price: isCorrected('price')
        ? said('price')[0]
        : (said('price').find(({ from }) => from !== undefined) ?? said('price')[0]),
      trust: trustOf(group),
      status: isCorrected('status') ? said('status')[0] : STATUSES.find((status) => said('status').includes(status)),
      corrected: corrected.length ? corrected : undefined,
    }),
  );
}

const statedFilled = <T extends object>(all: readonly T[]): T | undefined => (all.length ? filled(all) : undefined);
