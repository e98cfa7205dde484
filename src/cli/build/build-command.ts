import { join } from 'node:path';
import { choiceOption, nowOption, numberOption, readWords, type Command } from '../command.js';
import { harvestContext, logsIn, REQUEST_OPTIONS } from '../harvest-context.js';
import { readSource, type SourceReading } from '../harvest/read-source.js';
import { counted } from '../output/count-words.js';
import { createProgress, type Progress } from '../output/progress.js';
import { printable } from '../output/wrap.js';
import { UsageError } from '../usage-error.js';
import { fromMiles, readPostcodes } from './area.js';
import { assemble } from './assemble.js';
import { ONE_FILE, writeOneFile, writeShards } from './write-feed.js';

const OPTIONS = {
  out: { type: 'string' },
  name: { type: 'string' },
  near: { type: 'string' },
  within: { type: 'string' },
  postcodes: { type: 'string' },
  activities: { type: 'string' },
  overlay: { type: 'string', multiple: true },
  shards: { type: 'string' },
  'code-point': { type: 'string' },
  include: { type: 'string' },
  state: { type: 'string' },
  'keep-going': { type: 'boolean' },
  now: { type: 'string' },
  ...REQUEST_OPTIONS,
} as const;

/** `activity-finder build SOURCE… --out DIR`: harvests feeds and writes native ones. */
export const buildCommand: Command = async (words) => {
  const { values, positionals } = readWords(words, OPTIONS);
  const { out, name = 'activities', near, postcodes, include, state } = values;
  if (positionals.length === 0)
    throw new UsageError('Say what to build from: activity-finder build walks.csv --out public');
  if (!out) throw new UsageError('Say where the files go: --out public');
  if (!/^[\w-]{1,60}$/.test(name)) throw new UsageError('--name takes letters, digits, - and _ without an ending.');
  if (include !== undefined && include !== 'facilities') throw new UsageError('--include takes only “facilities”.');
  if (values.within !== undefined && !near)
    throw new UsageError('--within needs --near: within so many miles of where?');
  const shards = choiceOption('shards', values.shards, ['auto', 'always', 'never']);
  const within = fromMiles(numberOption('within', values.within, 10, 0.1));
  const wanted = postcodes === undefined ? undefined : readPostcodes(postcodes);
  const now = nowOption(values.now);

  const progress = createProgress();
  const stop = new AbortController();
  const interrupted = (): void => stop.abort(new Stopped());
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
  try {
    const context = harvestContext(values, {
      now,
      facilities: include === 'facilities',
      openLog: logsIn(state ?? join(out, '.harvest')),
      progress,
      signal: stop.signal,
    });
    const readings: SourceReading[] = [];
    const failures: string[] = [];
    for (const source of positionals) {
      const { readings: read, failed } = await readSource(source, context);
      readings.push(...read);
      failures.push(...failed.map(({ message }) => message), ...read.flatMap(failuresOf));
    }
    for (const failure of failures) progress.say(`Could not be read: ${printable(failure)}`);
    for (const reading of readings) tell(reading, progress);
    if (failures.length > 0 && !values['keep-going']) {
      progress.say('Nothing was changed. Run it again to go on; --keep-going builds from what can be read.');
      return 2;
    }

    const feed = await assemble(readings, {
      near,
      within,
      postcodes: wanted,
      activities: (values.activities ?? '').split(','),
      overlays: values.overlay ?? [],
      codePoint: values['code-point'],
      say: progress.say,
      signal: stop.signal,
    });
    const { opportunities } = feed;
    if (opportunities.length === 0) {
      progress.say('No listing came out, so nothing was changed.');
      return 2;
    }
    const inShards = shards === 'always' || (shards === 'auto' && opportunities.length > ONE_FILE);
    progress.end();
    stop.signal.throwIfAborted();
    const files = inShards ? await writeShards(out, name, feed) : [await writeOneFile(out, name, feed)];
    const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
    process.stdout.write(
      `${counted(opportunities.length, 'listing')} in ${counted(files.length, 'file')}, ${(bytes / 1000).toFixed(1)} kB: ${join(out, files[0]!.file)}\n`,
    );
    return 0;
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    progress.say('Stopped. What was there is unchanged; run it again to go on.');
    return 130;
  } finally {
    progress.end();
    process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
  }
};

/** Somebody pressed Ctrl-C, or the system asked the program to end. */
class Stopped extends Error {
  override readonly name = 'Stopped';
}

const failuresOf = ({ source, result: { report }, missing = [] }: SourceReading): readonly string[] =>
  report.problem ? [`${source}: ${report.problem.detail}`] : missing;

function tell({ source, result: { report }, notes }: SourceReading, progress: Progress): void {
  if (report.problem) return;
  progress.say(`${printable(source)}: ${counted(report.read, 'record')}, ${counted(report.kept, 'listing')}.`);
  if (report.next)
    progress.say(`  This is one page of more: the list goes on at ${printable(report.next)}. Build from its address.`);
  for (const note of notes) progress.say(`  ${printable(note)}`);
  if (report.unreadable > 0)
    progress.say(`  ${counted(report.unreadable, 'record')} could not be used; activity-finder check says why.`);
}
