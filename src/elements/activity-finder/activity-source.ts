import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { define } from '../shared/define.js';

/**
 * One of several feeds of an `<activity-finder>`, as its child. Shows nothing itself. May be added, changed and taken out
 * at any time.
 *
 * @tag activity-source
 */
export class ActivitySource extends LitElement {
  /** Address of the feed. */
  @property({ reflect: true }) src: string | null = null;

  /** What visitors know it by, for when it cannot be reached, and its publisher where its listings name none. */
  @property({ reflect: true }) label: string | null = null;

  /** Address of its last good copy, shown when the feed cannot be reached. */
  @property({ reflect: true }) snapshot: string | null = null;

  /** Address of a local team's additions to this feed. */
  @property({ reflect: true }) overlay: string | null = null;

  /** Marks all its listings as invented ones, for demonstrations. */
  @property({ type: Boolean, reflect: true }) sample = false;

  protected override createRenderRoot(): this {
    return this;
  }
}

define('activity-source', ActivitySource);

declare global {
  interface HTMLElementTagNameMap {
    'activity-source': ActivitySource;
  }
}
