import { decodeWindows } from '../values/windows-1252.js';

/** The first bytes of a text in each encoding of Unicode that is marked. */
const MARKS: readonly (readonly [encoding: string, ...mark: readonly number[]])[] = [
  ['utf-8', 0xef, 0xbb, 0xbf],
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
];

/** Bytes looked at for the zeros of an unmarked UTF-16. */
const SAMPLE = 1000;

// English in UTF-16 is every other byte a zero; no other text has any.
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  if (bytes[0] !== 0 && bytes[1] !== 0) return undefined;
  const zeros = [0, 0];
  bytes.subarray(0, SAMPLE).forEach((byte, at) => {
    if (byte === 0) zeros[at % 2]!++;
  });
  const [even = 0, odd = 0] = zeros;
  if (even + odd < Math.min(bytes.length, SAMPLE) / 4) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/**
 * The text that bytes are whose letters are not all UTF-8: UTF-16, as "Unicode text" is saved, or else Windows-1252, which
 * spreadsheets still write; UTF-8 with some damage where that is likelier. Never throws.
 *
 * @param text - What they are as UTF-8.
 */
export function decodeOld(bytes: Uint8Array, text: string): string {
  const encoding =
    MARKS.find(([, ...mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0] ?? unmarkedUtf16(bytes);
  if (encoding) return new TextDecoder(encoding).decode(bytes);
  // A damaged UTF-8 has more letters that are well than letters that are not.
  const damaged = text.match(/\ufffd/g)?.length ?? 0;
  const well = text.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0;
  return well >= damaged ? text : decodeWindows(bytes);
}
