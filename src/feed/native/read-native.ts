import type { Trust } from '../../opportunity/freshness.js';
import type { Opportunity } from '../../opportunity/opportunity.js';
import { inSlices } from '../../slices.js';
import { createLedger, failedFeed } from '../ledger.js';
import { asOfNow } from '../load/past-dates.js';
import type { ReadOptions, Reader } from '../reader.js';
import type { FeedResult } from '../report.js';
import { frozen, stated } from '../values/stated.js';
import { listingsIn } from './columns.js';
import { line, link, list, shape } from './checks.js';
import { readGazetteer } from './gazetteer.js';
import { opportunityCheck } from './opportunity-check.js';
import type { NativeFeed, NativeSource } from './native-feed.js';
import { NO_WORDS, type ReadExclusions, withExclusionsRead, withWordsOf } from './own-words.js';

/** Most feeds that one native feed is made from. */
const SOURCES = 1000;

// What the licence of a source asks to be shown belongs to each of its listings.
function trustOfSources(sources: unknown, base: string | undefined): ReadonlyMap<string, Partial<Trust>> {
  const url = link(base);
  const source = shape<NativeSource>(
    { source: line(500), publisher: line(), link: url, licence: url, attribution: line(500) },
    'source',
  );
  const read = list(source, SOURCES)(sources, '', () => undefined) ?? [];
  return new Map(
    read.map(({ source: key, publisher, link: publisherUrl, licence, attribution }) => [
      key,
      stated({ publisher, publisherUrl, licence, attribution }),
    ]),
  );
}

/** For a feed that carries all that its texts exclude. */
const readAlready: ReadExclusions = () => [];

/** The rules, only for texts that nobody has read by them. A message where they cannot be had. */
const loadRules = (): Promise<ReadExclusions | string> =>
  import('../../health/read-exclusions.js').then(({ readExclusions }) => readExclusions, String);

async function readNative(body: unknown, options: ReadOptions): Promise<FeedResult> {
  const feed = body as Partial<Record<keyof NativeFeed | 'columns', unknown>>;
  const given = listingsIn(feed);
  if (!given) return failedFeed('unknown-format', 'This version of the activity-finder format cannot be read here.');

  const ledger = createLedger();
  const now = options.now?.getTime() || Date.now();
  const check = opportunityCheck(options.sourceUrl, now);
  const sources = trustOfSources(feed.sources, options.sourceUrl);
  const listings: { readonly record: string; readonly opportunity: Opportunity }[] = [];
  let print = NO_WORDS;
  await inSlices(given, (each, index) => {
    ledger.read();
    const { id } = (typeof each === 'object' && each !== null ? each : {}) as { readonly id?: unknown };
    const record = typeof id === 'string' ? id.slice(0, 500) : `opportunities[${index}]`;
    const refused: string[] = [];
    const checked = check(each, '', (path) => void refused.push(path));
    if (!checked) return ledger.refuse({ record, reason: `Not usable: ${refused.at(-1) || 'it is not an object'}.` });
    for (const field of new Set(refused))
      ledger.repair({ record, field, reason: 'The value is not usable; left out.' });
    // Whom a damaged exclusion turned away, nobody can tell any more.
    const whole = !refused.some((path) => path.startsWith('exclusions'));
    const trust = checked.trust ?? { source: options.sourceUrl ?? 'feed' };
    const opportunity: Opportunity = {
      ...checked,
      activities: checked.activities ?? [],
      beginner: checked.beginner ?? [],
      suitability: whole ? (checked.suitability ?? []) : [],
      exclusions: checked.exclusions ?? [],
      accessibility: checked.accessibility ?? [],
      settings: checked.settings ?? [],
      trust: { ...sources.get(trust.source), ...trust },
    };
    print = withWordsOf(print, opportunity);
    listings.push({ record, opportunity });
  });

  const readExclusions = print === feed.exclusionsRead ? readAlready : await loadRules();
  if (typeof readExclusions === 'string') return failedFeed('network', readExclusions);
  const opportunities = new Map<string, Opportunity>();
  await inSlices(listings, ({ record, opportunity }) => {
    const current = asOfNow(withExclusionsRead(opportunity, readExclusions), now);
    if (!current) return ledger.leaveOut({ record, reason: 'It has ended.' });
    if (opportunities.has(opportunity.id)) ledger.fold();
    opportunities.set(opportunity.id, frozen(current));
  });

  const gazetteer = readGazetteer(feed.gazetteer);
  const kept = [...opportunities.values()];
  const report = ledger.report('activity-finder', kept.length);
  return frozen({ opportunities: kept, report, ...(gazetteer && { gazetteer }) });
}

/** The reader of our own format, as the table of formats loads it. Trusts it as little as any other. */
export const reader: Reader = { read: readNative };
