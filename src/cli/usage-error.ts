/** Something the person at the keyboard can put right; the message says what and how. Ends with exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Does an error come from the system, and what does it call it (`ENOENT`)? */
export function systemCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
