import type { Point } from '../opportunity/place.js';

/** One pin. */
export interface MapPin {
  readonly id: string;
  /** Its accessible name: activity and place. */
  readonly name: string;
  readonly point: Point;
}

/** Words the map shows; every user-visible string comes from the locale. */
export interface MapWords {
  readonly label: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  /** Several pins close together: choosing them zooms in. */
  group(count: number): string;
  /** Several pins that no zoom would part: choosing them goes to the next one. */
  stack(count: number): string;
  readonly you: string;
  /** A length on the scale; the count may be a fraction, as in 0.5. */
  miles(count: number): string;
  /** A length on the scale; the count may be a fraction, as in 0.5. */
  kilometres(count: number): string;
}

/** A place name drawn on the outline map. */
export interface Town {
  readonly label: string;
  readonly point: Point;
}

/** Pictures of streets: an address with `{z}`, `{x}` and `{y}` (and, if need be, `{s}` and `{r}`), and whose they are. */
export interface StreetTiles {
  readonly url: string;
  /** Plain text that stays visible as long as the tiles do. */
  readonly attribution: string;
}

/** How a map is made. */
export interface MapOptions {
  readonly words: MapWords;
  /** Place names drawn on the outline map, where no tiles are loaded. The first ones win where two would overlap. */
  readonly towns: readonly Town[];
  /** Where all listings of the feed are, whatever was found: what street pictures show until a place is asked for. */
  readonly everywhere: readonly Point[];
  /** Absent: no request. */
  readonly tiles?: StreetTiles | undefined;
  /** A pin was chosen with pointer or keyboard. */
  onSelect(id: string): void;
  /** Tiles failed repeatedly, or nothing came for 8 s; the map is back to its outline. */
  onTilesFailed?(): void;
}

/**
 * The map as the rest of the library sees it: no Leaflet type leaves the room. Whoever serves street pictures learns what
 * is looked at; so with tiles nothing moves the view but the visitor, the place asked for and `visit`.
 */
export interface ActivityMapView {
  /**
   * Draws these pins and looks at them; with tiles, at the place asked for or at `everywhere`. Once visitors have moved
   * the map their view is kept, until `you` is another place.
   */
  show(pins: readonly MapPin[], you?: Point): void;
  /** Marks one pin (undefined: none), and without tiles brings it into view. */
  select(id: string | undefined): void;
  /** Marks the pin a visitor has asked to see on the map and brings it into view, with focus on it if so wanted. */
  visit(id: string, takeFocus: boolean): void;
  /** Turns tiles on or off. */
  setTiles(tiles: MapOptions['tiles']): void;
  /** Lets fingers move the map. Off at first, so that one finger over the map scrolls the page. */
  enableTouch(on: boolean): void;
  /** Frees everything; the view is dead afterwards. */
  destroy(): void;
}
