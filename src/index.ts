/**
 * activity-finder: importing this registers every public element. In Node it registers nothing and throws nothing.
 *
 * @module
 */
export { ActivityFilters } from './elements/activity-finder/activity-filters.js';
export { ActivityFinder } from './elements/activity-finder/activity-finder.js';
export { ActivityList } from './elements/activity-finder/activity-list.js';
export { ActivityMap } from './elements/activity-finder/activity-map.js';
export { ActivitySearch } from './elements/activity-finder/activity-search.js';
export {
  FinderErrorEvent,
  FinderReadyEvent,
  FinderSearchEvent,
  FinderSelectEvent,
} from './elements/activity-finder/finder-events.js';
export type { Opportunity } from './opportunity/opportunity.js';
export type { Criteria } from './search/criteria.js';
