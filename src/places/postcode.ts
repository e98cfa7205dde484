/** The parts of a UK postcode that name an area: `AL3 5DT` lies in the sector `AL3 5` of the outcode `AL3`. */
export interface Postcode {
  readonly outcode: string;
  readonly sector?: string;
}

const SHAPE = /^([A-Z]{1,2}\d[A-Z\d]?)(?: ?(\d)[A-Z]{0,2})?$/;

/** Reads a postcode, or the beginning of one, with or without its space. Undefined when it has no such shape. */
export function readPostcode(text: string): Postcode | undefined {
  const [, outcode, digit] = SHAPE.exec(text.trim().toUpperCase().replace(/\s+/g, ' ')) ?? [];
  return outcode ? { outcode, ...(digit && { sector: `${outcode} ${digit}` }) } : undefined;
}
