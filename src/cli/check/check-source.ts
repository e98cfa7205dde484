import type { Opportunity } from '../../opportunity/opportunity.js';
import { readSource, type SourceContext } from '../harvest/read-source.js';
import type { CheckReport } from './check-report.js';
import { checkOverlay } from './check-overlay.js';
import { EMPTY_REPORT, makeReport } from './make-report.js';
import { namesIn } from './names-in.js';

/** A report, and the listings it is about. */
export interface CheckedSource {
  readonly report: CheckReport;
  readonly listings: readonly Opportunity[];
}

/** Addresses of a catalogue that a report names. */
const NAMED = 5;

const failed = (source: string, detail: string, now: Date): CheckReport =>
  makeReport(source, { opportunities: [], report: { ...EMPTY_REPORT, problem: { code: 'network', detail } } }, now);

const leftOut = (why: string): string => `A record is missing from this report. ${why}`;

// One report for all that a catalogue leads to and that could not be had.
function failureWords(errors: readonly Error[], others: number): string {
  const [first, ...more] = errors;
  if (!first || (more.length === 0 && others === 0)) return first?.message ?? '';
  const named = errors.slice(0, NAMED).map(({ message }) => message);
  const rest = errors.length > NAMED ? [`And ${errors.length - NAMED} more.`] : [];
  const all = errors.length + others;
  const count = `That goes for ${others === 0 ? `all ${all}` : `${errors.length} of the ${all}`} addresses in it.`;
  return [count, ...named, ...rest].join(' ');
}

/**
 * Checks a file, a folder or an address: a report for each feed in it.
 *
 * @throws UsageError when a path leads nowhere.
 */
export async function checkSource(source: string, context: SourceContext): Promise<readonly CheckedSource[]> {
  const { now } = context;
  const overlay = await checkOverlay(source, now);
  if (overlay) return [{ report: overlay, listings: [] }];
  const { readings, failed: errors } = await readSource(source, context);
  return [
    ...readings.map(({ source: name, result, body, notes, missing = [], partial }) => {
      const report = makeReport(name, result, now, namesIn(body));
      const more = partial
        ? ['This is not all of it: only the first pages were asked for. --pages asks for more.']
        : report.goesOn
          ? [
              `This is one page of a longer list, which goes on at ${report.goesOn}. Check the feed’s address to see all.`,
            ]
          : [];
      return {
        report: { ...report, warnings: [...notes, ...missing.map(leftOut), ...more, ...report.warnings] },
        listings: result.opportunities,
      };
    }),
    ...(errors.length > 0
      ? [{ report: failed(source, failureWords(errors, readings.length), now), listings: [] }]
      : []),
  ];
}
