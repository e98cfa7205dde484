import { waitUntil } from '@open-wc/testing';
import type { ActivityFinder } from '../../src/index.js';
import { allIn } from './in-the-page.js';

/** Waits until the feed has become something to see: a list, or the sentence that says why there is none. */
export async function whenShown(finder: ActivityFinder): Promise<void> {
  await waitUntil(() => allIn(finder, '[aria-busy=false] .summary').length > 0, 'nothing was shown', {
    timeout: 8000,
  });
  await whenSettled(finder);
}

/** Waits until every part has drawn what the finder holds, and nothing is busy any more. */
export async function whenSettled(finder: ActivityFinder): Promise<void> {
  const isQuiet = () => allIn(finder, '[aria-busy=true]').length === 0;
  await waitUntil(isQuiet, 'still busy', { timeout: 8000 });
  for (let round = 0; round < 3; round++) {
    await finder.updateComplete;
    for (const part of allIn(finder, 'activity-search, activity-filters, activity-list, activity-map'))
      if ('updateComplete' in part) await part.updateComplete;
  }
  // What was drawn just now may be waiting for its file.
  await waitUntil(isQuiet, 'still busy', { timeout: 8000 });
}
