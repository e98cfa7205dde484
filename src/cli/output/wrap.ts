/** Characters of a line that is read comfortably in a terminal and in the log of a job. */
const WIDTH = 96;

/**
 * Breaks a text into lines at spaces.
 *
 * @param indent - What every line begins with.
 * @param first - What the first line begins with instead.
 */
export function wrap(text: string, indent = '', first = indent): string {
  const lines: string[] = [];
  let line = '';
  for (const word of printable(text).split(/\s+/)) {
    if (line && indent.length + line.length + word.length + 1 > WIDTH) {
      lines.push((lines.length === 0 ? first : indent) + line);
      line = '';
    }
    line += line ? ` ${word}` : word;
  }
  return [...lines, (lines.length === 0 ? first : indent) + line].join('\n');
}

/** A text from a feed that can do nothing to a terminal: without control characters and changes of direction. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/gu, (character) => (character === '\n' ? ' ' : ''));
}
