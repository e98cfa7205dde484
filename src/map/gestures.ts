import type { Map as LeafletMap } from 'leaflet';
import { panning } from './motion.js';

/** Pixels: a pointer that has moved less is still choosing. */
const dragThreshold = 5;
/** Pixels the map moves at one press of an arrow key. */
const keyStep = 80;
/** Pixels of scrolling, and the ratio by which two fingers part, for one zoom level. */
const wheelStep = 60;
const pinchStep = 1.5;

/**
 * Every way a visitor moves the map with hand or key, in place of Leaflet's: those listen on the document, put a class
 * on the page's body and take the scroll. The wheel scrolls the page until the map has been focused, clicked or tapped,
 * and again after Escape; fingers scroll it until `enableTouch`.
 *
 * @param moved - Told when a visitor has moved the map.
 */
export function listenForGestures(
  map: LeafletMap,
  surface: HTMLElement,
  moved: () => void,
): { enableTouch(on: boolean): void } {
  const held = new Map<number, { x: number; y: number }>();
  let active = false;
  let touchEnabled = false;
  let dragging = false;
  let dragged = false;
  let wheeled = 0;
  let fingersApart = 0;

  function zoomBy(step: number, { clientX, clientY }: MouseEvent): void {
    const { left, top } = surface.getBoundingClientRect();
    moved();
    map.setZoomAround(map.containerPointToLatLng([clientX - left, clientY - top]), map.getZoom() + step);
  }

  function activate(): void {
    active = true;
    surface.classList.remove('quiet');
  }

  function letGo({ pointerId }: PointerEvent): void {
    held.delete(pointerId);
    fingersApart = 0;
    if (held.size === 0) dragging = false;
    surface.classList.toggle('dragging', dragging);
  }

  function pinch(event: PointerEvent): void {
    const [one, other] = [...held.values()];
    if (!one || !other) return;
    const apart = Math.hypot(one.x - other.x, one.y - other.y);
    const ratio = apart / (fingersApart || apart);
    if (ratio > pinchStep || ratio < 1 / pinchStep) zoomBy(ratio > 1 ? 1 : -1, event);
    else if (fingersApart) return;
    fingersApart = apart;
  }

  surface.addEventListener('focusin', activate);
  surface.addEventListener('focusout', () => (active = false));
  surface.addEventListener('pointerdown', (event) => {
    activate();
    dragged = false;
    if (event.button !== 0 || (event.pointerType !== 'mouse' && !touchEnabled)) return;
    held.set(event.pointerId, { x: event.clientX, y: event.clientY });
  });
  surface.addEventListener('pointermove', (event) => {
    const last = held.get(event.pointerId);
    if (!last) return;
    // Let go outside the map before it was dragged.
    if (event.buttons === 0) return letGo(event);
    const [x, y] = [event.clientX - last.x, event.clientY - last.y];
    if (!dragging && Math.hypot(x, y) < dragThreshold) return;
    dragging = true;
    dragged = true;
    surface.classList.add('dragging');
    // From here on the release belongs to the map, so that it does not choose the pin it began on.
    surface.setPointerCapture(event.pointerId);
    held.set(event.pointerId, { x: event.clientX, y: event.clientY });
    moved();
    map.panBy([-x / held.size, -y / held.size], { animate: false });
    pinch(event);
  });
  surface.addEventListener('pointerup', letGo);
  surface.addEventListener('pointercancel', letGo);
  surface.addEventListener(
    'click',
    (event) => {
      // WebKit gives the pin a drag began on a click, whoever has captured the pointer; that of a key counts no presses.
      if (dragged && event.detail > 0) event.stopPropagation();
    },
    { capture: true },
  );
  surface.addEventListener('dblclick', (event) => {
    if (event.target instanceof Element && !event.target.closest('button')) zoomBy(1, event);
  });
  surface.addEventListener(
    'wheel',
    (event) => {
      if (!active) return;
      event.preventDefault();
      wheeled += event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : 20);
      if (Math.abs(wheeled) < wheelStep) return;
      zoomBy(wheeled < 0 ? 1 : -1, event);
      wheeled = 0;
    },
    { passive: false },
  );
  surface.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const pan = {
      ArrowLeft: [-keyStep, 0] as const,
      ArrowRight: [keyStep, 0] as const,
      ArrowUp: [0, -keyStep] as const,
      ArrowDown: [0, keyStep] as const,
    }[event.key];
    const step = { '+': 1, '=': 1, '-': -1 }[event.key];
    if (event.key === 'Escape') {
      active = false;
      // The name shown beside a pin can cover others: the key that closes things hides it too.
      surface.classList.add('quiet');
    }
    if (!pan && !step) return;
    event.preventDefault();
    moved();
    if (pan) map.panBy([...pan], panning());
    if (step) map.setZoom(map.getZoom() + step);
  });

  return {
    enableTouch(on) {
      touchEnabled = on;
      surface.classList.toggle('touch', on);
    },
  };
}
