import { type FetchOptions, fetchText } from '../load/fetch-text.js';
import type { Overlay } from './overlay.js';
import { readOverlay } from './read-overlay.js';
import { readStaffNotes, type StaffNoteRow } from './staff-notes.js';

/** Listings wait for what a team says of them, but not long. */
const PATIENCE: FetchOptions = { timeout: 6000, retries: 1 };

/** Fetches an overlay and reads it. A string says why it cannot be had. Rejects only when the signal aborts. */
export async function loadOverlay(
  url: string,
  signal: AbortSignal,
  tell: (words: string) => void,
): Promise<Overlay | string> {
  const answer = await fetchText(url, { ...PATIENCE, signal });
  if (!('text' in answer)) return answer.detail;
  const { overlay, notes, problem } = await readOverlay(answer.text, new Request(url).url);
  for (const { record, field, reason } of notes.slice(0, 5)) tell(`${record}${field ? `, ${field}` : ''}: ${reason}`);
  return problem ?? overlay;
}

/** Fetches a file of staff notes and reads it. A string says why it cannot be had. Rejects only when the signal aborts. */
export async function loadStaffNotes(url: string, signal: AbortSignal): Promise<readonly StaffNoteRow[] | string> {
  const answer = await fetchText(url, { ...PATIENCE, signal });
  return 'text' in answer ? readStaffNotes(answer.text) : answer.detail;
}
