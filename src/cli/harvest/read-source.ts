import { basename } from 'node:path';
import { readFeed } from '../../feed/read-feed.js';
import type { ReadOptions } from '../../feed/reader.js';
import type { FeedResult } from '../../feed/report.js';
import { fingerprint } from '../../feed/values/fingerprint.js';
import type { Client } from './client.js';
import type { Dataset } from './dataset.js';
import { described } from './dataset.js';
import { discover, discoverIn, type Found } from './discover.js';
import { HarvestError } from './harvest-error.js';
import { harvestOpenReferral } from './harvest-open-referral.js';
import { harvestRpde } from './harvest-rpde.js';
import type { LineLog } from './line-log.js';
import { isFolder, parsedOrText, savedFile, savedFolder } from './saved-pages.js';
import { readShards } from './shards.js';

/** What was read from one feed, directory or file. */
export interface SourceReading {
  /** Its address or path. */
  readonly source: string;
  readonly result: FeedResult;
  /** What a dataset site says of itself. */
  readonly dataset?: Dataset;
  /** The parsed body, for looking records up. */
  readonly body?: unknown;
  readonly notes: readonly string[];
  /** Why some of its records could not be had. */
  readonly missing?: readonly string[];
  /** There is more than the pages that were asked for. */
  readonly partial?: true;
}

/** What reading a source needs. */
export interface SourceContext {
  readonly client: Client;
  readonly now: Date;
  readonly facilities: boolean;
  /** Opens what is kept under a name of earlier runs. */
  readonly openLog: (name: string, take: (line: unknown) => void) => Promise<LineLog>;
  /** Is told what is going on: of a list of known length with `of`. */
  readonly progress: (what: string, done: number, of?: number) => void;
  /** Most pages of one feed. */
  readonly pages?: number;
  /** Where files are published, instead of their names. */
  readonly sourceUrl?: string;
}

/** Readings, and the parts of a source that could not be read. */
export interface SourceReadings {
  readonly readings: readonly SourceReading[];
  readonly failed: readonly HarvestError[];
}

const isAddress = (source: string): boolean => /^https?:\/\//i.test(source);

/** The name under which a harvest is kept: readable, and different for each address. */
function logName(url: string): string {
  const { hostname, pathname } = new URL(url);
  const words = `${hostname}${pathname}`.replace(/[^a-z\d]+/gi, '-').replace(/^-|-$/g, '');
  return `${words.slice(0, 80)}-${fingerprint(url)}.ndjson`;
}

/**
 * Reads whatever a SOURCE is: an address, several that belong together, a file or a folder.
 *
 * @throws UsageError when a path leads nowhere.
 */
export async function readSource(source: string, context: SourceContext): Promise<SourceReadings> {
  const addresses = source.split(/,(?=https?:\/\/)/i);
  if (addresses.length > 1 && addresses.every(isAddress))
    return together([{ kind: 'dataset', dataset: { url: addresses[0]!, feeds: addresses } }], [], context);
  if (isAddress(source)) {
    const { found, failed } = await discover(source, context.client, context.facilities);
    return together(found, failed, context);
  }
  const folder = await isFolder(source);
  const files = folder ? await savedFolder(source) : [await savedFile(source)];
  const readings: SourceReading[] = [];
  const failed: HarvestError[] = [];
  for (const { path, body } of files) {
    if (described(body)) {
      const inside = await discoverIn(body, context.client, context.facilities);
      const more = await together(inside.found, inside.failed, context);
      readings.push(...more.readings);
      failed.push(...more.failed);
      continue;
    }
    const whole = await readShards(body, path, undefined);
    // The name of the file keeps the ids of two files apart, wherever they lie.
    const result = await readFeed(whole ?? body, optionsFor(context, context.sourceUrl ?? basename(path)));
    readings.push({ source: path, result, body, notes: [] });
  }
  return { readings, failed };
}

async function together(
  found: readonly Found[],
  failed: readonly HarvestError[],
  context: SourceContext,
): Promise<SourceReadings> {
  const readings: SourceReading[] = [];
  const errors = [...failed];
  for (const each of found)
    try {
      readings.push(await readFound(each, context));
    } catch (error) {
      if (!(error instanceof HarvestError)) throw error;
      errors.push(error);
    }
  return { readings, failed: errors };
}

const optionsFor = ({ now, facilities }: SourceContext, sourceUrl?: string): ReadOptions => ({
  now,
  ...(sourceUrl && { sourceUrl }),
  ...(facilities && { include: ['facilities'] }),
});

async function readFound(found: Found, context: SourceContext): Promise<SourceReading> {
  if (found.kind === 'dataset') return readDataset(found.dataset, context);
  const { client, openLog, progress, pages } = context;
  if (found.kind === 'open-referral') {
    const { list } = found;
    const { body, notes, missing, partial } = await harvestOpenReferral(list, {
      client,
      openLog: (take) => openLog(logName(list), take),
      progress: (done, of) => progress(list, done, of),
      ...(pages !== undefined && { pages }),
    });
    const result = await readFeed(body, optionsFor(context, list));
    return { source: list, result, body, notes, missing, ...(partial && { partial }) };
  }
  const { url, text } = found;
  const body = (await readShards(text, url, client)) ?? parsedOrText(text);
  return { source: url, result: await readFeed(body, optionsFor(context, url)), body, notes: [] };
}

async function readDataset(dataset: Dataset, context: SourceContext): Promise<SourceReading> {
  const { client, openLog, progress, pages } = context;
  const notes: string[] = [];
  let partial = false;
  // One after another: they lie on one host.
  const bodies: object[] = [];
  for (const feed of dataset.feeds) {
    const harvested = await harvestRpde(feed, {
      client,
      openLog: (take) => openLog(logName(feed), take),
      progress: (_, items) => progress(feed, items),
      ...(pages !== undefined && { pages }),
    });
    notes.push(...harvested.notes);
    partial ||= harvested.partial === true;
    const license = harvested.license ?? dataset.licence;
    const { publisher } = dataset;
    bodies.push({ items: harvested.items, ...(license && { license }), ...(publisher && { publisher }) });
  }
  const result = await readFeed(bodies, optionsFor(context, dataset.url));
  return { source: dataset.url, dataset, result, body: bodies, notes, ...(partial && { partial: true as const }) };
}
