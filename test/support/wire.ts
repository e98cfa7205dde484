/** What a server answers at some addresses, each only once the test lets it go. */
export interface Wire {
  /** Lets an address answer, now and from now on. */
  release(path: string, body: BodyInit | null, init?: ResponseInit): void;
  /** What was asked for, in order, as paths. */
  readonly asked: string[];
  /** The signals that came with requests for a path. */
  signals(path: string): readonly AbortSignal[];
  /** Puts the real `fetch` back. */
  restore(): void;
}

/** Stands in for the network at the addresses that begin with `/wire/`. */
export function wire(): Wire {
  const real = window.fetch;
  const asked: string[] = [];
  const signals = new Map<string, AbortSignal[]>();
  const answers = new Map<string, () => Response>();
  const waiting = new Map<string, (() => void)[]>();
  window.fetch = async (input, init) => {
    const { pathname } = new URL(input instanceof Request ? input.url : String(input), location.href);
    if (!pathname.startsWith('/wire/')) return real(input, init);
    asked.push(pathname);
    const { signal } = init ?? {};
    if (signal) signals.set(pathname, [...(signals.get(pathname) ?? []), signal]);
    if (!answers.has(pathname))
      await new Promise<void>((resolve, reject) => {
        waiting.set(pathname, [...(waiting.get(pathname) ?? []), resolve]);
        signal?.addEventListener('abort', () => reject(signal.reason as Error));
      });
    return answers.get(pathname)!();
  };
  return {
    asked,
    release(path, body, init) {
      answers.set(path, () => new Response(body, init));
      for (const resolve of waiting.get(path) ?? []) resolve();
      waiting.delete(path);
    },
    signals: (path) => signals.get(path) ?? [],
    restore: () => void (window.fetch = real),
  };
}
