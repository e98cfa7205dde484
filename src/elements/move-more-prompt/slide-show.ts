import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Whose turn it is, and for how long: one timer at a time, none while it is paused or off the page. */
export class SlideShow implements ReactiveController {
  /** Which turn it is; it only counts, so that the same slide twice is two turns. */
  turn = 0;
  paused = false;
  private timer?: ReturnType<typeof setTimeout>;
  private readonly host: ReactiveControllerHost;
  private readonly secondsNow: () => number;

  /** @param secondsNow - How long the turn that has begun is to last. */
  constructor(host: ReactiveControllerHost, secondsNow: () => number) {
    this.host = host;
    this.secondsNow = secondsNow;
    host.addController(this);
  }

  hostConnected(): void {
    this.wait();
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
  }

  /** Goes on by so many turns, also while paused. */
  go(by: number): void {
    this.turn += by;
    this.wait();
    this.host.requestUpdate();
  }

  /** Pauses, or carries on with the full time for the slide that is up. */
  toggle(): void {
    this.paused = !this.paused;
    this.wait();
    this.host.requestUpdate();
  }

  private wait() {
    clearTimeout(this.timer);
    if (!this.paused) this.timer = setTimeout(() => this.go(1), this.secondsNow() * 1000);
  }
}
