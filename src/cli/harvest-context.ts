import { createClient } from './harvest/client.js';
import { openLineLog, type LineLog } from './harvest/line-log.js';
import type { SourceContext } from './harvest/read-source.js';
import type { Progress } from './output/progress.js';
import { UsageError } from './usage-error.js';
import { version } from './version.js';
import { numberOption } from './command.js';

/** The options about requests, for every command that makes any. */
export const REQUEST_OPTIONS = {
  concurrency: { type: 'string' },
  delay: { type: 'string' },
  timeout: { type: 'string' },
  contact: { type: 'string' },
} as const;

/** What those options give. */
export type RequestValues = Readonly<Partial<Record<keyof typeof REQUEST_OPTIONS, string | undefined>>>;

/** What else reading sources needs to be told. */
export interface HarvestSetting {
  readonly now: Date;
  readonly facilities: boolean;
  readonly openLog: (name: string, take: (line: unknown) => void) => Promise<LineLog>;
  readonly progress: Progress;
  readonly signal: AbortSignal;
  readonly pages?: number;
  readonly sourceUrl?: string;
}

/** How the program names itself to servers: its name, its version and whom to write to. */
export function userAgent(contact: string | undefined): string {
  if (contact !== undefined && !/^[\x21-\x7E ]{3,200}$/.test(contact))
    throw new UsageError('--contact takes an e-mail or a web address, in plain letters.');
  return `activity-finder/${version()}${contact ? ` (+${contact})` : ''}`;
}

/** Everything that reading sources needs, from the options of a command. */
export function harvestContext(values: RequestValues, setting: HarvestSetting): SourceContext {
  const { progress, signal, ...rest } = setting;
  return {
    ...rest,
    progress: progress.show,
    client: createClient({
      concurrency: numberOption('concurrency', values.concurrency, 2, 1),
      delay: numberOption('delay', values.delay, 200, 0),
      timeout: numberOption('timeout', values.timeout, 60, 0.05) * 1000,
      userAgent: userAgent(values.contact),
      signal,
    }),
  };
}

/** Opens the logs of earlier runs in a folder. */
export const logsIn =
  (folder: string): HarvestSetting['openLog'] =>
  (name, take) =>
    openLineLog(`${folder}/${name}`, take);
