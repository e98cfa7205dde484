// Loaded when a page asks for more than a message to the public at large: what conditions change, and messages to families,
// disabled people, carers and people at work.
import { knownConditions } from '../../health/conditions.js';
import { choosePrompts } from '../../health/prompts/choose-prompts.js';
import { CONDITION_PROMPTS, audienceOf } from '../../health/prompts/condition-prompts.js';
import { FAMILY_PROMPTS } from '../../health/prompts/family-prompts.js';
import { MYTHS } from '../../health/prompts/myths.js';
import type { Prompt } from '../../health/prompts/prompt.js';
import { PUBLIC_PROMPTS } from '../../health/prompts/public-prompts.js';
import { WORK_PROMPTS } from '../../health/prompts/work-prompts.js';
import type { SafetyLine } from '../../health/safety-lines.js';
import { safetyOfNames } from '../../health/safety-of-names.js';
import { safetyFor } from '../../health/safety.js';
import { type Asked, NEUTRAL, OPEN } from './asked.js';
import { type Offer, itemOf } from './item.js';

export { lineNotes } from './line-notes.js';

/** An offer, and what the page's developer is to know. */
export interface Made {
  readonly offer: Offer;
  readonly problems: readonly string[];
}

const ALL_PROMPTS: readonly Prompt[] = [
  ...PUBLIC_PROMPTS,
  ...FAMILY_PROMPTS,
  ...CONDITION_PROMPTS,
  ...WORK_PROMPTS,
  ...MYTHS,
];

/** What has to be said along with a message: urgent help wherever it touches the mind. */
function linesWith(prompt: Prompt, conditions: readonly string[], now: Date): readonly SafetyLine[] {
  const touched = [prompt.condition ?? '', ...(prompt.audience === 'talking-therapies' ? ['depression'] : [])];
  const { lines } = safetyFor([...conditions, ...touched], now);
  return conditions.length ? lines : lines.filter(({ kind }) => kind === 'urgent');
}

/** What may be shown of all messages. A condition decides first, the strictest of several. */
export function makeOffer(asked: Asked): Made {
  const { now } = asked;
  const wanted = asked.condition.split(/[\s,]+/).filter(Boolean);
  const conditions = knownConditions(wanted);
  const { lines, listing, prompts, allKnown } = safetyOfNames(wanted, now);
  const activities = listing === 'shown';
  // Which one is not said: a condition has no business in a log.
  const problems = allKnown ? [] : ['no condition has that id, so no message about moving more is shown.'];

  if (prompts === 'none') return { offer: { ...NEUTRAL, activities, lines, conditions }, problems };
  if (prompts === 'pacing') return { offer: pacing(lines, conditions), problems };

  const choice = choosePrompts(ALL_PROMPTS, { ...asked, conditions, audienceOf });
  const items = choice.prompts.map((prompt) => itemOf(prompt, linesWith(prompt, conditions, now)));
  return { offer: { ...OPEN, items, lines, conditions }, problems: choice.problems };
}

/** Pacing words alone: nothing asks anybody to do more, and there are no ideas to fill a day with. */
function pacing(lines: readonly SafetyLine[], conditions: readonly string[]): Offer {
  const items = lines
    .filter(({ id }) => id === 'own-pace')
    .map(({ id, text, source }) => ({ id, text, source, lines: lines.filter((line) => line.id !== id) }));
  return { ...NEUTRAL, items, conditions };
}
