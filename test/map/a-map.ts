import { createMap, mapStyles } from '../../src/map/leaflet-map.js';
import type { ActivityMapView, MapOptions, MapPin } from '../../src/map/leaflet-map.types.js';

/** A map in a shadow root on the page, and what a person finds on it. */
export interface MapOnPage {
  readonly view: ActivityMapView;
  readonly root: ShadowRoot;
  /** Ids of the pins chosen so far. */
  readonly chosen: string[];
  readonly surface: HTMLElement;
  /** The pins and groups drawn now. */
  buttons(): HTMLButtonElement[];
  /** The button with this accessible name. */
  button(name: string): HTMLButtonElement;
  names(): string[];
  /** Takes the map and its host away. */
  remove(): void;
}

/** Words as a locale would give them. */
export const words = {
  label: 'Map of activities',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  group: (count: number) => `${count} activities, zoom in`,
  stack: (count: number) => `${count} activities here, show the next`,
  you: 'The place you searched from',
  miles: (count: number) => `${count} mi`,
  kilometres: (count: number) => `${count} km`,
};

/** A pin in Hertfordshire, so many hundredths of a degree east and north of Hatfield. */
export function aPin(id: string, east = 0, north = 0, name = `Chair yoga ${id}`): MapPin {
  return { id, name, point: { latitude: 51.763 + north / 100, longitude: -0.225 + east / 100 } };
}

/** Puts a map of 600 by 400 pixels on the page. */
export function aMap(options: Partial<MapOptions> = {}): MapOnPage {
  const slot = document.createElement('div');
  const root = slot.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [mapStyles];
  const host = document.createElement('div');
  host.style.width = '600px';
  host.style.height = '400px';
  root.append(host);
  document.body.prepend(slot);
  const chosen: string[] = [];
  const view = createMap(host, { words, towns: [], everywhere: [], onSelect: (id) => chosen.push(id), ...options });
  const surface = root.querySelector<HTMLElement>('[role="group"]')!;
  const buttons = () => [...surface.querySelectorAll('button')];
  return {
    view,
    root,
    chosen,
    surface,
    buttons,
    button: (name) => [...root.querySelectorAll('button')].find((button) => button.ariaLabel === name)!,
    names: () => buttons().map((button) => button.ariaLabel ?? ''),
    remove() {
      view.destroy();
      slot.remove();
    },
  };
}
