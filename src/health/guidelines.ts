import { GUIDELINE_IDS, type Guideline } from './guideline.js';
import { ADULTS } from './guidelines-adults.js';
import { FAMILIES } from './guidelines-families.js';

export type { Amount, Guideline, GuidelineId, Said, Topic } from './guideline.js';
export { TOPICS, knownGroups } from './guideline.js';
export { CHANCES_LOWERED, GUIDELINE_REVIEW, type Fact, factsOf, guidelinesAreCurrent } from './guideline-facts.js';

/** The UK Chief Medical Officers' guidelines for all ten groups, in our own sentences and their numbers. */
export const GUIDELINES: readonly Guideline[] = GUIDELINE_IDS.flatMap((wanted) =>
  [...ADULTS, ...FAMILIES].filter(({ id }) => id === wanted),
);

/** What the research holds no source for, so that it is not said. */
export const GUIDELINE_GAPS: readonly string[] = [
  'everyday examples for children aged 3 to 4, disabled adults and disabled children: none were read',
  'how hard to move, in plain words, for disabled children: none were read',
  'sitting less in pregnancy, after childbirth and for disabled children: the guidelines that were read do not speak of it',
  'limits on screen time: advice for under-5s came out on 27 March 2026, and its own page was not read',
  'how many deaths there are in how many hours of activity: for staff only, and from an older page',
];

/** The guideline of a group; undefined for a name that is none. */
export function guidelineFor(id: string): Guideline | undefined {
  return GUIDELINES.find((guideline) => guideline.id === id);
}
