/** How Leaflet pans: gently, for so many seconds, or at once. */
export interface Panning {
  readonly animate: boolean;
  readonly duration?: number;
}

const noMotion = matchMedia('(prefers-reduced-motion: reduce)');

/** Gently, for 150 ms, unless the visitor wants no motion. Zooming is never animated. */
export function panning(): Panning {
  return { animate: !noMotion.matches, duration: 0.15 };
}
