import { isItem } from '../values/raw-values.js';
import type { OverlayFile } from './overlay.js';

/** A row as somebody wrote it; nothing in it is to be trusted. */
export interface RawRow {
  readonly at: string;
  readonly [field: string]: unknown;
}

/** The rows of the JSON form. The file's own team and day stand where a listing names none. Undefined when it is not one. */
function jsonRows(body: unknown): readonly RawRow[] | undefined {
  const file = isItem(body) ? (body as Partial<Record<keyof OverlayFile, unknown>>) : undefined;
  const listings = Array.isArray(body) ? body : file?.listings;
  if (!Array.isArray(listings)) return undefined;
  return listings.slice(0, 20_000).map((listing: unknown, index) => ({
    reviewedBy: file?.reviewedBy,
    reviewedOn: file?.reviewedOn,
    ...(isItem(listing) ? listing : {}),
    at: `listings[${index}]`,
  }));
}

/**
 * The rows of a file that says something about listings: JSON, or a spreadsheet saved as CSV. A string says why there are
 * none.
 */
export async function rawRows(body: string | object): Promise<readonly RawRow[] | string> {
  let parsed: unknown = body;
  if (typeof body === 'string') {
    const text = body.trim();
    if (text.startsWith('<')) return 'It looks like a web page (HTML).';
    if (!/^[[{]/.test(text)) return (await import('./csv-rows.js')).csvRows(text);
    try {
      parsed = JSON.parse(text);
    } catch (error) {
      return `It is not JSON: ${String(error).slice(0, 200)}`;
    }
  }
  return jsonRows(parsed) ?? 'It has no list called "listings".';
}
