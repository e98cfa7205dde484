// Runs in a page: from a filter's answer to the map that shows it, ours and leaflet.markercluster's.
import * as L from 'leaflet';
import leafletCss from 'leaflet/dist/leaflet.css?inline';
import clusterCss from 'leaflet.markercluster/dist/MarkerCluster.css?inline';
import clusterLook from 'leaflet.markercluster/dist/MarkerCluster.Default.css?inline';
import { laterWords } from '../../src/locales/en-later.ts';
import { createMap, mapStyles } from '../../src/map/leaflet-map.ts';

function frame() {
  const host = document.createElement('div');
  const canvas = document.createElement('div');
  canvas.className = 'canvas';
  const size = new CSSStyleSheet();
  size.replaceSync('.canvas { position: relative; display: grid; height: 500px; }');
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [size];
  root.append(canvas);
  document.body.append(host);
  return { canvas, root };
}

/** Our map, as the finder fills it. */
function ours(pins) {
  const { canvas, root } = frame();
  root.adoptedStyleSheets.push(mapStyles);
  const view = createMap(canvas, {
    words: laterWords.onMap,
    towns: [],
    everywhere: pins.map(({ point }) => point),
    onSelect: () => undefined,
  });
  return { show: (some) => view.show(some), marks: () => root.querySelectorAll('button.pin').length };
}

/**
 * leaflet.markercluster as ours is: no marks closer than 44 px, no animations, the same view. Filled in bulk as its
 * manual advises, with markers that are made once and kept.
 */
async function cluster(pins) {
  // It extends the one Leaflet there is on a page.
  globalThis.L ??= { ...L };
  const { MarkerClusterGroup } = await import('leaflet.markercluster');
  const { canvas, root } = frame();
  for (const css of [leafletCss, clusterCss, clusterLook]) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css.replace(/url\([^)]*\)/g, 'none'));
    root.adoptedStyleSheets.push(sheet);
  }
  const still = { zoomAnimation: false, fadeAnimation: false, markerZoomAnimation: false };
  const map = new L.Map(canvas, { ...still, zoomSnap: 0.25, minZoom: 4, maxZoom: 18 });
  const markers = new Map(
    pins.map(({ id, name, point }) => [
      id,
      new L.Marker([point.latitude, point.longitude], { icon: new L.DivIcon(), title: name, alt: name }),
    ]),
  );
  const group = new MarkerClusterGroup({ animate: false, maxClusterRadius: 44 });
  const fit = (some) =>
    map.fitBounds(
      some.map(({ point }) => [point.latitude, point.longitude]),
      { animate: false, maxZoom: 14, padding: [48, 48] },
    );
  fit(pins);
  map.addLayer(group);
  return {
    show(some) {
      group.clearLayers();
      fit(some);
      group.addLayers(some.map(({ id }) => markers.get(id)));
    },
    marks: () => root.querySelectorAll('.leaflet-marker-icon').length,
  };
}

const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/**
 * Both ways, turn by turn: a filter that keeps a third of the pins, another third each time. Marks when it is given and
 * when the map that shows it stands and is laid out.
 */
globalThis.filterMaps = async (pins, turns) => {
  document.body.replaceChildren();
  const ways = { ours: ours(pins), markercluster: await cluster(pins) };
  for (const { show } of Object.values(ways)) show(pins);
  for (let turn = 0; turn < turns; turn++)
    for (const [way, { show, marks }] of Object.entries(ways)) {
      const some = pins.filter((_, at) => at % 3 === turn % 3);
      await painted();
      performance.mark(`${way}|given`);
      show(some);
      document.body.getBoundingClientRect();
      performance.mark(`${way}|shown`);
      if (marks() === 0) throw new Error(`${way} shows no mark`);
    }
};

globalThis.isReady = true;
