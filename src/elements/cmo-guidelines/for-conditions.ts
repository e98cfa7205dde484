import type { TemplateResult } from 'lit';
import { knownConditions } from '../../health/conditions.js';
import { type LifeStage, safetyFor } from '../../health/safety.js';
import { safetyLines } from '../shared/safety-lines.js';

/** What somebody's conditions change in a guideline. */
export interface ForConditions {
  readonly prompts: 'any' | 'pacing' | 'none';
  /** Whether local activities may be listed at all. */
  readonly listed: boolean;
  readonly lifeStage: LifeStage | undefined;
  /** Whether every name is a condition's: one that is not may stand for anything. */
  readonly allKnown: boolean;
  /** What is to be said, drawn. */
  notes(words: { call(number: string): string }): TemplateResult;
}

/** What these condition ids change, on this day. */
export function forConditions(ids: readonly string[], now: Date): ForConditions {
  const { prompts, listing, lifeStage, lines } = safetyFor(ids, now);
  return {
    prompts,
    listed: listing === 'shown',
    lifeStage,
    allKnown: knownConditions(ids).length === new Set(ids).size,
    notes: ({ call }) => safetyLines(lines, call),
  };
}
