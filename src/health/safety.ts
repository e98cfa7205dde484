import { conditionById, knownConditions } from './conditions.js';
import { SAFETY_LINES, type SafetyLine, type SafetyLineId, asOf } from './safety-lines.js';
import { SAFETY_MODES, type SafetyMode } from './safety-modes.js';

export type { SafetyLine } from './safety-lines.js';

/** A stage of life with a guideline of its own; also the id of its condition and of its line. */
export type LifeStage = 'pregnancy' | 'postnatal';

/** What choosing conditions changes everywhere: list, map, prompts, paper and shared links. */
export interface Safety {
  /** The strictest mode of all that is chosen; undefined when nothing is. */
  readonly mode: SafetyMode | undefined;
  /** `withheld`: no activities, on a list, a map or paper, and nothing to do at home. The lines say why. */
  readonly listing: 'shown' | 'withheld';
  /** `pacing`: nothing that asks anybody to do more. `none`: no prompt at all. */
  readonly prompts: 'any' | 'pacing' | 'none';
  /** What to show, in this order, once each. */
  readonly lines: readonly SafetyLine[];
  /** Activities that welcome a companion matter more here. */
  readonly carerOptions: boolean;
  /** A health professional can refer to some programmes. */
  readonly referralRoute: boolean;
  /** Access filters say more here than a diagnosis does. */
  readonly preferAccessibility: boolean;
  /** Whose guideline takes the place of general advice. Undefined where no guideline may be shown. */
  readonly lifeStage: LifeStage | undefined;
}

/** The line a mode asks for besides when to stop. Those of `life-stage` are named by the condition. */
const LINE_OF: Partial<Record<SafetyMode, SafetyLineId>> = {
  'specialist-only': 'specialist-team',
  'urgent-check': 'urgent-help',
  'crisis-signpost': 'urgent-mental-health',
  'pem-caution': 'own-pace',
  'clinical-pathway': 'referral',
  'check-first-if': 'check-first',
  'carry-medicine': 'carry-medicine',
  'carer-support': 'bring-someone',
  'accessibility-filter': 'access-filters',
};

/** What is still said when activities are withheld: everything else is about joining in. */
const WITHOUT_ACTIVITIES: readonly SafetyLineId[] = ['stop', 'urgent-help', 'urgent-mental-health', 'specialist-team'];

/**
 * What these condition ids change; unknown ones change nothing. What the strictest takes away no other brings back, and
 * urgent help is never taken away.
 *
 * @param now - Past its review date, a line gives way to a pointer to its source.
 */
export function safetyFor(conditions: readonly string[], now: Date = new Date()): Safety {
  const known = knownConditions(conditions);
  const modes = new Set(known.flatMap((id) => conditionById(id)?.mode ?? []));
  const shown = !modes.has('specialist-only');
  const prompts = !shown ? 'none' : modes.has('pem-caution') ? 'pacing' : 'any';
  // The guidelines ask people to build up, so they are for those whom any prompt may reach.
  const stages = (['pregnancy', 'postnatal'] as const).filter((id) => prompts === 'any' && known.includes(id));

  const asked = new Set<SafetyLineId>(stages);
  if (modes.size > 0) asked.add('stop');
  for (const mode of modes) {
    const line = LINE_OF[mode];
    if (line) asked.add(line);
  }

  return {
    mode: SAFETY_MODES.find((mode) => modes.has(mode)),
    listing: shown ? 'shown' : 'withheld',
    prompts,
    lines: SAFETY_LINES.filter(({ id }) => asked.has(id) && (shown || WITHOUT_ACTIVITIES.includes(id))).map((line) =>
      asOf(line, now),
    ),
    carerOptions: shown && modes.has('carer-support'),
    referralRoute: shown && modes.has('clinical-pathway'),
    preferAccessibility: shown && modes.has('accessibility-filter'),
    lifeStage: stages[0],
  };
}
