import { LatLngBounds } from 'leaflet';
import type { Point } from '../opportunity/place.js';
import { toLatLng } from './latitude-longitude.js';

/** Of so few points none counts as astray. */
const few = 50;
/** The share of many points left out on each side: one wild point must not shrink a county to a dot. */
const astray = 0.01;

/** The box round a few points, or round the middle 98% of many. Not valid where none is a place on the map. */
export function extentOf(points: readonly Point[]): LatLngBounds {
  const places = points.map(toLatLng).filter((at) => at !== undefined);
  const spare = places.length > few ? Math.ceil(places.length * astray) : 0;
  const latitudes = Float64Array.from(places, ([latitude]) => latitude).sort();
  const longitudes = Float64Array.from(places, ([, longitude]) => longitude).sort();
  const [south, north] = [latitudes.at(spare), latitudes.at(-1 - spare)];
  const [west, east] = [longitudes.at(spare), longitudes.at(-1 - spare)];
  const bounds = new LatLngBounds([]);
  if (south !== undefined && north !== undefined && west !== undefined && east !== undefined)
    bounds.extend([south, west]).extend([north, east]);
  return bounds;
}
