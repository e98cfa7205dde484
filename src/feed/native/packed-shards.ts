import type { NativeShard } from './native-index.js';

/** The files of an index, in a third of the characters. */
export interface PackedShards {
  /** Their names, with `{cell}` and `{print}` where those stand: `activities.{cell}.{print}.json.gz`. */
  readonly file: string;
  /** The cells, with spaces between. */
  readonly cells: string;
  /** A print of what is in each file, in the same order. */
  readonly prints: string;
  /** Listings in each, in the same order. */
  readonly counts: string;
}

/** A file with the print in its name. */
export interface PrintedShard extends Pick<NativeShard, 'cell' | 'count'> {
  readonly print: string;
}

const FILE = '{cell}.{print}.json.gz';

/** The country has some 700 cells of precision 4. */
export const MOST_SHARDS = 5000;

/** Longest name of a file with its marks, characters. */
const LONGEST_NAME = 99;

/** A name beside the index: one that leads elsewhere would tell somebody else where people look. */
export const BESIDE = /^(?![./])(?!.*\.\.)[\w./-]+$/;

// By functions: a replacement text may hold signs that stand for a part of the whole.
const named = (file: string, cell: string, print: string): string =>
  file.replace('{cell}', () => cell).replace('{print}', () => print);

/** The name of a file: that of the feed, its cell, and a print of what is in it. */
export const shardFile = (name: string, { cell, print }: Pick<PrintedShard, 'cell' | 'print'>): string =>
  named(`${name}.${FILE}`, cell, print);

/** Packs what an index says of its files. */
export function packShards(name: string, shards: readonly PrintedShard[]): PackedShards {
  const spaced = (read: (shard: PrintedShard) => string | number): string => shards.map(read).join(' ');
  return {
    file: `${name}.${FILE}`,
    cells: spaced(({ cell }) => cell),
    prints: spaced(({ print }) => print),
    counts: spaced(({ count }) => count),
  };
}

/** The files of an index, in a list (version 1) or packed (version 2), unchecked; undefined for neither. */
export function shardsIn(index: {
  readonly version?: unknown;
  readonly shards?: unknown;
}): readonly unknown[] | undefined {
  const { version, shards } = index;
  if (version === 1 && Array.isArray(shards)) return shards;
  if (version !== 2 || typeof shards !== 'object' || shards === null) return undefined;
  const { file, cells, prints, counts } = shards as Partial<Record<keyof PackedShards, unknown>>;
  if (typeof file !== 'string' || file.length > LONGEST_NAME || typeof cells !== 'string') return undefined;
  // One more than is read, so that the report can say that there were too many.
  const wordsOf = (words: unknown): readonly string[] =>
    typeof words === 'string' ? words.split(' ', MOST_SHARDS + 1) : [];
  const [print, count] = [wordsOf(prints), wordsOf(counts)];
  return wordsOf(cells)
    .filter(Boolean)
    .map((cell, at) => ({
      cell,
      file: named(file, cell, print[at] ?? ''),
      count: Number(count[at] ?? NaN),
    }));
}
