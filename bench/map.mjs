// From a filter to the map that follows, beside leaflet.markercluster: both in one page, turn by turn, with the main
// thread slowed down four times, so that the ratio holds on any machine.
import { atMost } from './budgets.mjs';
import { corpus } from './corpus.mjs';
import { median, openPage } from './slow-page.mjs';

const TURNS = 9;

/** Rows to print, and whether the budget is kept. */
export async function benchMap(sizes = [1_000, 10_000]) {
  const { page, close } = await openPage('map', { viewport: { width: 800, height: 740 } });
  try {
    const rows = [];
    const budgets = [];
    for (const size of sizes) {
      const pins = corpus(size).flatMap(({ id, name, place }) =>
        place?.point ? { id, name, point: place.point } : [],
      );
      const times = await page.evaluate(([...call]) => globalThis.mapTimes(...call), [pins, TURNS]);
      const [ours, cluster] = [median(times.ours), median(times.markercluster)];
      rows.push({
        listings: size,
        pins: pins.length,
        'ours, ms': ours,
        'markercluster, ms': cluster,
        ratio: ours / cluster,
      });
      budgets.push(atMost(`filter to map at ${size.toLocaleString('en')}, of markercluster`, ours / cluster, 1 / 5));
    }
    return { rows, budgets };
  } finally {
    await close();
  }
}
