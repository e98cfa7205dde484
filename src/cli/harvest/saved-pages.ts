import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { looksOpenActive } from '../../feed/openactive/types.js';
import { textOf, readSourceFile } from '../read-source-file.js';
import { noSuchFile, systemCode, UsageError } from '../usage-error.js';

/** Most files of one folder. */
const MOST = 20_000;

/** A file, or the pages of one feed that were saved to several. */
export interface SavedDocument {
  readonly path: string;
  /** Parsed JSON, or the text of anything else. */
  readonly body: string | object;
}

/** Parsed JSON, however long it is; the text itself where it is none. */
export function parsedOrText(text: string): string | object {
  try {
    const body: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return typeof body === 'object' && body !== null ? body : text;
  } catch {
    return text;
  }
}

/** A saved file. */
export async function savedFile(path: string): Promise<SavedDocument> {
  return { path, body: parsedOrText(await textOf(await readSourceFile(path))) };
}

/** Is this the path of a folder? */
export async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    if (systemCode(error) === 'ENOENT') throw noSuchFile(path, 'file or folder');
    throw error;
  }
}

/**
 * What a folder of saved pages holds: pages of OpenActive as one feed, because series and sessions lie in several files;
 * every other file for itself. Files whose names begin with a dot are left alone.
 */
export async function savedFolder(path: string): Promise<readonly SavedDocument[]> {
  const names = (await readdir(path, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /\.(?:json|jsonld|csv|tsv)$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(
      (name) =>
        !name
          .slice(path.length)
          .split(/[\\/]/)
          .some((part) => part.startsWith('.')),
    )
    .sort()
    .slice(0, MOST);
  if (names.length === 0) throw new UsageError(`${path} holds no JSON and no CSV file.`);
  const files: SavedDocument[] = [];
  for (const name of names) files.push(await savedFile(name));
  const pages = files.filter(({ body }) => typeof body === 'object' && looksOpenActive(body));
  const others = files.filter((file) => !pages.includes(file));
  return pages.length > 0 ? [{ path, body: pages.map(({ body }) => body) }, ...others] : others;
}
