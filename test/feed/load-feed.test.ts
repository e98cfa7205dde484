import { expect } from '@open-wc/testing';
import { loadFeed, type LoadOptions } from '../../src/feed/load-feed.js';
import { toNative } from '../../src/feed/native/native-feed.js';
import type { Opportunity } from '../../src/opportunity/opportunity.js';
import { aPage, aSeries, NOW } from '../support/a-feed.js';
import { anOpportunity } from '../support/an-opportunity.js';

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
    random: () => 0.5,
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
    ['a spreadsheet', says('Name;Day;Venue\r\nTai chi;Monday;Hall', 200, { 'content-type': 'text/csv' }), undefined, 1],
    [
      'a spreadsheet in the encoding of Windows, that nobody says is one',
      () => new Response(Uint8Array.from('Name,Day,Cost\nYoga,Monday,\xa33', (letter) => letter.charCodeAt(0))),
      undefined,
      1,
    ],
    ['an Excel workbook', says('PK\x03\x04xxxx'), 'not-json', 1],
    ['a spreadsheet of something else', says('Name,Colour\nPlate,blue\n'), 'unknown-format', 1],
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

  it('spreads the second tries of many pages over time', async () => {
    const waits = async (random: number) => {
      const options = server(says('', 500));
      await loadFeed(ADDRESS, { ...options, random: () => random });
      return options.waits;
    };
    expect(await waits(0)).to.deep.equal([375, 750]);
    expect(await waits(1)).to.deep.equal([625, 1250]);
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

describe('a feed that is packed or saved in another way', () => {
  const packed = async (text: string): Promise<Uint8Array<ArrayBuffer>> => {
    const stream = new Response(text).body?.pipeThrough(new CompressionStream('gzip'));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  };
  const named = (name: string) => JSON.stringify([aSeries({ name })]);
  const read = (bytes: Uint8Array<ArrayBuffer>) =>
    loadFeed(
      ADDRESS,
      server(() => new Response(bytes)),
    );

  it('is unpacked although the server does not say that it is packed', async () => {
    const { opportunities } = await read(await packed(named('Café walk')));
    expect(opportunities[0]?.name).to.equal('Café walk');
  });

  it('is refused when it unpacks to more than 20 MB', async () => {
    const { report } = await read(await packed(' '.repeat(21_000_000)));
    expect(report.problem?.code).to.equal('too-large');
  });

  it('is reported as damaged when its packing is', async () => {
    const { report } = await read((await packed(named('Walk'))).slice(0, 30));
    expect(report.problem?.code).to.equal('not-json');
  });

  it('may be in Windows-1252, as old spreadsheets are', async () => {
    const bytes = Uint8Array.from(named('Caf\u00e9 walk'), (letter) => letter.charCodeAt(0));
    expect((await read(bytes)).opportunities[0]?.name).to.equal('Café walk');
  });

  it('may be in UTF-16 with its mark', async () => {
    const letters = Uint16Array.from(`\ufeff${named('Café walk')}`, (letter) => letter.charCodeAt(0));
    expect((await read(new Uint8Array(letters.buffer))).opportunities[0]?.name).to.equal('Café walk');
  });
});

describe('the last good copy of a feed', () => {
  const SNAPSHOT = 'https://example.org/copy.json';
  const weekly = (next: readonly string[], says = {}): Opportunity =>
    anOpportunity({
      schedule: { certainty: 'dates', frequency: 'weekly', times: [{ day: 'tuesday', start: '10:00' }], next, ...says },
    });
  const load = (copy: string, status = 404, headers = {}) =>
    loadFeed(ADDRESS, {
      now: NOW,
      retries: 0,
      snapshot: SNAPSHOT,
      fetch: async (url) =>
        String(url) === SNAPSHOT ? new Response(copy, { headers }) : new Response(GOOD, { status }),
    });

  it('is left alone while the feed itself is there', async () => {
    const { report } = await load('rubbish', 200);
    expect([report.kept, report.snapshot]).to.deep.equal([1, undefined]);
  });

  it('stands in when the feed fails, and says of which day it is and why', async () => {
    const { opportunities, report } = await load(GOOD, 503, { 'last-modified': 'Wed, 11 Nov 2026 02:00:00 GMT' });
    expect(opportunities.length).to.equal(1);
    expect(report.snapshot).to.deep.equal({
      copied: '2026-11-11',
      problem: { code: 'server', detail: 'The server answered 503.' },
    });
  });

  it('keeps the ids of the feed it is a copy of', async () => {
    const [fresh, copy] = [await load(GOOD, 200), await load(GOOD, 404)];
    expect(copy.opportunities[0]?.id).to.equal(fresh.opportunities[0]?.id);
  });

  it('shows no date that has passed, and nothing that has ended', async () => {
    const past = '2026-11-03T10:00:00+00:00';
    const coming = '2026-12-01T10:00:00+00:00';
    const copy = toNative([
      weekly([past, coming], {}),
      weekly([past]),
      weekly([past], { frequency: 'once' }),
      weekly([coming], { until: '2026-11-10' }),
    ]);
    const { opportunities } = await load(JSON.stringify(copy));
    expect(opportunities.map(({ schedule }) => [schedule?.certainty, schedule?.next])).to.deep.equal([
      ['dates', [coming]],
      ['usual', []],
    ]);
  });

  it('leaves the first failure standing when it fails too', async () => {
    const { report } = await load('rubbish', 404);
    expect([report.problem?.code, report.snapshot]).to.deep.equal(['not-found', undefined]);
  });
});

describe('two that ask for one feed at the same time', () => {
  /** Counts what really goes out, and holds the answers back. */
  function wire() {
    const real = window.fetch;
    const asked: (AbortSignal | null | undefined)[] = [];
    let release: () => void = () => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    window.fetch = async (_url, init) => {
      asked.push(init?.signal);
      await released;
      init?.signal?.throwIfAborted();
      return new Response(GOOD);
    };
    return { asked, release, restore: () => (window.fetch = real) };
  }

  it('share one request, and the next one asks again', async () => {
    const { asked, release, restore } = wire();
    const both = [loadFeed('/shared.json', { now: NOW }), loadFeed('/shared.json', { now: NOW })];
    release();
    expect((await Promise.all(both)).map(({ report }) => report.kept)).to.deep.equal([1, 1]);
    expect(asked.length).to.equal(1);
    await loadFeed('/shared.json', { now: NOW });
    restore();
    expect(asked.length).to.equal(2);
  });

  it('may give up one by one: the other still gets its feed', async () => {
    const { asked, release, restore } = wire();
    const stop = new AbortController();
    const first = loadFeed('/shared.json', { now: NOW, signal: stop.signal }).catch((error: unknown) => error);
    const second = loadFeed('/shared.json', { now: NOW });
    stop.abort();
    release();
    expect((await second).report.kept).to.equal(1);
    expect(await first).to.have.property('name', 'AbortError');
    restore();
    expect([asked.length, asked[0]?.aborted]).to.deep.equal([1, false]);
  });

  it('end the request when both have given up', async () => {
    const { asked, restore } = wire();
    const stops = [new AbortController(), new AbortController()];
    const both = stops.map(({ signal }) => loadFeed('/shared.json', { signal }).catch(() => 'given up'));
    for (const stop of stops) stop.abort();
    expect(await Promise.all(both)).to.deep.equal(['given up', 'given up']);
    restore();
    expect(asked[0]?.aborted).to.equal(true);
  });
});
