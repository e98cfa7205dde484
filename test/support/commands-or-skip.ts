import * as commands from '@web/test-runner-commands';

export * from '@web/test-runner-commands';

interface Running {
  readonly type: string;
  readonly title: string;
  run(done: (error?: unknown) => void): void;
  skip(): never;
}

declare global {
  interface Window {
    readonly Mocha: { readonly Runnable: { readonly prototype: Running } };
  }
}

let running: Running | undefined;
const note = (runnable: Running) => {
  running = runnable;
};
const { prototype } = window.Mocha.Runnable;
const { run } = prototype;
prototype.run = function (this: Running, done) {
  note(this);
  return run.call(this, done);
};

const MEDIA: Record<string, string> = {
  reducedMotion: 'prefers-reduced-motion',
  forcedColors: 'forced-colors',
  colorScheme: 'prefers-color-scheme',
};

/** Skips what runs when a command cannot be had; what tidies up afterwards goes on. */
async function orSkip(command: Promise<unknown>): Promise<void> {
  try {
    await command;
  } catch {
    if (!running?.title.includes('"after')) running?.skip();
  }
}

/** Sets the size of the page, or skips the test. */
export const setViewport = (size: Parameters<typeof commands.setViewport>[0]): Promise<void> =>
  orSkip(commands.setViewport(size));

/** Sets a preference of the reader, unless it is set so already, or skips the test. */
export async function emulateMedia(wanted: Parameters<typeof commands.emulateMedia>[0]): Promise<void> {
  const isSo = Object.entries(wanted).every(([name, value]) => matchMedia(`(${MEDIA[name]}: ${value})`).matches);
  if (!isSo) await orSkip(commands.emulateMedia(wanted));
}
