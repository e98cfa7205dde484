import { type GuidelineId, knownGroups } from '../../health/guideline.js';

/** The names in an attribute, separated by spaces or commas. */
export const listed = (names: string | null): readonly string[] => (names ?? '').split(/[\s,]+/).filter(Boolean);

/** The group of that name, if there is one. */
export const groupCalled = (name: string | null): GuidelineId | undefined => knownGroups([name ?? ''])[0];

/** Tells the page's developer something. */
export const warn = (what: string): void => console.warn(`<cmo-guidelines>: ${what}`);
