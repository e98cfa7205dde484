import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import OsGridRef from 'geodesy/osgridref.js';
import Papa from 'papaparse';
import { readSourceFile, textOf } from '../read-source-file.js';
import type { Point } from '../../opportunity/place.js';
import { readPostcode } from '../../places/postcode.js';
import { UsageError } from '../usage-error.js';
import { createPlaceLearner, type LearntPlace } from './learn-places.js';

/** Quality of a position without one: 90 says that there are no coordinates (OS Code-Point Open, technical specification). */
const NO_POSITION = '90';

// A metre or so; the files are no more exact.
const rounded = (degrees: number): number => Number(degrees.toFixed(5));

/** What the files of a folder say about an area. */
export interface CodePoint {
  /** Its outcodes and sectors. */
  readonly places: readonly LearntPlace[];
  /** Points of the postcodes that were asked for, by the postcode without its space. */
  readonly points: ReadonlyMap<string, Point>;
}

/** A postcode as the files' rows are looked up by. */
export const compactPostcode = (postcode: string): string => postcode.replace(/\s/g, '').toUpperCase();

/**
 * Outcodes and sectors from the files of OS Code-Point Open: one CSV for each postcode area, without a header. Its columns
 * are the postcode, the quality of the position, eastings and northings in metres, and codes that are not read here.
 *
 * @param folder - Where the CSV files are, or the folder they were unpacked to.
 * @param areas - Postcode areas (`AL`, `SG`) to read; the rest of the country is left out.
 * @param wanted - Postcodes whose points are wanted, without their space.
 * @throws UsageError when the folder has no such file.
 */
export async function readCodePoint(
  folder: string,
  areas: ReadonlySet<string>,
  wanted: ReadonlySet<string>,
): Promise<CodePoint> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries
    .filter((entry) => entry.isFile() && /^[a-z]{1,2}\.csv$/i.test(entry.name))
    .map((entry) => ({ path: join(entry.parentPath, entry.name), area: entry.name.slice(0, -4).toUpperCase() }))
    .sort((a, b) => (a.area < b.area ? -1 : 1));
  if (files.length === 0)
    throw new UsageError(`--code-point ${folder}: there are no Code-Point Open files (al.csv, sg.csv, …) in it.`);

  const learner = createPlaceLearner();
  const points = new Map<string, Point>();
  for (const file of files.filter((each) => areas.has(each.area))) {
    const { data } = Papa.parse<readonly string[]>(await textOf(await readSourceFile(file.path)), {
      skipEmptyLines: true,
    });
    for (const [postcode = '', quality, easting = '', northing = ''] of data) {
      // The file pads the postcode to seven characters: `AL1 1AB`, `AL10 8`, `W1A1AA`.
      const compact = compactPostcode(postcode);
      const { outcode, sector } = readPostcode(`${compact.slice(0, -3)} ${compact.slice(-3)}`) ?? {};
      const [east, north] = [Number(easting), Number(northing)];
      if (!outcode || quality === NO_POSITION || !(east > 0 && north > 0)) continue;
      const { latitude, longitude } = new OsGridRef(east, north).toLatLon();
      if (wanted.has(compact)) points.set(compact, { latitude: rounded(latitude), longitude: rounded(longitude) });
      learner.learn(outcode, 'outcode', { latitude, longitude });
      learner.learn(sector, 'sector', { latitude, longitude });
    }
  }
  return { places: learner.places(), points };
}
