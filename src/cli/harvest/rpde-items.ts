/** One item of an RPDE feed as it is kept: what a reader needs of it. */
export interface KeptItem {
  readonly id: string;
  readonly kind?: string;
  readonly state: 'updated' | 'deleted';
  readonly modified?: string | number;
  readonly data?: Readonly<Record<string, unknown>>;
}

/** Fields that no reader looks at, some of them about people: not kept, for their sake and for the memory's. */
const NOT_KEPT: ReadonlySet<string> = new Set([
  'leader',
  'contributor',
  'image',
  'video',
  'beta:video',
  'logo',
  'potentialAction',
  'remainingAttendeeCapacity',
]);
/** Levels of a record in which those fields are looked for. */
const DEPTH = 4;

function lean(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null || depth > DEPTH) return value;
  if (Array.isArray(value)) return value.map((each) => lean(each, depth + 1));
  const kept: Record<string, unknown> = {};
  for (const [key, each] of Object.entries(value))
    if (!NOT_KEPT.has(key) && key !== '__proto__') kept[key] = lean(each, depth + 1);
  return kept;
}

/** What is kept of an item; undefined for what is none. */
export function keptItem(item: unknown): KeptItem | undefined {
  if (typeof item !== 'object' || item === null) return undefined;
  const { id, kind, state, modified, data } = item as Readonly<Record<string, unknown>>;
  if (typeof id !== 'string' && typeof id !== 'number') return undefined;
  const deleted = state === 'deleted';
  if (!deleted && (typeof data !== 'object' || data === null)) return undefined;
  return {
    id: String(id),
    ...(typeof kind === 'string' && { kind }),
    state: deleted ? 'deleted' : 'updated',
    ...((typeof modified === 'string' || typeof modified === 'number') && { modified }),
    ...(!deleted && { data: lean(data) as KeptItem['data'] }),
  } as KeptItem;
}

// Counters of the last change may have more digits than a number holds exactly.
function isNewer(a: KeptItem['modified'], b: KeptItem['modified']): boolean {
  const [first, second] = [String(a ?? ''), String(b ?? '')];
  if (/^\d+$/.test(first) && /^\d+$/.test(second))
    return first.length === second.length ? first > second : first.length > second.length;
  const [x, y] = [Date.parse(first), Date.parse(second)];
  return x > y;
}

/** The items of one feed: of each the newest version, whatever the order they came in. */
export interface ItemSet {
  take(item: KeptItem): void;
  clear(): void;
  /** Items taken since the last `live`, that are no longer there: replaced or deleted. */
  readonly dead: number;
  readonly size: number;
  /** The items that are not deleted, in an order that does not depend on how they came. */
  live(): readonly KeptItem[];
}

/** An empty set of items. */
export function createItemSet(): ItemSet {
  const items = new Map<string, KeptItem>();
  let dead = 0;
  return {
    take(item) {
      const before = items.get(item.id);
      if (before) dead++;
      if (before && isNewer(before.modified, item.modified)) return;
      if (item.state === 'deleted') dead++;
      items.set(item.id, item);
    },
    clear() {
      items.clear();
      dead = 0;
    },
    get dead() {
      return dead;
    },
    get size() {
      return items.size;
    },
    live: () => [...items.values()].filter(({ state }) => state === 'updated').sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}
