import { readFile, stat } from 'node:fs/promises';
import { systemCode, UsageError } from './usage-error.js';

/** The largest file that is read at once, bytes: a string cannot hold much more. */
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
    if (code === 'ENOENT') throw new UsageError(`There is no file ${path}. Is the path right?`);
    if (code === 'EACCES') throw new UsageError(`${path} may not be read: its permissions do not allow it.`);
    throw error;
  }
}

/** Text of a file: UTF-8 where it is that, else Windows-1252, which Excel writes. */
export function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
