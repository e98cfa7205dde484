/**
 * activity-finder: importing this registers every public element. In Node it registers nothing and throws nothing.
 *
 * @module
 */
export {
  ActivityFilters,
  ActivityFinder,
  ActivityList,
  ActivityMap,
  ActivitySearch,
  ActivitySource,
  FinderErrorEvent,
  FinderReadyEvent,
  FinderSearchEvent,
  FinderSelectEvent,
} from './elements/activity-finder/with-parts.js';
export { ActivePracticeChecklist } from './elements/active-practice-checklist/active-practice-checklist.js';
export { ActivityMinutes } from './elements/activity-minutes/activity-minutes.js';
export { CmoGuidelines, type GuidelineVariant } from './elements/cmo-guidelines/cmo-guidelines.js';
export { MoveMorePrompt } from './elements/move-more-prompt/move-more-prompt.js';
export type { Opportunity } from './opportunity/opportunity.js';
export type { Criteria } from './search/criteria.js';
