/** Longest stretch of work before the page gets a turn, milliseconds: half a frame, and far from a long task. */
const SLICE = 8;

interface Scheduler {
  yield?(): Promise<void>;
}

/** Lets the page handle what is waiting: keys, clicks, paint. Works in Node, where it lets I/O in. */
export function nextTurn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}

/** Longest wait for an idle moment, milliseconds. */
const IMPATIENCE = 200;

/** Waits for a moment in which the page has painted and nothing else is to be done. */
export function idleTurn(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: IMPATIENCE });
    else setTimeout(resolve);
  });
}

/**
 * Does something with each item in slices of a few milliseconds, so that a long feed never freezes the page.
 *
 * @param turn - What is waited for between two slices: by default the page's next turn.
 * @throws The signal's reason, when it is aborted between two slices.
 */
export async function inSlices<T>(
  items: Iterable<T>,
  work: (item: T, index: number) => void,
  signal?: AbortSignal,
  turn = nextTurn,
): Promise<void> {
  let sliceEnds = performance.now() + SLICE;
  let index = 0;
  for (const item of items) {
    work(item, index++);
    if (performance.now() < sliceEnds) continue;
    await turn();
    signal?.throwIfAborted();
    sliceEnds = performance.now() + SLICE;
  }
}
