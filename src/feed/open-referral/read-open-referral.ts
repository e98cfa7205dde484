import type { Opportunity } from '../../opportunity/opportunity.js';
import { inSlices } from '../../slices.js';
import { londonTime, readDate } from '../values/dates.js';
import { createLedger } from '../ledger.js';
import { fingerprint } from '../values/fingerprint.js';
import { sourceKey } from '../values/source-key.js';
import { idText, isItem, type Item, lineOf, textOf } from '../values/raw-values.js';
import type { ReadOptions, Reader } from '../reader.js';
import type { FeedResult } from '../report.js';
import { frozen } from '../values/stated.js';
import { TEXT_LENGTH } from '../values/tidy-text.js';
import { allOf, audienceOf, said, termsOf } from './fields.js';
import { createActivityTest } from './is-activity.js';
import { opportunityFrom } from './opportunity-from.js';
import { nextPage } from './paging.js';
import { PHYSICAL_ACTIVITY } from './physical-activity.js';
import { type Listed, unpack } from './services.js';

/** Most places of one service that are listed. */
const PLACES = 100;

/** Where a service takes place: each of its locations with what is said of the service there. */
function placesOf(service: Item): readonly { readonly at: Item; readonly location: Item }[] {
  const held = allOf(service, 'service_at_locations').map((at) => {
    const location = at['location'];
    return { at, location: isItem(location) ? location : {} };
  });
  const places =
    held.length > 0 ? held : allOf(service, 'locations', 'location').map((location) => ({ at: {}, location }));
  return places.length > 0 ? places.slice(0, PLACES) : [{ at: {}, location: {} }];
}

/** Why a service is not listed although nothing is wrong with it; undefined when it is. */
function goneBecause(service: Item, today: string): string | undefined {
  const status = lineOf(said(service, 'status')).toLowerCase();
  if (status === 'inactive' || status === 'defunct') return `Its status is “${status}”.`;
  const until = readDate(said(service, 'visible_to'))?.date;
  if (until !== undefined && until < today) return `It was to be seen until ${until}.`;
  const from = readDate(said(service, 'visible_from'))?.date;
  return from !== undefined && from > today ? `It is to be seen from ${from}.` : undefined;
}

async function readOpenReferral(body: unknown, options: ReadOptions): Promise<FeedResult> {
  const { sourceUrl, activityRule = PHYSICAL_ACTIVITY } = options;
  const ledger = createLedger();
  const now = options.now?.getTime() || Date.now();
  const today = londonTime(now).slice(0, 10);
  const source = sourceKey(sourceUrl);
  const findActivity = createActivityTest(activityRule);
  const opportunities = new Map<string, Opportunity>();
  let short = 0;

  function take(listed: Listed): void {
    const { service, id } = listed;
    const name = lineOf(said(service, 'name'));
    const own = id || fingerprint(`${name} ${textOf(said(service, 'description'))}`);
    const record = id || name;
    const gone = goneBecause(service, today);
    if (gone) return ledger.leaveOut({ record, reason: gone });
    const description = textOf(said(service, 'description'), TEXT_LENGTH);
    const terms = [...termsOf(service), ...audienceOf(service)];
    const { taken, activities } = findActivity({ name, description, terms });
    if (!taken) return ledger.leave({ record, reason: `“${name}” is no physical activity by its terms and words.` });

    const places = placesOf(service);
    if (allOf(service, 'service_at_locations', 'locations', 'schedules', 'regular_schedules').length === 0) short++;
    places.forEach(({ at, location }, index) => {
      // A service at three places is three listings: each is near somebody else.
      if (index > 0) ledger.read();
      const place = idText(location['id']) ?? idText(at['id']) ?? String(index + 1);
      const made = opportunityFrom(
        {
          id: places.length > 1 ? `${source}:${own}/${place}` : `${source}:${own}`,
          listed,
          at,
          location,
          activities,
          sourceUrl,
          now,
        },
        (field, reason) => ledger.repair({ record, field, reason }),
      );
      const opportunity = places.length > 1 && index === 0 ? { ...made, aliases: [`${source}:${own}`] } : made;
      if (opportunities.has(opportunity.id)) ledger.fold();
      opportunities.set(opportunity.id, frozen(opportunity));
    });
  }

  await inSlices(await unpack(body, ledger), (listed) => {
    try {
      take(listed);
    } catch (error) {
      // Nothing known leads here; it keeps one bad record from taking the good ones with it.
      ledger.refuse({ record: listed.id, reason: `It could not be read: ${String(error)}` });
    }
  });
  const kept = [...opportunities.values()];
  if (short > 0)
    ledger.repair({
      record: '',
      reason: `${short === 1 ? 'One is a short entry' : `${short} are short entries`} of a list: places, times and prices stand only in each service’s own record.`,
    });
  const report = ledger.report('open-referral', kept.length, nextPage(body, sourceUrl));
  return frozen({ opportunities: kept, report });
}

/** The reader of Open Referral UK: pages of versions 1 and 3, services, and the dialects that councils publish. */
export const reader: Reader = { read: readOpenReferral };
