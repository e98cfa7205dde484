import type { LatLngTuple } from 'leaflet';
import type { Point } from '../opportunity/place.js';

/** The last latitude Web Mercator shows (EPSG:3857). */
const lastLatitude = 85.06;

/** A point as Leaflet takes it; undefined where a feed holds no number, or no place on the map. */
export function toLatLng({ latitude, longitude }: Point): LatLngTuple | undefined {
  // Written so that NaN, which is less than nothing, is refused too.
  return Math.abs(latitude) <= lastLatitude && Math.abs(longitude) <= 180 ? [latitude, longitude] : undefined;
}
