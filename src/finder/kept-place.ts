import { allListed } from '../search/sections.js';
import type { FinderState } from './finder-state.js';

/** How many cards it takes, in whole pages, to have these listings among them. */
export function shownWith({ results, shown, options: { pageSize } }: FinderState, ids: readonly string[]): number {
  const listed = results ? allListed(results) : [];
  const last = listed.findLastIndex(({ opportunity }) => ids.includes(opportunity.id));
  return Math.max(shown, Math.ceil((last + 1) / pageSize) * pageSize);
}

/**
 * A list that more listings have joined, kept as the person had it: what was open is open, also when it was merged and
 * goes by another id, what was chosen is chosen, and as many pages are there.
 */
export function keptPlace(before: FinderState, after: FinderState): FinderState {
  if (before.phase !== 'ready' || !before.search) return after;
  const nowCalled = (id: string) => after.search?.find(id)?.id ?? id;
  const open = new Set([...before.open].map(nowCalled));
  const chosen = before.selected && nowCalled(before.selected.id);
  const isListed = after.results && allListed(after.results).some(({ opportunity }) => opportunity.id === chosen);
  const selected =
    before.selected && chosen !== before.selected.id && isListed ? { ...before.selected, id: chosen! } : after.selected;
  const kept = { ...after, open, selected, shown: Math.max(before.shown, after.shown) };
  return { ...kept, shown: shownWith(kept, [...open, ...(selected ? [selected.id] : [])]) };
}
