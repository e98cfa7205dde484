/** Does something and returns what the developer was told meanwhile. */
export async function heardWarnings(act: () => Promise<void>): Promise<readonly string[]> {
  const { warn } = console;
  const said: string[] = [];
  console.warn = (...words: unknown[]) => void said.push(words.map(String).join(' '));
  try {
    await act();
  } finally {
    console.warn = warn;
  }
  return said.filter((words) => !words.startsWith('Lit is in dev mode'));
}
