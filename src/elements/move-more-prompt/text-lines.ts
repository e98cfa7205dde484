/** The words of a text in lines no wider than this many pixels, in the pen's font; a word alone may be wider. */
export function inLines(pen: CanvasRenderingContext2D, text: string, width: number): readonly string[] {
  const all: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line ? `${line} ${word}` : word;
    if (line && pen.measureText(longer).width > width) {
      all.push(line);
      line = word;
    } else line = longer;
  }
  return line ? [...all, line] : all;
}
