import { conditionsOfLabel } from '../../health/condition-labels.js';
import { conditionById } from '../../health/conditions.js';
import type { CorrectableValues } from '../../opportunity/correction.js';
import { inSlices } from '../../slices.js';
import { readDate } from '../values/dates.js';
import type { Check } from '../native/checks.js';
import { correctionsCheck } from '../native/opportunity-check.js';
import { plainLine, plainText } from '../values/plain-text.js';
import { isItem } from '../values/raw-values.js';
import type { FeedNote } from '../report.js';
import { frozen, stated } from '../values/stated.js';
import type { AddedSuitability, Overlay, OverlayRow } from './overlay.js';
import { type RawRow, rawRows } from './raw-rows.js';

/** An overlay that was read, and what could not be used of it. */
export interface OverlayResult {
  readonly overlay: Overlay;
  /** One for each value or row that was left out; `record` is the row. */
  readonly notes: readonly FeedNote[];
  /** Set when the whole file could not be read. */
  readonly problem?: string;
}

type Tell = (field: string, reason: string) => void;

/** `24/11/2026` as spreadsheets write it in Britain, or an ISO date. */
function dayOf(value: unknown): string | undefined {
  const written = plainLine(value, 40);
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(written) ?? [];
  return readDate(year ? `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}` : written)?.date;
}

function yes(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  const word = plainLine(value, 40).toLowerCase();
  if (/^(?:y|yes|true|x|1)\b/.test(word)) return true;
  return /^(?:n|no|false|0)\b/.test(word) ? false : undefined;
}

function suitabilityOf({ suitability, because }: RawRow, tell: Tell): readonly AddedSuitability[] {
  const given: readonly unknown[] = Array.isArray(suitability)
    ? suitability.slice(0, 60)
    : suitability
      ? [suitability]
      : [];
  const added = new Map<string, AddedSuitability>();
  for (const one of given) {
    const words = plainLine(isItem(one) ? one['condition'] : one);
    if (!words) continue;
    const id = words.toLowerCase().replaceAll(' ', '-');
    const conditions = conditionById(id) ? [id] : conditionsOfLabel(words);
    if (!conditions.length) tell('suitability', `“${words}” is no condition that is known here.`);
    const why = plainText((isItem(one) && one['because']) || because, 500);
    for (const condition of conditions) added.set(condition, stated({ condition, because: why || undefined }));
  }
  return [...added.values()];
}

function correctionsOf(
  { corrections, welcome }: RawRow,
  tell: Tell,
  check: Check<CorrectableValues>,
): CorrectableValues | undefined {
  const given = isItem(corrections) ? corrections : {};
  const known = check(given, 'corrections', (path) => tell(path, 'The value is not usable; left out.'));
  for (const field of Object.keys(given))
    if (!(field in (known ?? {}))) tell(`corrections.${field}`, 'This cannot be corrected in an overlay.');
  const welcomed = yes(welcome);
  if (welcome !== undefined && welcomed === undefined) tell('welcome', 'Write yes or no.');
  const all = stated({
    ...known,
    firstVisit: welcomed === undefined ? known?.firstVisit : { ...known?.firstVisit, welcomed },
  });
  return Object.keys(all).length ? all : undefined;
}

/** A row that was left blank is no mistake; one that says something has to say who reviewed it, and when. */
function rowFrom(raw: RawRow, tell: Tell, check: Check<CorrectableValues>): OverlayRow | undefined {
  const suitability = suitabilityOf(raw, tell);
  const corrections = correctionsOf(raw, tell, check);
  const hide = yes(raw['hide']) || undefined;
  if (!suitability.length && !corrections && !hide) return undefined;
  const [id, name, postcode] = [plainLine(raw['id'], 500), plainLine(raw['name']), plainLine(raw['postcode'], 10)];
  if (!id && !(name && postcode)) return void tell('id', 'Says neither an id, nor a name and a postcode.');
  const reviewedBy = plainLine(raw['reviewedBy']);
  if (!reviewedBy) return void tell('reviewedBy', 'Does not say which team reviewed it.');
  const reviewedOn = dayOf(raw['reviewedOn']);
  if (!reviewedOn) return void tell('reviewedOn', 'Does not say on which day it was reviewed.');
  return stated({
    id,
    name,
    postcode,
    suitability: suitability.length ? suitability : undefined,
    corrections,
    hide,
    reviewedBy,
    reviewedOn,
    at: raw.at,
  });
}

/**
 * Reads a local team's overlay, JSON or CSV. Never fetches, and never rejects because of what the file holds: what cannot
 * be used is left out and told in `notes`.
 *
 * @param sourceUrl - Where the file came from; resolves relative links.
 */
export async function readOverlay(body: string | object, sourceUrl?: string): Promise<OverlayResult> {
  const raw = await rawRows(body);
  if (typeof raw === 'string') return { overlay: { rows: [] }, notes: [], problem: raw };
  const notes: FeedNote[] = [];
  const rows: OverlayRow[] = [];
  const check = correctionsCheck(sourceUrl);
  await inSlices(raw, (row) => {
    const read = rowFrom(row, (field, reason) => void notes.push({ record: row.at, field, reason }), check);
    if (read) rows.push(read);
  });
  return frozen({ overlay: { rows }, notes });
}
