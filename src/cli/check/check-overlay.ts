import { rawRows } from '../../feed/overlay/raw-rows.js';
import { readOverlay } from '../../feed/overlay/read-overlay.js';
import { readSourceFile, textOf } from '../read-source-file.js';
import type { CheckReport } from './check-report.js';
import { groupNotes } from './group-notes.js';
import { EMPTY_REPORT, makeReport } from './make-report.js';
import { personalData } from './personal-data.js';

/** An overlay says who reviewed; a list of activities never does. */
const IS_OVERLAY = /"activity-finder-overlay"|^\uFEFF?[^\n]*\breviewed[ _]by\b/i;

/**
 * What is wrong with a local team's overlay, and what in it may belong to a person; undefined when the source is no
 * overlay.
 */
export async function checkOverlay(source: string, now: Date): Promise<CheckReport | undefined> {
  if (!/\.(?:json|csv|tsv)$/i.test(source) || /^https?:/i.test(source)) return undefined;
  const text = await textOf(await readSourceFile(source));
  if (!IS_OVERLAY.test(text.slice(0, 5000))) return undefined;
  const { overlay, notes, problem } = await readOverlay(text);
  const raw = await rawRows(text);
  const rows = typeof raw === 'string' ? [] : raw;
  const nothing = makeReport(source, { opportunities: [], report: EMPTY_REPORT }, now);
  const reviewers = rows.flatMap(({ reviewedBy }) => (typeof reviewedBy === 'string' ? [reviewedBy] : []));
  return {
    ...nothing,
    ...(problem && { problem: { code: 'not-json', detail: problem } }),
    format: 'activity-finder-overlay',
    says: [],
    records: { ...nothing.records, read: rows.length, kept: overlay.rows.length, mended: notes.length },
    mended: groupNotes(notes, () => undefined),
    warnings: [
      ...personalData(text, reviewers),
      ...(overlay.rows.length === 0 ? ['No row says anything yet: fill in suitability, welcome or do not show.'] : []),
    ],
  };
}
