import { type TemplateResult, html, nothing } from 'lit';
import type { FinderState } from '../../../finder/finder-state.js';
import type { Locale } from '../../../locales/locale.js';
import type { Finder } from '../../shared/finder-context.js';

/** Most towns that are offered to begin with. */
const TOWNS = 8;

/** Where a feed is published area by area: asks for a place, with towns to pick, or says what of the area is missing. */
export function areaNotes(
  words: Locale,
  { gaps: { areas }, places, place }: FinderState,
  request: Finder['request'],
): TemplateResult | typeof nothing {
  if (!areas) return nothing;
  const towns = areas.phase === 'choose' ? (places?.towns ?? []).slice(0, TOWNS) : [];
  const inOrder = towns.map(({ label }) => label).sort((a, b) => a.localeCompare(b));
  const choose = (town: string) => {
    request({ type: 'near', words: town });
    request({ type: 'go-to-list' });
  };
  const showElsewhere = () => {
    request({ type: 'elsewhere' });
    request({ type: 'go-to-list' });
  };
  return html`
    ${
      areas.phase === 'choose'
        ? html`
            <div class="state choose-place">
              <p>${words.areas.chooseNext}</p>
              ${
                inOrder.length
                  ? html`<ul class="towns">
                      ${inOrder.map(
                        (label) => html`
                          <li>
                            <button class="button" part="action" @click=${() => choose(label)}>
                              <bdi>${label}</bdi>
                            </button>
                          </li>
                        `,
                      )}
                    </ul>`
                  : nothing
              }
            </div>
          `
        : nothing
    }
    ${
      areas.elsewhere
        ? html`<p class="quiet">
            ${words.areas.unplaced(areas.elsewhere)}
            <button class="link" @click=${showElsewhere}>${words.areas.showUnplaced}</button>
          </p>`
        : nothing
    }
    ${areas.phase === 'loading' ? html`<p class="quiet">${words.areas.loading(place.found?.label)}</p>` : nothing}
    ${areas.failed ? html`<p class="note">${words.areas.failed}</p>` : nothing}
  `;
}
