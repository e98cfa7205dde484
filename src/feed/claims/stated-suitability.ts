import { conditionsOfLabel } from '../../health/condition-labels.js';
import { readSuitability } from '../../health/suitability-cues.js';
import type { Exclusion, Suitability } from '../../opportunity/suitability.js';
import { onlyOnce, withoutExcluded } from './exclusions.js';

/** What the structured fields of a record say about conditions. */
export interface StatedSuitability {
  readonly suitability: readonly Suitability[];
  readonly exclusions: readonly Exclusion[];
}

/** How a label begins that says who they are. */
const PEOPLE = /^(?:(?:older|disabled|young) )?(?:people|adults?|anyone|those|patients|men|women)\b/i;

/** More labels than this on one record are search words. */
const MOST_LABELS = 40;

/**
 * What the labels of a record's structured fields state: target audience, eligibility, accessibility support, taxonomy
 * terms. A label that is the name of a condition states it ("Parkinson's"); one that is a sentence is read as one, so
 * that "Not suitable for people with epilepsy" is an exclusion. The evidence is the label. A no outweighs every yes.
 */
export function statedSuitability(labels: readonly string[]): StatedSuitability {
  const suitability = new Map<string, Suitability>();
  const exclusions: Exclusion[] = [];
  for (const label of labels.slice(0, MOST_LABELS)) {
    // "People living with dementia and their carers" says in its field what "for people …" says in a text.
    const read = readSuitability([PEOPLE.test(label) ? `For ${label}` : label]);
    const named = read.exclusions.length > 0 ? [] : conditionsOfLabel(label);
    exclusions.push(
      ...read.exclusions.map((exclusion) =>
        exclusion.evidence && !label.includes(exclusion.evidence)
          ? { ...exclusion, evidence: label.trim() }
          : exclusion,
      ),
    );
    for (const condition of [...named, ...read.suitability.map((claim) => claim.condition)])
      if (!suitability.has(condition))
        suitability.set(condition, { condition, basis: 'stated', evidence: label.trim() });
  }
  const once = onlyOnce(exclusions);
  return { suitability: withoutExcluded([...suitability.values()], once), exclusions: once };
}
