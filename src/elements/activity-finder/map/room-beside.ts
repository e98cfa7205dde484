import type { LitElement, ReactiveController } from 'lit';

/** Width of the whole finder from which there is room for a map beside the list, px. */
const ROOM_BESIDE = 720;

/** Finds out whether a part has come into view in a finder that is wide enough for two things side by side. */
export class RoomBeside implements ReactiveController {
  /** There was room once, in view. It stays so: what has come by itself does not go by itself. */
  found = false;
  private seen = false;
  private readonly part: LitElement;
  private readonly inView = new IntersectionObserver((entries) => this.measure(entries));
  private readonly resized = new ResizeObserver(() => requestAnimationFrame(() => this.measure([])));

  constructor(part: LitElement) {
    this.part = part;
    part.addController(this);
  }

  /** Whether there is room at this moment. */
  get now(): boolean {
    return this.finder.clientWidth >= ROOM_BESIDE;
  }

  hostConnected(): void {
    this.inView.observe(this.part);
    this.resized.observe(this.finder);
  }

  hostDisconnected(): void {
    this.inView.disconnect();
    this.resized.disconnect();
  }

  /** The finder the part belongs to, whether the page or the finder itself placed it. */
  private get finder(): Element {
    const root = this.part.getRootNode();
    return this.part.closest('activity-finder') ?? (root instanceof ShadowRoot ? root.host : this.part);
  }

  private measure(entries: readonly IntersectionObserverEntry[]) {
    this.seen ||= entries.some(({ isIntersecting }) => isIntersecting);
    if (this.found || !this.seen || !this.now) return;
    this.found = true;
    this.part.requestUpdate();
  }
}
