import { type Emergency, emergenciesIn as emergenciesInWords } from '../health/emergency.js';
import { safetyFor } from '../health/safety.js';
import type { PlaceFinder } from '../places/place-finder.js';
import type { Criteria } from '../search/criteria.js';
import type { Change } from './change.js';
import type { FinderState, PlaceAsked } from './finder-state.js';
import { statedCriteria } from './stated-criteria.js';

/** The only place state changes: pure, so that every behaviour of the finder can be tested without a page. */
export function next(state: FinderState, change: Change): FinderState {
  switch (change.type) {
    case 'look-for':
      return lookFor(state, { ...state.criteria, ...change.criteria });
    case 'replace':
      return replace(state, change.criteria);
    case 'show':
      return show(state, change.criteria);
    case 'near':
      return near(state, change.words);
    case 'clear':
      return lookFor(state, { near: state.criteria.near, within: state.criteria.within, sort: state.criteria.sort });
    case 'show-more':
      return { ...state, shown: state.shown + state.options.pageSize };
    case 'toggle':
      return { ...state, open: toggled(state.open, change.id) };
    case 'select':
      return select(state, change.id, change.from);
    case 'show-on-map':
      return { ...select(state, change.id, 'list'), visitsToMap: state.visitsToMap + 1 };
    case 'go-to-list':
      return { ...state, visitsToList: state.visitsToList + 1 };
    case 'retry':
      return { ...state, phase: 'loading', attempt: state.attempt + 1 };
    case 'options':
      return {
        ...state,
        options: change.options,
        shown: change.options.pageSize === state.options.pageSize ? state.shown : change.options.pageSize,
      };
    case 'unloaded':
      return {
        ...state,
        phase: 'waiting',
        failure: undefined,
        search: undefined,
        places: undefined,
        results: undefined,
      };
    case 'loading':
      return { ...state, phase: 'loading', failure: undefined };
    case 'loaded': {
      const { search, places, gaps, now } = change;
      const ready: FinderState = { ...state, phase: 'ready', failure: undefined, search, places, gaps, now };
      const found = state.place.words ? near(ready, state.place.words) : lookFor(ready, state.criteria);
      return { ...found, led: state.led };
    }
    case 'failed':
      return {
        ...state,
        phase: 'failed',
        failure: change.code,
        search: undefined,
        places: undefined,
        results: undefined,
      };
    case 'fuzzy-loaded':
      return { ...lookFor(state, state.criteria), shown: state.shown };
  }
}

/** Runs the search for new criteria. The first page shows again, and safety is decided before anything is found. */
function lookFor(state: FinderState, wanted: Criteria): FinderState {
  const criteria = statedCriteria(wanted);
  const safety = safetyFor(criteria.conditions ?? [], state.now);
  const results = safety.listing === 'shown' ? state.search?.run(criteria) : undefined;
  const selected = results?.matches.some(({ opportunity }) => opportunity.id === state.selected?.id)
    ? state.selected
    : undefined;
  const emergencies = emergenciesIn(criteria.text ?? '', results?.reading.emergency);
  return { ...state, criteria, safety, emergencies, results, selected, shown: state.options.pageSize, led: false };
}

/**
 * Looks for what somebody was led to. Where they are and what they need stay, and so do their conditions: what a
 * condition withholds is not to be had by coming from somewhere else.
 */
function show(state: FinderState, wanted: Criteria): FinderState {
  const { near, within, sort, accessibility, conditions = [] } = state.criteria;
  const all = {
    near,
    within,
    sort,
    accessibility,
    ...wanted,
    conditions: [...conditions, ...(wanted.conditions ?? [])],
  };
  return { ...replace(state, all), led: true };
}

/** The emergencies somebody's words tell of, also once the search has mended their spelling. */
function emergenciesIn(text: string, mended: Emergency | undefined): readonly Emergency[] {
  return [...new Set([...emergenciesInWords(text), ...(mended ? [mended] : [])])];
}

/** Takes all criteria at once. A point of the page's own is not the place that was typed. */
function replace(state: FinderState, criteria: Criteria): FinderState {
  const samePlace = criteria.near === state.place.found?.point;
  return lookFor(samePlace ? state : { ...state, place: { words: '' } }, criteria);
}

/** Takes a place by its words. One that nobody knows puts no limit on the list, and the state says so. */
function near(state: FinderState, words: string): FinderState {
  const place = askedFor(words, state.places);
  return lookFor({ ...state, place }, { ...state.criteria, near: place.found?.point });
}

function askedFor(words: string, places: PlaceFinder | undefined): PlaceAsked {
  const found = words.trim() ? places?.find(words) : undefined;
  return found ? { words, found } : { words };
}

/** A chosen listing is always on the page: as many cards as it takes are shown. */
function select(state: FinderState, id: string, from: 'list' | 'map'): FinderState {
  const position = state.results?.matches.findIndex(({ opportunity }) => opportunity.id === id) ?? -1;
  if (position < 0) return state;
  const pages = Math.ceil((position + 1) / state.options.pageSize);
  return { ...state, selected: { id, from }, shown: Math.max(state.shown, pages * state.options.pageSize) };
}

function toggled(open: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const others = new Set(open);
  if (!others.delete(id)) others.add(id);
  return others;
}
