import type { GazetteerPlace } from '../report.js';
import { line, list, number, shape } from './checks.js';

/** Most places of a gazetteer: every outcode, sector and town of a large county fits many times over. */
export const MOST_PLACES = 20_000;

const gazetteerCheck = list(
  shape<GazetteerPlace>(
    { name: line(), latitude: number(-90, 90), longitude: number(-180, 180) },
    'name',
    'latitude',
    'longitude',
  ),
  MOST_PLACES,
);

/** The named places that a feed or an index brings along; undefined when it brings none. */
export function readGazetteer(given: unknown): readonly GazetteerPlace[] | undefined {
  return given === undefined ? undefined : gazetteerCheck(given, '', () => undefined);
}
