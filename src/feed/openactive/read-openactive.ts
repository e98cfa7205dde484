import type { Opportunity } from '../../opportunity/opportunity.js';
import { inSlices } from '../../slices.js';
import { readDate } from '../values/dates.js';
import { createLedger, otherJson } from '../ledger.js';
import { webLink } from '../values/links.js';
import type { ReadOptions, Reader } from '../reader.js';
import type { FeedResult } from '../report.js';
import { fingerprint } from '../values/fingerprint.js';
import { sourceKey } from '../values/source-key.js';
import { frozen } from '../values/stated.js';
import { isItem, type Item, textOf } from '../values/raw-values.js';
import { said } from './fields.js';
import { gather, type Gathered } from './gather.js';
import { inherited, lineageOf } from './inherit.js';
import { opportunityFrom } from './opportunity-from.js';
import { isOff, nearestParts, partsWithin, timingOf } from './schedule.js';
import { looksOpenActive, term } from './types.js';
import { ownId, unpack } from './unpack.js';

/** Most parts that are asked for what their series leaves out. */
const LENDERS = 100;

// The parts that may say what their series leaves out: those that take place, and are still to come if any are.
function lendersOf(parts: readonly Item[], now: number): readonly Item[] {
  const live = parts.filter((part) => !isOff(part));
  const coming = live.filter((part) => (readDate(said(part, 'startDate'))?.moment ?? 0) > now);
  return (coming.length > 0 ? coming : live).slice(0, LENDERS);
}

function idOf({ entry: { record, id }, missing }: Gathered): string {
  const known = missing ?? ownId(record) ?? id;
  if (known) return known.replace(/^https?:\/\//i, '');
  // An object may refuse to become a text.
  const words = ['name', 'startDate', 'description'].map((field) => said(record, field));
  return fingerprint(words.map((value) => (typeof value === 'object' ? textOf(value) : String(value))).join(' '));
}

const withoutScheme = (link = ''): string => link.replace(/^https?:|#.*$/g, '');

// The last page of RPDE is empty or names itself; any other says that the list goes on. A file may have been asked for
// with a query that its own address lacks.
function nextPage(body: unknown, sourceUrl: string | undefined): string | undefined {
  const page: unknown = Array.isArray(body) ? body.at(-1) : body;
  if (!isItem(page) || !Array.isArray(page['items']) || page['items'].length === 0) return undefined;
  const next = webLink(page['next'], sourceUrl);
  const own = withoutScheme(webLink(sourceUrl));
  return [own, own.replace(/\?.*$/, '')].includes(withoutScheme(next)) ? undefined : next;
}

async function readOpenActive(body: unknown, { sourceUrl, now, include }: ReadOptions): Promise<FeedResult> {
  if (!looksOpenActive(body)) return otherJson();
  const ledger = createLedger();
  const present = now?.getTime() || Date.now();
  const source = sourceKey(sourceUrl);
  const { listings, records } = await gather(
    await unpack(body, ledger),
    ledger,
    include?.includes('facilities') ?? false,
    present,
  );
  const opportunities = new Map<string, Opportunity>();

  function take(gathered: Gathered): void {
    const { entry, records: count } = gathered;
    const id = `${source}:${idOf(gathered)}`;
    const record = entry.id || id;
    const parts = nearestParts([...gathered.parts, ...partsWithin(entry.record)], present);
    const ancestry = lineageOf(entry.record, records);
    const timing = timingOf(entry.record, parts, present, term(inherited(ancestry, 'eventStatus')));
    if (timing.ended) return ledger.leaveOut({ record, reason: `It ended on ${timing.ended}.` }, count);

    const made = opportunityFrom(
      {
        id,
        entry,
        ancestry,
        lenders: lendersOf(parts, present),
        timing,
        sourceUrl,
      },
      (field, reason) => ledger.repair({ record, field, reason }),
    );
    if (!made) return ledger.refuse({ record, reason: 'Nothing says what it is: no name and no activity.' }, count);
    // A course and an event may share a number; two versions of one thing share their kind as well.
    const clash = (opportunities.get(id)?.kind ?? made.kind) !== made.kind;
    const opportunity = clash ? { ...made, id: `${id}/${made.kind}` } : made;
    ledger.fold(opportunities.has(opportunity.id) ? count : count - 1);
    opportunities.set(opportunity.id, frozen(opportunity));
  }

  await inSlices(listings, (gathered) => {
    try {
      take(gathered);
    } catch (error) {
      // Nothing known leads here; it keeps one bad record from taking the good ones with it.
      ledger.refuse({ record: gathered.entry.id, reason: `It could not be read: ${String(error)}` }, gathered.records);
    }
  });
  const kept = [...opportunities.values()];
  const report = ledger.report('openactive', kept.length, nextPage(body, sourceUrl));
  return frozen({ opportunities: kept, report });
}

/** The reader of OpenActive: RPDE pages, one or several, or bare items or records. */
export const reader: Reader = { read: readOpenActive };
