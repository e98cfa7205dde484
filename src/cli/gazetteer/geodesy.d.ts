declare module 'geodesy/osgridref.js' {
  /** A point on the National Grid, metres. */
  export default class OsGridRef {
    constructor(easting: number, northing: number);
    /** The point in WGS84 degrees. */
    toLatLon(): { readonly latitude: number; readonly longitude: number };
  }
}
