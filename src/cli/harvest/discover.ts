import { textOf } from '../read-source-file.js';
import type { Client } from './client.js';
import { datasetFrom, described, partsOf, type Dataset } from './dataset.js';
import { HarvestError } from './harvest-error.js';
import { jsonLdIn } from './json-ld.js';

/** Catalogues within catalogues that are followed. */
const DEPTH = 4;
/** Most datasets of one catalogue. */
const DATASETS = 1_000;

/** What an address turned out to be. */
export type Found =
  | { readonly kind: 'dataset'; readonly dataset: Dataset }
  | { readonly kind: 'open-referral'; readonly list: string }
  | { readonly kind: 'document'; readonly url: string; readonly text: string };

/** What was found, and what was not and why. */
export interface Discovery {
  readonly found: readonly Found[];
  readonly failed: readonly HarvestError[];
}

type Item = Readonly<Record<string, unknown>>;

const isItem = (value: unknown): value is Item => typeof value === 'object' && value !== null && !Array.isArray(value);
const isPageOfRpde = (body: unknown): boolean => isItem(body) && Array.isArray(body['items']) && 'next' in body;
const isListOfServices = (body: unknown): boolean =>
  isItem(body) && [body['contents'], body['content']].some(Array.isArray);
// The address of an Open Referral API itself says its version and profile, and nothing about services.
const isApi = (body: unknown): boolean =>
  isItem(body) && ('openapi_url' in body || 'profile' in body || 'swagger' in body);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/**
 * Finds out what an address is: a feed, a page or a catalogue that describes feeds, a directory, or a document to read as
 * it is.
 */
export async function discover(address: string, client: Client, facilities: boolean): Promise<Discovery> {
  return explore({ address }, client, facilities);
}

/** The same for JSON-LD that is already here, saved to a file. */
export async function discoverIn(body: unknown, client: Client, facilities: boolean): Promise<Discovery> {
  return explore({ body }, client, facilities);
}

async function explore(
  { address, body: given }: { readonly address?: string; readonly body?: unknown },
  client: Client,
  facilities: boolean,
): Promise<Discovery> {
  const found: Found[] = [];
  const failed: HarvestError[] = [];
  const visited = new Set<string>();

  async function visit(url: string, depth: number): Promise<void> {
    if (visited.has(url) || visited.size > DATASETS) return;
    visited.add(url);
    try {
      const { url: at, bytes } = await client.get(url);
      await look(await textOf(bytes), url, at, depth);
    } catch (error) {
      if (!(error instanceof HarvestError)) throw error;
      const list = depth === 0 && error.status === 404 ? await servicesBelow(url) : undefined;
      if (list) found.push({ kind: 'open-referral', list });
      else failed.push(error);
    }
  }

  // Many an Open Referral API answers nothing at its own address.
  async function servicesBelow(url: string): Promise<string | undefined> {
    const list = new URL(url);
    list.pathname = `${list.pathname.replace(/\/$/, '')}/services`;
    try {
      const answer = await client.json(list.href);
      if (!isListOfServices(answer.body)) return undefined;
      client.remember(list.href, answer);
      return list.href;
    } catch (error) {
      if (error instanceof HarvestError) return undefined;
      throw error;
    }
  }

  async function look(text: string, url: string, at: string, depth: number): Promise<void> {
    const page = /^\s*</.test(text);
    const body = page ? jsonLdIn(text) : parsed(text);
    const what = described(body);
    if (what) return follow(body, at, depth);
    if (page)
      throw new HarvestError(`${url} is a web page that describes no feed. Give the address of the feed itself.`);
    if (isPageOfRpde(body) || isListOfServices(body)) client.remember(url, { url: at, body });
    if (isPageOfRpde(body)) found.push({ kind: 'dataset', dataset: { url, feeds: [url] } });
    else if (isListOfServices(body)) found.push({ kind: 'open-referral', list: url });
    else if (isApi(body) && depth === 0)
      found.push({ kind: 'open-referral', list: `${url.replace(/\/$/, '')}/services` });
    else found.push({ kind: 'document', url, text });
  }

  async function follow(body: unknown, at: string, depth: number): Promise<void> {
    if (described(body) === 'dataset') {
      const dataset = datasetFrom(body, at, facilities);
      if (!dataset) throw new HarvestError(`${at} names no feed of sessions, courses or events.`);
      found.push({ kind: 'dataset', dataset });
      return;
    }
    if (depth >= DEPTH) throw new HarvestError(`${at}: catalogues within catalogues within catalogues; given up.`);
    const { links, items } = partsOf(body, at);
    for (const item of items) {
      const dataset = datasetFrom(item, at, facilities);
      if (dataset) found.push({ kind: 'dataset', dataset });
      else if (described(item)) await follow(item, at, depth + 1);
    }
    for (const link of links) await visit(link, depth + 1);
  }

  if (address) await visit(address, 0);
  else
    try {
      await follow(given, 'https://schema.org/', 0);
    } catch (error) {
      if (!(error instanceof HarvestError)) throw error;
      failed.push(error);
    }
  return { found, failed };
}
