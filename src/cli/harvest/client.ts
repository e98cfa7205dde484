import ky, { isHTTPError, type KyInstance } from 'ky';
import { HarvestError } from './harvest-error.js';
import { createTurnstile } from './turnstile.js';

/** The largest answer that is read, bytes. */
const LARGEST_ANSWER = 200_000_000;
/** How often a request is made again after it failed. */
const RETRIES = 5;
/** Longest wait that a server's `Retry-After` is granted, milliseconds. */
const LONGEST_WAIT = 15 * 60_000;

/** How requests are made. */
export interface ClientOptions {
  readonly concurrency: number;
  /** Milliseconds between two requests to one host. */
  readonly delay: number;
  /** Milliseconds until one attempt, its body included, is given up. */
  readonly timeout: number;
  /** Who is asking, for the publisher's logs. */
  readonly userAgent: string;
  /** Milliseconds before the first repetition, doubled each time; half a second by default. */
  readonly backOff?: number;
  readonly signal: AbortSignal;
}

/** What came from an address. */
export interface Answer {
  /** The address it came from in the end. */
  readonly url: string;
  readonly bytes: Uint8Array;
}

/** Asks servers, politely: few at a time, with pauses, and waiting as long as they ask for. */
export interface Client {
  /**
   * The answer of an address.
   *
   * @throws HarvestError when there is none after several attempts.
   */
  get(url: string): Promise<Answer>;
  /** The JSON an address answers with; an answer that is cut off is asked for again. */
  json(url: string): Promise<{ readonly url: string; readonly body: unknown }>;
  /** Answers the next `json` of an address with what is here already, so that nobody is asked for it twice. */
  remember(url: string, answer: { readonly url: string; readonly body: unknown }): void;
}

/** A client for one run. */
export function createClient(options: ClientOptions): Client {
  const { concurrency, delay, timeout, userAgent, backOff = 500, signal } = options;
  const here = new Map<string, { readonly url: string; readonly body: unknown }>();
  const turnstile = createTurnstile(concurrency, delay);
  // The whole body is read within one attempt, so that a slow or a broken one counts as a failed attempt too.
  const within = (accepts: (bytes: Uint8Array) => void): KyInstance =>
    ky.create({
      timeout: false,
      signal,
      headers: { 'user-agent': userAgent, accept: 'application/json, application/ld+json, text/html, text/csv, */*' },
      retry: {
        limit: RETRIES,
        maxRetryAfter: LONGEST_WAIT,
        backoffLimit: 30_000,
        delay: (attempts) => backOff * 2 ** (attempts - 1),
        retryOnTimeout: true,
        shouldRetry: ({ error, retryCount }) =>
          error instanceof HarvestError || (isUnknownHost(error) && retryCount > 1) ? false : undefined,
      },
      fetch: async (request, init) => {
        const attempt = new Request(request, {
          ...init,
          signal: AbortSignal.any([signal, AbortSignal.timeout(timeout)]),
        });
        const response = await fetch(attempt);
        const bytes = await wholeBody(response);
        if (response.ok) accepts(bytes);
        const { status, statusText, headers } = response;
        const whole = new Response(status === 204 || status === 304 ? null : bytes, { status, statusText, headers });
        Object.defineProperty(whole, 'url', { value: response.url });
        return whole;
      },
    });

  async function ask(url: string, accepts: (bytes: Uint8Array) => void): Promise<Answer> {
    return turnstile.pass(hostOf(url), async () => {
      try {
        const response = await within(accepts)(url);
        return { url: response.url || url, bytes: new Uint8Array(await response.arrayBuffer()) };
      } catch (error) {
        signal.throwIfAborted();
        throw isHTTPError(error)
          ? new HarvestError(`${url} answered ${error.response.status}.`, error.response.status)
          : new HarvestError(`${url}: ${wordsFor(error, timeout)}`);
      }
    });
  }

  return {
    get: (url) => ask(url, wholeIfJson),
    remember: (url, answer) => void here.set(url, answer),
    async json(url) {
      const known = here.get(url);
      if (here.delete(url) && known) return known;
      let body: unknown;
      const answer = await ask(url, (bytes) => {
        body = JSON.parse(new TextDecoder().decode(bytes)) as unknown;
      });
      return { url: answer.url, body };
    },
  };
}

// What begins as JSON and has no end was cut off, whatever the server said of its length.
function wholeIfJson(bytes: Uint8Array): void {
  const text = new TextDecoder().decode(bytes.subarray(0, 40)).trimStart();
  if (/^[[{]/.test(text)) JSON.parse(new TextDecoder().decode(bytes));
}

/** The host of an address. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : '';
}

// A name that no server has, misspelt or given up: patience does not help, and a catalogue may hold many.
const isUnknownHost = ({ cause }: Error): boolean =>
  cause instanceof Error && 'code' in cause && cause.code === 'ENOTFOUND';

async function wholeBody(response: Response): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += (chunk as Uint8Array).byteLength;
    if (size > LARGEST_ANSWER) throw new HarvestError(`The answer is over ${LARGEST_ANSWER / 1_000_000} MB.`);
    chunks.push(chunk as Uint8Array);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.byteLength;
  }
  return whole;
}

function wordsFor(error: unknown, timeout: number): string {
  if (error instanceof SyntaxError) return 'the answer is not whole JSON.';
  if (error instanceof DOMException && error.name === 'TimeoutError')
    return `no answer within ${timeout / 1000} seconds.`;
  if (error instanceof HarvestError) return error.message;
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
  return `the server cannot be reached (${cause}).`;
}
