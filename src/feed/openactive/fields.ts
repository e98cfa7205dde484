import { saysSomething, type Item } from '../values/raw-values.js';

/** The old and the new spellings of a field, the newest first. */
const SPELLINGS = new Map<string, readonly string[]>([
  ['id', ['@id', 'id']],
  ['offers', ['offers', 'offer']],
  ['organizer', ['organizer', 'provider', 'organiser', 'beta:serviceOperator']],
  ['description', ['description', 'beta:formattedDescription']],
]);

function spellingsOf(field: string): readonly string[] {
  const known = SPELLINGS.get(field);
  if (known) return known;
  const spellings = [field, `beta:${field}`, `schema:${field}`];
  SPELLINGS.set(field, spellings);
  return spellings;
}

/** What a record says in a field, in whichever spelling; undefined for null, blank text and empty arrays. */
export function said(item: Item, field: string): unknown {
  for (const spelling of spellingsOf(field)) {
    const value = item[spelling];
    if (saysSomething(value)) return value;
  }
  return undefined;
}
