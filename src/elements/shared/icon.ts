import { type SVGTemplateResult, type TemplateResult, html, svg } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { IconNode } from 'lucide';

/** An icon: its strokes. */
export type Icon = IconNode;

/** One stroke of an icon; the icons in use are made of these three shapes. */
function stroke([shape, at]: Icon[number]): SVGTemplateResult {
  if (shape === 'circle') return svg`<circle cx=${at['cx']} cy=${at['cy']} r=${at['r']} />`;
  if (shape === 'rect')
    return svg`<rect x=${at['x']} y=${at['y']} width=${at['width']} height=${at['height']} rx=${at['rx']} />`;
  return svg`<path d=${at['d']} />`;
}

/** A small picture beside a text that says the same; screen readers pass over it. */
export function icon(node: Icon): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${guard([node], () => node.map(stroke))}</svg>`;
}
