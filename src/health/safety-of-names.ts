import { knownConditions } from './conditions.js';
import { SAFETY_LINES, asOf } from './safety-lines.js';
import { type Safety, safetyFor } from './safety.js';

/** What is said where nobody knows which condition was meant. */
const SAID_TO_ALL = ['stop', 'own-pace'];

/**
 * What conditions change, by the names that a page gives them. A name that is none of ours may have meant any of them: unless
 * another asks for more care, pacing words take the place of whatever asks people to do more.
 */
export function safetyOfNames(names: readonly string[], now: Date): Safety & { readonly allKnown: boolean } {
  const known = knownConditions(names);
  const safety = safetyFor(known, now);
  const allKnown = known.length === new Set(names.map((name) => name.toLowerCase())).size;
  if (allKnown || safety.prompts !== 'any') return { ...safety, allKnown };
  const said = new Set([...SAID_TO_ALL, ...safety.lines.map(({ id }) => id)]);
  const lines = SAFETY_LINES.filter(({ id }) => said.has(id)).map((line) => asOf(line, now));
  return { ...safety, prompts: 'pacing', lifeStage: undefined, lines, allKnown };
}
