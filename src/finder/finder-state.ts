import type { Emergency } from '../health/emergency.js';
import { type Safety, safetyFor } from '../health/safety.js';
import type { StaffNote } from '../opportunity/staff-note.js';
import type { FoundPlace, PlaceFinder } from '../places/place-finder.js';
import type { Criteria } from '../search/criteria.js';
import type { Results } from '../search/results.js';
import type { Search } from '../search/search.js';
import type { Understand, Understood } from '../search/understanding.js';
import type { FailureCode, FeedGaps } from './change.js';

/** What the host page's attributes decide for every part. */
export interface FinderOptions {
  /** Heading level of each result, 2 to 6. */
  readonly headingLevel: number;
  /** Cards shown at first, and added by each "show more". */
  readonly pageSize: number;
  readonly map: 'auto' | 'on' | 'off';
  /** Where map pictures come from; absent means that none are asked for. */
  readonly tiles?: { readonly url: string; readonly attribution: string };
}

/** The place somebody asked for. */
export interface PlaceAsked {
  readonly words: string;
  /** Absent while the words are empty, the feed is not there yet, or nobody knows the place. */
  readonly found?: FoundPlace;
}

/** Everything the parts of a finder show. Immutable; `next` makes the following one. */
export interface FinderState {
  /** `waiting` has no feed to load. */
  readonly phase: 'waiting' | 'loading' | 'ready' | 'failed';
  readonly options: FinderOptions;
  /** What the boxes and filters hold. */
  readonly criteria: Criteria;
  /** What is asked for in all: by boxes, by filters, and by typed words that were understood. */
  readonly asked: Criteria;
  /** The typed words that ask for something, with what they ask for. */
  readonly understood: readonly Understood[];
  /** Typed words that somebody wants looked for as words, whatever they mean. */
  readonly asWords: readonly string[];
  /** Absent until its file is there; until then every word is looked for. */
  readonly understand?: Understand;
  readonly place: PlaceAsked;
  /** Of the conditions that are chosen, and of those that the typed words name. */
  readonly safety: Safety;
  /** Conditions that the typed words name. They are not chosen, but what they ask for holds. */
  readonly named: readonly string[];
  /** What the typed words tell of that comes before any list, feed or no feed. */
  readonly emergencies: readonly Emergency[];
  readonly search?: Search;
  readonly places?: PlaceFinder;
  /** Absent until the feed is there, and while a condition forbids a list. */
  readonly results?: Results;
  /** Cards on the page. */
  readonly shown: number;
  /** Listings whose details are open. */
  readonly open: ReadonlySet<string>;
  readonly selected?: { readonly id: string; readonly from: 'list' | 'map' };
  /** Counts the times somebody asked to be taken to the list. */
  readonly visitsToList: number;
  /** True while what is looked for is what something else on the page led to. */
  readonly led: boolean;
  /** Counts the times somebody asked to see a listing on the map. */
  readonly visitsToMap: number;
  /** Counts the attempts to load the feed. */
  readonly attempt: number;
  readonly gaps: FeedGaps;
  /** Somebody asked for what is online, at home or without an address; see `AreasHere`. */
  readonly elsewhere?: true;
  /** What staff say of listings, by id; only a staff page has any. */
  readonly staffNotes?: ReadonlyMap<string, readonly StaffNote[]>;
  /** Why the feed failed, while `phase` is `failed`. */
  readonly failure?: FailureCode;
  /** The moment the feed was read: what "today" means. */
  readonly now: Date;
}

const NO_GAPS: FeedGaps = { dropped: 0, failedSources: [], incomplete: false };

/** The state of a finder that nobody has told anything yet. */
export const initialState: FinderState = {
  phase: 'waiting',
  options: { headingLevel: 3, pageSize: 20, map: 'auto' },
  criteria: {},
  asked: {},
  understood: [],
  asWords: [],
  place: { words: '' },
  safety: safetyFor([]),
  named: [],
  emergencies: [],
  shown: 20,
  open: new Set(),
  visitsToList: 0,
  led: false,
  visitsToMap: 0,
  attempt: 0,
  gaps: NO_GAPS,
  now: new Date(0),
};
