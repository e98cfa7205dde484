import { bodyText, bytesOf, TOO_LARGE } from './body-text.js';
import { LARGEST_FEED, TOO_LARGE_DETAIL } from '../read-feed.js';
import type { FeedProblem } from '../report.js';
import { sharedRequest } from './shared-request.js';

/** How something is fetched. Everything has a default. */
export interface FetchOptions {
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
  /** A number from 0 to 1 that spreads those waits, so that a thousand pages do not come back at once. */
  readonly random?: () => number;
}

/** A file that arrived. */
export interface FetchedText {
  readonly text: string;
  /** ISO date on which the server says it changed last. */
  readonly modified?: string;
}

/** Why there is no file, and whether another try may help. */
export interface FetchFailure extends FeedProblem {
  readonly passing?: true;
}

const tooLarge: FetchFailure = { code: 'too-large', detail: TOO_LARGE_DETAIL };

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
async function textOf({ body, headers }: Response): Promise<FetchedText | FetchFailure> {
  if (Number(headers.get('content-length')) > LARGEST_FEED) {
    await body?.cancel();
    return tooLarge;
  }
  const bytes = body ? await bytesOf(body) : new Uint8Array();
  if (bytes === TOO_LARGE) return tooLarge;
  try {
    const text = await bodyText(bytes);
    const moment = Date.parse(headers.get('last-modified') ?? '');
    if (text === TOO_LARGE) return tooLarge;
    return Number.isNaN(moment) ? { text } : { text, modified: new Date(moment).toISOString().slice(0, 10) };
  } catch (error) {
    return { code: 'not-json', detail: `The feed is packed with gzip, and damaged: ${String(error)}` };
  }
}

async function attempt(url: string, options: FetchOptions): Promise<FetchedText | FetchFailure> {
  const { timeout = 15_000, signal, fetch: get = fetch } = options;
  // By hand, because `AbortSignal.any` is missing on phones that are still in use.
  const stop = new AbortController();
  const giveUp = () => stop.abort();
  signal?.addEventListener('abort', giveUp);
  let late = false;
  const clock = setTimeout(() => {
    late = true;
    stop.abort();
  }, timeout);
  try {
    const response = await get(url, { signal: stop.signal, credentials: 'omit', referrerPolicy: 'strict-origin' });
    const { ok, status } = response;
    if (ok) return await textOf(response);
    await response.body?.cancel();
    const detail = `The server answered ${status}.`;
    if (status >= 500) return { code: 'server', detail, passing: true };
    return { code: status === 404 || status === 410 ? 'not-found' : 'server', detail };
  } catch (error) {
    signal?.throwIfAborted();
    if (late) return { code: 'timeout', detail: `No answer within ${timeout / 1000} seconds.` };
    return {
      code: 'network',
      detail: `It cannot be reached, or its server refuses other sites (CORS): ${String(error)}`,
      passing: true,
    };
  } finally {
    clearTimeout(clock);
    signal?.removeEventListener('abort', giveUp);
  }
}

async function withRetries(url: string, options: FetchOptions): Promise<FetchedText | FetchFailure> {
  const { retries = 2, signal, wait = pause, random = Math.random } = options;
  for (let tries = 0; ; tries++) {
    signal?.throwIfAborted();
    const answer = await attempt(url, options);
    if ('text' in answer || !answer.passing || tries >= retries) return answer;
    await wait(500 * 2 ** tries * (0.75 + random() / 2), signal);
  }
}

/**
 * Fetches a text file: in time, again after what may pass, and once for all who ask for it at the same time. Sends no
 * cookies, and no more of the page's address than its origin. Rejects only when the caller's own signal aborts.
 */
export function fetchText(url: string, options: FetchOptions = {}): Promise<FetchedText | FetchFailure> {
  const { signal } = options;
  // Whoever brings a `fetch` of their own shares it with nobody.
  if (options.fetch || signal?.aborted) return withRetries(url, options);
  return sharedRequest(new Request(url).url, (shared) => withRetries(url, { ...options, signal: shared }), signal);
}
