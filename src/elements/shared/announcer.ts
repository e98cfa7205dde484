import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How long the words must stay the same before they are spoken, milliseconds: past the gap between two keys. */
const SETTLED = 900;

/**
 * Says things politely: the words of a live region, changed only once they have settled, so that somebody who types
 * hears the last count and not every one on the way.
 */
export class Announcer implements ReactiveController {
  /** What the live region holds. */
  words = '';
  private pending = '';
  private timer?: ReturnType<typeof setTimeout>;
  private readonly host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
    host.addController(this);
  }

  /** Says something once it has settled. The same words are said once. */
  say(words: string): void {
    if (words === this.pending) return;
    this.pending = words;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.words = words;
      this.host.requestUpdate();
    }, SETTLED);
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
    this.pending = this.words;
  }
}
