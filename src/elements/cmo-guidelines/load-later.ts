import type { ForConditions } from './for-conditions.js';
import { warn } from './words-of-a-page.js';

const PARTS = {
  picture: () => import('./guideline-picture.js'),
  poster: () => import('./on-paper.js'),
  week: () => import('./guideline-week.js'),
  families: () => import('../../health/guidelines-families.js'),
  links: () => import('./further-help-list.js'),
};

/** What the words for adults can do without: undefined while it is on its way, null where it could not be had. */
export type Parts = {
  readonly [Part in keyof typeof PARTS]?: Awaited<ReturnType<(typeof PARTS)[Part]>> | null | undefined;
};

/** Those that may still be had as they are: the others are asked for again. */
export const withoutFailed = (parts: Parts): Parts =>
  Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== null));

/** Loads a part. */
export async function loadPart(part: keyof Parts): Promise<Parts> {
  try {
    return { [part]: await PARTS[part]() };
  } catch {
    warn(`its ${part} could not be loaded; what needs none is shown.`);
    return { [part]: null };
  }
}

/** What conditions change on a day; `failed` where that cannot be known. */
export async function weigh(conditions: readonly string[], today: Date): Promise<ForConditions | 'failed'> {
  try {
    const { forConditions } = await import('./for-conditions.js');
    const change = forConditions(conditions, today);
    // Which one is not said: a condition has no business in a log.
    if (!change.allKnown) warn('condition names something that is no condition; see the list in the docs.');
    return change;
  } catch {
    warn('what a condition changes could not be loaded, so no guideline is shown.');
    return 'failed';
  }
}
