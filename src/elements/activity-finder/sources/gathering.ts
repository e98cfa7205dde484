import type { Overlay } from '../../../feed/overlay/overlay.js';
import type { StaffNoteRow } from '../../../feed/overlay/staff-notes.js';
import type { AreasHere, FeedGaps, Report } from '../../../finder/change.js';
import type { Point } from '../../../opportunity/place.js';
import type { StaffNote } from '../../../opportunity/staff-note.js';
import { createPlaceFinder } from '../../../places/create-place-finder.js';
import { roughlyPlaced } from '../../../places/roughly-placed.js';
import { sharedSearch } from '../../../search/shared-search.js';
import { addressesIn, type AskedSource } from './asked-sources.js';
import { type Additions, oneList } from './one-list.js';
import { beginLoading, listingsOf, loadAdditions, type SourceLoading } from './source-loading.js';
import { tell } from '../tell.js';

/** What a page asks for besides its feeds. */
export interface AskedBesides {
  /** Addresses of local teams' additions. */
  readonly overlay: string | null;
  /** Address of notes for staff. */
  readonly staffNotes: string | null;
}

/** Something that was asked for, on its way or here. */
interface Loading<Asked> {
  readonly asked: Asked;
  giveUp(): void;
}

/** Something that loads beside the feeds, asked for by its address, and is waited for. */
interface Beside<T> extends Loading<string> {
  readonly arrived: Promise<T | string>;
}

/**
 * Gathers the listings of several feeds into one list that grows as they arrive. The only place of the finder that loads
 * anything but its map and its own code. What is asked for may change at any time: what stays is not loaded again.
 */
export class Gathering {
  private sources: readonly SourceLoading[] = [];
  private overlays: readonly Beside<Overlay>[] = [];
  private staffNotes: readonly Beside<readonly StaffNoteRow[]>[] = [];
  private near?: Point;
  private within?: number;
  private elsewhere = false;
  /** Stops the making of a list that is no longer wanted, and of the index of the one before. */
  private making = new AbortController();
  private isMaking = false;
  private again = false;
  private readonly report: (report: Report) => void;

  /** @param report - Told of the list, each time it has grown, and of why there is none. */
  constructor(report: (report: Report) => void) {
    this.report = report;
  }

  /** Says which feeds are wanted. What is here already stays, what is not wanted any more is given up. */
  want(asked: readonly AskedSource[], { overlay, staffNotes }: AskedBesides): void {
    const before = [this.sources, this.overlays, this.staffNotes].flat();
    this.sources = keeping(this.sources, asked, (source) => beginLoading(source, this.changed));
    this.overlays = keeping(this.overlays, addressesIn(overlay), (url) => beside(url, loadAdditions));
    this.staffNotes = keeping(this.staffNotes, staffNotes ? [staffNotes] : [], (url) => beside(url, loadNotes));
    const { sources } = this;
    const now = [sources, this.overlays, this.staffNotes].flat();
    if (now.length === before.length && now.every((one, at) => one === before[at])) return;
    this.making.abort();
    if (!sources.length) this.report({ type: 'unloaded' });
    else if (!sources.some(({ result }) => result && !result.report.problem)) this.report({ type: 'loading' });
    this.changed();
  }

  /** Says where somebody looks, and whether they asked for what is nowhere: all that a feed in shards is ever asked for. */
  around(near: Point | undefined, within: number | undefined, elsewhere = false): void {
    const samePlace = near?.latitude === this.near?.latitude && near?.longitude === this.near?.longitude;
    if (samePlace && within === this.within && elsewhere === this.elsewhere) return;
    this.near = near;
    this.within = within;
    this.elsewhere = elsewhere;
    this.resume();
  }

  /** Goes on with what was given up. */
  resume(): void {
    const { near, within, elsewhere } = this;
    const moved = this.sources.map(({ areas }) => areas?.around(near, within, elsewhere) ?? false);
    if (moved.includes(true)) this.changed();
  }

  /** Lets go of what failed, so that it is asked for again. */
  forgetFailures(): void {
    this.sources = this.sources.filter(({ result, overlay }) => !result?.report.problem && typeof overlay !== 'string');
    if (this.sources.map(({ areas }) => areas?.retry()).includes(true)) this.changed();
    this.overlays = [];
  }

  /** Gives up all that is on its way; what is here stays. */
  stop(): void {
    for (const source of this.sources) source.giveUp();
    this.sources = this.sources.filter(({ result }) => result);
    this.making.abort();
  }

  /** Makes the list anew, once for all that happens while one is being made. */
  private readonly changed = (): void => {
    this.again = true;
    if (!this.isMaking) void this.makeLists();
  };

  private async makeLists(): Promise<void> {
    this.isMaking = true;
    while (this.again) {
      this.again = false;
      const before = this.making;
      const { signal } = (this.making = new AbortController());
      try {
        // The list before is searched until the new one is there.
        if (await this.makeList(signal)) before.abort();
      } catch (error) {
        if (signal.aborted) continue;
        tell('the feed could not be indexed.', error);
        this.report({ type: 'failed', code: 'search' });
      }
    }
    this.isMaking = false;
  }

  /** Makes the list of what is here, and reports it. False when there is none to report. */
  private async makeList(signal: AbortSignal): Promise<boolean> {
    const { sources } = this;
    const arrived = sources.filter(({ result }) => result);
    const good = arrived.filter(({ result }) => !result?.report.problem);
    for (const { areas } of good) areas?.around(this.near, this.within, this.elsewhere);
    const [first] = arrived;
    if (!good.length) {
      const code = first?.result?.report.problem?.code;
      if (code && arrived.length === sources.length) this.report({ type: 'failed', code });
      return false;
    }
    const overlays = await Promise.all(this.overlays.map(({ arrived: overlay }) => overlay));
    const lists = good.map(listingsOf);
    const listed = await oneList(lists, this.additions(good, overlays), signal);
    signal.throwIfAborted();
    const gazetteer = good.flatMap(({ result, areas }) => [
      ...(result?.gazetteer ?? []),
      ...(areas?.gazetteer() ?? []),
    ]);
    const places = createPlaceFinder(listed, gazetteer);
    const search = await sharedSearch(roughlyPlaced(listed, places), signal);
    const staffNotes = await this.notesFor(search.opportunities);
    signal.throwIfAborted();
    const gaps = this.gaps(sources, overlays);
    this.report({ type: 'loaded', search, places, gaps, now: new Date(), ...(staffNotes && { staffNotes }) });
    return true;
  }

  private additions(good: readonly SourceLoading[], overlays: readonly (Overlay | string)[]): readonly Additions[] {
    const partly = good.length < this.sources.length || good.some(({ areas }) => areas);
    const own = good.map((source) => ({ overlay: source.overlay, only: listingsOf(source) }));
    return [...own, ...overlays.map((overlay) => ({ overlay, only: undefined }))].flatMap(({ overlay, only }) =>
      typeof overlay === 'object' ? [{ overlay, partly, ...(only && { only }) }] : [],
    );
  }

  private async notesFor(
    opportunities: Parameters<typeof createPlaceFinder>[0],
  ): Promise<ReadonlyMap<string, readonly StaffNote[]> | undefined> {
    const rows = await this.staffNotes[0]?.arrived;
    if (!rows || typeof rows === 'string') return undefined;
    const { notesByListing } = await import('../../../feed/overlay/staff-notes.js');
    return notesByListing(rows, opportunities);
  }

  /** What is missing from the list, in all feeds together. */
  private gaps(sources: readonly SourceLoading[], overlays: readonly (Overlay | string)[]): FeedGaps {
    const labels = (fits: (source: SourceLoading) => unknown) => sources.filter(fits).map(({ asked }) => asked.label);
    const areas = areasHere(sources);
    const copies = sources.flatMap(({ asked: { label }, result }) => {
      const { copied } = result?.report.snapshot ?? {};
      return result?.report.snapshot ? [{ label, ...(copied && { copied }) }] : [];
    });
    return {
      dropped: sources.reduce(
        (sum, { result, areas: own }) => sum + (result?.report.unreadable ?? 0) + (own?.dropped() ?? 0),
        0,
      ),
      failedSources: labels(({ result }) => result?.report.problem),
      incomplete: sources.some(({ result }) => result?.report.next !== undefined),
      pending: labels(({ result }) => !result),
      copies,
      overlayFailed: [...overlays, ...sources.map(({ overlay }) => overlay)].some((one) => typeof one === 'string'),
      ...(areas && { areas }),
    };
  }
}

/** What is asked for, in order: what is here already stays, the rest begins, and what nobody asks for is given up. */
function keeping<Asked, One extends Loading<Asked>>(
  before: readonly One[],
  asked: readonly Asked[],
  begin: (asked: Asked) => One,
): readonly One[] {
  const left = [...before];
  const now = asked.map((wanted) => {
    const at = left.findIndex((one) => JSON.stringify(one.asked) === JSON.stringify(wanted));
    return (at < 0 ? undefined : left.splice(at, 1)[0]) ?? begin(wanted);
  });
  for (const one of left) one.giveUp();
  return now;
}

/** Begins to load something; a string when it cannot be had, also when it is given up. */
function beside<T>(url: string, load: (url: string, signal: AbortSignal) => Promise<T | string>): Beside<T> {
  const stop = new AbortController();
  return { asked: url, giveUp: () => stop.abort(), arrived: load(url, stop.signal).catch(String) };
}

async function loadNotes(url: string, signal: AbortSignal): Promise<readonly StaffNoteRow[] | string> {
  const { loadStaffNotes } = await import('../../../feed/overlay/load-overlay.js');
  const notes = await loadStaffNotes(url, signal);
  if (typeof notes === 'string') tell(`${url}: ${notes}`);
  return notes;
}

/** How much of the feeds in shards is here, all of them together. */
function areasHere(sources: readonly SourceLoading[]): AreasHere | undefined {
  const states = sources.flatMap(({ areas }) => areas?.state() ?? []);
  if (!states.length) return undefined;
  const phases = states.map(({ phase }) => phase);
  return {
    phase: phases.find((phase) => phase === 'loading') ?? phases[0] ?? 'choose',
    failed: states.reduce((sum, { failed }) => sum + failed, 0),
    elsewhere: states.reduce((sum, { elsewhere }) => sum + elsewhere, 0),
  };
}
