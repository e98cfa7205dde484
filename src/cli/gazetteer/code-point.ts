import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import OsGridRef from 'geodesy/osgridref.js';
import Papa from 'papaparse';
import { readSourceFile, textOf } from '../read-source-file.js';
import { readPostcode } from '../../places/postcode.js';
import { UsageError } from '../usage-error.js';
import { createPlaceLearner, type LearntPlace } from './learn-places.js';

/** Quality of a position without one: 90 says that there are no coordinates (OS Code-Point Open, technical specification). */
const NO_POSITION = '90';

const area = (outcode: string): string => /^[A-Z]+/.exec(outcode)?.[0] ?? '';

/** A feed's own part of the country: its outcodes, and those that share a postcode area with one of them. */
export function areasOf(places: readonly LearntPlace[]): ReadonlySet<string> {
  return new Set(places.filter(({ kind }) => kind === 'outcode').map(({ name }) => area(name)));
}

/**
 * Outcodes and sectors from the files of OS Code-Point Open: one CSV for each postcode area, without a header. Its columns
 * are the postcode, the quality of the position, eastings and northings in metres, and codes that are not read here.
 *
 * @param folder - Where the CSV files are, or the folder they were unpacked to.
 * @param areas - Postcode areas (`AL`, `SG`) to read; the rest of the country is left out.
 * @throws UsageError when the folder has no such file.
 */
export async function readCodePoint(folder: string, areas: ReadonlySet<string>): Promise<readonly LearntPlace[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries
    .filter((entry) => entry.isFile() && /^[a-z]{1,2}\.csv$/i.test(entry.name))
    .map((entry) => ({ path: join(entry.parentPath, entry.name), area: entry.name.slice(0, -4).toUpperCase() }))
    .sort((a, b) => (a.area < b.area ? -1 : 1));
  if (files.length === 0)
    throw new UsageError(`--code-point ${folder}: there are no Code-Point Open files (al.csv, sg.csv, …) in it.`);

  const learner = createPlaceLearner();
  for (const file of files.filter((each) => areas.has(each.area))) {
    const { data } = Papa.parse<readonly string[]>(await textOf(await readSourceFile(file.path)), {
      skipEmptyLines: true,
    });
    for (const [postcode = '', quality, easting = '', northing = ''] of data) {
      // The file pads the postcode to seven characters: `AL1 1AB`, `AL10 8`, `W1A1AA`.
      const compact = postcode.replace(/\s/g, '');
      const { outcode, sector } = readPostcode(`${compact.slice(0, -3)} ${compact.slice(-3)}`) ?? {};
      const [east, north] = [Number(easting), Number(northing)];
      if (!outcode || quality === NO_POSITION || !(east > 0 && north > 0)) continue;
      const { latitude, longitude } = new OsGridRef(east, north).toLatLon();
      learner.learn(outcode, 'outcode', { latitude, longitude });
      learner.learn(sector, 'sector', { latitude, longitude });
    }
  }
  return learner.places();
}
