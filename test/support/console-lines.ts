/** Keeps what is said to the developer, and keeps it off the console, until `restore` gives it back. */
export function consoleLines(): { restore(): string[] } {
  const { warn } = console;
  const lines: string[] = [];
  console.warn = (...said: unknown[]) => lines.push(said.map(String).join(' '));
  return {
    restore() {
      console.warn = warn;
      return lines;
    },
  };
}
