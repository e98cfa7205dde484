import { expect } from '@open-wc/testing';
import { loadFeed, type LoadOptions } from '../../src/feed/load-feed.js';
import { aPage, aSeries, NOW } from '../support/a-feed.js';

const GOOD = JSON.stringify(aPage(aSeries()));
const ADDRESS = 'https://example.org/feed.json';

/** A server that gives one answer after another, the last one for ever. */
function server(...answers: readonly (() => Response | Promise<Response>)[]): LoadOptions & {
  readonly requests: (RequestInit | undefined)[];
  readonly waits: number[];
} {
  const requests: (RequestInit | undefined)[] = [];
  const waits: number[] = [];
  return {
    requests,
    waits,
    now: NOW,
    async wait(milliseconds) {
      waits.push(milliseconds);
    },
    async fetch(_url, init) {
      const answer = answers[Math.min(requests.push(init) - 1, answers.length - 1)];
      if (!answer) throw new TypeError('Failed to fetch');
      return answer();
    },
  };
}

const says =
  (body: string, status = 200, headers = {}) =>
  (): Response =>
    new Response(body, { status, headers });

/** Never answers; gives up only when told to. */
const silent =
  (seen: (AbortSignal | null | undefined)[] = []) =>
  (_url: unknown, init?: RequestInit): Promise<Response> =>
    new Promise((_, reject) => {
      seen.push(init?.signal);
      init?.signal?.addEventListener('abort', () => reject(init.signal?.reason));
    });

describe('fetching a feed', () => {
  const table: [string, () => Response | Promise<Response>, string | undefined, number][] = [
    ['a good feed', says(GOOD), undefined, 1],
    ['404', says('', 404), 'not-found', 1],
    ['410', says('', 410), 'not-found', 1],
    ['403', says('', 403), 'server', 1],
    ['500', says('', 500), 'server', 3],
    ['503', says('', 503), 'server', 3],
    ['no connection', () => Promise.reject(new TypeError('Failed to fetch')), 'network', 3],
    ['a web page', says('<!doctype html>'), 'not-json', 1],
    ['half a feed', says(GOOD.slice(0, 50)), 'not-json', 1],
    ['an empty answer', says(''), 'not-json', 1],
    ['another kind of JSON', says('{"hello":1}'), 'unknown-format', 1],
    ['an announced 21 MB', says('{}', 200, { 'content-length': '21000000' }), 'too-large', 1],
    ['21 MB without warning', says('x'.repeat(21_000_000)), 'too-large', 1],
  ];
  for (const [name, answer, code, tries] of table)
    it(`tells what came of ${name}`, async () => {
      const options = server(answer);
      const { opportunities, report } = await loadFeed(ADDRESS, options);
      expect(report.problem?.code).to.equal(code);
      expect(opportunities.length).to.equal(code ? 0 : 1);
      expect(options.requests.length).to.equal(tries);
    });

  it('tries again after a bad answer, a little later each time', async () => {
    const options = server(says('', 500), () => Promise.reject(new TypeError('Failed to fetch')), says(GOOD));
    const { report } = await loadFeed(ADDRESS, options);
    expect(report.kept).to.equal(1);
    expect(options.waits).to.deep.equal([500, 1000]);
  });

  it('tries only once when asked to', async () => {
    const options = server(says('', 500));
    await loadFeed(ADDRESS, { ...options, retries: 0 });
    expect([options.requests.length, options.waits.length]).to.deep.equal([1, 0]);
  });

  it('tells the server no more than it must', async () => {
    const options = server(says(GOOD));
    await loadFeed(ADDRESS, options);
    const { credentials, referrerPolicy, cache, headers } = options.requests[0] ?? {};
    expect([credentials, referrerPolicy]).to.deep.equal(['omit', 'strict-origin']);
    expect([cache, headers]).to.deep.equal([undefined, undefined]);
  });

  it('stops reading a body that grows too large', async () => {
    let cancelled = false;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(1_000_000)),
      cancel: () => void (cancelled = true),
    });
    const { report } = await loadFeed(
      ADDRESS,
      server(() => new Response(endless)),
    );
    expect([report.problem?.code, cancelled]).to.deep.equal(['too-large', true]);
  });

  it('puts a character together that came in two pieces', async () => {
    const bytes = new TextEncoder().encode(JSON.stringify([aSeries({ name: 'Café' })]));
    const cut = bytes.indexOf(0xc3) + 1;
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(bytes.slice(0, cut));
        controller.enqueue(bytes.slice(cut));
        controller.close();
      },
    });
    const { opportunities } = await loadFeed(
      ADDRESS,
      server(() => new Response(body)),
    );
    expect(opportunities[0]?.name).to.equal('Café');
  });

  it('gives up on a server that never answers', async () => {
    const { report } = await loadFeed(ADDRESS, { timeout: 1, fetch: silent() });
    expect(report.problem).to.deep.equal({ code: 'timeout', detail: 'No answer within 0.001 seconds.' });
  });

  it('gives up on a server that stops in the middle', async () => {
    const fetch = async (_url: unknown, init?: RequestInit): Promise<Response> =>
      new Response(
        new ReadableStream({
          start: (controller) => init?.signal?.addEventListener('abort', () => controller.error(init.signal?.reason)),
        }),
      );
    const { report } = await loadFeed(ADDRESS, { timeout: 1, fetch });
    expect(report.problem?.code).to.equal('timeout');
  });

  it('makes ids and links from the address', async () => {
    const body = JSON.stringify(aPage(aSeries({ url: 'a' })));
    const { opportunities } = await loadFeed('https://example.org/feeds/x.json', server(says(body)));
    expect(opportunities[0]?.url).to.equal('https://example.org/feeds/a');
    expect(opportunities[0]?.trust.source).to.equal('https://example.org/feeds/x.json');
  });

  it('makes them from an address that is relative to the page', async () => {
    const body = JSON.stringify(aPage(aSeries({ url: 'a' })));
    const { opportunities } = await loadFeed('/feeds/x.json', server(says(body)));
    expect(opportunities[0]?.url).to.equal(new URL('/feeds/a', location.href).href);
  });

  it('reads a feed that is its own address', async () => {
    const { report } = await loadFeed(`data:application/json,${encodeURIComponent(GOOD)}`, { now: NOW });
    expect(report.kept).to.equal(1);
  });
});

describe('a fetch that is called off', () => {
  const outcome = (promise: Promise<unknown>): Promise<unknown> =>
    promise.then(
      () => 'resolved',
      (error: unknown) => (error instanceof DOMException ? error.name : error),
    );

  it('does not begin', async () => {
    const options = server(says(GOOD));
    expect(await outcome(loadFeed(ADDRESS, { ...options, signal: AbortSignal.abort() }))).to.equal('AbortError');
    expect(options.requests.length).to.equal(0);
  });

  it('ends while it waits for the server, and tells it', async () => {
    const stop = new AbortController();
    const seen: (AbortSignal | null | undefined)[] = [];
    const loading = loadFeed(ADDRESS, { signal: stop.signal, fetch: silent(seen) });
    stop.abort();
    expect(await outcome(loading)).to.equal('AbortError');
    expect(seen[0]?.aborted).to.equal(true);
  });

  it('ends between two tries', async () => {
    const stop = new AbortController();
    const options = server(() => {
      setTimeout(() => stop.abort());
      return new Response('', { status: 500 });
    });
    expect(await outcome(loadFeed(ADDRESS, { ...options, wait: undefined, signal: stop.signal }))).to.equal(
      'AbortError',
    );
    expect(options.requests.length).to.equal(1);
  });
});
