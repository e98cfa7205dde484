import { idText, isItem, type Item, listOf } from '../values/raw-values.js';
import { said } from './fields.js';
import { typeOf } from './types.js';

/** Levels of `superEvent` that are walked; real feeds need two. */
export const LEVELS = 6;
/** Most ancestors of one record, where `superEvent` is an array. */
export const ANCESTORS = 24;

/** Fields that belong to the record itself, whatever its parents say. */
const OWN: ReadonlySet<string> = new Set([
  'id',
  'url',
  'identifier',
  'eventSchedule',
  'startDate',
  'endDate',
  'duration',
]);

const PARENTS = ['superEvent', 'instanceOfCourse', 'course', 'facilityUse', 'aggregateFacilityUse'] as const;

const withoutScheme = (id: string): string => id.replace(/^https?:\/\//i, '').replace(/\/$/, '');
const lastSegment = (id: string): string => withoutScheme(id).replace(/^.*[/#]/, '');

/** Finds the record that a `superEvent` means: an object, or an id in any of the ways feeds write one. */
export interface Records {
  /** Takes a record in, with the id its envelope gives it. Of two with the same id the first stays. */
  add(record: Item, id?: string): void;
  /** The record that a reference in `child` means; undefined when the feed does not hold it. */
  find(reference: unknown, child?: Item): Item | undefined;
}

/** An empty index of the records that others can inherit from. */
export function createRecords(): Records {
  const byId = new Map<string, Item>();
  const byIdentifier = new Map<string, Item>();
  // Null where two records share a last segment: then it identifies neither.
  const bySegment = new Map<string, Item | null>();

  const idsOf = (record: Item): readonly string[] =>
    [record['@id'], record['id'], record['url']].map(idText).filter((id) => id !== undefined);

  function byWords(id: string, child: Item | undefined): Item | undefined {
    const record = byIdentifier.get(id) ?? bySegment.get(lastSegment(id)) ?? undefined;
    // Series 7 of event series 7, which is not in the feed: the same number, but nobody's parent.
    return record && child && typeOf(record) === typeOf(child) ? undefined : record;
  }

  return {
    add(record, id) {
      for (const each of idsOf(record)) {
        if (byId.has(withoutScheme(each))) continue;
        byId.set(withoutScheme(each), record);
        const segment = lastSegment(each);
        const other = bySegment.get(segment);
        bySegment.set(segment, other === undefined || other === record ? record : null);
      }
      for (const each of [idText(said(record, 'identifier')), id])
        if (each && !byIdentifier.has(each)) byIdentifier.set(each, record);
    },
    find(reference, child) {
      const ids = isItem(reference)
        ? [...idsOf(reference), idText(said(reference, 'identifier'))]
        : [idText(reference)];
      for (const id of ids) {
        const found = id && (byId.get(withoutScheme(id)) ?? byWords(id, child));
        if (found) return found;
      }
      // An object that holds more than a reference is the record itself.
      return isItem(reference) && Object.keys(reference).length > 2 ? reference : undefined;
    },
  };
}

/** Everything a record points to as its parent, unresolved. */
export function parentsOf(record: Item): readonly unknown[] {
  return PARENTS.flatMap((field) => listOf(said(record, field)).slice(0, ANCESTORS));
}

/**
 * A record followed by all it inherits from, nearest first: up to 6 levels, each record once however they point at
 * each other. An embedded parent comes before the fuller record of the same id.
 */
export function lineageOf(record: Item, records: Records): readonly Item[] {
  const lineage = new Set([record]);
  let level: readonly Item[] = [record];
  for (let depth = 0; depth < LEVELS && level.length > 0; depth++) {
    const above = new Set<Item>();
    for (const child of level)
      for (const parent of parentsOf(child))
        for (const found of [parent, records.find(parent, child)]) {
          if (!isItem(found) || lineage.has(found) || lineage.size >= ANCESTORS) continue;
          above.add(found);
          lineage.add(found);
        }
    level = [...above];
  }
  return [...lineage];
}

/** What a record says in a field, or else its nearest ancestor: the child's value always wins. */
export function inherited(lineage: readonly Item[], field: string): unknown {
  for (const item of OWN.has(field) ? lineage.slice(0, 1) : lineage) {
    const value = said(item, field);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** Where the offers of a listing may stand: in its record and what that inherits from, and in its sessions or slots. */
export interface Offering {
  readonly lineage: readonly Item[];
  readonly lenders: readonly Item[];
}

/**
 * Offers of the record itself; a session without any has those of its series, and a series or a facility those of all its
 * sessions or slots, which may differ.
 */
export function offersOf({ lineage: [record, ...others], lenders }: Offering): unknown {
  if (!record) return undefined;
  const own = said(record, 'offers');
  if (own !== undefined) return own;
  const series = others.filter((item) => typeOf(item) === 'SessionSeries');
  if (typeOf(record) === 'ScheduledSession') return inherited(series, 'offers');
  return lenders
    .filter((item) => /^(?:ScheduledSession|Slot)$/.test(typeOf(item)))
    .flatMap((item) => listOf(said(item, 'offers')));
}
