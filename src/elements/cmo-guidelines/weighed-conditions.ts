import type { ReactiveControllerHost } from 'lit';
import type { ForConditions } from './for-conditions.js';
import { listed, warn } from './words-of-a-page.js';

/** What the conditions of whoever reads change; `unknown` until that is loaded, and `failed` when it cannot be. */
export class WeighedConditions {
  change: ForConditions | 'none' | 'unknown' | 'failed' = 'none';
  private latest: string | null = '';
  private readonly host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
  }

  /** Nothing that a condition may forbid shows before it is known what the conditions change. */
  async weigh(condition: string | null, today: Date): Promise<void> {
    this.latest = condition;
    const ids = listed(condition);
    this.change = ids.length ? 'unknown' : 'none';
    if (!ids.length) return;
    try {
      const { forConditions } = await import('./for-conditions.js');
      if (condition !== this.latest) return;
      this.change = forConditions(ids, today);
      // Which one is not said: a condition has no business in a log.
      if (!this.change.allKnown) warn('condition names something that is no condition; see the list in the docs.');
    } catch {
      this.change = 'failed';
      warn('what a condition changes could not be loaded, so no guideline is shown.');
    }
    this.host.requestUpdate();
  }
}
