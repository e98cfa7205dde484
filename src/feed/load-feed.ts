import { failedFeed } from './ledger.js';
import { LARGEST_FEED, readFeed, TOO_LARGE_DETAIL } from './read-feed.js';
import type { ReadOptions } from './reader.js';
import type { FeedProblemCode, FeedResult } from './report.js';

/** How a feed is fetched. Everything has a default. */
export interface LoadOptions extends ReadOptions {
  /** Milliseconds until an attempt is given up; 15,000 by default. */
  readonly timeout?: number;
  /** How often a failed connection or a 5xx answer is tried again; twice by default. */
  readonly retries?: number;
  /** Stops it; the promise then rejects with an `AbortError`. */
  readonly signal?: AbortSignal;
  /** Stands in for the browser's own, in tests and on servers. */
  readonly fetch?: typeof fetch;
  /** Waits between two attempts, milliseconds; rejects when the signal aborts. */
  readonly wait?: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
}

/** Why there is no body, and whether another try may help. */
interface Failure {
  readonly code: FeedProblemCode;
  readonly detail: string;
  readonly passing?: true;
}

const TOO_LARGE: Failure = { code: 'too-large', detail: TOO_LARGE_DETAIL };

function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    });
  });
}

// Too large is refused when it is announced, and else as soon as it shows.
async function bodyOf(response: Response): Promise<string | Failure> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = Number(response.headers.get('content-length')) > LARGEST_FEED ? Infinity : 0;
  while (bytes <= LARGEST_FEED) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    text += decoder.decode(value, { stream: true });
  }
  await reader.cancel();
  return TOO_LARGE;
}

async function attempt(url: string, options: LoadOptions): Promise<string | Failure> {
  const { timeout = 15_000, signal, fetch: get = fetch } = options;
  // By hand, because `AbortSignal.any` is missing on phones that are still in use.
  const stop = new AbortController();
  signal?.addEventListener('abort', () => stop.abort());
  let late = false;
  const clock = setTimeout(() => {
    late = true;
    stop.abort();
  }, timeout);
  try {
    const response = await get(url, { signal: stop.signal, credentials: 'omit', referrerPolicy: 'strict-origin' });
    const { ok, status } = response;
    if (ok) return await bodyOf(response);
    await response.body?.cancel();
    const detail = `The server answered ${status}.`;
    if (status >= 500) return { code: 'server', detail, passing: true };
    return { code: status === 404 || status === 410 ? 'not-found' : 'server', detail };
  } catch (error) {
    signal?.throwIfAborted();
    if (late) return { code: 'timeout', detail: `No answer within ${timeout / 1000} seconds.` };
    return {
      code: 'network',
      detail: `The feed cannot be reached, or its server refuses other sites: ${String(error)}`,
      passing: true,
    };
  } finally {
    clearTimeout(clock);
  }
}

// As `fetch` resolves it; an address that is itself the feed says nothing of where that came from.
function sourceOf(url: string): string | undefined {
  const absolute = new Request(url).url;
  return /^https?:/.test(absolute) ? absolute : undefined;
}

/**
 * Fetches a feed and reads it. Failures are in `report.problem`; it rejects only when the caller's own signal aborts.
 * Sends no cookies, and no more of the page's address than its origin.
 */
export async function loadFeed(url: string, options: LoadOptions = {}): Promise<FeedResult> {
  const { retries = 2, signal, wait = pause } = options;
  for (let tries = 0; ; tries++) {
    signal?.throwIfAborted();
    const answer = await attempt(url, options);
    if (typeof answer === 'string') {
      const result = await readFeed(answer, { sourceUrl: sourceOf(url), ...options });
      signal?.throwIfAborted();
      return result;
    }
    if (!answer.passing || tries >= retries) return failedFeed(answer.code, answer.detail);
    await wait(500 * 2 ** tries, signal);
  }
}
