import { type TemplateResult, html, nothing } from 'lit';
import type { FinderState } from '../../finder/finder-state.js';
import { EMERGENCY_LINES } from '../../health/emergency.js';
import { type SafetyLine, asOf } from '../../health/safety-lines.js';
import type { Locale } from '../../locales/locale.js';
import { icon } from '../shared/icon.js';
import { infoIcon, phoneIcon, warningIcon } from '../shared/icons.js';

/** The numbers of the emergency services that a text names, to be dialled with a thumb. */
const NUMBERS = /\b(?:999|111)\b/g;

const sourceOf = ({ source }: SafetyLine) =>
  source.url
    ? html`<a class="source" href=${source.url} target="_blank" rel="noopener noreferrer">${source.name}</a>`
    : nothing;

function urgentNote(line: SafetyLine, words: Locale) {
  const numbers = [...new Set(line.text.match(NUMBERS) ?? [])];
  return html`
    <div class="note urgent personal">
      ${icon(warningIcon)}
      <div>
        <p>${line.text} ${sourceOf(line)}</p>
        <p class="numbers">
          ${numbers.map(
            (number) =>
              html`<a class="button" href=${`tel:${number}`}>${icon(phoneIcon)} ${words.card.call(number)}</a>`,
          )}
        </p>
      </div>
    </div>
  `;
}

function calmNote(lines: readonly SafetyLine[]) {
  if (!lines.length) return nothing;
  return html`
    <div class="note personal">
      ${icon(infoIcon)}
      <ul>
        ${lines.map((line) => html`<li>${line.text} ${sourceOf(line)}</li>`)}
      </ul>
    </div>
  `;
}

/** What typed words of an emergency ask to be shown, as it may be shown today. */
export function emergencyLines({ emergencies, now }: FinderState): readonly SafetyLine[] {
  return emergencies.flatMap((emergency) => EMERGENCY_LINES[emergency].map((line) => asOf(line, now)));
}

/** Urgent help, right under the words that ask for it: before any result, and above a phone's keyboard. */
export function emergencyNotes(state: FinderState, words: Locale): TemplateResult {
  return html`${emergencyLines(state).map((line) => urgentNote(line, words))}`;
}

/**
 * What a chosen condition asks to be said, each once, before any result: urgent help by itself, the rest in one calm
 * note. Paper that others may see does not carry it.
 */
export function safetyNotes(state: FinderState, words: Locale): TemplateResult {
  const said = emergencyLines(state).map(({ text }) => text);
  // Past their review dates several lines give way to the same pointer, which is said once.
  const lines = [...new Map(state.safety.lines.map((line) => [line.text, line])).values()].filter(
    ({ text }) => !said.includes(text),
  );
  return html`
    ${lines.filter(({ kind }) => kind === 'urgent').map((line) => urgentNote(line, words))}
    ${calmNote(lines.filter(({ kind }) => kind !== 'urgent'))}
  `;
}
