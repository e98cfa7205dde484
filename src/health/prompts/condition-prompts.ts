import { conditionById } from '../conditions.js';
import type { Audience } from './audiences.js';
import { type Prompt, type PromptRow, promptsFor } from './prompt.js';
import { WORK_SOURCES } from './work-sources.js';

/** A row of `promptsFor` with the condition before it. */
type Row = readonly [condition: string, ...PromptRow<keyof typeof WORK_SOURCES>];

const ROWS: readonly Row[] = [
  [
    'heart-disease',
    'heart',
    'w',
    'rehab',
    'Had heart treatment? Ask about a heart recovery course (cardiac rehab).',
    ['councilReferral'],
  ],
  [
    'heart-attack',
    'heart-attack',
    'w',
    'rehab',
    'After a heart attack, ask about a heart recovery course (cardiac rehab).',
    ['councilReferral'],
  ],
  [
    'copd',
    'copd',
    'wp',
    'rehab',
    'Short of breath with COPD? Ask about a breathing course (pulmonary rehab).',
    ['copdStandard', 'councilReferral'],
  ],
  [
    'falls-balance',
    'falls',
    'wsp',
    'balance',
    'Worried about falling? Ask about a strength and balance class near you.',
    ['councilReferral', 'adults'],
  ],
  [
    'depression',
    'depression',
    'wsp',
    'mood',
    'Feeling low? Start tiny. Step outside for five minutes, alone or with someone.',
    ['messages', 'activeMedicine'],
  ],
  [
    'cancer',
    'cancer',
    'w',
    'start',
    'Having cancer treatment? Ask your team how to keep moving.',
    ['adults', 'consensus'],
  ],
  [
    'surgery',
    'surgery',
    'ws',
    'start',
    'Waiting for an operation? Use the time to get ready. Ask what you can do.',
    ['movingMedicine'],
  ],
  ['menopause', 'menopause', 'w', 'strength', 'Strength work twice a week helps keep bones strong.', ['adults']],
  [
    'overweight-obesity',
    'weight',
    'wspo',
    'enjoy',
    'Move for how it makes you feel. Pick something you like.',
    ['messages', 'richmond'],
  ],
  [
    'loneliness',
    'loneliness',
    'wspo',
    'company',
    'Moving with others is a good way to meet people. Who could you ask?',
    ['disabled', 'messages'],
  ],
];

/** Messages to people with one condition. */
export const CONDITION_PROMPTS: readonly Prompt[] = ROWS.flatMap(([condition, ...row]) =>
  promptsFor(WORK_SOURCES, 'long-term-condition', [row], { condition }),
);

/** Whom the messages to people with a condition speak to, where it has none of its own. */
const STAGES: Readonly<Record<string, Audience>> = { pregnancy: 'pregnant', postnatal: 'new-parent' };

/** The audience whose messages fit somebody with this condition. */
export function audienceOf(condition: string): Audience {
  if (conditionById(condition)?.group === 'disability') return 'disabled';
  return STAGES[condition] ?? 'long-term-condition';
}
