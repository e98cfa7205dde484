// How much of the map's chunk is Leaflet, and how much is ours.
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { script } from '../build/bundles.mjs';
import { gzipped } from './download.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const LEAFLET = 'virtual:leaflet';

const leafletAlone = {
  name: 'leaflet-alone',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith(LEAFLET) ? LEAFLET : undefined),
  load: (id) =>
    id === LEAFLET
      ? `export * from 'leaflet'; export { default as css } from 'leaflet/dist/leaflet.css?inline';`
      : undefined,
};

/** Gzipped bytes of the map's chunk, and of Leaflet with its light style sheet built the same way. */
export async function mapBytes() {
  const config = script('leaflet', LEAFLET);
  const [{ output }] = await build({
    ...config,
    plugins: [leafletAlone, ...config.plugins],
    build: { ...config.build, write: false },
  });
  const chunks = readdirSync(`${root}dist/chunks`).filter((file) => file.startsWith('leaflet-map'));
  const largest = Math.max(...chunks.map((file) => gzipped(readFileSync(`${root}dist/chunks/${file}`))));
  return { chunk: largest, leaflet: gzipped(output[0].code) };
}
