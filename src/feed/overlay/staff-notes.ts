import type { Opportunity } from '../../opportunity/opportunity.js';
import type { StaffNote } from '../../opportunity/staff-note.js';
import { plainLine, plainText } from '../values/plain-text.js';
import { findListing } from './find-listing.js';
import { rawRows } from './raw-rows.js';

/** A row of a file of staff notes. */
export interface StaffNoteRow extends StaffNote {
  readonly id?: string;
  readonly name?: string;
  readonly postcode?: string;
}

/** Reads a file of staff notes: JSON (`listings` with `id` and `note`) or CSV. A string says why it cannot be read. */
export async function readStaffNotes(body: string | object): Promise<readonly StaffNoteRow[] | string> {
  const raw = await rawRows(body);
  if (typeof raw === 'string') return raw;
  return raw.flatMap(({ id, name, postcode, note, reviewedBy, reviewedOn }) => {
    const words = plainText(note, 2000);
    const row = {
      id: plainLine(id, 500),
      name: plainLine(name),
      postcode: plainLine(postcode, 10),
      note: words,
      by: plainLine(reviewedBy),
      on: plainLine(reviewedOn, 40),
    };
    return words ? [row] : [];
  });
}

/** The notes by the id of the listing they are about. Those that fit none are left out. */
export function notesByListing(
  rows: readonly StaffNoteRow[],
  opportunities: readonly Opportunity[],
): ReadonlyMap<string, readonly StaffNote[]> {
  const find = findListing(opportunities);
  const notes = new Map<string, StaffNote[]>();
  for (const row of rows) {
    const found = find(row);
    const id = typeof found === 'number' ? opportunities[found]?.id : undefined;
    if (id) notes.set(id, [...(notes.get(id) ?? []), row]);
  }
  return notes;
}
