import { LatLngBounds, type LatLng, type Map as LeafletMap } from 'leaflet';
import { cellsCovering, groupPins, overlap, staysTogether, type PinGroup, type PlacedPin } from './grouping.js';
import { toLatLng } from './latitude-longitude.js';
import type { Point } from '../opportunity/place.js';
import type { MapOptions, MapPin } from './leaflet-map.types.js';
import { createMarkLayer, type Mark, type MarkLayer } from './marks.js';
import { panning, type Panning } from './motion.js';
import type { Obstacle } from './outline.js';
import { createPinButton, keepNameInside, updatePinButton, writeName } from './pins.js';

/** Pixels kept free round a pin brought into view: half its name's width, the drop and the name above, a badge below. */
const beside = 116;
const above = 120;
const below = 48;
/** Pixels: the room a drop or a badge takes from its point to each side; the chosen one has a badge below it. */
const markRoom = { side: 22, above: 36, below: 18 };
const chosenRoom = { side: 28, above: 56, below };

/** The pins of a map: those in view, in groups where they are close; the chosen one always stands by itself. */
export class PinLayer {
  private readonly map: LeafletMap;
  private readonly options: MapOptions;
  private readonly moved: () => void;
  private readonly marks: MarkLayer<HTMLButtonElement>;
  private readonly surface: HTMLElement;
  private pins: readonly PlacedPin[] = [];
  private selected: string | undefined;
  /** The cells last drawn: a move within them changes nothing but the position. */
  private drawnCells = '';
  private drawnMarks: readonly Mark<HTMLButtonElement>[] = [];

  /** `moved` is told when a visitor has zoomed by opening a group. */
  constructor(map: LeafletMap, options: MapOptions, moved: () => void) {
    this.map = map;
    this.options = options;
    this.moved = moved;
    this.surface = map.getContainer();
    this.marks = createMarkLayer(map, 'pins', createPinButton);
    this.surface.addEventListener('focusin', ({ target }) => {
      if (!(target instanceof HTMLButtonElement)) return;
      writeName(target);
      this.reveal(target);
    });
    const placeName = ({ target }: Event): void => {
      const pin = target instanceof Element && target.closest('button');
      if (!pin) return;
      writeName(pin);
      // Firefox says where the pointer is before it knows that the pin is pointed at.
      requestAnimationFrame(() => keepNameInside(pin, this.surface.getBoundingClientRect()));
    };
    this.surface.addEventListener('pointerover', placeName);
    this.surface.addEventListener('pointerout', placeName);
  }

  /** Replaces all pins, to be drawn next. Those whose point is no place on the map are left out. */
  set(pins: readonly MapPin[]): void {
    this.pins = pins.flatMap((pin, order) => {
      const at = toLatLng(pin.point);
      if (!at) return [];
      const { x, y } = this.map.project(at, 0);
      return [{ pin, order, x, y }];
    });
    this.drawnCells = '';
  }

  /** Where every pin is, in or out of view. */
  points(): Point[] {
    return this.pins.map(({ pin }) => pin.point);
  }

  /** Marks one pin (undefined: none). */
  select(id: string | undefined): void {
    this.selected = id;
    this.drawnCells = '';
    this.draw();
  }

  /** Brings the marked pin into view. */
  showChosen(how: Panning): void {
    const chosen = this.chosen();
    if (chosen) this.bringIntoView(this.latLng(chosen), how);
  }

  /** Puts the focus on the marked pin. */
  focusChosen(): void {
    this.surface.querySelector<HTMLElement>('[aria-current]')?.focus({ preventScroll: true });
  }

  /** What names have to keep clear of: every mark as it is drawn now. */
  obstacles(): Obstacle[] {
    return this.drawnMarks.map(({ key, at }) => {
      const { x, y } = this.map.latLngToContainerPoint(at);
      const room = key === `pin ${this.selected}` ? chosenRoom : markRoom;
      return { left: x - room.side, right: x + room.side, top: y - room.above, bottom: y + room.below };
    });
  }

  private latLng({ x, y }: { x: number; y: number }): LatLng {
    return this.map.unproject([x, y], 0);
  }

  private chosen(): PlacedPin | undefined {
    return this.selected === undefined ? undefined : this.pins.find(({ pin }) => pin.id === this.selected);
  }

  private bringIntoView(at: LatLng, how: Panning): void {
    const { x, y } = this.map.getSize().divideBy(2).floor();
    const side = Math.min(beside, x);
    const [top, bottom] = [Math.min(above, y), Math.min(below, y)];
    this.map.panInside(at, { paddingTopLeft: [side, top], paddingBottomRight: [side, bottom], ...how });
  }

  /** Brings a pin reached by keyboard into view. Not one that is pressed: it would slip away under the finger. */
  private reveal(button: HTMLButtonElement): void {
    if (!button.matches(':focus-visible')) return;
    const { left, top } = this.surface.getBoundingClientRect();
    const box = button.getBoundingClientRect();
    const at = this.map.containerPointToLatLng([box.left + box.width / 2 - left, box.bottom - top]);
    this.bringIntoView(at, panning());
  }

  /** Zooms in until some pins fill the map, one level at the very least. */
  private open(pins: readonly PlacedPin[]): void {
    const bounds = new LatLngBounds(pins.map((placed) => this.latLng(placed)));
    const fitting = this.map.getBoundsZoom(bounds.pad(0.2));
    this.moved();
    this.map.setView(bounds.getCenter(), Math.max(fitting, this.map.getZoom() + 1), { animate: false });
  }

  /** Chooses the one after the pin chosen last, round and round: no zoom would part them. */
  private chooseNext(pins: readonly PlacedPin[]): void {
    const last = this.chosen()?.order ?? -1;
    const next = pins.find(({ order }) => order > last) ?? pins[0];
    if (next) this.options.onSelect(next.pin.id);
  }

  /** Draws the pins in view, if that changes anything. */
  draw(): void {
    const zoom = this.map.getZoom();
    const corners = this.map.getPixelBounds();
    const [from, to] = [corners.getTopLeft().divideBy(2 ** zoom), corners.getBottomRight().divideBy(2 ** zoom)];
    const view = { left: from.x, top: from.y, right: to.x, bottom: to.y };
    const cells = JSON.stringify([zoom, cellsCovering(view, zoom)]);
    if (cells === this.drawnCells) return;
    this.drawnCells = cells;

    const chosen = this.chosen();
    const others = this.pins.filter((placed) => placed !== chosen);
    const groups = groupPins(others, view, zoom);
    const hidden = chosen ? groups.filter((group) => overlap(group, chosen, zoom)) : [];
    const marks = groups.filter((group) => !hidden.includes(group)).map((group) => this.groupMark(group, false));
    if (chosen && hidden.length > 0) {
      // What the chosen pin would cover hangs below it, as one badge.
      const pins = hidden.flatMap((group) => group.pins);
      marks.push(this.groupMark({ key: 'beneath', pins, x: chosen.x, y: chosen.y }, true));
    }
    if (chosen) marks.push(this.chosenMark(chosen));
    const focused = this.surface.querySelector('button:focus');
    this.marks.draw(marks);
    this.drawnMarks = marks;
    // A group that has just been opened is gone; the focus it had must not fall to the page's body.
    if (focused && !focused.isConnected) this.surface.focus({ preventScroll: true });
  }

  private chosenMark(chosen: PlacedPin): Mark<HTMLButtonElement> {
    const { id, name } = chosen.pin;
    const look = { name, chosen: true, choose: () => this.options.onSelect(id) };
    return {
      key: `pin ${id}`,
      at: this.latLng(chosen),
      above: true,
      update: (button) => updatePinButton(button, look),
    };
  }

  private groupMark(group: PinGroup, beneath: boolean): Mark<HTMLButtonElement> {
    const { words, onSelect } = this.options;
    const { pins } = group;
    const [first] = pins;
    const alone = pins.length === 1 && first ? first.pin : undefined;
    const deepest = this.map.getMaxZoom();
    const stack = !alone && (this.map.getZoom() === deepest || staysTogether(pins, deepest));
    const look = {
      name: alone ? alone.name : stack ? words.stack(pins.length) : words.group(pins.length),
      count: alone && !beneath ? undefined : pins.length,
      beneath,
      choose: () => (alone ? onSelect(alone.id) : stack ? this.chooseNext(pins) : this.open(pins)),
    };
    return { key: group.key, at: this.latLng(group), update: (button) => updatePinButton(button, look) };
  }
}
