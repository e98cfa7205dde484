/** Something the person at the keyboard can put right; the message says what and how. Ends with exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Does an error come from the system, and what does it call it (`ENOENT`)? */
export function systemCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

const WHY_NOT: Readonly<Record<string, string>> = {
  ENOENT: 'its folder is not there',
  EEXIST: 'what should be its folder is a file',
  ENOTDIR: 'what should be its folder is a file',
  EISDIR: 'it is a folder',
  EACCES: 'it is not allowed',
  EPERM: 'it is not allowed',
  EROFS: 'it is not allowed',
  ENOSPC: 'the disk is full',
};

/** Why a file cannot be written, in words; the system's own code where there are none. */
export function whyNotWritten(error: unknown): string {
  const code = systemCode(error);
  return code ? (WHY_NOT[code] ?? code) : String(error);
}

/** What to say of a path that leads nowhere. */
export function noSuchFile(path: string, what = 'file'): UsageError {
  const address = /^[\w-]+(?:\.[\w-]+)+\/|:\/\//.test(path) ? ' An address begins with https://.' : '';
  return new UsageError(`There is no ${what} ${path}. Is the path right?${address}`);
}
