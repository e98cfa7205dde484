import { GridLayer, type Coords, type DoneCallback } from 'leaflet';

/** Milliseconds without a single picture, and failures without one, after which a tile service counts as down. */
const patience = 8000;
const failuresAllowed = 3;

/**
 * Street pictures. Not Leaflet's own TileLayer, which puts a `data:` picture in the place of each tile it drops: a page
 * whose content security policy names only the tile service would report every one.
 */
class StreetLayer extends GridLayer {
  private readonly url: string;

  constructor(url: string) {
    super({ maxZoom: 18 });
    this.url = url;
  }

  protected override createTile({ x, y, z }: Coords, done: DoneCallback): HTMLElement {
    const tile = document.createElement('img');
    tile.alt = '';
    tile.onload = () => done(undefined, tile);
    tile.onerror = () => done(new Error('No tile'), tile);
    // OpenStreetMap refuses requests without a referrer; more than the origin would tell it which page this is.
    tile.referrerPolicy = 'strict-origin';
    const places: Record<string, string | number> = {
      x,
      y,
      z,
      s: 'abc'.charAt((x + y) % 3),
      r: devicePixelRatio > 1 ? '@2x' : '',
    };
    tile.src = this.url.replace(/\{([xyzsr])\}/g, (_, place: string) => `${places[place]}`);
    return tile;
  }
}

/** A layer of street tiles from an address with `{z}`, `{x}` and `{y}`. `failed` is called at most once. */
export function createStreetTiles(url: string, failed: () => void): GridLayer {
  const layer = new StreetLayer(url);
  let failures = 0;
  let settled = false;
  let waiting = 0;
  const settle = (): void => {
    settled = true;
    clearTimeout(waiting);
  };
  const giveUp = (): void => {
    if (settled) return;
    settle();
    failed();
  };
  // Not from the start: a map in a closed tab asks for nothing, and nothing comes.
  layer.once('tileloadstart', () => (waiting = window.setTimeout(giveUp, patience)));
  layer.on('tileload remove', settle);
  layer.on('tileerror', () => {
    failures += 1;
    if (failures > failuresAllowed) giveUp();
  });
  // A picture no longer wanted is no longer waited for.
  layer.on('tileunload', ({ tile }) => tile.removeAttribute('src'));
  return layer;
}
