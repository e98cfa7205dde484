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

/** A mark as it stands on the map. */
interface Drawn<Drawing> {
  key: string;
  readonly marker: Marker;
  readonly drawing: Drawing;
}

/**
 * Makes a layer in a pane of its own; `create` makes an element. Those of marks that go are given to marks that come, in
 * order, because making one takes many times as long as moving it; not one that has focus.
 */
export function createMarkLayer<Drawing extends HTMLElement>(
  map: LeafletMap,
  pane: string,
  create: () => Drawing,
): MarkLayer<Drawing> {
  /** In the order in which they stand in the page. */
  let drawn: Drawn<Drawing>[] = [];
  /** Those that no mark needs at the moment, off the map. */
  const spare: Drawn<Drawing>[] = [];
  map.createPane(pane);

  function added(mark: Mark<Drawing>): Drawn<Drawing> {
    const one = spare.pop() ?? made(mark);
    one.marker.addTo(map);
    drawn.push(one);
    return one;
  }

  function made({ key, at }: Mark<Drawing>): Drawn<Drawing> {
    const drawing = create();
    const icon = new DivIcon({ html: drawing, className: 'mark', iconSize: [0, 0] });
    // The elements answer to keys and clicks themselves: Leaflet is left to keep them in place.
    const marker = new Marker(at, { icon, pane, interactive: false, keyboard: false, autoPanOnFocus: false });
    return { key, marker, drawing };
  }

  return {
    draw(marks) {
      const wanted = new Set(marks.map(({ key }) => key));
      const known = new Map(drawn.map((one) => [one.key, one]));
      const free = drawn.filter(({ key, drawing }) => !wanted.has(key) && !drawing.matches(':focus'));
      for (const mark of marks) {
        const { key, at, above } = mark;
        const one = known.get(key) ?? free.shift() ?? added(mark);
        one.key = key;
        one.marker.setLatLng(at);
        const over = above ? 10_000 : 0;
        if (over !== one.marker.options.zIndexOffset) one.marker.setZIndexOffset(over);
        mark.update(one.drawing);
      }
      const gone = drawn.filter(({ key }) => !wanted.has(key));
      for (const one of gone) one.marker.remove();
      spare.push(...gone);
      drawn = drawn.filter(({ key }) => wanted.has(key));
    },
  };
}
