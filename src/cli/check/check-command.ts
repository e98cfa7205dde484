import { writeFile } from 'node:fs/promises';
import type { Opportunity } from '../../opportunity/opportunity.js';
import { nowOption, numberOption, readWords, type Command } from '../command.js';
import { harvestContext, REQUEST_OPTIONS } from '../harvest-context.js';
import { forgetfulLog } from '../harvest/line-log.js';
import { createProgress } from '../output/progress.js';
import { UsageError, whyNotWritten } from '../usage-error.js';
import { checkSource } from './check-source.js';
import type { CheckReport } from './check-report.js';
import { brokenLimits, readLimits, USUAL_LIMITS } from './limits.js';
import { htmlReport } from './page/html-report.js';
import { textReport } from './text-report.js';
import { worklist } from './worklist.js';

const OPTIONS = {
  json: { type: 'boolean' },
  html: { type: 'string' },
  worklist: { type: 'string' },
  'fail-on': { type: 'string' },
  'source-url': { type: 'string' },
  include: { type: 'string' },
  pages: { type: 'string' },
  now: { type: 'string' },
  ...REQUEST_OPTIONS,
} as const;

async function put(file: string, text: string): Promise<void> {
  if (file === '-') return void process.stdout.write(text);
  try {
    await writeFile(file, text);
  } catch (error) {
    throw new UsageError(`${file} cannot be written: ${whyNotWritten(error)}.`);
  }
  process.stderr.write(`Wrote ${file}\n`);
}

/** `activity-finder check FILE|URL…`: says what is good, what is missing and what to mend. */
export const checkCommand: Command = async (words) => {
  const { values, positionals } = readWords(words, OPTIONS);
  if (positionals.length === 0)
    throw new UsageError('Say what to check: a file or an address. For example: activity-finder check walks.csv');
  const { html, worklist: list, json = false, include } = values;
  if (include !== undefined && include !== 'facilities') throw new UsageError('--include takes only “facilities”.');
  const limits = readLimits(values['fail-on'] ?? USUAL_LIMITS);
  const sourceUrl = values['source-url'];
  const reports: CheckReport[] = [];
  const opportunities: Opportunity[] = [];
  const progress = createProgress();
  const context = harvestContext(values, {
    now: nowOption(values.now),
    facilities: include === 'facilities',
    // A check leaves no trace.
    openLog: async () => forgetfulLog(),
    progress,
    signal: new AbortController().signal,
    pages: numberOption('pages', values.pages, 50, 1),
    ...(sourceUrl && { sourceUrl }),
  });
  for (const source of positionals)
    for (const { report, listings } of await checkSource(source, context)) {
      reports.push(report);
      opportunities.push(...listings);
    }
  progress.end();

  if (json) process.stdout.write(`${JSON.stringify(reports, null, 2)}\n`);
  else if (html !== '-' && list !== '-') process.stdout.write(`${reports.map(textReport).join('\n')}\n`);
  if (html) await put(html, htmlReport(reports));
  if (list) await put(list, worklist(opportunities));
  // Ids begin with the key of an address; our own format keeps those it has.
  const fromFiles = reports.some(({ source, format }) => !/^https?:/i.test(source) && format !== 'activity-finder');
  if (list && fromFiles && !sourceUrl)
    process.stderr.write(
      'Is the file published? Then give its address with --source-url, so that the ids fit there.\n',
    );

  let broken = 0;
  for (const report of reports)
    for (const sentence of brokenLimits(report, limits)) {
      process.stderr.write(`${report.source}: ${sentence}\n`);
      broken++;
    }
  if (reports.some(({ problem }) => problem)) return 2;
  return broken > 0 ? 1 : 0;
};
