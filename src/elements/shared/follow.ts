import { type Context, ContextConsumer } from '@lit/context';
import type { ReactiveElement } from 'lit';

/**
 * A property that follows what the element around provides; until there is one it stays as it is. In place of
 * `@consume`, which brings along what decorators of the standard kind would need.
 */
export const follow =
  <T>(context: Context<unknown, T>) =>
  <Name extends string>(prototype: ReactiveElement, name: Name): void => {
    (prototype.constructor as typeof ReactiveElement).addInitializer(
      (element) =>
        void new ContextConsumer(element, {
          context,
          subscribe: true,
          callback: (value) => Object.assign(element, { [name]: value }),
        }),
    );
  };
