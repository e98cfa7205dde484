import type { Point } from '../../opportunity/place.js';

// A box around the United Kingdom, WGS84 degrees.
const inBox = (latitude: number, longitude: number): boolean =>
  latitude >= 49 && latitude <= 61 && longitude >= -9 && longitude <= 3;

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
  if (inBox(latitude, longitude)) return { point: { latitude, longitude } };
  if (inBox(longitude, latitude))
    return {
      point: { latitude: longitude, longitude: latitude },
      repaired: 'Latitude and longitude were swapped; turned round.',
    };
  const why = inBox(latitude, -longitude)
    ? 'is in the sea, perhaps for want of a minus sign'
    : 'is not in the United Kingdom';
  return { repaired: `${latitude}, ${longitude} ${why}; left off the map.` };
}
