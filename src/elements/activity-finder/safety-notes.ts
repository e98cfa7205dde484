import { type TemplateResult, html } from 'lit';
import type { FinderState } from '../../finder/finder-state.js';
import { EMERGENCY_LINES } from '../../health/emergency.js';
import { type SafetyLine, asOf } from '../../health/safety-lines.js';
import type { Locale } from '../../locales/locale.js';
import { safetyLines, urgentNote } from '../shared/safety-lines.js';

/** What typed words of an emergency ask to be shown, as it may be shown today. */
export function emergencyLines({ emergencies, now }: FinderState): readonly SafetyLine[] {
  return emergencies.flatMap((emergency) => EMERGENCY_LINES[emergency].map((line) => asOf(line, now)));
}

/** Urgent help, right under the words that ask for it: before any result, and above a phone's keyboard. */
export function emergencyNotes(state: FinderState, words: Locale): TemplateResult {
  return html`${emergencyLines(state).map((line) => urgentNote(line, words.card.call))}`;
}

/**
 * What conditions ask to be said, chosen or typed by their names, each once, before any result: urgent help by itself, the
 * rest in one calm note. Paper that others may see does not carry it.
 */
export function safetyNotes(state: FinderState, words: Locale): TemplateResult {
  const said = emergencyLines(state).map(({ text }) => text);
  return safetyLines(
    state.safety.lines.filter(({ text }) => !said.includes(text)),
    words.card.call,
  );
}
