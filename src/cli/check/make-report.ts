import type { FeedReport, FeedResult } from '../../feed/report.js';
import type { CheckReport, Grouped } from './check-report.js';
import { findFixes } from './find-fixes.js';
import { freshnessOf } from './freshness.js';
import { groupNotes } from './group-notes.js';
import { QUESTIONS } from './questions.js';

/** Endings of reasons the readers give when nothing is wrong with a record. */
const NOTHING_WRONG = /ended|not asked for|no physical activity|cancelled/i;

/** The report of a feed of which nothing was read. */
export const EMPTY_REPORT: FeedReport = {
  format: '',
  read: 0,
  kept: 0,
  folded: 0,
  dropped: [],
  droppedCount: 0,
  unreadable: 0,
  repaired: [],
  repairedCount: 0,
};

/**
 * What a publisher is told about one feed.
 *
 * @param source - The file or address that was checked.
 * @param names - What records are called by id, for those that did not come through.
 */
export function makeReport(
  source: string,
  { opportunities, report }: FeedResult,
  now: Date,
  names: ReadonlyMap<string, string> = new Map(),
): CheckReport {
  const known = new Map(names);
  for (const { id, name } of opportunities) {
    known.set(id, name);
    // The notes carry the publisher's own id, ours begins with the key of the feed.
    known.set(id.replace(/^[^:]*:/, ''), name);
  }
  const nameOf = (id: string): string | undefined => known.get(id) ?? known.get(id.replace(/^https?:\/\//i, ''));
  const dropped = groupNotes([...report.dropped, ...(report.left ?? [])], nameOf);
  const mended = groupNotes(report.repaired, nameOf);
  const damaged = damagedOf(dropped, report.unreadable);
  const moment = now.getTime();
  const notActivity = report.leftCount ?? 0;
  const publishers = [...new Set(opportunities.flatMap(({ trust }) => trust.publisher ?? []))];
  return {
    source,
    on: now.toISOString().slice(0, 10),
    format: report.format,
    ...(report.problem && { problem: report.problem }),
    ...(report.next && { goesOn: report.next }),
    publishers,
    records: {
      read: report.read,
      kept: report.kept,
      folded: report.folded,
      damaged: report.unreadable,
      leftOut: report.droppedCount - report.unreadable - notActivity,
      notActivity,
      mended: report.repairedCount,
    },
    says: QUESTIONS.map(({ key, says, applies, answered }) => {
      const asked = opportunities.filter(applies);
      return { key, label: says, count: asked.filter(answered).length, of: asked.length };
    }),
    freshness: freshnessOf(opportunities, moment),
    fixes: findFixes({ format: report.format, opportunities, read: report.read, damaged, mended, now: moment }),
    dropped,
    mended,
    warnings: report.kept === 0 && !report.problem ? [emptyWords(report.read, dropped)] : [],
  };
}

// The report of a feed counts the damaged ones, and does not mark which of the notes they are.
function damagedOf(dropped: readonly Grouped[], unreadable: number): readonly Grouped[] {
  return unreadable === 0 ? [] : dropped.filter(({ reason }) => !NOTHING_WRONG.test(reason));
}

function emptyWords(read: number, { length: reasons }: readonly Grouped[]): string {
  if (read === 0) return 'There is no record in it.';
  return `No list can be made from it. ${reasons > 0 ? 'The reason stands below.' : 'Nothing in it is an activity that stands.'}`;
}
