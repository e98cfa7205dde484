import { percent } from '../../output/count-words.js';
import { markup, type Html } from './escape.js';

/** Tints from fresh to old; each is named in words beside the chart, because print and eyes may not tell them apart. */
const TINTS = ['#0f5c55', '#3f8f86', '#c98a1b', '#a3402c', '#8a8f94'] as const;

/** A bar that is filled as far as a count goes. For the eye alone: the figure stands beside it. */
export function bar(count: number, of: number): Html {
  const width = of === 0 ? 0 : (count / of) * 100;
  return markup`<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
    <rect class="track" width="100" height="10" />
    <rect class="fill" width="${Number(width.toFixed(2))}" height="10" />
  </svg>`;
}

/** Parts of a whole in one bar, with a legend that carries the figures. */
export function bands(parts: readonly { readonly label: string; readonly count: number }[]): Html {
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  let at = 0;
  const pieces = parts.map(({ count }, index) => {
    const width = total === 0 ? 0 : (count / total) * 100;
    const piece = markup`<rect
      x="${Number(at.toFixed(2))}"
      width="${Number(width.toFixed(2))}"
      height="10"
      fill="${TINTS[index] ?? TINTS[4]}"
      stroke="#fff"
      stroke-width="0.3"
    />`;
    at += width;
    return piece;
  });
  const legend = parts.map(
    ({ label, count }, index) =>
      markup`<li>
        <svg class="key" viewBox="0 0 10 10" aria-hidden="true">
          <rect width="10" height="10" fill="${TINTS[index] ?? TINTS[4]}" />
        </svg>
        ${label}: <b>${count}</b> (${percent(count, total)}%)
      </li>`,
  );
  return markup`<svg class="bands" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">${pieces}</svg>
    <ul class="legend">
      ${legend}
    </ul>`;
}
