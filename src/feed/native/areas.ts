import { cellsWithin } from '../../opportunity/geohash.js';
import type { Opportunity } from '../../opportunity/opportunity.js';
import type { Point } from '../../opportunity/place.js';
import type { FeedResult, GazetteerPlace } from '../report.js';
import { type NativeShard, UNPLACED } from './native-index.js';

/** How far from the place somebody chose listings are loaded where no distance was asked for, metres: 5 miles. */
export const REACH = 8047;

/** Asking for a larger circle loads no more than this, metres: 40 miles. */
const FURTHEST = 64_374;

/** The cells of a place and what is around it, as far as any request goes; `within` in metres. */
export const cellsAround = (near: Point, within: number = REACH): readonly string[] =>
  cellsWithin(near, Math.min(FURTHEST, Math.max(within, 1)));

/** How much of a feed in shards is here. */
export interface AreasState {
  /** `choose`: nobody has said where; `loading`: more files of the area are on their way; `here`: all that can be had is. */
  readonly phase: 'choose' | 'loading' | 'here';
  /** Files that could not be had. */
  readonly failed: number;
  /** Listings online, at home or without an address, that nobody has asked for. */
  readonly elsewhere: number;
}

interface Cell {
  readonly stop: AbortController;
  result?: FeedResult;
}

/** The files of a feed in shards, loaded area by area. */
export interface Areas {
  /** Loads what lies within reach of a place and gives up what is on its way for another. True when that changed anything. */
  around(near: Point | undefined, within: number | undefined, elsewhere?: boolean): boolean;
  /** Asks again for what could not be had. True when there was any. */
  retry(): boolean;
  /** The listings of the area, and those without a place if they were asked for. */
  opportunities(): readonly Opportunity[];
  /** The places that the files of the area bring along: its postcode sectors. */
  gazetteer(): readonly GazetteerPlace[];
  /** Records of the area that could not be read. */
  dropped(): number;
  state(): AreasState;
  /** Gives up all that is on its way. */
  stop(): void;
}

/**
 * Loads the shards of an index. What is asked for depends on the place and the distance alone, and names an area of some
 * 20 km: whoever serves the files learns nothing else.
 *
 * @param index - Address of the index, which the files stand beside.
 * @param load - Loads one file; rejects only when the signal aborts.
 * @param changed - Called when a file has arrived or failed.
 */
export function createAreas(
  shards: readonly NativeShard[],
  index: string,
  load: (file: string, signal: AbortSignal) => Promise<FeedResult>,
  changed: (file: string, result: FeedResult) => void,
): Areas {
  const byCell = new Map(shards.map((shard) => [shard.cell, shard]));
  const cells = new Map<string, Cell>();
  let wanted: readonly string[] = [];
  let chosen = false;
  // Nobody waits for what may not be wanted; an index that does not count it cannot offer it either.
  const countElsewhere = byCell.get(UNPLACED)?.count ?? 0;

  async function begin(name: string, file: string): Promise<void> {
    const cell: Cell = { stop: new AbortController() };
    cells.set(name, cell);
    const url = new URL(file, index).href;
    try {
      cell.result = await load(url, cell.stop.signal);
      changed(url, cell.result);
    } catch {
      // Given up: nobody waits for it any more.
    }
  }

  const here = (): readonly FeedResult[] => wanted.flatMap((name) => cells.get(name)?.result ?? []);

  return {
    around(near, within, elsewhere = false) {
      const beyond = elsewhere || !countElsewhere ? [UNPLACED] : [];
      const names = [...(near ? cellsAround(near, within) : []), ...beyond].filter((name) => byCell.has(name));
      const before = `${wanted.join()} ${chosen}`;
      wanted = names;
      chosen = near !== undefined;
      for (const [name, { result, stop }] of cells) {
        // A file that could not be had is asked for again when somebody comes back to its area.
        if (names.includes(name) || (result && !result.report.problem)) continue;
        stop.abort();
        cells.delete(name);
      }
      for (const name of names) if (!cells.has(name)) void begin(name, byCell.get(name)!.file);
      return `${names.join()} ${chosen}` !== before;
    },
    retry() {
      const failed = [...cells].filter(([, { result }]) => result?.report.problem);
      for (const [name] of failed) void begin(name, byCell.get(name)!.file);
      return failed.length > 0;
    },
    opportunities: () => here().flatMap(({ opportunities }) => opportunities),
    gazetteer: () => here().flatMap(({ gazetteer = [] }) => gazetteer),
    dropped: () => here().reduce((sum, { report }) => sum + report.unreadable, 0),
    state() {
      const results = here();
      const failed = results.filter(({ report }) => report.problem).length;
      const elsewhere = wanted.includes(UNPLACED) ? 0 : countElsewhere;
      if (!chosen) return { phase: 'choose', failed, elsewhere };
      return { phase: results.length < wanted.length ? 'loading' : 'here', failed, elsewhere };
    },
    stop() {
      for (const [name, { result, stop }] of cells) {
        if (result) continue;
        stop.abort();
        cells.delete(name);
      }
      wanted = [];
    },
  };
}
