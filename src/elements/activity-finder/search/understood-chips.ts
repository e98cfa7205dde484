import { type TemplateResult, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { FinderState } from '../../../finder/finder-state.js';
import type { Locale } from '../../../locales/locale.js';
import { METRES_IN_A_MILE } from '../../../opportunity/place.js';
import type { Understood } from '../../../search/understanding.js';
import { icon } from '../../shared/icon.js';
import { closeIcon } from '../../shared/icons.js';
import { chosenFilters } from '../filters/choices.js';

/**
 * What was read out of the typed words, a chip each: nothing is asked for silently. Pressed, a chip goes, and its words
 * are looked for as they stand.
 */
export function understoodChips(
  { understood }: FinderState,
  words: Locale,
  takeOff: (part: Understood) => void,
): TemplateResult | typeof nothing {
  if (understood.length === 0) return nothing;
  return html`
    <p id="understood">${words.search.understood}</p>
    <ul class="chips" aria-labelledby="understood">
      ${repeat(
        understood,
        ({ start, words: typed }) => `${start} ${typed}`,
        (part) => {
          const name = meaningOf(part, words);
          return html`
            <li>
              <button
                type="button"
                class="chip"
                part="chip"
                aria-label=${words.search.asWords(name, part.words)}
                @click=${() => takeOff(part)}
              >
                <bdi>${name}</bdi> ${icon(closeIcon)}
              </button>
            </li>
          `;
        },
      )}
    </ul>
  `;
}

/** What some words ask for, as the filters would call it. */
function meaningOf({ criteria, place }: Understood, words: Locale): string {
  const names = chosenFilters(criteria, words).map(({ name }) => name);
  if (criteria.within !== undefined) {
    const miles = Math.round((10 * criteria.within) / METRES_IN_A_MILE) / 10;
    names.push(words.search.withinOf(miles, place));
  } else if (place) names.push(words.search.nearPlace(place));
  return names.join(', ');
}
