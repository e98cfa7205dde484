import { LitElement, type TemplateResult, css, html } from 'lit';
import { property } from 'lit/decorators.js';
import type { SafetyLine } from '../../health/safety-lines.js';
import { safetyOfNames } from '../../health/safety-of-names.js';
import type { LifeStage } from '../../health/safety.js';
import { enGuidelines } from '../../locales/en-guidelines.js';
import { baseStyles } from '../shared/base-styles.js';
import { define } from '../shared/define.js';
import { noteStyles } from '../shared/note-styles.js';
import { safetyLines } from '../shared/safety-lines.js';

/** What somebody's conditions change in a guideline. */
export interface ForConditions {
  readonly prompts: 'any' | 'pacing' | 'none';
  /** Whether local activities may be listed at all. */
  readonly listed: boolean;
  readonly lifeStage: LifeStage | undefined;
  /** Whether every name is a condition's. */
  readonly allKnown: boolean;
  /** What is to be said. */
  readonly lines: readonly SafetyLine[];
}

/** What these names of conditions change, on this day. */
export function forConditions(names: readonly string[], now: Date): ForConditions {
  const { listing, ...safety } = safetyOfNames(names, now);
  return { ...safety, listed: listing === 'shown' };
}

/**
 * What a condition asks to be said beside a guideline. Paper that others may see does not carry it.
 *
 * @tag guideline-notes
 */
export class GuidelineNotes extends LitElement {
  static override styles = [
    baseStyles,
    noteStyles,
    css`
      .root {
        display: grid;
        gap: 12px;
      }
      @media print {
        .root {
          display: none;
        }
      }
    `,
  ];

  /** What is to be said. */
  @property({ attribute: false }) lines: readonly SafetyLine[] = [];

  protected override render(): TemplateResult {
    return html`<div class="root">${safetyLines(this.lines, enGuidelines.call)}</div>`;
  }
}

define('guideline-notes', GuidelineNotes);

declare global {
  interface HTMLElementTagNameMap {
    'guideline-notes': GuidelineNotes;
  }
}
