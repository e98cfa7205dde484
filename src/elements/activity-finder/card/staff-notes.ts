import { type TemplateResult, html, nothing } from 'lit';
import type { FinderState } from '../../../finder/finder-state.js';
import type { Locale } from '../../../locales/locale.js';

/** What staff say of a listing, labelled so that nobody reads it out as the organiser's words, and never printed. */
export function staffNotes(
  id: string,
  { staffNotes: all }: FinderState,
  words: Locale,
): TemplateResult | typeof nothing {
  const notes = all?.get(id);
  if (!notes) return nothing;
  return html`
    <div class="note personal">
      <div>
        <p><strong>${words.card.staffNote}</strong></p>
        ${notes.map(
          ({ note, by, on }) => html`
            <p class="lines"><bdi>${note}</bdi></p>
            ${by || on ? html`<p class="quiet"><bdi>${[by, on].filter(Boolean).join(', ')}</bdi></p>` : nothing}
          `,
        )}
      </div>
    </div>
  `;
}
