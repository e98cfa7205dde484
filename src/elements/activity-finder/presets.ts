import type { PropertyValues } from 'lit';
import type { FinderOptions } from '../../finder/finder-state.js';
import { METRES_IN_A_MILE } from '../../opportunity/place.js';
import type { Criteria } from '../../search/criteria.js';
import { DAYS } from '../../opportunity/schedule.js';
import { headingLevel } from '../shared/heading.js';
import type { ActivityFinder } from './activity-finder.js';

/** The attributes that decide how the parts look. */
export const OPTIONS = ['headingLevel', 'pageSize', 'map', 'tiles', 'tilesUrl', 'tilesAttribution'] as const;

/** The options a page's attributes ask for; numbers out of bounds are taken to the nearest one that works. */
export function optionsFrom(finder: ActivityFinder): FinderOptions {
  const { map, tiles, tilesUrl, tilesAttribution } = finder;
  return {
    headingLevel: headingLevel(finder.headingLevel),
    pageSize: Math.min(100, Math.max(1, Math.round(finder.pageSize) || 20)),
    map: map === 'on' || map === 'off' ? map : 'auto',
    ...(tiles === 'on' && tilesUrl && { tiles: { url: tilesUrl, attribution: tilesAttribution } }),
  };
}

/** The words of an attribute; one that was taken away is null. */
const listed = (words: string | null, separator: RegExp) =>
  (words ?? '')
    .split(separator)
    .map((word) => word.trim())
    .filter(Boolean);

/** What each attribute asks for at the start. */
const PRESETS = {
  condition: ({ condition }: ActivityFinder): Criteria => ({ conditions: listed(condition, /[\s,]+/) }),
  activities: ({ activities }: ActivityFinder): Criteria => ({ activities: listed(activities, /,/) }),
  days: ({ days }: ActivityFinder): Criteria => {
    const named = listed(days, /[\s,]+/).map((word) => word.toLowerCase());
    return { days: DAYS.filter((day) => named.includes(day)) };
  },
  beginner: ({ beginner }: ActivityFinder): Criteria => ({ beginner }),
  free: ({ free }: ActivityFinder): Criteria => ({ free }),
  within: ({ within = 0 }: ActivityFinder): Criteria => ({
    within: within > 0 ? within * METRES_IN_A_MILE : undefined,
  }),
};

/** The criteria that changed attributes ask for; undefined when none did. */
export function presetsFrom(finder: ActivityFinder, changed: PropertyValues<ActivityFinder>): Criteria | undefined {
  const names = (Object.keys(PRESETS) as (keyof typeof PRESETS)[]).filter(
    (name) => changed.has(name) && (finder[name] || changed.get(name)),
  );
  return names.length ? names.reduce<Criteria>((all, name) => ({ ...all, ...PRESETS[name](finder) }), {}) : undefined;
}
