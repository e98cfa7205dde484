import { type TemplateResult, html, nothing } from 'lit';
import type { FinderState } from '../../finder/finder-state.js';
import { conditionById } from '../../health/conditions.js';
import { EMERGENCY_LINES } from '../../health/emergency.js';
import { type SafetyLine, asOf } from '../../health/safety-lines.js';
import type { Locale } from '../../locales/locale.js';
import type { Results } from '../../search/results.js';
import type { Finder } from '../shared/finder-context.js';
import { icon } from '../shared/icon.js';
import { infoIcon, warningIcon } from '../shared/icons.js';

/** One line of health information, with its source beside it. Paper that others may see does not carry it. */
function line({ kind, text, source }: SafetyLine) {
  const urgent = kind === 'urgent';
  return html`
    <div class=${urgent ? 'note urgent personal' : 'note personal'}>
      ${icon(urgent ? warningIcon : infoIcon)}
      <p>
        ${text}
        ${
          source.url
            ? html`<a class="source" href=${source.url} target="_blank" rel="noopener noreferrer">${source.name}</a>`
            : html`<span class="source quiet">${source.name}</span>`
        }
      </p>
    </div>
  `;
}

/** What a chosen condition asks to be said, each once, before any result. */
export function safetyNotes({ safety, results, now }: FinderState): TemplateResult {
  const emergency = results?.reading.emergency;
  const first = emergency ? EMERGENCY_LINES[emergency].map((one) => asOf(one, now)) : [];
  const others = safety.lines.filter(({ id }) => !first.some((one) => one.id === id));
  return html`${[...first, ...others].map(line)}`;
}

/** How the typed words were understood: corrections said aloud, conditions offered and never set. */
export function readingNotes(
  words: Locale,
  { criteria }: FinderState,
  { reading }: Results,
  request: Finder['request'],
): TemplateResult {
  const meant = reading.conditions.filter((id) => !criteria.conditions?.includes(id));
  const choose = (id: string) => {
    request({ type: 'look-for', criteria: { text: '', conditions: [...(criteria.conditions ?? []), id] } });
    request({ type: 'go-to-list' });
  };
  return html`
    ${reading.corrected.map(
      ({ typed, meant: instead }) =>
        html`<p class="quiet"><bdi>${words.search.corrected(typed, instead.slice(0, 3).join(', '))}</bdi></p>`,
    )}
    ${reading.partly ? html`<p class="quiet">${words.search.partly}</p>` : nothing}
    ${
      meant.length
        ? html`
            <div class="did-you-mean">
              <span>${words.search.didYouMean}</span>
              ${meant
                .slice(0, 4)
                .map(
                  (id) =>
                    html`<button class="button" part="action" @click=${() => choose(id)}>
                      ${conditionById(id)?.label}?
                    </button>`,
                )}
            </div>
          `
        : nothing
    }
  `;
}
