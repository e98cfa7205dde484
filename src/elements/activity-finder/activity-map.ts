import { LitElement, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { en } from '../../locales/en.js';
import type { Locale } from '../../locales/locale.js';
import type { ActivityMapView } from '../../map/leaflet-map.types.js';
import { baseStyles } from '../shared/base-styles.js';
import { define } from '../shared/define.js';
import { type Finder, finderContext, noFinder } from '../shared/finder-context.js';
import { follow } from '../shared/follow.js';
import { icon } from '../shared/icon.js';
import { closeIcon, mapIcon } from '../shared/icons.js';
import { localeContext } from '../shared/locale-context.js';
import { noteStyles } from '../shared/note-styles.js';
import { mapElementStyles } from './activity-map.styles.js';
import { type PlacedResults, hasPoint, pinsOf, pointsOf } from './map/pins-of.js';
import { RoomBeside } from './map/room-beside.js';
import { tell } from './tell.js';
import { pressedStyles } from './pressed.styles.js';

/**
 * The results on a map: a second way in, never the only one. Leaflet is loaded once a map is wanted, and by default
 * nothing is asked of anybody else.
 *
 * @tag activity-map
 * @csspart map - The map with its buttons.
 * @csspart action - Each button.
 */
export class ActivityMap extends LitElement {
  static override styles = [baseStyles, pressedStyles, noteStyles, mapElementStyles];

  @follow(finderContext)
  @state()
  private finder: Finder = noFinder;

  @follow(localeContext)
  @state()
  private words: Locale = en;

  /** What the visitor chose; until then the page's `map` attribute and the room decide. */
  @state()
  private wanted?: boolean;

  @state()
  private trouble?: 'map' | 'tiles';

  /** Fingers move the map; until somebody asks for that, one finger over it scrolls the page. */
  @state()
  private movable = false;

  private placed = pinsOf(undefined);

  /** What the map was last given to show. */
  private pinned?: PlacedResults;
  private view?: ActivityMapView;
  /** Somebody has asked to see the chosen listing here, and has not been shown it yet. */
  private visiting = false;
  private readonly room = new RoomBeside(this);

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.destroyView();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { results } = this.finder.state;
    // Drawn once, a map is only hidden while results are withheld: no picture is asked for again when they are back.
    if (!this.canHold || (!results && !this.view)) return nothing;
    const words = this.words.map;
    if (!this.showing)
      return html`
        <div class="root" part="map" lang=${this.words.lang} dir=${this.words.dir}>
          <button class="button open" part="action" @click=${this.open}>${icon(mapIcon)} ${words.open}</button>
        </div>
      `;
    const { unplaced } = this.placed;
    return html`
      <section
        class="root"
        part="map"
        lang=${this.words.lang}
        dir=${this.words.dir}
        aria-label=${words.label}
        @keydown=${this.closeOnEscape}
      >
        <div class="bar">
          <button class="button out-of-sight" @click=${this.skip}>${words.skip}</button>
          ${
            matchMedia('(pointer: coarse)').matches && !this.trouble
              ? html`
                  <button
                    class="button move"
                    part="action"
                    aria-pressed=${this.movable ? 'true' : 'false'}
                    @click=${this.toggleMoving}
                  >
                    ${words.move}
                  </button>
                `
              : nothing
          }
          <button class="link close" part="action" @click=${this.close}>${icon(closeIcon)} ${words.close}</button>
        </div>
        ${this.trouble === 'map' ? html`<p class="note" role="status">${words.failed}</p>` : html`<div class="canvas"></div>`}
        ${this.trouble === 'tiles' ? html`<p class="note" role="status">${words.tilesFailed}</p>` : nothing}
        ${unplaced ? html`<p class="quiet">${words.missing(unplaced)}</p>` : nothing}
      </section>
    `;
  }

  protected override willUpdate(changed: PropertyValues & Map<'finder', Finder>): void {
    const before = changed.get('finder')?.state;
    const { results, selected, visitsToMap } = this.finder.state;
    const hasPin = selected === before?.selected || this.placed.pins.some(({ id }) => id === selected?.id);
    if (results !== before?.results || !hasPin) this.placed = pinsOf(results, selected?.id);
    if (before && visitsToMap > before.visitsToMap) this.wanted = true;
    this.toggleAttribute('open', this.canShow && this.showing);
    this.hidden = !this.canShow;
  }

  protected override updated(changed: PropertyValues & Map<'finder', Finder>): void {
    const { state } = this.finder;
    const before = changed.get('finder')?.state;
    if (before && state.visitsToMap !== before.visitsToMap) {
      this.visiting = true;
      this.scrollIntoView({ block: 'nearest' });
    }
    if (!this.canvas) return this.destroyView();
    if (!this.view) return void this.createView(this.canvas);
    if (!before) return;
    if (state.results !== before.results || this.placed !== this.pinned) this.showPins();
    if (this.visiting || state.selected !== before.selected) this.showSelected();
    if (state.options.tiles !== before.options.tiles) this.view.setTiles(state.options.tiles);
  }

  private get canShow(): boolean {
    return this.canHold && this.finder.state.results !== undefined;
  }

  /** There is a feed with a place in it that a map can be drawn for, whether or not its results may be shown at the moment. */
  private get canHold(): boolean {
    const { options, phase, search } = this.finder.state;
    return options.map !== 'off' && phase === 'ready' && !!search?.opportunities.some(hasPoint);
  }

  /** With `map="auto"` a map comes by itself only where the list is painted, in view, and has room beside it. */
  private get showing(): boolean {
    const { map } = this.finder.state.options;
    return this.wanted ?? (map === 'on' || this.room.found);
  }

  private get canvas(): HTMLElement | null {
    return this.renderRoot.querySelector('.canvas');
  }

  private async createView(host: HTMLElement) {
    try {
      const [{ createMap, mapStyles }, { onMap }] = await Promise.all([
        import('../../map/leaflet-map.js'),
        this.words.later(),
      ]);
      // Somebody may have hidden the map, or it may have been asked for twice, while it was on its way.
      if (this.view || !this.isConnected || this.canvas !== host) return;
      const sheets = this.shadowRoot?.adoptedStyleSheets;
      if (!sheets?.includes(mapStyles)) sheets?.push(mapStyles);
      const { state } = this.finder;
      this.view = createMap(host, {
        words: { ...onMap, label: this.words.map.label },
        towns: state.places?.towns ?? [],
        everywhere: pointsOf(state.search?.opportunities ?? []),
        tiles: state.options.tiles,
        onSelect: (id) => this.finder.request({ type: 'select', id, from: 'map' }),
        onTilesFailed: () => (this.trouble = 'tiles'),
      });
      this.showPins();
      this.showSelected();
    } catch (error) {
      if (this.canvas === host) this.trouble = 'map';
      tell('the map could not be loaded.', error);
    }
  }

  private destroyView() {
    this.view?.destroy();
    this.view = undefined;
    this.movable = false;
    this.visiting = false;
  }

  private showPins() {
    this.pinned = this.placed;
    this.view?.show(this.placed.pins, this.finder.state.asked.near);
  }

  /** Marks the chosen pin. Whoever asked to see it has the focus taken there, unless map and list are seen together. */
  private showSelected() {
    const id = this.finder.state.selected?.id;
    if (this.visiting && id !== undefined) this.view?.visit(id, !this.room.now);
    else this.view?.select(id);
    this.visiting = false;
  }

  private async open() {
    this.wanted = true;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.close')?.focus();
  }

  private async close() {
    this.wanted = false;
    this.trouble = undefined;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.open')?.focus();
  }

  private closeOnEscape(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !this.wanted) return;
    event.stopPropagation();
    void this.close();
  }

  private toggleMoving() {
    this.movable = !this.movable;
    this.view?.enableTouch(this.movable);
  }

  private skip() {
    this.finder.request({ type: 'go-to-list' });
  }
}

define('activity-map', ActivityMap);

declare global {
  interface HTMLElementTagNameMap {
    'activity-map': ActivityMap;
  }
}
