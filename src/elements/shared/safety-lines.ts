import { type TemplateResult, html, nothing } from 'lit';
import type { SafetyLine } from '../../health/safety-lines.js';
import { icon } from './icon.js';
import { infoIcon, phoneIcon, warningIcon } from './icons.js';

/** The numbers of the emergency services that a text names, to be dialled with a thumb. */
const NUMBERS = /\b(?:999|111)\b/g;

const sourceOf = ({ source }: SafetyLine) =>
  source.url
    ? html`<a class="source" href=${source.url} target="_blank" rel="noopener noreferrer">${source.name}</a>`
    : nothing;

/** Urgent help, framed, with its numbers to dial. `call` makes the words of a button from a number. */
export function urgentNote(line: SafetyLine, call: (number: string) => string): TemplateResult {
  const numbers = [...new Set(line.text.match(NUMBERS) ?? [])];
  return html`
    <div class="note urgent personal">
      ${icon(warningIcon)}
      <div>
        <p>${line.text} ${sourceOf(line)}</p>
        <p class="numbers">
          ${numbers.map(
            (number) => html`<a class="button" href=${`tel:${number}`}>${icon(phoneIcon)} ${call(number)}</a>`,
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

/**
 * What a chosen condition asks to be said, each sentence once: urgent help by itself, the rest in one calm note. Paper that
 * others may see does not carry it, where a style sheet hides `.personal`.
 */
export function safetyLines(lines: readonly SafetyLine[], call: (number: string) => string): TemplateResult {
  // Past their review dates several lines give way to the same pointer, which is said once.
  const once = [...new Map(lines.map((line) => [line.text, line])).values()];
  return html`
    ${once.filter(({ kind }) => kind === 'urgent').map((line) => urgentNote(line, call))}
    ${calmNote(once.filter(({ kind }) => kind !== 'urgent'))}
  `;
}
