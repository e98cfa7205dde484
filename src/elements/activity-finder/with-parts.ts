/**
 * Registers `<activity-finder>` and then its parts, in this order: a part that is on the page already asks for the
 * finder's state the moment it is defined, and somebody has to be there to answer.
 *
 * @module
 */
export { ActivityFinder } from './activity-finder.js';
export { ActivitySource } from './activity-source.js';
export { ActivitySearch } from './activity-search.js';
export { ActivityFilters } from './activity-filters.js';
export { ActivityList } from './activity-list.js';
export { ActivityMap } from './activity-map.js';
export { FinderErrorEvent, FinderReadyEvent, FinderSearchEvent, FinderSelectEvent } from './finder-events.js';
