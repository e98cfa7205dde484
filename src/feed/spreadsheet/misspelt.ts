/** Letters to change, add, leave out or swap with their neighbour until one word is the other (optimal alignment). */
function edits(one: string, other: string): number {
  let [before, row]: [number[], number[]] = [[], Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let a = 1; a <= one.length; a++) {
    const next = [a];
    for (let b = 1; b <= other.length; b++) {
      const same = one[a - 1] === other[b - 1] ? 0 : 1;
      let least = Math.min((row[b] ?? 0) + 1, (next[b - 1] ?? 0) + 1, (row[b - 1] ?? 0) + same);
      if (a > 1 && b > 1 && one[a - 1] === other[b - 2] && one[a - 2] === other[b - 1])
        least = Math.min(least, (before[b - 2] ?? 0) + 1);
      next.push(least);
    }
    [before, row] = [row, next];
  }
  return row[other.length] ?? 0;
}

/** Is a word a slip of the pen for another? One slip in five letters or more, two in nine or more, the first is right. */
export function misspelt(word: string, meant: string): boolean {
  const most = meant.length >= 9 ? 2 : meant.length >= 5 ? 1 : 0;
  return (
    word[0] === meant[0] &&
    Math.abs(word.length - meant.length) <= most &&
    word.length < 40 &&
    edits(word, meant) <= most
  );
}
