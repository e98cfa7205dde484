import { inSlices } from '../../slices.js';
import type { Ledger } from '../ledger.js';
import { idText, isItem, type Item, lineOf } from '../values/raw-values.js';
import { said } from './fields.js';
import { typeOf } from './types.js';

/** A record with what its envelope says about it. */
export interface Entry {
  readonly record: Item;
  /** The publisher's own id of it, as far as there is one. */
  readonly id: string;
  readonly modified: unknown;
  /** The page it came on: licence, publisher, whether it is a sample. Empty for a bare record. */
  readonly page: Item;
}

interface Part {
  readonly part: unknown;
  readonly page: Item;
}

/** The id a record gives itself. */
export function ownId(record: Item): string | undefined {
  return idText(said(record, 'id')) ?? idText(said(record, 'identifier')) ?? idText(said(record, 'url'));
}

// Pages, arrays of pages, arrays of items or records: all the ways a feed is saved to a file. What holds itself is
// opened once.
function* partsOf(part: unknown, page: Item, opened: Set<object>, depth = 0): Generator<Part> {
  const inner = isItem(part) ? (part['items'] ?? part['@graph']) : part;
  if (!Array.isArray(inner) || depth > 4) yield { part, page };
  else if (!opened.has(inner)) {
    opened.add(inner);
    for (const each of inner) yield* partsOf(each, isItem(part) ? part : page, opened, depth + 1);
  }
}

// When an item was changed, for comparing with another version of it.
function version(modified: unknown): number {
  const number = Number(modified);
  return Number.isNaN(number) ? Date.parse(String(modified)) : number;
}

/**
 * The records of a feed in the order they came: a newer version has replaced the older, a deleted one is gone. RPDE
 * promises order of change, but several files put together do not.
 */
export async function unpack(body: unknown, ledger: Ledger): Promise<readonly Entry[]> {
  const entries = new Map<string, Entry & { readonly deleted: boolean }>();
  const kinds = new Map<string, string>();
  let taken = 0;

  await inSlices(partsOf(body, {}, new Set()), ({ part, page }) => {
    ledger.read();
    if (!isItem(part)) return ledger.refuse({ record: '', reason: 'It is not an object.' });
    const deleted = /^deleted$/i.test(lineOf(part['state']));
    const wrapped = deleted || isItem(part['data']) || 'state' in part;
    const record = wrapped ? part['data'] : part;
    if (!deleted && !isItem(record))
      return ledger.refuse({ record: idText(part['id']) ?? '', reason: 'It has no data.' });

    const data = isItem(record) ? record : {};
    const id = (wrapped ? idText(part['id']) : undefined) ?? ownId(data);
    // Two kinds of item may share an id; a deletion does not always repeat the kind.
    const kind = wrapped ? (idText(part['kind']) ?? kinds.get(id ?? '') ?? '') : typeOf(data);
    if (id) kinds.set(id, kind);
    const key = id ? `${kind} ${id}` : `#${entries.size}`;

    const written = wrapped ? part['modified'] : (said(data, 'dateModified') ?? said(data, 'modified'));
    // An object may refuse to become a text.
    const modified = typeof written === 'object' ? undefined : written;
    const before = entries.get(key);
    taken++;
    if (before && version(before.modified) > version(modified)) return;
    entries.set(key, { record: data, id: id ?? '', modified, page, deleted });
  });

  const current = [...entries.values()].filter((entry) => !entry.deleted);
  ledger.fold(taken - current.length);
  return current;
}
