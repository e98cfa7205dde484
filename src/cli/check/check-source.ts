import type { Opportunity } from '../../opportunity/opportunity.js';
import type { CheckReport } from './check-report.js';
import { makeReport } from './make-report.js';
import { readFileToCheck } from './read-to-check.js';

/** How a source is checked. */
export interface CheckOptions {
  readonly now: Date;
  /** Where a file is or will be published, so that the ids in the worklist are those of the finder. */
  readonly sourceUrl: string | undefined;
  readonly facilities: boolean;
  /** Most pages of a feed that are asked for. */
  readonly pages: string | undefined;
}

/** A report, and the listings it is about. */
export interface CheckedSource {
  readonly report: CheckReport;
  readonly listings: readonly Opportunity[];
}

/** Checks a file or an address. */
export async function checkSource(source: string, options: CheckOptions): Promise<CheckedSource> {
  const { now, sourceUrl, facilities } = options;
  const { result, names } = await readFileToCheck(source, {
    now,
    ...(sourceUrl && { sourceUrl }),
    ...(facilities && { include: ['facilities'] }),
  });
  return { report: makeReport(source, result, now, names), listings: result.opportunities };
}
