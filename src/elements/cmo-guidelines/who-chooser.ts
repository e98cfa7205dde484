import { type TemplateResult, html } from 'lit';
import type { GuidelineId } from '../../health/guideline.js';
import type { GuidelineWords } from '../../locales/en-guidelines.js';
import { keepInside } from '../shared/keep-inside.js';

/** "Who is this for?": the groups to choose from, by age or situation. */
export function whoChooser(
  groups: readonly GuidelineId[],
  shown: GuidelineId | undefined,
  choose: (group: GuidelineId) => void,
  words: GuidelineWords,
): TemplateResult {
  return html`
    <fieldset class="who" @input=${keepInside}>
      <legend>${words.whoFor}</legend>
      ${groups.map(
        (id) => html`
          <label>
            <input type="radio" name="who" .checked=${id === shown} @change=${() => choose(id)} />
            ${words.choices[id]}
          </label>
        `,
      )}
    </fieldset>
  `;
}
