import type { Client } from './client.js';
import { HarvestError } from './harvest-error.js';
import type { LineLog } from './line-log.js';

/** Most pages of one directory. */
const MOST_PAGES = 5_000;
/** How often the list is read anew because it changed while it was read. */
const PASSES = 3;
/** Services whose details a server fails to give, before it is taken to be out of order. */
const MOST_FAILED = 10;
/** Fields that only the details of a service have, in version 1, version 3 and the dialects. */
const DEEP = [
  'schedules',
  'service_at_locations',
  'cost_options',
  'regular_schedules',
  'locations',
  'contacts',
  'eligibilitys',
];

type Service = Readonly<Record<string, unknown>>;

interface DetailLine {
  readonly id?: string;
  /** What the list said of the service when its details were read. */
  readonly listed?: string;
  readonly detail?: unknown;
  /** The run that read them ended, so that the next one trusts only what has not changed since. */
  readonly end?: true;
}

/** What a harvest is told. */
export interface OpenReferralOptions {
  readonly client: Client;
  readonly openLog: (take: (line: unknown) => void) => Promise<LineLog>;
  /** Is told how many services were read, of how many. */
  readonly progress: (read: number, of: number) => void;
  readonly pages?: number;
}

/** A directory as one page in the envelope it came in. */
export interface HarvestedDirectory {
  readonly body: Readonly<Record<string, unknown>>;
  readonly services: number;
  readonly notes: readonly string[];
  /** Why the details of a few services could not be had; those services are not among them. */
  readonly missing: readonly string[];
  readonly partial?: true;
}

const isService = (value: unknown): value is Service => typeof value === 'object' && value !== null;

interface ListPage {
  readonly services: readonly Service[];
  readonly total: number | undefined;
  readonly last: boolean;
  readonly envelope: 'content' | 'contents';
}

function readPage(body: unknown, url: string): ListPage {
  const page = isService(body) ? body : {};
  const envelope = Array.isArray(page['contents']) ? 'contents' : 'content';
  const services = page[envelope];
  if (!Array.isArray(services)) throw new HarvestError(`${url} is not a list of services: it has no “contents”.`);
  const [total, pages, number] = [
    page['total_items'] ?? page['totalElements'],
    page['total_pages'] ?? page['totalPages'],
    page['page_number'] ?? page['number'],
  ].map((value) => (typeof value === 'number' ? value : undefined));
  const last =
    (page['last_page'] ?? page['last']) === true || services.length === 0 || (pages !== undefined && number === pages);
  return { services: services.filter(isService), total, last, envelope };
}

/** The address of another page of the list, what else its query says left as it is. */
function pageAddress(list: string, page: number): string {
  const url = new URL(list);
  url.searchParams.set('page', String(page));
  return url.href;
}

const idOf = (service: Service): string | undefined => {
  const id = service['id'];
  return typeof id === 'string' || typeof id === 'number' ? String(id) : undefined;
};

interface Listing {
  readonly services: ReadonlyMap<string, Service>;
  readonly envelope: 'content' | 'contents';
  /** The list did not change while it was read. */
  readonly steady: boolean;
  readonly partial: boolean;
}

async function readList(list: string, { client, pages = MOST_PAGES }: OpenReferralOptions): Promise<Listing> {
  const services = new Map<string, Service>();
  const totals = new Set<number>();
  let envelope: Listing['envelope'] = 'contents';
  let [address, empty, partial] = [list, 0, false];
  // Some count pages from 0: what is asked for is one more each time, until pages bring nothing new.
  for (let asked = 1; empty < 2; asked++) {
    const { body, url } = await client.json(address);
    const page = readPage(body, url);
    envelope = page.envelope;
    if (page.total !== undefined) totals.add(page.total);
    const before = services.size;
    for (const service of page.services) {
      const id = idOf(service);
      if (id) services.set(id, service);
    }
    if (page.last) break;
    partial = asked >= pages;
    if (partial) break;
    empty = services.size > before ? 0 : empty + 1;
    address = pageAddress(list, asked + 1);
  }
  const [total] = totals;
  const steady = totals.size <= 1 && (total === undefined || total === services.size);
  return { services, envelope, steady: steady || partial, partial };
}

/**
 * Reads an Open Referral directory: the pages of its list, and the details of each service where the list is shallow.
 *
 * @param list - Address of the list, such as `https://example.org/o/services`.
 * @throws HarvestError when its list cannot be read to its end, or the details of many services cannot be had; those
 * that were read are kept for the next run.
 */
export async function harvestOpenReferral(list: string, options: OpenReferralOptions): Promise<HarvestedDirectory> {
  const { client, openLog, progress } = options;
  const kept = new Map<string, DetailLine & { readonly finished: boolean }>();
  const log = await openLog((line) => {
    const { id, end, ...rest } = line as DetailLine;
    if (id) kept.set(id, { id, ...rest, finished: false });
    if (end) for (const [key, each] of kept) kept.set(key, { ...each, finished: true });
  });
  try {
    let listing = await readList(list, options);
    for (let pass = 1; pass < PASSES && !listing.steady; pass++) listing = await readList(list, options);
    const notes = listing.steady ? [] : [`${list} names another number of services than it lists.`];

    let read = 0;
    const missing: string[] = [];
    const waiting = [...listing.services];
    const details = new Map<string, Service>();
    async function work(): Promise<void> {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const [id, service] = next;
        const detail = DEEP.some((field) => field in service) ? service : await detailOf(id, service);
        if (detail) details.set(id, detail);
        progress(++read, listing.services.size);
      }
    }
    async function detailOf(id: string, service: Service): Promise<Service | undefined> {
      const listed = JSON.stringify(service);
      const before = kept.get(id);
      // A list that dates its services says when details change; one that does not is trusted within a run.
      const dated = 'last_modified' in service || 'modified' in service || 'updated_at' in service;
      if (before?.listed === listed && (dated || !before.finished)) return before.detail as Service;
      try {
        const { body } = await client.json(detailAddress(list, id));
        if (!isService(body)) return undefined;
        await log.append({ id, listed, detail: body } satisfies DetailLine);
        return body;
      } catch (error) {
        if (!(error instanceof HarvestError)) throw error;
        if ([404, 410].includes(error.status ?? 0)) return undefined;
        missing.push(error.message);
        if (missing.length > MOST_FAILED) throw error;
        return undefined;
      }
    }
    // As many as the client lets through at a time.
    const works = Array.from({ length: 8 }, () =>
      work().catch((error: unknown) => {
        // What the others are at is finished, so that it is kept; nothing new is begun.
        waiting.length = 0;
        throw error;
      }),
    );
    const broken = (await Promise.allSettled(works)).find((each) => each.status === 'rejected');
    if (broken) throw broken.reason;

    if (missing.length === 0) await log.append({ end: true } satisfies DetailLine);
    const services = [...details].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, service]) => service);
    const body = envelopeOf(listing.envelope, services);
    return { body, services: services.length, notes, missing, ...(listing.partial && { partial: true }) };
  } finally {
    await log.close();
  }
}

function detailAddress(list: string, id: string): string {
  const url = new URL(list);
  url.search = '';
  url.pathname = `${url.pathname.replace(/\/$/, '')}/${encodeURIComponent(id)}`;
  return url.href;
}

function envelopeOf(envelope: 'content' | 'contents', services: readonly Service[]): Readonly<Record<string, unknown>> {
  const size = services.length;
  return envelope === 'content'
    ? { totalElements: size, totalPages: 1, number: 1, size, first: true, last: true, content: services }
    : {
        total_items: size,
        total_pages: 1,
        page_number: 1,
        size,
        first_page: true,
        last_page: true,
        empty: size === 0,
        contents: services,
      };
}
