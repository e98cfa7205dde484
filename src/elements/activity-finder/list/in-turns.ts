import type { ReactiveController, ReactiveElement } from 'lit';
import { nextTurn } from '../../../slices.js';

/** So many cards are drawn at once: a phone has fewer of them in view, and a large screen has the rest a frame later. */
const AT_ONCE = 3;

/**
 * Lets a list be drawn in two turns: at once what somebody who looks at its start has in view, the rest in the next turn.
 * In between the page may paint and take another key.
 */
export class InTurns implements ReactiveController {
  /** How many cards may be drawn now. */
  cards = Infinity;
  /** When all of them are drawn. */
  done: Promise<void> | undefined;
  private readonly host: ReactiveElement;

  constructor(host: ReactiveElement) {
    this.host = host;
    host.addController(this);
  }

  /** Begins anew: the first cards now, the others in the next turn. */
  begin(): void {
    this.cards = AT_ONCE;
  }

  /** All cards now, also those whose turn is still to come. */
  end(): void {
    this.cards = Infinity;
  }

  hostUpdated(): void {
    if (this.cards === AT_ONCE) this.done ??= this.finish();
  }

  private async finish() {
    await nextTurn();
    this.cards = Infinity;
    this.done = undefined;
    this.host.requestUpdate();
  }
}
