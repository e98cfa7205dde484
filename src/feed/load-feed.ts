import { failedFeed } from './ledger.js';
import { LARGEST_FEED, readFeed, tooLarge } from './read-feed.js';
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

/** A failure worth telling apart from bad data. */
interface Failure {
  readonly code: FeedProblemCode;
  readonly detail: string;
  readonly passing: boolean;
}

/** Resolves after a while; rejects with the signal's reason when it aborts. */
function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal?.reason as Error);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    signal?.addEventListener('abort', stop, { once: true });
  });
}

/** The body, a failure, or undefined for a body that is too large. */
type Answer = string | undefined | Failure;

/** The body as text; undefined when it is too large, as announced or as it comes. */
async function textWithin(response: Response, limit: number): Promise<string | undefined> {
  const announced = Number(response.headers.get('content-length') ?? 0);
  if (announced > limit) {
    await response.body?.cancel();
    return undefined;
  }
  const reader = response.body?.getReader();
  if (!reader) return response.text();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > limit) {
      await reader.cancel();
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}

async function attempt(url: string, { timeout = 15_000, signal, fetch: get = fetch }: LoadOptions): Promise<Answer> {
  // By hand, because `AbortSignal.any` is missing on phones that are still in use.
  const stop = new AbortController();
  const onAbort = (): void => stop.abort();
  signal?.addEventListener('abort', onAbort, { once: true });
  let late = false;
  const clock = setTimeout(() => {
    late = true;
    stop.abort();
  }, timeout);
  try {
    const response = await get(url, { signal: stop.signal, credentials: 'omit', referrerPolicy: 'strict-origin' });
    const { ok, status } = response;
    if (ok) return await textWithin(response, LARGEST_FEED);
    await response.body?.cancel();
    return {
      code: status === 404 || status === 410 ? 'not-found' : 'server',
      detail: `The server answered ${status}.`,
      passing: status >= 500,
    };
  } catch (error) {
    signal?.throwIfAborted();
    if (late) return { code: 'timeout', detail: `No answer within ${timeout / 1000} seconds.`, passing: false };
    return {
      code: 'network',
      detail: `The feed could not be reached, or its server refuses other sites: ${String(error)}`,
      passing: true,
    };
  } finally {
    clearTimeout(clock);
    signal?.removeEventListener('abort', onAbort);
  }
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
    if (answer === undefined) return tooLarge();
    if (typeof answer === 'string') {
      const result = await readFeed(answer, { sourceUrl: url, ...options });
      signal?.throwIfAborted();
      return result;
    }
    if (!answer.passing || tries >= retries) return failedFeed(answer.code, answer.detail);
    await wait(500 * 2 ** tries, signal);
  }
}
