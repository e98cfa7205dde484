// From a filter to the map that follows, beside leaflet.markercluster: both in one page, turn by turn. Compared is the time
// of the processor, as for a key.
import { atMost } from './budgets.mjs';
import { corpus } from './corpus.mjs';
import { median, openPage } from './slow-page.mjs';

const TURNS = { 1_000: 60, 10_000: 15 };

/** Rows to print, and whether the budget is kept. */
export async function benchMap(sizes = [1_000, 10_000]) {
  const { page, marks, close } = await openPage('map', { viewport: { width: 800, height: 740 }, rate: 1 });
  try {
    const rows = [];
    const budgets = [];
    for (const size of sizes) {
      const pins = corpus(size).flatMap(({ id, name, place }) =>
        place?.point ? { id, name, point: place.point } : [],
      );
      const made = await marks(() =>
        page.evaluate(([...call]) => globalThis.filterMaps(...call), [pins, TURNS[size] ?? 15]),
      );
      const times = { ours: [], markercluster: [] };
      let given = 0;
      for (const { mark, processorTime } of made) {
        const [way, what] = mark.split('|');
        if (what === 'given') given = processorTime;
        else times[way].push(processorTime - given);
      }
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
