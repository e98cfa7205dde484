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
  group(count: number): string;
  readonly you: string;
}

/** How a map is made. */
export interface MapOptions {
  readonly words: MapWords;
  /** Place names drawn on the outline map, where no tiles are loaded. */
  readonly towns: readonly { readonly label: string; readonly point: Point }[];
  /** Tile address with `{z} {x} {y}`, and the attribution that must stay visible (plain text). Absent: no request. */
  readonly tiles?: { readonly url: string; readonly attribution: string };
  /** A pin was chosen with pointer or keyboard. */
  onSelect(id: string): void;
  /** Tiles failed repeatedly, or nothing came for 8 s; the map is back to its outline. */
  onTilesFailed?(): void;
}

/** The map as the rest of the library sees it: no Leaflet type leaves the room. */
export interface ActivityMapView {
  /** Draws these pins. The visitor's own view is kept once they have moved the map. */
  show(pins: readonly MapPin[], you?: Point): void;
  /** Marks one pin (undefined: none) and brings it into view. */
  select(id: string | undefined): void;
  /** Turns tiles on or off. */
  setTiles(tiles: MapOptions['tiles']): void;
  /** Frees everything; the view is dead afterwards. */
  destroy(): void;
}
