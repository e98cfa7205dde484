import { readFeed } from '../../feed/read-feed.js';
import type { ReadOptions } from '../../feed/reader.js';
import type { FeedResult } from '../../feed/report.js';
import { decodeText, readSourceFile } from '../read-source-file.js';
import { namesIn } from './names-in.js';

/** A feed that was read to be checked, and what its records are called. */
export interface Checked {
  readonly result: FeedResult;
  readonly names: ReadonlyMap<string, string>;
  /** The whole of it, to look through for what should not be public. */
  readonly text: string;
}

/** Reads a text whatever its size: what cannot be a string of the browser's limit goes in parsed. */
export async function readText(text: string, options: ReadOptions): Promise<Checked> {
  const parsed = parsedOrNot(text);
  const result = await readFeed(parsed ?? text, options);
  return { result, names: namesIn(parsed), text };
}

/** Reads a file of any format. */
export async function readFileToCheck(path: string, options: ReadOptions): Promise<Checked> {
  return readText(decodeText(await readSourceFile(path)), options);
}

function parsedOrNot(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
