interface Flight {
  readonly answer: Promise<unknown>;
  readonly stop: AbortController;
  /** Those who wait for it. */
  waiting: number;
}

/** Requests that are on their way, by address. Nothing is kept once it has arrived: that is the browser's cache's work. */
const flights = new Map<string, Flight>();

function begin(key: string, ask: (signal: AbortSignal) => Promise<unknown>): Flight {
  const stop = new AbortController();
  const flight: Flight = { answer: ask(stop.signal), stop, waiting: 0 };
  const landed = () => void (flights.get(key) === flight && flights.delete(key));
  flight.answer.then(landed, landed);
  flights.set(key, flight);
  return flight;
}

/**
 * Asks once for all who ask at the same time. Each may give up alone; when nobody waits any more, the request ends.
 *
 * @param ask - Makes the request; the same key has to mean the same kind of answer.
 * @throws The signal's reason, when this one's own signal aborts.
 */
export function sharedRequest<T>(
  key: string,
  ask: (signal: AbortSignal) => Promise<T>,
  signal?: AbortSignal,
): Promise<T> {
  const flight = flights.get(key) ?? begin(key, ask);
  flight.waiting++;
  return new Promise<T>((resolve, reject) => {
    const leave = () => {
      reject(signal?.reason as Error);
      if (--flight.waiting) return;
      if (flights.get(key) === flight) flights.delete(key);
      flight.stop.abort(signal?.reason);
    };
    signal?.addEventListener('abort', leave, { once: true });
    const stay = () => signal?.removeEventListener('abort', leave);
    (flight.answer as Promise<T>).then(resolve, reject).finally(stay);
  });
}
