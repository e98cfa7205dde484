const POSTCODE = /\b([A-Z]{1,2}\d[A-Z\d]?) ?(\d[A-Z]{2})\b/i;
const POSTCODES = new RegExp(POSTCODE, 'gi');

/** The first postcode in a text, as people write it: `AL3 5DT`. */
export function postcodeIn(text: string): string | undefined {
  const [, outward, inward] = POSTCODE.exec(text) ?? [];
  return outward && `${outward} ${inward}`.toUpperCase();
}

/** A line of an address without its postcode, and without the commas that stand before, after or next to nothing. */
export function withoutPostcode(line: string): string {
  return line
    .replace(POSTCODE, '')
    .replace(/(?:, ?)+(?=,|$)|^[, ]+/g, '')
    .trim();
}

/** A text with every postcode cut down to its outcode: `AL3`. */
export function onlyOutcodes(text: string): string {
  return text.replace(POSTCODES, (_, outward: string) => outward.toUpperCase());
}
