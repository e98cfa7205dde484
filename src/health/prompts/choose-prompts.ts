import { isOverdue } from '../review.js';
import { AUDIENCES, type Audience } from './audiences.js';
import type { Prompt, Setting } from './prompt.js';

/** What a page asks for; words it got wrong are named in `problems` and passed over. */
export interface Wish {
  readonly audience: string;
  readonly topic: string;
  /** The id of one message. */
  readonly message: string;
  /** Ids that are known. */
  readonly conditions: readonly string[];
  readonly setting: Setting;
  /** The audience whose messages fit a condition that has none of its own. */
  readonly audienceOf?: (condition: string) => Audience;
  readonly now: Date;
}

/** The messages to show, in order, and what the page's developer is to know. */
export interface Choice {
  readonly prompts: readonly Prompt[];
  readonly problems: readonly string[];
}

const isAudience = (word: string): word is Audience => (AUDIENCES as readonly string[]).includes(word);

/**
 * Chooses messages from those at hand. What is past its review date is not among them; where nothing fits, what was
 * asked for is widened step by step, so that there is nothing to show only when all is past its date.
 */
export function choosePrompts(pool: readonly Prompt[], wish: Wish): Choice {
  const { audience, topic, message, conditions, setting, now, audienceOf = () => 'everyone' } = wish;
  const problems: string[] = [];
  const current = pool.filter(({ reviewBy }) => !isOverdue(reviewBy, now));

  if (message) {
    const fixed = pool.find(({ id }) => id === message);
    if (fixed) return { prompts: current.filter((one) => one === fixed), problems };
    problems.push(`there is no message "${message}".`);
  }
  if (audience && !isAudience(audience)) problems.push(`there is no audience "${audience}".`);

  const speaksTo = isAudience(audience) ? audience : 'everyone';
  const audiences = conditions.length ? new Set(conditions.map(audienceOf)) : new Set([speaksTo]);
  const anyTopic = (one: Prompt) => (topic === 'myths') === (one.topic === 'myths');
  const own = (one: Prompt) => one.condition !== undefined && conditions.includes(one.condition);
  const theirs = (one: Prompt) => !one.condition && audiences.has(one.audience);
  const everyones = (one: Prompt) => !one.condition && one.audience === 'everyone';
  const here = ({ settings }: Prompt) => settings.includes(setting);

  const steps: readonly (readonly ((one: Prompt) => boolean)[])[] = [
    [here, (one) => own(one) || theirs(one), (one) => !topic || one.topic === topic],
    [here, everyones, (one) => !!topic && one.topic === topic],
    [here, (one) => own(one) || theirs(one), anyTopic],
    [here, everyones, anyTopic],
    [here, everyones, ({ topic: about }) => about !== 'myths'],
  ];
  for (const [at, step] of steps.entries()) {
    const found = current.filter((one) => step.every((fits) => fits(one)) && (topic || one.topic !== 'myths'));
    if (!found.length) continue;
    if (at) problems.push(`nothing is for ${setting} with that audience and topic; the nearest is shown.`);
    return { prompts: [...found.filter(own), ...found.filter((one) => !own(one))], problems };
  }
  return { prompts: [], problems };
}
