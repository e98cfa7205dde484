import { type TemplateResult, html, svg } from 'lit';
import type { enMinutes } from '../../locales/en-minutes.js';

const WIDTH = 300;
const BAR = 26;

/** One or two bars of minutes on one scale, with a line where the guideline is. Its numbers stand as text. */
export function minutesBars(
  now: number,
  earlier: number | undefined,
  guideline: number,
  words: typeof enMinutes,
): TemplateResult {
  const most = Math.max(guideline * 1.2, now, earlier ?? 0);
  const at = (minutes: number) => (WIDTH * minutes) / most;
  const rows: (readonly [string, number])[] = [[words.now, now]];
  if (earlier !== undefined) rows.unshift([words.earlier, earlier]);
  const height = rows.length * 54 + 6;
  return html`
    <svg class="bars" viewBox=${`-2 0 ${WIDTH + 4} ${height + 24}`} aria-hidden="true">
      ${rows.map(
        ([label, minutes], row) => svg`
          <text y=${row * 54 + 18}>${label}: ${minutes.toLocaleString('en-GB')}</text>
          <rect class="filled" y=${row * 54 + 26} width=${Math.max(2, at(minutes))} height=${BAR} rx="4" />
        `,
      )}
      ${svg`
        <path class="line" d=${`M${at(guideline)} 4V${height}`} />
        <text x=${at(guideline)} y=${height + 18} text-anchor=${at(guideline) > WIDTH / 2 ? 'end' : 'start'}>${guideline}</text>
      `}
    </svg>
  `;
}
