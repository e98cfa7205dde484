import { decodeWindows } from '../values/windows-1252.js';
import { withoutPersonalEmails } from '../values/personal-emails.js';
import { plainText } from '../values/plain-text.js';

/** What a spreadsheet writes where a formula went wrong, or a column was too narrow. */
const ERROR = /^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|CALC!|GETTING_DATA|#+)$/;

/** What people write into a cell to say that they leave it empty. */
const EMPTY =
  /^(?:n\/?a|not applicable|none given|unknown|not known|tb[acd]|to be (?:announced|confirmed)|null|nil given|[-–—?.*_/]+)\.?$/i;

/** What comes out when UTF-8 is opened as Windows-1252 and saved again: `Â£3`, `donâ€™t`. */
const TWICE_ENCODED = /[ÂÃ][\u0080-¿]|â[€‚„†‡‹›“”•–—˜™š]/;

let bytesOf: ReadonlyMap<string, number> | undefined;

function decodedOnce(text: string): string {
  bytesOf ??= new Map(Array.from({ length: 256 }, (_, byte) => [decodeWindows(Uint8Array.of(byte)), byte]));
  const bytes = Array.from(text, (letter) => bytesOf?.get(letter) ?? NaN);
  if (bytes.some(Number.isNaN)) return text;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return text;
  }
}

/** A cell as its publisher meant it, and what was wrong with it. */
export interface CellText {
  /** Plain text with its line breaks; empty for a cell that says nothing. */
  readonly text: string;
  readonly mended?: string;
}

/** Longest cell that may be decoded once more, characters. */
const LONGEST = 20_000;

/** Reads one cell: no markup, no formula, no error value, nobody's own e-mail address. */
export function cellText(raw: string): CellText {
  const trimmed = raw.trim();
  if (ERROR.test(trimmed))
    return { text: '', mended: `“${trimmed.slice(0, 20)}” is an error of the spreadsheet; left out.` };
  if (EMPTY.test(trimmed)) return { text: '' };
  // How Excel is made to keep a leading zero.
  const bare = trimmed.replace(/^="(.*)"$/, '$1').replace(/^'(?=[\d+=@-])/, '');
  const once = bare.length < LONGEST && TWICE_ENCODED.test(bare) ? decodedOnce(bare) : bare;
  const text = withoutPersonalEmails(plainText(once));
  return once === bare
    ? { text }
    : { text, mended: 'Its characters were broken by saving in the wrong encoding (“Â£”); put right.' };
}

/** Yes or no, in the ways people tick a box; undefined for other words. A tick in Wingdings is `ü`. */
export function yesOrNo(text: string): boolean | undefined {
  if (/^(?:y|yes|true|x|1|tick(?:ed)?|ok|[✓✔☑✅ü√])\b|^[✓✔☑✅ü√]/i.test(text)) return true;
  return /^(?:n|no|none|not?|false|0|[✗✘☒❌û×])(?![\p{L}\p{N}])/iu.test(text) ? false : undefined;
}
