import type { FeedNote } from '../../feed/report.js';
import type { Example, Grouped } from './check-report.js';
import { hintFor } from './hints.js';

/** Examples of each group. */
const EXAMPLES = 3;

// Two reasons that differ in a number, a date or a quoted value are one reason.
const shapeOf = ({ field = '', reason }: FeedNote): string =>
  `${field.replace(/\[\d+\]|\.\d+\b/g, '[]')} ${reason.replace(/[“"][^”"]*[”"]/g, '“…”').replace(/-?\d[\d.,:/-]*/g, '…')}`;

// One sentence for reasons that differ in the name or the value they quote.
function commonReason(reasons: ReadonlySet<string>): string {
  const [first = ''] = reasons;
  if (reasons.size === 1) return first;
  const unnamed = first.replace(/^“[^”]*” is /, 'It is ').replace(/ ended on \d{4}-\d\d-\d\d/, ' has ended');
  return unnamed === first ? `For one: ${first}` : unnamed;
}

/**
 * Puts notes with the same reason together, the commonest first.
 *
 * @param nameOf - What a record is called, as far as anybody knows.
 */
export function groupNotes(notes: readonly FeedNote[], nameOf: (id: string) => string | undefined): readonly Grouped[] {
  const groups = new Map<string, { note: FeedNote; reasons: Set<string>; count: number; examples: Example[] }>();
  for (const note of notes) {
    const shape = shapeOf(note);
    const group = groups.get(shape) ?? { note, reasons: new Set<string>(), count: 0, examples: [] };
    group.count++;
    group.reasons.add(note.reason);
    const { record: id } = note;
    const name = nameOf(id);
    if (id && group.examples.length < EXAMPLES && !group.examples.some((each) => each.id === id))
      group.examples.push({ id, ...(name && { name }) });
    groups.set(shape, group);
  }
  return [...groups.values()]
    .sort((a, b) => b.count - a.count)
    .map(({ note: { field, reason }, reasons, count, examples }) => {
      const hint = hintFor(reason);
      return { reason: commonReason(reasons), ...(field && { field }), ...(hint && { hint }), count, examples };
    });
}
