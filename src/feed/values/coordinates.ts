import type { Point } from '../../opportunity/place.js';

/**
 * How far east there is land, up to each latitude, WGS84 degrees with a little to spare: Eastbourne, Dungeness, North
 * Foreland, Bawdsey, Orford Ness, Lowestoft Ness, Cromer, Skegness, Withernsea; from there on all lies west of Greenwich.
 */
const EASTERNMOST: readonly (readonly [latitude: number, longitude: number])[] = [
  [50.8, 0.45],
  [51.02, 1.05],
  [51.5, 1.5],
  [51.98, 1.45],
  [52.2, 1.65],
  [52.9, 1.8],
  [53.05, 1.45],
  [53.4, 0.45],
  [53.8, 0.25],
  [61, 0],
];

// Not in the sea to the east, where what has lost its minus sign comes to lie, nor further away.
function inUnitedKingdom(latitude: number, longitude: number): boolean {
  const [, easternmost] = EASTERNMOST.find(([north]) => latitude <= north) ?? [0, -Infinity];
  return latitude >= 49 && longitude >= -9 && longitude <= easternmost;
}

const degrees = (value: unknown): number =>
  typeof value === 'number' || (typeof value === 'string' && value.trim()) ? Number(value) : NaN;

/** A point, or why there is none; `repaired` says what was wrong with it. */
export interface PointReading {
  readonly point?: Point;
  readonly repaired?: string;
}

/**
 * The point two published coordinates mean. Swapped ones are turned round; what cannot be in the United Kingdom gives
 * no point, so that nobody is sent into the sea.
 */
export function readPoint(first: unknown, second: unknown): PointReading {
  const latitude = degrees(first);
  const longitude = degrees(second);
  if (Number.isNaN(latitude) || Number.isNaN(longitude))
    return { repaired: 'Its latitude or longitude is not a number; left off the map.' };
  if (inUnitedKingdom(latitude, longitude)) return { point: { latitude, longitude } };
  if (inUnitedKingdom(longitude, latitude))
    return {
      point: { latitude: longitude, longitude: latitude },
      repaired: 'Latitude and longitude were swapped; turned round.',
    };
  const why = inUnitedKingdom(latitude, -longitude)
    ? 'is in the sea, perhaps for want of a minus sign'
    : 'is not in the United Kingdom';
  return { repaired: `${latitude}, ${longitude} ${why}; left off the map.` };
}
