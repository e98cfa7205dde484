import { inSlices } from '../../slices.js';
import { readDate } from '../values/dates.js';
import type { Ledger } from '../ledger.js';
import { idText, isItem, type Item, lineOf } from '../values/raw-values.js';
import { said } from './fields.js';
import { CONTENTS } from './looks.js';
import { otherThan } from './other-records.js';

/** A service with the page it came on, which may name a publisher and a licence. */
export interface Listed {
  readonly service: Item;
  /** The publisher's own id of it; empty where there is none. */
  readonly id: string;
  readonly page: Item;
}

/** Deepest that arrays of pages of organisations of services are opened. */
const DEEPEST = 5;

/**
 * The services in a body: pages of either version, arrays of them, organisations that hold services, services at
 * locations. What holds itself is opened once.
 */
function* servicesIn(
  part: unknown,
  page: Item,
  opened: Set<object>,
  depth = 0,
): Generator<{ readonly part: unknown; readonly page: Item }> {
  const inner = isItem(part) ? CONTENTS.map((field) => part[field]).find(Array.isArray) : part;
  if (Array.isArray(inner) && depth < DEEPEST) {
    if (opened.has(inner)) return;
    opened.add(inner);
    const organisation = isItem(part) && typeof part['id'] === 'string' ? { organization: part } : undefined;
    for (const each of inner)
      if (organisation && isItem(each)) yield* servicesIn({ ...organisation, ...each }, page, opened, depth + 1);
      else yield* servicesIn(each, isItem(part) ? part : page, opened, depth + 1);
    return;
  }
  const service = isItem(part) ? part['service'] : undefined;
  yield isItem(part) && isItem(service)
    ? { part: { ...service, service_at_locations: [{ ...part, service: undefined }] }, page }
    : { part, page };
}

/** When a service was changed, epoch milliseconds; 0 where nothing says. */
export function changedAt(service: Item): number {
  const metadata = said(service, 'pc_metadata');
  const written =
    said(service, 'last_modified', 'updated_at') ?? (isItem(metadata) ? said(metadata, 'date_modified') : undefined);
  return readDate(written)?.moment ?? 0;
}

/** Of two entries of one service: the newer, and of those the fuller. A list holds less of it than its own record. */
function better(one: Listed, other: Listed): Listed {
  const [before, after] = [changedAt(one.service), changedAt(other.service)];
  if (before > 0 && after > 0 && before !== after) return before > after ? one : other;
  const fields = ({ service }: Listed): number => Object.values(service).filter(isMore).length;
  return fields(one) > fields(other) ? one : other;
}

const isMore = (value: unknown): boolean => Array.isArray(value) && value.length > 0;

// Two services at one place each, with the same id, are one service at two places.
function together(one: Listed, other: Listed): Listed {
  const places = [one, other].flatMap(({ service }) => [said(service, 'service_at_locations')].flat());
  const ids = new Set(places.map((place) => (isItem(place) ? idText(place['id']) : undefined)));
  const chosen = better(one, other);
  return ids.size === places.length && !ids.has(undefined) && ids.size > 1
    ? { ...chosen, service: { ...chosen.service, service_at_locations: places } }
    : chosen;
}

/** The services of a feed, each once: of several entries the newest, and the fullest of those. */
export async function unpack(body: unknown, ledger: Ledger): Promise<readonly Listed[]> {
  const services = new Map<string, Listed>();
  await inSlices(servicesIn(body, {}, new Set()), ({ part, page }) => {
    ledger.read();
    if (!isItem(part)) return ledger.refuse({ record: '', reason: 'It is not an object.' });
    const id = idText(part['id']) ?? '';
    if (!lineOf(said(part, 'name'))) return ledger.refuse({ record: id, reason: 'It has no name.' });
    const other = otherThan(part);
    if (other) return ledger.refuse({ record: id, reason: `It is ${other}, and no service.` });
    const key = id || `#${services.size}`;
    const known = services.get(key);
    const listed = { service: part, id, page };
    if (known) ledger.fold();
    services.set(key, known ? together(known, listed) : listed);
  });
  return [...services.values()];
}
