import { DivIcon, Marker, type Map as LeafletMap, type LatLngExpression } from 'leaflet';

/** Something that stands at a point of the map, and how to bring its element up to date. */
export interface Mark<Drawing extends HTMLElement> {
  /** Two marks with one key are the same thing at two moments: its element, and with it the focus, is kept. */
  readonly key: string;
  readonly at: LatLngExpression;
  /** Drawn over its neighbours. */
  readonly above?: boolean;
  update(drawing: Drawing): void;
}

/** A layer of marks of one kind. */
export interface MarkLayer<Drawing extends HTMLElement> {
  /** Shows exactly these marks. */
  draw(marks: readonly Mark<Drawing>[]): void;
}

/** Makes a layer in a pane of its own; `create` makes the element of a mark not seen before. */
export function createMarkLayer<Drawing extends HTMLElement>(
  map: LeafletMap,
  pane: string,
  create: () => Drawing,
): MarkLayer<Drawing> {
  const drawn = new Map<string, { marker: Marker; drawing: Drawing }>();
  map.createPane(pane);

  function place({ key, at }: Mark<Drawing>): { marker: Marker; drawing: Drawing } {
    const known = drawn.get(key);
    if (known) return known;
    const drawing = create();
    const icon = new DivIcon({ html: drawing, className: 'mark', iconSize: [0, 0] });
    // The elements answer to keys and clicks themselves: Leaflet is left to keep them in place.
    const marker = new Marker(at, { icon, pane, interactive: false, keyboard: false, autoPanOnFocus: false });
    drawn.set(key, { marker: marker.addTo(map), drawing });
    return { marker, drawing };
  }

  return {
    draw(marks) {
      const wanted = new Set(marks.map(({ key }) => key));
      for (const [key, { marker }] of drawn)
        if (!wanted.has(key)) {
          marker.remove();
          drawn.delete(key);
        }
      for (const mark of marks) {
        const { marker, drawing } = place(mark);
        marker.setLatLng(mark.at).setZIndexOffset(mark.above ? 10_000 : 0);
        mark.update(drawing);
      }
    },
  };
}
