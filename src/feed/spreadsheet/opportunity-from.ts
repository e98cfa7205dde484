import { usuallyMadeFor } from '../../health/activity-kinds.js';
import { readSuitability } from '../../health/suitability-cues.js';
import type { FirstVisit } from '../../opportunity/access.js';
import type { Status, Trust } from '../../opportunity/freshness.js';
import type { Opportunity, Organiser } from '../../opportunity/opportunity.js';
import type { Evidence } from '../../opportunity/suitability.js';
import { onlyOnce, withoutExcluded } from '../claims/exclusions.js';
import { statedSuitability } from '../claims/stated-suitability.js';
import { saysCompanion, saysWelcomed } from '../words/first-visit-words.js';
import { beginnerCues, effortFromWords, levelFromWords } from '../words/level-words.js';
import { webLink } from '../values/links.js';
import { writtenLink } from '../values/written-link.js';
import { plainLine } from '../values/plain-text.js';
import { tidyText } from '../values/tidy-text.js';
import { stated, statedOrNone } from '../values/stated.js';
import { yesOrNo } from './cell-text.js';
import type { Field } from './columns.js';
import { priceOf } from './cost.js';
import { accessOf, ageOf, genderOf, suitabilityOf } from './for-whom.js';
import { pastDay } from './past-day.js';
import { looksLikePerson } from './person-names.js';
import type { SheetRecord } from './record.js';
import type { SheetTiming } from './timing.js';
import { placeOf, settingsOf } from './whereabouts.js';
import { contactOf, joiningOf } from './whom-to-ask.js';

/** Where rows come from, and when they are read. */
export interface Origin {
  readonly sourceUrl: string | undefined;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** The columns that may name the activity, the surest first. */
const NAMES: readonly Field[] = ['name', 'what', 'group', 'activities'];

/** What a row calls its activity; empty when nothing does. */
export const nameOf = (record: SheetRecord): string => NAMES.map((field) => record.line(field)).find(Boolean) ?? '';

const ACTIVITIES = 20;

function activitiesOf(record: SheetRecord, name: string): readonly string[] {
  const words = [record.text('activities'), record.text('what')].filter((text) => text && plainLine(text) !== name);
  const labels = words.flatMap((text) => text.split(/[,;/|\n]/)).map((label) => plainLine(label));
  return [...new Set(labels.filter(Boolean))].slice(0, ACTIVITIES);
}

function organiserOf(record: SheetRecord, name: string): Organiser | undefined {
  const group = record.line('group');
  const field = record.line('organiser') ? ('organiser' as const) : ('group' as const);
  const said = record.line('organiser') || (group === name ? '' : group);
  if (!said) return undefined;
  if (!looksLikePerson(said)) return { name: said };
  record.note(field, 'It may be somebody’s own name; left out.');
  return undefined;
}

function trustOf(record: SheetRecord, { sourceUrl, now }: Origin): Trust {
  const publisher = record.line('publisher');
  return stated({
    source: sourceUrl ?? 'feed',
    publisher: looksLikePerson(publisher) ? '' : publisher,
    publisherUrl: writtenLink(record.line('publisherUrl')),
    licence: webLink(record.line('licence')),
    changed: pastDay(record, 'changed', now),
    checked: pastDay(record, 'checked', now),
  });
}

/** Whether a row says that it is over for good. */
export const isOver = (record: SheetRecord): boolean =>
  /^(?:ended|finished|no longer|discontinued|defunct|inactive|stopped)/i.test(record.line('status'));

function statusOf(record: SheetRecord): Status | undefined {
  const said = record.line('status');
  const asksWhetherCancelled = /cancel/i.test(record.heading('status'));
  if (asksWhetherCancelled ? yesOrNo(said) : /\bcancel/i.test(said)) return 'cancelled';
  if (/\bpostpone/i.test(said)) return 'postponed';
  return /\b(?:closed|paused|suspended|on hold|not running|not currently)\b/i.test(said) ||
    (!asksWhetherCancelled && yesOrNo(said) === false)
    ? 'closed'
    : undefined;
}

const KINDS: readonly (readonly [RegExp, Opportunity['kind']])[] = [
  [/on[- ]demand|video/i, 'on-demand'],
  [/course|programme/i, 'course'],
  [/event|one[- ]off/i, 'event'],
  [/place|park|gym|venue|facility/i, 'place'],
  [/session|class|group|walk|club/i, 'session'],
];

function kindOf(record: SheetRecord, { schedule }: SheetTiming): Opportunity['kind'] {
  const said = KINDS.find(([pattern]) => pattern.test(record.line('kind')))?.[1];
  if (said) return said;
  if (schedule?.certainty === 'any-time') return 'place';
  return schedule?.frequency === 'once' ? 'event' : 'session';
}

function beginnerOf(record: SheetRecord, name: string, told: string): readonly Evidence[] {
  const said = record.line('beginner');
  const level = record.line('level');
  const evidence: Evidence[] = [];
  if (yesOrNo(said) || (said && levelFromWords(said) === 'beginner') || (said && levelFromWords(said) === 'all'))
    evidence.push({
      basis: 'stated',
      evidence: plainLine(`${record.heading('beginner').replace(/\?$/, '')}: ${said}`),
    });
  const source = [level, name].find((words) => levelFromWords(words));
  const found = source && levelFromWords(source);
  if (source && (found === 'beginner' || found === 'all'))
    evidence.push({ basis: source === level ? 'stated' : 'described', evidence: source });
  return yesOrNo(said) === false ? [] : [...evidence, ...beginnerCues(told)];
}

/** Puts a row into our own shape, under the id it is given. */
export function opportunityFrom(record: SheetRecord, id: string, timing: SheetTiming, origin: Origin): Opportunity {
  const name = nameOf(record);
  const activities = activitiesOf(record, name);
  const description = tidyText([record.all('description').join('\n'), ...timing.words].filter(Boolean).join('\n'));
  const instructions = record.text('bring');
  const told = `${description}\n${instructions}`;
  const own = suitabilityOf(record, origin.now);
  const whoItIsFor = [record.text('whoItIsFor'), own.words].filter(Boolean).join('\n');
  const forWhom = statedSuitability([record.line('whoItIsFor')]);
  const described = readSuitability([name, description, instructions, whoItIsFor]);
  const exclusions = onlyOnce([...own.exclusions, ...forWhom.exclusions, ...described.exclusions]);
  const claims = [
    ...own.suitability,
    ...forWhom.suitability,
    ...described.suitability,
    ...usuallyMadeFor(activities, name),
  ];
  const levelWords = record.line('level');
  const kind = kindOf(record, timing);
  const place = kind === 'on-demand' ? undefined : placeOf(record);
  const access = accessOf(record);
  const answer = (field: Field): boolean | undefined => yesOrNo(record.line(field));
  const firstVisit = statedOrNone<FirstVisit>({
    instructions,
    meetingPoint: record.text('meetingPoint'),
    welcomed: answer('welcome') ?? (saysWelcomed(`${told}\n${record.text('welcome')}`) || undefined),
    companion: answer('companion') ?? (saysCompanion(`${told}\n${record.text('companion')}`) || undefined),
  });
  return stated<Opportunity>({
    id,
    kind,
    name,
    organiser: organiserOf(record, name),
    url: record
      .all('url')
      .map((text) => writtenLink(text, origin.sourceUrl))
      .find(Boolean),
    activities,
    description,
    level: levelFromWords(levelWords || name),
    levelWords,
    effort: effortFromWords([record.line('effort'), levelWords, name, ...activities].join(' · ')),
    beginner: beginnerOf(record, name, told),
    firstVisit,
    suitability: withoutExcluded(
      claims.filter(({ condition }, at) => claims.findIndex((claim) => claim.condition === condition) === at),
      exclusions,
    ),
    exclusions,
    age: ageOf(record),
    gender: genderOf(record, name),
    accessibility: access.yes,
    notAccessible: access.no,
    whoItIsFor,
    oneToOne: answer('oneToOne'),
    homeVisit: answer('homeVisit'),
    schedule: timing.schedule,
    settings: kind === 'on-demand' ? ['online', 'at-home'] : settingsOf(record, place),
    place,
    joining: joiningOf(record, [name, told, record.text('price'), whoItIsFor].join('\n'), origin.sourceUrl),
    contact: contactOf(record, origin.sourceUrl),
    price: priceOf(record),
    trust: trustOf(record, origin),
    status: statusOf(record),
    sample: answer('sample') || undefined,
  });
}
