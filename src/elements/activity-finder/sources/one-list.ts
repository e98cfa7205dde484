import type { Overlay } from '../../../feed/overlay/overlay.js';
import type { Opportunity } from '../../../opportunity/opportunity.js';
import { tell } from '../tell.js';

/** A local team's additions, and which listings they are for. */
export interface Additions {
  readonly overlay: Overlay;
  /** The listings of the one feed they are for; all where it is absent. */
  readonly only?: readonly Opportunity[];
  /** Whether listings they name may still be on their way. */
  readonly partly: boolean;
}

/** A listing that stands in two feeds under the same id stands once; the first wins. */
function onlyOnce(lists: readonly (readonly Opportunity[])[]): readonly Opportunity[] {
  const byId = new Map<string, Opportunity>();
  for (const list of lists)
    for (const opportunity of list) if (!byId.has(opportunity.id)) byId.set(opportunity.id, opportunity);
  return [...byId.values()];
}

async function merged(
  lists: readonly (readonly Opportunity[])[],
  signal: AbortSignal,
): Promise<readonly Opportunity[]> {
  const filled = lists.filter(({ length }) => length);
  if (filled.length < 2) return onlyOnce(filled);
  const merge = await import('../../../feed/merge/merge-doubles.js').catch(() => undefined);
  if (merge) return (await merge.mergeDoubles(filled.flat(), signal)).opportunities;
  tell('what finds doubles could not be loaded; a listing may stand twice.');
  return onlyOnce(filled);
}

/** One list made of the listings of several feeds: doubles merged, and what local teams add laid over. */
export async function oneList(
  lists: readonly (readonly Opportunity[])[],
  additions: readonly Additions[],
  signal: AbortSignal,
): Promise<readonly Opportunity[]> {
  const list = await merged(lists, signal);
  if (!additions.length) return list;
  const { applyOverlay } = await import('../../../feed/overlay/apply-overlay.js');
  return additions.reduce((all, { overlay, only, partly }) => {
    const ids = only && new Set(only.map(({ id }) => id));
    const mayChange = ({ id, aliases = [] }: Opportunity) => !ids || [id, ...aliases].some((each) => ids.has(each));
    const { opportunities, notes } = applyOverlay(all, overlay, mayChange);
    if (!partly) for (const { record, reason } of notes.slice(0, 5)) tell(`overlay, ${record}: ${reason}`);
    return opportunities;
  }, list);
}
