/** A point on the earth, WGS84 degrees. */
export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** The kinds of place. */
export const VENUES = ['leisure-centre', 'community', 'outdoors', 'health', 'education', 'pool', 'home'] as const;

/** What kind of place it is; absent means not stated. */
export type Venue = (typeof VENUES)[number];

/** The ways of taking part. */
export const SETTINGS = ['in-person', 'online', 'at-home'] as const;

/** How somebody takes part. Mixed sessions have two. */
export type Setting = (typeof SETTINGS)[number];

/** Where it is. Items without a point stay in the list and off the map. */
export interface Place {
  readonly name?: string;
  readonly venue?: Venue;
  /** Street and town on one line, without the postcode. */
  readonly address?: string;
  readonly town?: string;
  /** As people write it: `AL3 5DT`. */
  readonly postcode?: string;
  readonly point?: Point;
  /** How exact the point is; absent means exact. */
  readonly precision?: 'postcode' | 'area';
  /** The publisher wants the exact place kept private: no pin, distance, print or directions. */
  readonly masked?: true;
}

/** Metres in a mile, by definition: 1,760 yards of 0.9144 m. */
export const METRES_IN_A_MILE = 1609.344;

/** Metres between two points along the earth's surface (haversine, mean radius 6,371,009 m, as IUGG defines it). */
export function metresBetween(a: Point, b: Point): number {
  const radians = Math.PI / 180;
  const dLatitude = (b.latitude - a.latitude) * radians;
  const dLongitude = (b.longitude - a.longitude) * radians;
  const h =
    Math.sin(dLatitude / 2) ** 2 +
    Math.cos(a.latitude * radians) * Math.cos(b.latitude * radians) * Math.sin(dLongitude / 2) ** 2;
  return 2 * 6_371_009 * Math.asin(Math.min(1, Math.sqrt(h)));
}
