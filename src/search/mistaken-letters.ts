/** The rows of letters of a keyboard, each half a key to the right of the one above. */
const ROWS = ['qwertyuiop', ' asdfghjkl', '  zxcvbnm'];
/** The keys beside one, above it and below it: rows down, and places along. */
const BESIDE = [
  [0, -1],
  [0, 1],
  [-1, -1],
  [-1, 0],
  [1, 0],
  [1, 1],
] as const;
/** Letters that sound nearly alike: "arfritis" for "arthritis", "bouls" for "bowls", "fawls" for "falls". */
const NEARLY_ALIKE = ['dt', 'ft', 'mn', 'gk', 'lr', 'lw', 'uw'];

const bitOf = (letter: number): number => (letter > 96 && letter < 123 ? 1 << (letter - 97) : 0);

/** For each letter from a to z those that thumb or ear mistake for it, as bits. */
const MISTAKEN = Array.from({ length: 26 }, (_, number) => {
  const letter = String.fromCharCode(97 + number);
  const row = ROWS.findIndex((keys) => keys.includes(letter));
  const place = ROWS[row]!.indexOf(letter);
  const keys = BESIDE.map(([down, along]) => ROWS[row + down]?.[place + along] ?? '');
  const others = [...keys, ...NEARLY_ALIKE.filter((pair) => pair.includes(letter))].join('');
  return [...others].reduce((bits, other) => bits | bitOf(other.charCodeAt(0)), 0);
});

/** Whether one letter, as a code unit, is easily typed or heard for another. Anything but a letter is not. */
export function isMistakenFor(letter: number, other: number): boolean {
  return ((MISTAKEN[letter - 97] ?? 0) & bitOf(other)) !== 0;
}
