import { type TemplateResult, html, nothing } from 'lit';
import type { SafetyLine } from '../../health/safety-lines.js';
import type { PromptWords } from '../../locales/en-prompts.js';

const NUMBERS = /\b(?:999|111)\b/g;

const sourceOf = ({ source }: SafetyLine) =>
  source.url
    ? html`<a class="source" href=${source.url} target="_blank" rel="noopener noreferrer">${source.name}</a>`
    : nothing;

const urgentNote = (line: SafetyLine, words: PromptWords) => html`
  <div class="note urgent">
    <p>${line.text} ${sourceOf(line)}</p>
    <p class="numbers">
      ${[...new Set(line.text.match(NUMBERS) ?? [])].map(
        (number) => html`<a class="button" href=${`tel:${number}`}>${words.call(number)}</a>`,
      )}
    </p>
  </div>
`;

/** What has to be said along with a message, each once: urgent help first, with numbers to dial. */
export function lineNotes(lines: readonly SafetyLine[], words: PromptWords): TemplateResult {
  const once = [...new Map(lines.map((line) => [line.text, line])).values()];
  const calm = once.filter(({ kind }) => kind !== 'urgent');
  return html`
    ${once.filter(({ kind }) => kind === 'urgent').map((line) => urgentNote(line, words))}
    ${
      calm.length
        ? html`<ul class="note">
            ${calm.map((line) => html`<li>${line.text} ${sourceOf(line)}</li>`)}
          </ul>`
        : nothing
    }
  `;
}
