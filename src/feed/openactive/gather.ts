import { inSlices } from '../../slices.js';
import type { Ledger } from '../ledger.js';
import { idText, isItem, type Item, listOf } from '../values/raw-values.js';
import { said } from './fields.js';
import { ANCESTORS, createRecords, LEVELS, parentsOf, type Records } from './inherit.js';
import { MOST_PARTS, nearestParts } from './schedule.js';
import { roleOf, typeOf } from './types.js';
import { ownId, type Entry } from './unpack.js';

/** Records that belong together: a series with its sessions, a course with its parts, or one alone. */
export interface Gathered {
  readonly entry: Entry;
  /** Its dated parts that are records of the feed; of very many, those nearest to the present. */
  readonly parts: readonly Item[];
  /** How many records of the feed went into it. */
  readonly records: number;
  /** The id of the series that its sessions name and the feed does not hold. */
  readonly missing?: string;
}

/** All that a feed lists, and the records that it can be looked up in. */
export interface Gathering {
  readonly listings: readonly Gathered[];
  readonly records: Records;
}

const isDate = (record: Item): boolean => roleOf(typeOf(record))?.part === 'date';

// What a record is one part of, unresolved: its series, its event, its facility.
function wholeOf(record: Item, records: Records): unknown {
  const type = typeOf(record);
  const typeOfWhole = (whole: unknown): string => typeOf(records.find(whole, record) ?? {});
  if (isDate(record)) {
    const wholes = listOf(said(record, 'superEvent') ?? said(record, 'facilityUse')).slice(0, ANCESTORS);
    return wholes.find((whole) => typeOfWhole(whole) === 'SessionSeries') ?? wholes.find(typeOfWhole) ?? wholes[0];
  }
  if (type === 'Event')
    return listOf(said(record, 'superEvent'))
      .slice(0, ANCESTORS)
      .find((whole) => /^(?:HeadlineEvent|CourseInstance|Event)$/.test(typeOfWhole(whole)));
  return type === 'IndividualFacilityUse'
    ? [said(record, 'facilityUse'), said(record, 'aggregateFacilityUse')].find(typeOfWhole)
    : undefined;
}

// The outermost whole within reach, or the id of one that the feed does not hold. Records that are part of each other
// stand alone.
function rootOf(record: Item, records: Records): Item | string {
  const seen = new Set([record]);
  let at = record;
  while (seen.size <= LEVELS) {
    const reference = wholeOf(at, records);
    const whole = records.find(reference, at);
    if (!whole) return (at === record && idText(reference)) || at;
    if (seen.has(whole)) return record;
    seen.add(whole);
    at = whole;
  }
  return at;
}

/**
 * Puts the records of a feed together. Sessions go to their series, embedded or not, and those that name the same
 * missing series go together; series and courses that only lend their words to others are not listed again.
 *
 * @param now - Epoch milliseconds.
 */
export async function gather(
  entries: readonly Entry[],
  ledger: Ledger,
  facilities: boolean,
  now: number,
): Promise<Gathering> {
  const records = createRecords();
  const read: Entry[] = [];
  const entryOf = new Map<Item, Entry>();
  await inSlices(entries, (entry) => {
    const { record, id } = entry;
    const type = typeOf(record);
    const role = roleOf(type);
    if (role && !isDate(record)) records.add(record, id);
    if (role && (facilities || !role.facility)) return void read.push(entry);
    if (role) return ledger.leaveOut({ record: id, reason: 'Facilities were not asked for.' });
    ledger.refuse({ record: id, reason: `“${type.slice(0, 60)}” is not a type of thing to do.` });
  });
  // Embedded parents come second, so that a record of the feed with the same id is the one found.
  const lenders = new Set<Item>();
  await inSlices(read, (entry) => {
    const { record } = entry;
    entryOf.set(record, entry);
    for (const parent of parentsOf(record)) {
      if (isItem(parent) && ownId(parent)) records.add(parent);
      const lender = records.find(parent, record);
      if (lender && lender !== record) lenders.add(lender);
    }
  });

  const groups = new Map<Item | string, { entry: Entry; parts: Item[]; records: number; missing?: string }>();
  await inSlices(read, (entry) => {
    const { record } = entry;
    const root = rootOf(record, records);
    const missing = typeof root === 'string' ? root : undefined;
    const group = groups.get(root) ?? {
      entry: missing ? entry : (entryOf.get(root as Item) ?? { ...entry, record: root as Item }),
      parts: [],
      records: 0,
      ...(missing && { missing }),
    };
    group.records++;
    if (root !== record) group.parts.push(record);
    // Now and then, because a hundred thousand at once would take too long.
    if (group.parts.length >= 2 * MOST_PARTS) group.parts = nearestParts(group.parts, now);
    groups.set(root, group);
  });
  const listings: Gathered[] = [];
  await inSlices(groups.values(), (group) => {
    const { record } = group.entry;
    if (roleOf(typeOf(record))?.part === 'background' && lenders.has(record) && group.parts.length === 0)
      ledger.fold(group.records);
    else listings.push(group);
  });
  return { listings, records };
}
