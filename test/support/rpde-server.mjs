// A feed of RPDE over real HTTP: ordered by change, in pages, deletions included. What it holds at any moment is the truth
// a harvest has to end with.
import { realHttp } from './real-http.mjs';

/** A series that says in its name which version of it this is. */
export const series = (id, version = 1) => ({
  '@context': 'https://openactive.io/',
  '@type': 'SessionSeries',
  '@id': `https://example.org/series/${id}`,
  name: `Series ${id}, version ${version}`,
  activity: [{ '@type': 'Concept', prefLabel: 'Walking' }],
  leader: [{ '@type': 'Person', name: 'Somebody Private' }],
  location: {
    '@type': 'Place',
    name: 'Hall',
    address: { '@type': 'PostalAddress', addressLocality: 'Stevenage', postalCode: 'SG1 1AA' },
    geo: { '@type': 'GeoCoordinates', latitude: 51.9 + (Number(id) % 50) / 1000, longitude: -0.2 },
  },
});

/**
 * Starts a feed at `/feed`.
 *
 * @param {object} [options]
 * @param {number} [options.size] - Items a page.
 * @param {(page: object, url: URL) => object} [options.tamper] - Changes a page on its way out.
 * @param {Record<string, object | string>} [options.also] - Other addresses of the server and what they answer.
 * @param {Function} [options.fault] - See `realHttp`.
 */
export async function rpdeServer({ size = 5, tamper = (page) => page, also = {}, fault } = {}) {
  const items = new Map();
  let clock = 1000;

  function page(url) {
    const after = Number(url.searchParams.get('afterTimestamp') ?? -1);
    const afterId = url.searchParams.get('afterId') ?? '';
    const rest = [...items.values()]
      .filter(({ modified, id }) => modified > after || (modified === after && id > afterId))
      .sort((a, b) => a.modified - b.modified || (a.id < b.id ? -1 : 1))
      .slice(0, size);
    const last = rest.at(-1);
    const next = last
      ? `${url.pathname}?afterTimestamp=${last.modified}&afterId=${last.id}`
      : url.pathname + url.search;
    return tamper({ next: origin + next, items: rest, license: 'https://creativecommons.org/licenses/by/4.0/' }, url);
  }

  const http = await realHttp(
    (url) => (url.pathname.startsWith('/feed') ? page(url) : also[url.pathname]),
    fault && { fault },
  );
  const { origin } = http;
  return {
    ...http,
    feed: `${origin}/feed`,
    /** Adds an item or changes it. */
    put(id, data = series(id, (items.get(id)?.version ?? 0) + 1)) {
      const version = (items.get(id)?.version ?? 0) + 1;
      items.set(id, { id, kind: 'SessionSeries', state: 'updated', modified: clock++, data, version });
    },
    remove(id) {
      items.set(id, {
        id,
        kind: 'SessionSeries',
        state: 'deleted',
        modified: clock++,
        version: items.get(id)?.version,
      });
    },
    /** The names of all that stands, sorted. */
    truth: () =>
      [...items.values()]
        .filter(({ state }) => state === 'updated')
        .map(({ data }) => data.name)
        .sort(),
  };
}
