import type { StaffNote } from '../opportunity/staff-note.js';
import type { PlaceFinder } from '../places/place-finder.js';
import type { Criteria } from '../search/criteria.js';
import type { Search } from '../search/search.js';
import type { Understand } from '../search/understanding.js';
import type { FinderOptions } from './finder-state.js';

/** What a part of the finder may ask for. */
export type Request =
  /** Adds to the criteria; a field set to `undefined` is let go. */
  | { readonly type: 'look-for'; readonly criteria: Criteria }
  /** A town, a postcode or "latitude,longitude"; empty words forget the place. */
  | { readonly type: 'near'; readonly words: string }
  /** Chooses a condition that the typed words may mean; the words for it go. */
  | { readonly type: 'mean'; readonly condition: string }
  /** Lets go of some of what is asked for, whether filters or words ask for it. */
  | { readonly type: 'let-go'; readonly fields: readonly (keyof Criteria)[] }
  /** Looks for words as they stand, though they were understood as something else. */
  | { readonly type: 'as-words'; readonly words: string }
  | { readonly type: 'clear' }
  | { readonly type: 'show-more' }
  /** Opens or closes the details of one listing. */
  | { readonly type: 'toggle'; readonly id: string }
  /** Chooses a listing, to be shown where it was not chosen: a pin for a card, a card for a pin. */
  | { readonly type: 'select'; readonly id: string; readonly from: 'list' | 'map' }
  /** Chooses a listing and brings up the map. */
  | { readonly type: 'show-on-map'; readonly id: string }
  /** Moves the person to the start of the list, past filters or map. */
  | { readonly type: 'go-to-list' }
  /** Shows as many cards as it takes to have this one among them. */
  | { readonly type: 'keep'; readonly id: string }
  /** Takes in what is online, at home or has no address, of feeds that are published area by area. */
  | { readonly type: 'elsewhere' }
  | { readonly type: 'retry' };

/** What `<activity-finder>` itself reports: its attributes, and what became of its feed. */
export type Report =
  | { readonly type: 'options'; readonly options: FinderOptions }
  | { readonly type: 'replace'; readonly criteria: Criteria }
  /** Somebody was led here from elsewhere on the page, to look for this. Where they are, what they need and their conditions stay. */
  | { readonly type: 'show'; readonly criteria: Criteria }
  /** There is no feed to load, or no longer. */
  | { readonly type: 'unloaded' }
  | { readonly type: 'loading' }
  | {
      readonly type: 'loaded';
      readonly search: Search;
      readonly places: PlaceFinder;
      readonly gaps: FeedGaps;
      readonly now: Date;
      /** By the id of the listing they are about. */
      readonly staffNotes?: ReadonlyMap<string, readonly StaffNote[]>;
    }
  | { readonly type: 'failed'; readonly code: FailureCode }
  /** The loose matcher arrived: the same criteria may find more. */
  | { readonly type: 'fuzzy-loaded' }
  /** What understands typed words arrived. */
  | { readonly type: 'understanding'; readonly understand: Understand };

/** What is missing from a list that could otherwise be shown. */
export interface FeedGaps {
  /** Records left out because they could not be read. */
  readonly dropped: number;
  /** Labels of sources that could not be had. */
  readonly failedSources: readonly string[];
  /** True when the feed has further pages that were not read. */
  readonly incomplete: boolean;
  /** Labels of sources that are still on their way. */
  readonly pending?: readonly string[];
  /** Sources whose last good copy stands in for them, with the ISO date of the copy. */
  readonly copies?: readonly { readonly label: string; readonly copied?: string }[];
  /** A local team's additions could not be had. */
  readonly overlayFailed?: boolean;
  /** Set when a source is published area by area. */
  readonly areas?: AreasHere;
}

/** How much of a source that is published area by area is in the list. */
export interface AreasHere {
  /** `choose`: nobody has said where; `loading`: the area is on its way; `here`: the list is of that area. */
  readonly phase: 'choose' | 'loading' | 'here';
  /** Files of the area that could not be had. */
  readonly failed: number;
  /** Listings online, at home or without an address, which are loaded only when somebody asks for them. */
  readonly elsewhere?: number;
}

/** Why there is no list: what a feed's reader says, or `search` when the list could not be made of it. */
export type FailureCode =
  'network' | 'timeout' | 'not-found' | 'server' | 'not-json' | 'unknown-format' | 'too-large' | 'search';

/** Everything that can happen to a finder. */
export type Change = Request | Report;
