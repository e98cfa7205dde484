import { readFile, stat } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { bodyText } from '../feed/load/body-text.js';
import { noSuchFile, systemCode, UsageError } from './usage-error.js';

/** The largest file that is read at once, bytes: a text cannot hold much more. */
const LARGEST_FILE = 480_000_000;

/**
 * The bytes of a file.
 *
 * @throws UsageError that says what is wrong with the path.
 */
export async function readSourceFile(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size > LARGEST_FILE)
      throw new UsageError(`${path} is over ${LARGEST_FILE / 1_000_000} MB. Split it, or build from its address.`);
    return await readFile(path);
  } catch (error) {
    const code = systemCode(error);
    if (code === 'ENOENT') throw noSuchFile(path);
    if (code === 'EISDIR') throw new UsageError(`${path} is a folder. Name a file in it.`);
    if (code === 'EACCES') throw new UsageError(`${path} may not be read: its permissions do not allow it.`);
    throw error;
  }
}

/** Text of bytes, packed with gzip or not, whatever its encoding. */
export async function textOf(bytes: Uint8Array): Promise<string> {
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const text = await bodyText(packed ? gunzipSync(bytes) : bytes);
  return typeof text === 'string' ? text : '';
}
