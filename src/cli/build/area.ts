import { METRES_IN_A_MILE, metresBetween, type Point } from '../../opportunity/place.js';
import type { Opportunity } from '../../opportunity/opportunity.js';
import { readPostcode } from '../../places/postcode.js';
import { UsageError } from '../usage-error.js';

/** Which listings a feed is for, by where they are. Online ones and those done at home are for everywhere. */
export interface Area {
  /** A circle. */
  readonly near?: Point;
  /** Metres. */
  readonly within?: number;
  /** Postcode areas, outcodes or sectors, in capitals: `AL`, `SG1`, `LU1 3`. */
  readonly postcodes?: readonly string[];
}

/** Listings of an area, and how many were left out because they lie elsewhere or do not say where. */
export interface InArea {
  readonly opportunities: readonly Opportunity[];
  readonly elsewhere: number;
  readonly nowhere: number;
}

/** Miles as metres. */
export const fromMiles = (miles: number): number => miles * METRES_IN_A_MILE;

/** Reads a list of postcode areas, outcodes and sectors. */
export function readPostcodes(words: string): readonly string[] {
  const parts = words
    .split(',')
    .map((part) => part.trim().toUpperCase().replace(/\s+/g, ' '))
    .filter(Boolean);
  const wrong = parts.find((part) => !/^[A-Z]{1,2}$/.test(part) && !readPostcode(part));
  if (wrong ?? parts.length === 0)
    throw new UsageError(`--postcodes takes areas, outcodes or sectors: AL,SG1,"LU1 3". It was given “${words}”.`);
  return parts.map((part) => {
    const { outcode, sector } = readPostcode(part) ?? {};
    return sector ?? outcode ?? part;
  });
}

function hasPostcode(postcode: string, wanted: ReadonlySet<string>): boolean {
  const { outcode = '', sector = '' } = readPostcode(postcode) ?? {};
  return wanted.has(outcode) || wanted.has(sector) || wanted.has(/^[A-Z]+/.exec(outcode)?.[0] ?? '');
}

/** Leaves the listings that lie in an area, and those that are for everywhere. */
export function inArea(
  opportunities: readonly Opportunity[],
  area: Area,
  pointOf: (postcode: string) => Point | undefined,
): InArea {
  const { near, within = Infinity, postcodes } = area;
  const wanted = postcodes && new Set(postcodes);
  let [elsewhere, nowhere] = [0, 0];
  const left = opportunities.filter(({ settings, kind, place }) => {
    const anywhere = kind === 'on-demand' || settings.includes('online') || settings.includes('at-home');
    const postcode = place?.postcode;
    const point = place?.point ?? (near && postcode ? pointOf(postcode) : undefined);
    const answers = [
      near && (point ? metresBetween(near, point) <= within : undefined),
      wanted && (postcode ? hasPostcode(postcode, wanted) : undefined),
    ].filter((_, index) => (index === 0 ? near : wanted));
    if (answers.every(Boolean)) return true;
    if (anywhere) return true;
    if (answers.includes(false)) elsewhere++;
    else nowhere++;
    return false;
  });
  return { opportunities: left, elsewhere, nowhere };
}
