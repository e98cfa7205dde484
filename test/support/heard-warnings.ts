/**
 * Does something and returns what the developer was told meanwhile. The list grows as it happens, so that a test can wait for
 * what it expects to hear.
 */
export async function heardWarnings(act: (said: readonly string[]) => Promise<void>): Promise<readonly string[]> {
  const { warn } = console;
  const said: string[] = [];
  console.warn = (...parts: unknown[]) => {
    const words = parts.map(String).join(' ');
    if (!words.startsWith('Lit is in dev mode')) said.push(words);
  };
  try {
    await act(said);
  } finally {
    console.warn = warn;
  }
  return said;
}
