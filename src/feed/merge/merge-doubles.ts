import type { Opportunity } from '../../opportunity/opportunity.js';
import { inSlices } from '../../slices.js';
import { combined } from './combined.js';
import { identityOf, sameListing } from './same-listing.js';

/** A side of the squares that places are sorted into, degrees: never under 150 m in these islands. */
const SQUARE = { latitude: 0.0014, longitude: 0.0028 };
/** More listings under one name at one place and hour are a feed gone wrong, and nobody can tell which are doubles. */
const CROWD = 20;
/** Most listings that may turn out to be one. */
const GROUP = 50;
/** What is merged may be the double of a third; more rounds than this are never needed by honest feeds. */
const ROUNDS = 5;

/** What came of looking for doubles. */
export interface Merged {
  readonly opportunities: readonly Opportunity[];
  /** Listings that became part of another one. */
  readonly folded: number;
}

/** Groups of numbers that belong together, directly or by way of others. */
function createGroups(size: number) {
  const leader = Uint32Array.from({ length: size }, (_, index) => index);
  function leaderOf(index: number): number {
    let at = index;
    while (leader[at] !== at) at = leader[at] = leader[leader[at]!]!;
    return at;
  }
  return {
    leaderOf,
    join(a: number, b: number) {
      leader[leaderOf(a)] = leaderOf(b);
    },
  };
}

type Groups = ReturnType<typeof createGroups>;

function add(buckets: Map<string, number[]>, key: string, index: number): void {
  const bucket = buckets.get(key);
  if (bucket) bucket.push(index);
  else buckets.set(key, [index]);
}

/** Joins listings that go by one id: the same record, read twice. */
async function joinIds(all: readonly Opportunity[], groups: Groups, signal?: AbortSignal): Promise<void> {
  const owner = new Map<string, number>();
  await inSlices(
    all,
    ({ id, aliases = [] }, index) => {
      for (const name of [id, ...aliases]) {
        const other = owner.get(name);
        if (other === undefined) owner.set(name, index);
        else groups.join(index, other);
      }
    },
    signal,
  );
}

const squareOf = (degrees: number, side: number): number => Math.floor(degrees / side);

/** Joins listings that are the same activity. Only those in one square, or next to it, are ever compared. */
async function joinAlike(all: readonly Opportunity[], groups: Groups, signal?: AbortSignal): Promise<void> {
  const buckets = new Map<string, number[]>();
  await inSlices(
    all,
    (opportunity, index) => {
      const { core, slots, postcode, point } = identityOf(opportunity);
      for (const slot of slots) {
        if (postcode) add(buckets, `${core}|${slot}|${postcode}`, index);
        if (!point) continue;
        const row = squareOf(point.latitude, SQUARE.latitude);
        add(buckets, `${core}|${slot}|${row}|${squareOf(point.longitude, SQUARE.longitude)}`, index);
      }
    },
    signal,
  );

  function compare(index: number, bucket: readonly number[] | undefined): void {
    if (!bucket || bucket.length > CROWD) return;
    for (const other of bucket) if (other < index && sameListing(all[index]!, all[other]!)) groups.join(index, other);
  }
  await inSlices(
    all,
    (opportunity, index) => {
      const { core, slots, postcode, point } = identityOf(opportunity);
      for (const slot of slots) {
        if (postcode) compare(index, buckets.get(`${core}|${slot}|${postcode}`));
        if (!point) continue;
        const row = squareOf(point.latitude, SQUARE.latitude);
        const column = squareOf(point.longitude, SQUARE.longitude);
        for (const south of [-1, 0, 1])
          for (const east of [-1, 0, 1]) compare(index, buckets.get(`${core}|${slot}|${row + south}|${column + east}`));
      }
    },
    signal,
  );
}

/** Makes one listing of each group that is sound, in the order in which the first of each came. */
async function collapse(
  all: readonly Opportunity[],
  groups: Groups,
  one: (group: readonly Opportunity[]) => Opportunity | undefined,
  signal?: AbortSignal,
): Promise<readonly Opportunity[]> {
  const members = new Map<number, Opportunity[]>();
  all.forEach((opportunity, index) => {
    const leader = groups.leaderOf(index);
    const group = members.get(leader);
    if (group) group.push(opportunity);
    else members.set(leader, [opportunity]);
  });
  const left: Opportunity[] = [];
  await inSlices(
    members.values(),
    (group) => {
      const merged = group.length > 1 ? one(group) : undefined;
      if (merged) left.push(merged);
      else left.push(...group);
    },
    signal,
  );
  return left;
}

/** One id on two listings with different names is a publisher's mistake: they are not mixed, and the fresher one stays. */
function sameRecord(group: readonly Opportunity[]): Opportunity {
  const whole = combined(group);
  const { core } = identityOf(whole);
  const alike = group.filter((one) => identityOf(one).core === core);
  return alike.length === group.length ? whole : combined(alike);
}

/** A group stands only when each member is the same as every other: "nearly the same" is not handed on. */
function sameActivity(group: readonly Opportunity[]): Opportunity | undefined {
  if (group.length > GROUP) return undefined;
  return group.every((a, at) => group.slice(at + 1).every((b) => sameListing(a, b))) ? combined(group) : undefined;
}

/**
 * Makes one listing of each activity that stands in several sources, and leaves every doubt as it is. The outcome does not
 * depend on the order of the listings, and merging again changes nothing. Within one source nothing is merged but what
 * goes by one id. Near linear, in slices.
 *
 * @throws The signal's reason, when it is aborted.
 */
export async function mergeDoubles(opportunities: readonly Opportunity[], signal?: AbortSignal): Promise<Merged> {
  const ids = createGroups(opportunities.length);
  await joinIds(opportunities, ids, signal);
  let left = await collapse(opportunities, ids, sameRecord, signal);
  for (let round = 0; round < ROUNDS; round++) {
    const groups = createGroups(left.length);
    await joinAlike(left, groups, signal);
    const fewer = await collapse(left, groups, sameActivity, signal);
    if (fewer.length === left.length) break;
    left = fewer;
  }
  return { opportunities: left, folded: opportunities.length - left.length };
}
