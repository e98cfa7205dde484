import type { LitElement, ReactiveController } from 'lit';

/**
 * Measures boxes of an element again whenever what was measured is no longer so: a box has another size, for its window
 * has, or a code or a logo came late; or a font has come.
 */
export class Refit implements ReactiveController {
  private readonly host: LitElement;
  private readonly boxes: string;
  private readonly measure: () => void;
  private readonly room: ResizeObserver;
  private watched: readonly Element[] = [];

  /** @param boxes - A selector of the boxes whose room is watched. */
  constructor(host: LitElement, boxes: string, measure: () => void) {
    this.host = host;
    this.boxes = boxes;
    this.measure = measure;
    this.room = new ResizeObserver(() => measure());
  }

  hostConnected(): void {
    document.fonts.addEventListener('loadingdone', this.measure);
    this.hostUpdated();
  }

  /** The same boxes are watched on, so that an update alone measures nothing twice. */
  hostUpdated(): void {
    const boxes = [...this.host.renderRoot.querySelectorAll(this.boxes)];
    if (boxes.length === this.watched.length && boxes.every((box, at) => box === this.watched[at])) return;
    this.room.disconnect();
    this.watched = boxes;
    for (const box of boxes) this.room.observe(box);
  }

  hostDisconnected(): void {
    document.fonts.removeEventListener('loadingdone', this.measure);
    this.room.disconnect();
    this.watched = [];
  }
}
