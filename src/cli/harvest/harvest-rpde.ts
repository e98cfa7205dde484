import type { Client } from './client.js';
import { HarvestError } from './harvest-error.js';
import type { LineLog } from './line-log.js';
import { createItemSet, keptItem, type KeptItem } from './rpde-items.js';

/** A publisher keeps deletions for 7 days (RPDE 1.0); a state older than this may have missed some. */
const OLDEST_STATE = 6 * 86_400_000;
/** Most pages of one feed; the longest known has 668. */
const MOST_PAGES = 50_000;

interface PageLine {
  /** When it was read, epoch milliseconds. */
  readonly at: number;
  readonly next?: string;
  readonly items?: readonly KeptItem[];
  readonly license?: string;
  /** The feed was read to its end. */
  readonly end?: true;
  /** What stands before this line is of a harvest that was begun anew. */
  readonly begin?: true;
}

/** What a feed holds. */
export interface Harvested {
  readonly items: readonly KeptItem[];
  readonly license?: string;
  /** What the publisher has to be told, or whoever runs the build. */
  readonly notes: readonly string[];
  /** There is more than the pages that were asked for. */
  readonly partial?: true;
}

/** What a harvest is told. */
export interface RpdeOptions {
  readonly client: Client;
  /** Opens what is kept of earlier runs. */
  readonly openLog: (take: (line: unknown) => void) => Promise<LineLog>;
  /** Is told after each page how many there were and how many items stand. */
  readonly progress: (pages: number, items: number) => void;
  /** Most pages to ask for. */
  readonly pages?: number;
}

interface Page {
  readonly items: readonly unknown[];
  readonly next: string | undefined;
  readonly license: string | undefined;
}

function readPage(body: unknown, url: string): Page {
  const { items, next, license } = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>;
  if (!Array.isArray(items)) throw new HarvestError(`${url} is not a page of RPDE: it has no “items”.`);
  return {
    items,
    next: typeof next === 'string' && URL.canParse(next, url) ? new URL(next, url).href : undefined,
    license: typeof license === 'string' ? license : undefined,
  };
}

/**
 * Reads an RPDE feed to its end, going on from where the last run ended or was stopped.
 *
 * @param first - Its first page.
 * @throws HarvestError when it cannot be read to its end; what was read is kept for the next run.
 */
export async function harvestRpde(first: string, options: RpdeOptions): Promise<Harvested> {
  const { client, openLog, progress, pages: most = MOST_PAGES } = options;
  const items = createItemSet();
  let [next, license, at]: [string | undefined, string | undefined, number] = [undefined, undefined, 0];
  const log = await openLog((line) => {
    const page = line as PageLine;
    if (page.begin) items.clear();
    for (const item of page.items ?? []) items.take(item);
    at = page.at;
    next = page.next;
    license = page.license ?? license;
  });

  const notes: string[] = [];
  async function beginAnew(): Promise<void> {
    items.clear();
    next = undefined;
    await log.replace([{ at: Date.now(), begin: true } satisfies PageLine]);
  }

  try {
    if (!next || Date.now() - at > OLDEST_STATE) await beginAnew();
    const seen = new Set<string>();
    let url = next ?? first;
    for (let pages = 1; ; pages++) {
      seen.add(url);
      let answer;
      try {
        answer = await client.json(url);
      } catch (error) {
        // A server may have forgotten the place where the last run ended.
        const forgotten = error instanceof HarvestError && [400, 404, 410].includes(error.status ?? 0);
        if (!forgotten || pages > 1 || url === first) throw error;
        await beginAnew();
        url = first;
        continue;
      }
      const page = readPage(answer.body, answer.url);
      license = page.license ?? license;
      const kept = page.items.map(keptItem).filter((item) => item !== undefined);
      for (const item of kept) items.take(item);
      const ends = page.items.length === 0 || page.next === undefined || page.next === url || page.next === answer.url;
      const loops = !ends && page.next !== undefined && seen.has(page.next);
      if (!ends && !loops) sameSite(page.next!, first);
      if (loops) notes.push(`${first}: “next” leads back to a page that was already read; taken for the end.`);
      // Where a feed loops or gives no next page, only its first page is a place to go on from.
      const goesOnFrom = loops || page.next === undefined ? undefined : page.next;
      await log.append({
        at: Date.now(),
        ...(goesOnFrom && { next: goesOnFrom }),
        ...(kept.length > 0 && { items: kept }),
        ...(license && { license }),
        ...((ends || loops) && { end: true }),
      } satisfies PageLine);
      progress(pages, items.size);
      if (ends || loops) break;
      if (pages >= most) return { items: items.live(), ...(license && { license }), notes, partial: true };
      url = page.next!;
      next = page.next;
    }
    const live = items.live();
    if (items.dead > live.length / 2 && next)
      await log.replace([{ at: Date.now(), begin: true }, ...inPages(live, next, license)]);
    return { items: live, ...(license && { license }), notes };
  } finally {
    await log.close();
  }
}

function* inPages(items: readonly KeptItem[], next: string, license: string | undefined): Generator<PageLine> {
  for (let at = 0; at <= items.length; at += 500)
    yield { at: Date.now(), next, items: items.slice(at, at + 500), ...(license && { license }) };
}

// A feed that sends its readers elsewhere may have been taken over; http turning into https is the same place.
function sameSite(next: string, first: string): void {
  const [there, here] = [new URL(next), new URL(first)];
  if (there.hostname === here.hostname && /^https?:$/.test(there.protocol)) return;
  throw new HarvestError(
    `${first}: “next” leads to another site, ${there.origin}. If that is right, give its address as the source.`,
  );
}
