import type { en } from './en.js';

/** What every language provides: the same words, counts and formats as English. */
export type Locale = typeof en;

/** The words that a language provides apart, for what is loaded when it is first wanted. */
export type LaterWords = Awaited<ReturnType<Locale['later']>>;
