import { failedFeed } from '../../../feed/ledger.js';
import { loadFeed } from '../../../feed/load-feed.js';
import type { Areas } from '../../../feed/native/areas.js';
import type { Overlay } from '../../../feed/overlay/overlay.js';
import type { FeedReport, FeedResult } from '../../../feed/report.js';
import { sharedRequest } from '../../../feed/load/shared-request.js';
import type { Opportunity } from '../../../opportunity/opportunity.js';
import type { AskedSource } from './asked-sources.js';
import { tell } from '../tell.js';

/** One feed while it loads and once it is here. */
export interface SourceLoading {
  readonly asked: AskedSource;
  /** Gives up what is still on its way; what is here stays. */
  giveUp(): void;
  /** Absent until it is here, or has failed. */
  result?: FeedResult;
  /** A local team's additions to this feed; a string when they cannot be had. */
  overlay?: Overlay | string;
  /** Set when the feed is published area by area. */
  areas?: Areas;
}

/** What the page's developer can do about a feed that a browser cannot read whole: a command to copy as it stands. */
function remedy(src: string): string {
  const url = URL.canParse(src, document.baseURI) ? new URL(src, document.baseURI).href : src;
  if (/^(?:blob|data):/.test(url)) return '';
  const escaped = url.replaceAll('$', '%24').replaceAll('`', '%60');
  // A shell takes `&` and `?` for its own.
  const word = /^[\w:/.,~%+=@-]+$/.test(escaped) ? escaped : `"${escaped}"`;
  return ` To publish a file that every page can read: npx activity-finder build ${word} --out public`;
}

/** Tells the page's developer what the visitor reads in a sentence. */
export function explain(url: string, { problem, snapshot, next, unreadable, dropped }: FeedReport): void {
  const wrong = problem ?? snapshot?.problem;
  if (wrong) {
    const mendable = wrong.code === 'network' || wrong.code === 'too-large';
    tell(`${url}: ${wrong.detail}${snapshot ? ' Its snapshot is shown.' : ''}${mendable ? remedy(url) : ''}`);
  }
  if (next) tell(`${url} goes on at ${next}; only its first page is shown.${remedy(url)}`);
  if (unreadable) tell(`${url}: ${unreadable} records could not be read.`, dropped.slice(0, 5));
}

/**
 * Begins to load a feed, with what a local team adds to it. A feed that fails costs its own listings only.
 *
 * @param changed - Called once it is here or has failed, and each time more of it has come.
 */
export function beginLoading(asked: AskedSource, changed: () => void): SourceLoading {
  const stop = new AbortController();
  const loading: SourceLoading = {
    asked,
    giveUp() {
      stop.abort();
      loading.areas?.stop();
    },
  };
  void load(loading, stop.signal, changed).catch((error: unknown) => {
    if (stop.signal.aborted) return;
    loading.result = failedFeed('network', String(error));
    explain(asked.src, loading.result.report);
    changed();
  });
  return loading;
}

async function load(loading: SourceLoading, signal: AbortSignal, changed: () => void): Promise<void> {
  const { src, snapshot, overlay } = loading.asked;
  const [result, additions] = await Promise.all([
    // Two finders on a page that show the same feed read it once, and so share the index of it.
    sharedRequest(
      `feed ${JSON.stringify([src, snapshot])}`,
      (shared) => loadFeed(src, { signal: shared, ...(snapshot && { snapshot }) }),
      signal,
    ),
    overlay ? loadAdditions(overlay, signal) : undefined,
  ]);
  explain(src, result.report);
  if (result.shards) {
    const { createAreas } = await import('../../../feed/native/areas.js');
    signal.throwIfAborted();
    const whole = new URL(src, document.baseURI).href;
    loading.areas = createAreas(
      result.shards,
      whole,
      (file, stop) => loadFeed(file, { signal: stop }),
      (file, { report }) => {
        explain(file, report);
        changed();
      },
    );
  }
  loading.overlay = additions;
  loading.result = result;
  changed();
}

/** Loads an overlay; a string when it cannot be had. Rejects only when the signal aborts. */
export async function loadAdditions(url: string, signal: AbortSignal): Promise<Overlay | string> {
  const additions = await import('../../../feed/overlay/load-overlay.js')
    .then(({ loadOverlay }) => loadOverlay(url, signal, (words) => tell(`${url}: ${words}`)))
    .catch(String);
  signal.throwIfAborted();
  if (typeof additions === 'string') tell(`${url}: ${additions}`);
  return additions;
}

/** The listings of a feed that are here, as the page introduces them. */
export function listingsOf({ result, areas, asked: { sample, publisher } }: SourceLoading): readonly Opportunity[] {
  const all = [...(result?.opportunities ?? []), ...(areas?.opportunities() ?? [])];
  if (!sample && !publisher) return all;
  return all.map((listing) => ({
    ...listing,
    ...(sample && { sample }),
    trust: listing.trust.publisher || !publisher ? listing.trust : { ...listing.trust, publisher },
  }));
}
