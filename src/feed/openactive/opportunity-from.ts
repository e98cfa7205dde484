import type { Trust } from '../../opportunity/freshness.js';
import type { Opportunity } from '../../opportunity/opportunity.js';
import type { Schedule } from '../../opportunity/schedule.js';
import type { Evidence } from '../../opportunity/suitability.js';
import { claimsFrom } from '../claims/claims.js';
import { DAY, londonTime } from '../values/dates.js';
import { saysCompanion, saysWelcomed } from '../words/first-visit-words.js';
import { beginnerCues, effortFromWords, levelFromWords } from '../words/level-words.js';
import { webLink } from '../values/links.js';
import { plainLine } from '../values/plain-text.js';
import { TEXT_LENGTH } from '../values/tidy-text.js';
import { stated, statedOrNone } from '../values/stated.js';
import { flagOf, isItem, type Item, labelsOf, lineOf, listOf, type Note, textOf } from '../values/raw-values.js';
import { said } from './fields.js';
import { inherited } from './inherit.js';
import { readPlace, settingsOf } from './location.js';
import { joiningFrom, priceFrom } from './offers.js';
import { accessOf, ageOf, contactOf, genderOf, organiserOf } from './people.js';
import type { Timing } from './schedule.js';
import { roleOf, term, typeOf } from './types.js';
import type { Entry } from './unpack.js';

/** One thing to do, gathered from all its records, ready to be put into our own words. */
export interface Listing {
  readonly id: string;
  readonly entry: Entry;
  /** The record and its ancestors, nearest first. */
  readonly ancestry: readonly Item[];
  /** Its sessions or slots, the first of which may say what they all leave out. */
  readonly lenders: readonly Item[];
  readonly timing: Timing;
  /** Where the feed came from; resolves relative links. */
  readonly sourceUrl: string | undefined;
}

/** Most activities of one listing. */
const ACTIVITIES = 20;
// `modified` is often a row counter; a real one lies after the field began to publish.
const EARLIEST = Date.UTC(2005, 0);

function changedOn(modified: unknown): string | undefined {
  const number = Number(modified);
  const moment = Number.isNaN(number) ? Date.parse(String(modified)) : number < 1e11 ? number * 1000 : number;
  return moment > EARLIEST && moment < Date.now() + DAY ? londonTime(moment).slice(0, 10) : undefined;
}

function trustOf({ page, record, modified }: Entry, sourceUrl: string | undefined): Trust {
  const [publisher] = listOf(said(page, 'publisher') ?? said(record, 'publisher'));
  return stated({
    source: sourceUrl ?? 'feed',
    publisher: lineOf(publisher),
    publisherUrl: isItem(publisher) ? webLink(said(publisher, 'url'), sourceUrl) : undefined,
    licence: webLink(said(page, 'license') ?? said(record, 'license')),
    changed: changedOn(modified),
  });
}

// Some software writes "General" until somebody chooses; a session then often knows better than its series.
function activitiesOf(lineage: readonly Item[]): readonly string[] {
  const inField = (field: string): readonly string[] => lineage.flatMap((item) => labelsOf(said(item, field)));
  const activities = inField('activity');
  const labels = [...new Set(activities.length > 0 ? activities : inField('facilityType'))];
  const better = labels.filter((label) => !/^(?:general|other)$/i.test(label));
  return (better.length > 0 ? better : labels).slice(0, ACTIVITIES);
}

/** Puts a listing into our own shape. Undefined when nothing says what it is. */
export function opportunityFrom(
  { id, entry, ancestry, lenders, timing, sourceUrl }: Listing,
  note: Note,
): Opportunity | undefined {
  const { record, page } = entry;
  const lineage = [...ancestry, ...lenders.slice(0, 1)];
  const { kind, facility } = roleOf(typeOf(record)) ?? { kind: 'session' as const };
  const get = (field: string): unknown => inherited(lineage, field);
  const text = (field: string): string => textOf(get(field), TEXT_LENGTH);

  const activities = activitiesOf(lineage);
  const name = lineOf(get('name')) || activities[0];
  if (!name) return undefined;
  const description = text('description');
  const instructions = text('attendeeInstructions');
  const whoItIsFor = plainLine(labelsOf(get('targetAudience') ?? get('audience')).join(', '));
  const categories = labelsOf(get('category'));
  const told = `${description}\n${instructions}`;

  const levelWords = plainLine(labelsOf(get('level')).join(', '));
  const levelSource = [levelWords, ...categories].find(levelFromWords);
  const level = levelFromWords(levelSource ?? name);
  const beginner: Evidence[] = [];
  if (level === 'beginner' || level === 'all')
    beginner.push({ basis: levelSource ? 'stated' : 'described', evidence: levelSource ?? name });
  if (flagOf(get('isFirstSessionAccessibleForFree')))
    beginner.push({ basis: 'stated', evidence: 'First session free' });
  beginner.push(...beginnerCues(told));

  const { accessibility, notAccessible, suitability } = accessOf(lineage);
  const claims = claimsFrom({
    stated: suitability,
    labels: [...labelsOf(get('targetAudience') ?? get('audience')), ...categories],
    texts: [name, description, instructions, whoItIsFor],
    activities: [...activities, ...categories],
    name,
  });

  const toBeActiveAt = kind === 'place' && !facility;
  const anyTime: Schedule = { certainty: 'any-time', times: [], next: [] };
  const movedOnline = term(get('eventStatus')) === 'EventMovedOnline';
  const placed = kind !== 'on-demand' && !movedOnline;
  const outdoors = term(get('facilitySetting')).startsWith('Outdoor');
  const read = placed ? readPlace(toBeActiveAt ? record : get('location'), note) : undefined;
  const place = read && outdoors ? { venue: 'outdoors' as const, ...read } : read;
  return stated({
    id,
    kind,
    name,
    organiser: organiserOf(lineage, sourceUrl),
    url: webLink(get('url'), sourceUrl),
    activities,
    description,
    level,
    levelWords,
    effort: effortFromWords([levelWords, ...categories, name, ...activities].join(' · ')),
    beginner,
    firstVisit: statedOrNone({
      instructions,
      // A room or a court within the place is where people meet.
      meetingPoint: text('meetingPoint') || lineOf(get('sportsActivityLocation')),
      welcomed: flagOf(get('welcome')) ?? (saysWelcomed(told) || undefined),
      companion: flagOf(get('companionWelcome')) ?? (saysCompanion(told) || undefined),
    }),
    ...claims,
    age: ageOf(lineage),
    gender: genderOf(lineage, name),
    accessibility,
    notAccessible,
    whoItIsFor,
    schedule: toBeActiveAt ? anyTime : timing.schedule,
    settings: movedOnline ? (['online'] as const) : settingsOf(lineage, kind, place),
    place,
    joining: joiningFrom({ lineage, lenders }, [name, ...activities, told].join('\n'), sourceUrl),
    contact: contactOf(toBeActiveAt ? [record, { location: record }] : lineage, sourceUrl),
    price: priceFrom({ lineage, lenders }, description, note),
    trust: trustOf(entry, sourceUrl),
    status: timing.status,
    sample: [record, page].some((item) => flagOf(said(item, 'isSample'))) || undefined,
  });
}
