import { cellsWithin } from '../../opportunity/geohash.js';
import type { Opportunity } from '../../opportunity/opportunity.js';
import type { Point } from '../../opportunity/place.js';
import type { FeedResult } from '../report.js';
import { type NativeShard, UNPLACED } from './native-index.js';

/** How far from the place somebody chose listings are loaded where no distance was asked for, metres: 5 miles. */
export const REACH = 8047;

/** Asking for a larger circle loads no more than this, metres: 40 miles. */
const FURTHEST = 64_374;

/** How much of a feed in shards is here. */
export interface AreasState {
  /** `choose`: nobody has said where; `loading`: more files of the area are on their way; `here`: all that can be had is. */
  readonly phase: 'choose' | 'loading' | 'here';
  /** Files that could not be had. */
  readonly failed: number;
}

interface Cell {
  readonly stop: AbortController;
  result?: FeedResult;
}

/** The files of a feed in shards, loaded area by area. */
export interface Areas {
  /** Loads what lies within reach of a place and gives up what is on its way for another. True when that changed anything. */
  around(near: Point | undefined, within: number | undefined): boolean;
  /** The listings of the area, and those without a place. */
  opportunities(): readonly Opportunity[];
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
    around(near, within) {
      const reach = Math.min(FURTHEST, Math.max(within ?? REACH, 1));
      const names = [UNPLACED, ...(near ? cellsWithin(near, reach) : [])].filter((name) => byCell.has(name));
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
    opportunities: () => here().flatMap(({ opportunities }) => opportunities),
    dropped: () => here().reduce((sum, { report }) => sum + report.unreadable, 0),
    state() {
      const results = here();
      const failed = results.filter(({ report }) => report.problem).length;
      if (!chosen) return { phase: 'choose', failed };
      return { phase: results.length < wanted.length ? 'loading' : 'here', failed };
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
