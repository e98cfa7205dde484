import type { en } from './en.js';

/** What every language provides: the same words, counts and formats as English. */
export type Locale = typeof en;
