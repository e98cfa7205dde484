import { idleTurn, inSlices } from '../slices.js';

/** Something big that is made while the page does other things, or at once when somebody cannot wait. */
export interface Eventually<T> {
  /** What is made; finishes making it first. */
  now(): T;
}

/**
 * Makes something in slices while the page is idle: what people see comes first.
 *
 * @param making - Yields after each small piece of the work, and returns what is made.
 * @param signal - Stops the slices. Whoever asks for the thing still gets it.
 */
export function eventually<T>(making: Generator<void, T>, signal?: AbortSignal): Eventually<T> {
  let made: { readonly value: T } | undefined;

  function* remaining(): Generator<void> {
    made = { value: yield* making };
  }
  const steps = remaining();
  // Without the generator's `return`, by which a loop that is stopped would end the work for everybody.
  const resumable = { [Symbol.iterator]: () => ({ next: () => steps.next() }) };

  idleTurn()
    .then(() => inSlices(resumable, () => {}, signal, idleTurn))
    .catch((reason: unknown) => {
      if (!signal?.aborted) throw reason;
    });

  return {
    now() {
      while (!made && !steps.next().done);
      if (!made) throw new Error('The making failed before.');
      return made.value;
    },
  };
}
