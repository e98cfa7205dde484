import { type Emergency, emergenciesIn as emergenciesInWords } from '../health/emergency.js';
import { conditionsByName, mentionsOfCondition } from '../health/condition-words.js';
import { safetyFor } from '../health/safety.js';
import type { PlaceFinder } from '../places/place-finder.js';
import type { Criteria } from '../search/criteria.js';
import type { Change } from './change.js';
import type { FinderState, PlaceAsked } from './finder-state.js';
import { allListed } from '../search/sections.js';
import { statedCriteria } from '../search/stated-criteria.js';
import { cut, together } from '../search/understanding.js';
import { keptPlace, shownWith } from './kept-place.js';
import { besidesWords, stillRefused, understoodIn, withoutFields, withoutLooseEnds } from './understood.js';

/** The only place state changes: pure, so that every behaviour of the finder can be tested without a page. */
export function next(state: FinderState, change: Change): FinderState {
  switch (change.type) {
    case 'look-for':
      return lookFor(state, { ...state.criteria, ...besidesWords(state, change.criteria) });
    case 'mean':
      return mean(state, change.condition);
    case 'let-go':
      return letGo(state, change.fields);
    case 'as-words':
      return lookFor({ ...state, asWords: [...state.asWords, change.words] }, state.criteria);
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
    case 'keep':
      return { ...state, shown: shownWith(state, [change.id]) };
    case 'retry':
      // A list that is there stays while what is missing from it is asked for again.
      return { ...state, phase: state.phase === 'ready' ? 'ready' : 'loading', attempt: state.attempt + 1 };
    case 'elsewhere':
      return { ...state, elsewhere: true };
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
      const { search, places, gaps, now, staffNotes } = change;
      const ready: FinderState = {
        ...state,
        phase: 'ready',
        failure: undefined,
        search,
        places,
        gaps,
        now,
        staffNotes,
        understood: [],
      };
      const found = state.place.words ? near(ready, state.place.words) : lookFor(ready, state.criteria);
      return { ...keptPlace(state, found), led: state.led };
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
      return { ...lookFor(state, state.criteria), shown: state.shown, led: state.led };
    case 'understanding':
      return understanding({ ...state, understand: change.understand });
  }
}

/** Reads what is typed already; where nothing is, the list stays as it is and nothing is drawn again. */
function understanding(state: FinderState): FinderState {
  if (!state.criteria.text) return state;
  return { ...lookFor(state, state.criteria), shown: state.shown, led: state.led };
}

/** Runs the search for new criteria. The first page shows again, and safety decides whether anything found is listed. */
function lookFor(state: FinderState, wanted: Criteria): FinderState {
  const criteria = statedCriteria(wanted);
  const asWords = stillRefused(state.asWords, criteria.text);
  const understanding = understoodIn(criteria, { ...state, asWords });
  const asked = statedCriteria(together(criteria, understanding));
  const found = state.search?.run(asked);
  const named = [...new Set([...conditionsByName(criteria.text ?? ''), ...(found?.reading.named ?? [])])];
  const safety = safetyFor([...(criteria.conditions ?? []), ...named], state.now);
  const results = safety.listing === 'shown' ? found : undefined;
  const isListed =
    state.selected && results && allListed(results).some(({ opportunity }) => opportunity.id === state.selected?.id);
  return {
    ...state,
    criteria,
    asked,
    understood: understanding.parts,
    asWords,
    safety,
    named,
    emergencies: emergenciesIn(criteria.text ?? '', found?.reading.emergency),
    results,
    selected: isListed ? state.selected : undefined,
    shown: state.options.pageSize,
    led: false,
  };
}

/** Chooses a condition that words may have meant; what else the words say stays. */
function mean(state: FinderState, condition: string): FinderState {
  const { text = '', conditions = [] } = state.criteria;
  const said = mentionsOfCondition(text, condition);
  const left = said.length ? cut(text, said) : withoutFields(text, state.understood, ['text']);
  return lookFor(state, { ...state.criteria, text: withoutLooseEnds(left), conditions: [...conditions, condition] });
}

function letGo(state: FinderState, fields: readonly (keyof Criteria)[]): FinderState {
  const { text = '' } = state.criteria;
  const gone = Object.fromEntries(fields.map((field) => [field, undefined]));
  return lookFor(state, { ...state.criteria, ...gone, text: withoutFields(text, state.understood, fields) });
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
  // Two places cannot both hold: the newer one takes the words for the older away.
  const text = place.found ? withoutFields(state.criteria.text ?? '', state.understood, ['near']) : state.criteria.text;
  return lookFor({ ...state, place }, { ...state.criteria, text, near: place.found?.point });
}

function askedFor(words: string, places: PlaceFinder | undefined): PlaceAsked {
  const found = words.trim() ? places?.find(words) : undefined;
  return found ? { words, found } : { words };
}

/** A chosen listing is always on the page: as many cards as it takes are shown. */
function select(state: FinderState, id: string, from: 'list' | 'map'): FinderState {
  if (!state.results || !allListed(state.results).some(({ opportunity }) => opportunity.id === id)) return state;
  return { ...state, selected: { id, from }, shown: shownWith(state, [id]) };
}

function toggled(open: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const others = new Set(open);
  if (!others.delete(id)) others.add(id);
  return others;
}
