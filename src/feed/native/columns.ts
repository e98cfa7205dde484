/** Listings as a table: for each field the value of every listing in turn, `null` where it says nothing. */
export type Columns = Readonly<Record<string, readonly unknown[]>>;

/** Most fields of a table. */
const FIELDS = 200;

/** Puts listings that say alike things beside each other, field by field: a packed file gets a seventh smaller. */
export function columnsOf(listings: readonly object[]): Columns {
  const columns = new Map<string, unknown[]>();
  listings.forEach((listing, row) => {
    for (const [field, value] of Object.entries(listing)) {
      // An empty list and an absent one say the same.
      if (value === undefined || (Array.isArray(value) && value.length === 0)) continue;
      const column = columns.get(field) ?? Array.from({ length: listings.length }, () => null);
      column[row] = value;
      columns.set(field, column);
    }
  });
  return Object.fromEntries(columns);
}

function* rowsOf(columns: readonly (readonly [field: string, values: readonly unknown[]])[]): Generator<object> {
  const rows = columns.reduce((most, [, values]) => Math.max(most, values.length), 0);
  for (let row = 0; row < rows; row++)
    yield Object.fromEntries(
      columns.flatMap(([field, values]) =>
        values[row] === undefined || values[row] === null ? [] : [[field, values[row]]],
      ),
    );
}

/** The listings of a native feed, in a list (version 1) or in columns (version 2), unchecked; undefined for neither. */
export function listingsIn(feed: {
  readonly version?: unknown;
  readonly opportunities?: unknown;
  readonly columns?: unknown;
}): Iterable<unknown> | undefined {
  const { version, opportunities, columns } = feed;
  if (version === 1 && Array.isArray(opportunities)) return opportunities;
  if (version !== 2 || typeof columns !== 'object' || columns === null || Array.isArray(columns)) return undefined;
  return rowsOf(
    Object.entries(columns)
      .filter((entry): entry is [string, readonly unknown[]] => Array.isArray(entry[1]))
      .slice(0, FIELDS),
  );
}
