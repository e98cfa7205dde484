import { type TemplateResult, html, svg } from 'lit';

const WIDTH = 300;

/** A week that fills: a bar with a tick at every half hour. Its sum stands in words beneath. */
export function weekBar(sum: number, of: number): TemplateResult {
  const filled = (WIDTH * Math.min(sum, of)) / of;
  const ticks = Array.from({ length: Math.ceil(of / 30) - 1 }, (_, at) => ((at + 1) * 30 * WIDTH) / of);
  return html`
    <svg class="bar" viewBox=${`-2 -2 ${WIDTH + 4} 36`} aria-hidden="true">
      ${svg`
        <rect class="filled" width=${filled} height="32" rx="6" />
        ${ticks.map((x) => svg`<path class="tick" d=${`M${x} 22v10`} />`)}
        <rect class="frame" width=${WIDTH} height="32" rx="6" />
      `}
    </svg>
  `;
}
