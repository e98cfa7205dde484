/** Lets so many through at a time, and one after another with a pause. */
export interface Turnstile {
  /** Runs the work when its turn comes. */
  pass<T>(host: string, work: () => Promise<T>): Promise<T>;
}

/**
 * A turnstile for requests, so that no publisher's server is crowded.
 *
 * @param concurrency - Requests at a time, whoever they go to.
 * @param delay - Milliseconds between the beginnings of two requests to one host.
 */
export function createTurnstile(concurrency: number, delay: number): Turnstile {
  const waiting: (() => void)[] = [];
  const nextStart = new Map<string, number>();
  let free = concurrency;

  async function enter(host: string): Promise<void> {
    if (free > 0) free--;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    const now = Date.now();
    const start = Math.max(now, nextStart.get(host) ?? 0);
    nextStart.set(host, start + delay);
    if (start > now) await new Promise((resolve) => setTimeout(resolve, start - now));
  }

  function leave(): void {
    const next = waiting.shift();
    if (next) next();
    else free++;
  }

  return {
    async pass(host, work) {
      await enter(host);
      try {
        return await work();
      } finally {
        leave();
      }
    },
  };
}
