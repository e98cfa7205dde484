import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { systemCode, UsageError, whyNotWritten } from '../usage-error.js';

/**
 * Writes a file so that there is always a whole one: what was there before, or the new one.
 *
 * @throws UsageError when the folder does not allow it.
 */
export async function safeWrite(path: string, content: string | Uint8Array): Promise<void> {
  const fresh = `${path}.new`;
  try {
    await mkdir(dirname(path), { recursive: true });
    const file = await open(fresh, 'w');
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(fresh, path);
  } catch (error) {
    await rm(fresh, { force: true }).catch(() => undefined);
    if (systemCode(error))
      throw new UsageError(`${path} cannot be written: ${whyNotWritten(error)}. What was there is unchanged.`);
    throw error;
  }
}
