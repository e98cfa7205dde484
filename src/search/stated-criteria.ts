import { knownConditions } from '../health/conditions.js';
import { NEEDS } from '../health/needs.js';
import type { Accessibility } from '../opportunity/access.js';
import type { Point, Setting } from '../opportunity/place.js';
import { DAYS, TIMES_OF_DAY } from '../opportunity/schedule.js';
import { type Criteria, SORTS, type Support, type VenueChoice } from './criteria.js';

const words = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);
const flag = (value: unknown) => (value === true ? true : undefined);
const amount = (value: unknown) => (typeof value === 'number' && value >= 0 && value < Infinity ? value : undefined);

function oneOf<T>(value: unknown, known: readonly T[]): T | undefined {
  return known.find((one) => one === value);
}

/** A list of words, each once, frozen: a page that keeps its own array cannot change ours. */
function list<T extends string = string>(value: unknown): readonly T[] | undefined {
  const all = [...new Set([value].flat())].filter((one): one is T => typeof one === 'string' && one !== '');
  return all.length ? Object.freeze(all) : undefined;
}

function listOf<T extends string>(value: unknown, known: readonly T[]): readonly T[] | undefined {
  return list(list(value)?.filter((one) => oneOf(one, known)));
}

function point(value: unknown): Point | undefined {
  const { latitude, longitude } = (value ?? {}) as Partial<Point>;
  return Number.isFinite(latitude) && Number.isFinite(longitude) ? (value as Point) : undefined;
}

/**
 * What criteria really ask for. A page sets them by hand, so they may hold anything: what means nothing is left out, and
 * an empty filter is none, so that "is anything chosen?" has one answer.
 */
export function statedCriteria(given: Criteria): Criteria {
  const criteria: Criteria = {
    text: words(given.text),
    conditions: list(knownConditions(given.conditions)),
    beginner: flag(given.beginner),
    free: flag(given.free),
    maxPence: amount(given.maxPence),
    days: listOf(given.days, DAYS),
    times: listOf(given.times, TIMES_OF_DAY),
    age: amount(given.age),
    gender: oneOf(given.gender, ['women', 'men'] as const),
    accessibility: list<Accessibility>(given.accessibility),
    settings: list<Setting>(given.settings),
    venues: list<VenueChoice>(given.venues),
    activities: list(given.activities),
    support: list<Support>(given.support),
    needs: listOf(given.needs, NEEDS),
    near: point(given.near),
    within: amount(given.within),
    sort: oneOf(given.sort, SORTS),
    includeNotStated: flag(given.includeNotStated),
  };
  return Object.fromEntries(Object.entries(criteria).filter(([, value]) => value !== undefined));
}
