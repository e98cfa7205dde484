import { applyOverlay } from '../../feed/overlay/apply-overlay.js';
import { readOverlay } from '../../feed/overlay/read-overlay.js';
import type { Opportunity } from '../../opportunity/opportunity.js';
import { counted } from '../output/count-words.js';
import { printable } from '../output/wrap.js';
import { readSourceFile, textOf } from '../read-source-file.js';
import { UsageError } from '../usage-error.js';

/** Notes about rows that are printed one by one. */
const TOLD = 20;

/**
 * Listings with a local team's additions and corrections, and without those it asked not to show.
 *
 * @throws UsageError when the file cannot be read at all.
 */
export async function overlaid(
  opportunities: readonly Opportunity[],
  file: string,
  say: (line: string) => void,
): Promise<readonly Opportunity[]> {
  const { overlay, notes, problem } = await readOverlay(await textOf(await readSourceFile(file)));
  if (problem) throw new UsageError(`--overlay ${file}: ${problem}`);
  const laid = applyOverlay(opportunities, overlay);
  const hidden = laid.hidden.length > 0 ? `, ${counted(laid.hidden.length, 'listing')} hidden` : '';
  say(`${file}: ${laid.applied} of the ${counted(overlay.rows.length, 'row')} fit a listing${hidden}.`);
  const all = [...notes, ...laid.notes];
  for (const { record, field, reason } of all.slice(0, TOLD))
    say(`  ${printable(`${record}${field ? `, ${field}` : ''}: ${reason}`)}`);
  if (all.length > TOLD) say(`  and ${all.length - TOLD} more.`);
  return laid.opportunities;
}
