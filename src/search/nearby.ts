import type { Opportunity } from '../opportunity/opportunity.js';
import type { Point } from '../opportunity/place.js';

/** Mean radius of the earth in metres (IUGG), as `metresBetween` has it. */
const EARTH = 6_371_009;

/** Where listings are, as points on a ball of radius 1, so that a distance takes no trigonometry but one arc sine. */
export interface Positions {
  /** Three numbers a listing; not a number where the point is unknown or kept private. */
  readonly xyz: Float64Array;
}

/** Whether a number is usable as a coordinate or a distance. */
export function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

/** Whether a point has both its numbers; what comes from a page may be anything. */
export function isPoint(point: Point | undefined): point is Point {
  return isNumber(point?.latitude) && isNumber(point.longitude);
}

/** Keeps the points of the listings, in their order. */
export function positionsOf(opportunities: readonly Opportunity[]): Positions {
  const xyz = new Float64Array(opportunities.length * 3).fill(NaN);
  opportunities.forEach(({ place }, listing) => {
    if (place && !place.masked && isPoint(place.point)) xyz.set(onTheBall(place.point), listing * 3);
  });
  return { xyz };
}

/** Metres from a point to each listing; not a number where that is unknown. */
export function distancesFrom(point: Point, { xyz }: Positions): Float64Array {
  const [x, y, z] = onTheBall(point);
  const metres = new Float64Array(xyz.length / 3);
  for (let listing = 0, i = 0; listing < metres.length; listing++, i += 3) {
    const chord = Math.sqrt((xyz[i]! - x) ** 2 + (xyz[i + 1]! - y) ** 2 + (xyz[i + 2]! - z) ** 2);
    metres[listing] = 2 * EARTH * Math.asin(Math.min(1, chord / 2));
  }
  return metres;
}

function onTheBall({ latitude, longitude }: Point): [number, number, number] {
  const radians = Math.PI / 180;
  const ring = Math.cos(latitude * radians);
  return [ring * Math.cos(longitude * radians), ring * Math.sin(longitude * radians), Math.sin(latitude * radians)];
}
