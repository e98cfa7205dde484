import { looksOpenReferral } from './open-referral/looks.js';
import type { Reader } from './reader.js';

/** A feed format: how it is known by its content, and where its reader is. */
export interface Format {
  /** Can this body be of the format? It is parsed, or a text that is not JSON. Cheap; never throws. */
  recognises(body: unknown): boolean;
  /** Brings in the reader, only when such a feed appears. */
  load(): Promise<{ readonly reader: Reader }>;
}

const saysFormat = (body: unknown, format: string): boolean =>
  typeof body === 'object' && body !== null && 'format' in body && body.format === format;

// Cells beside cells, and not markup or broken JSON. Whether there are headings, only the reader can say.
const looksTabular = (body: unknown): boolean =>
  typeof body === 'string' && /^[^<{[]/.test(body) && /\t|[,;|].*[,;|\n]/.test(body.slice(0, 5000));

/**
 * Every format that can be read, the first that recognises a feed wins. A new format is a folder and one line, before the
 * last: OpenActive's types and shapes are many, and whether other JSON is any of it only its reader can say.
 */
export const FORMATS: readonly Format[] = [
  { recognises: (body) => saysFormat(body, 'activity-finder'), load: () => import('./native/read-native.js') },
  { recognises: (body) => saysFormat(body, 'activity-finder-index'), load: () => import('./native/read-index.js') },
  { recognises: looksTabular, load: () => import('./spreadsheet/read-spreadsheet.js') },
  { recognises: looksOpenReferral, load: () => import('./open-referral/read-open-referral.js') },
  { recognises: (body) => typeof body !== 'string', load: () => import('./openactive/read-openactive.js') },
];
