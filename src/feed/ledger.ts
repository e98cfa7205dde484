import type { FeedNote, FeedProblemCode, FeedReport, FeedResult } from './report.js';
import { frozen, stated } from './values/stated.js';

/** How many notes of a kind a report carries; their true number is counted all the same. */
const NOTES = 1000;

/** Writes down what happens to each record while a feed is read. */
export interface Ledger {
  /** A record came in. */
  read(): void;
  /** Records became part of another one, or were replaced or deleted by a later one. */
  fold(records?: number): void;
  /** Records were left out although nothing is wrong with them: ended, or not asked for. */
  leaveOut(note: FeedNote, records?: number): void;
  /** A service of a directory was left, because it is no physical activity. */
  leave(note: FeedNote): void;
  /** Records were left out because they are damaged. */
  refuse(note: FeedNote, records?: number): void;
  /** A value was mended or left out, and its record kept. */
  repair(note: FeedNote): void;
  /** The report so far. */
  report(format: string, kept: number, next?: string): FeedReport;
}

/** An empty ledger. */
export function createLedger(): Ledger {
  const dropped: FeedNote[] = [];
  const repaired: FeedNote[] = [];
  const left: FeedNote[] = [];
  let leftCount = 0;
  let [read, folded, droppedCount, unreadable, repairedCount] = [0, 0, 0, 0, 0];

  function leaveOut(note: FeedNote, records = 1): void {
    droppedCount += records;
    if (dropped.length < NOTES) dropped.push(note);
  }

  return {
    read() {
      read++;
    },
    fold(records = 1) {
      folded += records;
    },
    leaveOut,
    leave(note) {
      droppedCount++;
      leftCount++;
      if (left.length < NOTES) left.push(note);
    },
    refuse(note, records = 1) {
      unreadable += records;
      leaveOut(note, records);
    },
    repair(note) {
      repairedCount++;
      if (repaired.length < NOTES) repaired.push(note);
    },
    report: (format, kept, next) =>
      stated({
        format,
        read,
        kept,
        folded,
        dropped,
        droppedCount,
        unreadable,
        ...(leftCount > 0 && { left, leftCount }),
        repaired,
        repairedCount,
        next,
      }),
  };
}

/** The result of a feed that gave nothing at all. */
export function failedFeed(code: FeedProblemCode, detail: string): FeedResult {
  return frozen({ opportunities: [], report: { ...createLedger().report('', 0), problem: { code, detail } } });
}

/** The result of a feed that is JSON of something else. */
export function otherJson(): FeedResult {
  return failedFeed('unknown-format', 'The feed is JSON, but in no format that can be read here.');
}
