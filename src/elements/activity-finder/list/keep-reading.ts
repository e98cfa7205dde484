import type { ReactiveController, ReactiveElement } from 'lit';
import type { FinderState } from '../../../finder/finder-state.js';
import type { Finder } from '../../shared/finder-context.js';

/** What the person was at when more listings came, and where it stood, px from the top of the window. */
interface Bookmark {
  readonly id: string;
  readonly top: number;
  /** What had focus in it. */
  readonly focused?: HTMLElement;
}

/** The nearest thing around an element that scrolls; the window when nothing else does. */
function scrollerOf(element: Element): Element | Window {
  for (let at: Node | null = element; at; at = at.parentNode ?? (at instanceof ShadowRoot ? at.host : null)) {
    if (at === document.documentElement || at === document.body || !(at instanceof Element)) continue;
    if (at.scrollHeight > at.clientHeight && /auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
  }
  return window;
}

/**
 * Keeps what somebody reads where it is when more listings join the list: the card with focus, or the first one in view
 * once they have scrolled, or one that is open. Whoever has touched nothing simply gets the better list.
 */
export class KeepReading implements ReactiveController {
  private bookmark?: Bookmark;
  private before?: FinderState;
  /** The list was asked to grow until the card is in it. */
  private asked = false;
  private readonly list: ReactiveElement;
  private readonly finder: () => Finder;

  constructor(list: ReactiveElement, finder: () => Finder) {
    this.list = list;
    this.finder = finder;
  }

  hostUpdate(): void {
    const { state } = this.finder();
    const { before } = this;
    this.before = state;
    const joined = before?.phase === 'ready' && state.phase === 'ready' && before.search !== state.search;
    if (!joined || this.bookmark) return;
    this.bookmark = this.place();
    // The browser's own way of holding a page still would come on top of ours.
    if (this.bookmark) this.list.style.setProperty('overflow-anchor', 'none');
  }

  hostUpdated(): void {
    if (!this.bookmark) return;
    const { id, top, focused } = this.bookmark;
    const { state, request } = this.finder();
    const now = state.search?.find(id)?.id;
    const card = now === undefined ? undefined : this.card(now);
    // It stands further down than the list goes: the list is made longer, and this is done again.
    if (!card && now !== undefined && !this.asked) {
      this.asked = true;
      request({ type: 'keep', id: now });
      return;
    }
    this.asked = false;
    this.bookmark = undefined;
    if (card) {
      const moved = card.getBoundingClientRect().top - top;
      if (Math.abs(moved) >= 1) scrollerOf(card).scrollBy({ top: moved, behavior: 'instant' });
      const target = focused?.isConnected ? focused : card.querySelector<HTMLElement>('.name');
      if (focused && target !== this.root.activeElement) target?.focus({ preventScroll: true });
    }
    this.list.style.removeProperty('overflow-anchor');
  }

  private get root(): ShadowRoot {
    return this.list.renderRoot as ShadowRoot;
  }

  private card(id: string): HTMLElement | undefined {
    return this.root.querySelector<HTMLElement>(`.item[data-id="${CSS.escape(id)}"]`) ?? undefined;
  }

  private place(): Bookmark | undefined {
    const cards = [...this.root.querySelectorAll<HTMLElement>('.item[data-id]')];
    const focused = this.root.activeElement as HTMLElement | null;
    const withFocus = focused?.closest<HTMLElement>('.item');
    const scrolled = (cards[0]?.getBoundingClientRect().top ?? 0) < 0;
    const card =
      withFocus ??
      (scrolled ? cards.find((one) => one.getBoundingClientRect().bottom > 0) : undefined) ??
      cards.find((one) => one.querySelector('[aria-expanded="true"]'));
    const id = card && card.dataset['id'];
    if (!card || !id) return undefined;
    return { id, top: card.getBoundingClientRect().top, ...(withFocus && focused && { focused }) };
  }
}
