import { createContext } from '@lit/context';
import type { Request } from '../../finder/change.js';
import { type FinderState, initialState } from '../../finder/finder-state.js';

/** What a part of the finder sees: the state, and the one way to ask for another. */
export interface Finder {
  readonly state: FinderState;
  request(change: Request): void;
}

/** A part that stands outside any finder shows nothing and asks for nothing. */
export const noFinder: Finder = { state: initialState, request: () => undefined };

/** The same symbol in every copy of the script, so that parts find a finder of another copy. */
export const finderContext = createContext<Finder>(Symbol.for('activity-finder/1'));
