import type { Route } from '../../opportunity/access.js';
import type { Status, Trust } from '../../opportunity/freshness.js';
import type { Opportunity } from '../../opportunity/opportunity.js';
import type { Setting } from '../../opportunity/place.js';
import type { Evidence } from '../../opportunity/suitability.js';
import { claimsFrom } from '../claims/claims.js';
import { londonTime, readDate } from '../values/dates.js';
import { saysCompanion, saysWelcomed } from '../words/first-visit-words.js';
import { routesFromWords } from '../words/joining-words.js';
import { beginnerCues, effortFromWords, levelFromWords } from '../words/level-words.js';
import { webLink } from '../values/links.js';
import { writtenLink } from '../values/written-link.js';
import { plainLine, plainText } from '../values/plain-text.js';
import { TEXT_LENGTH } from '../values/tidy-text.js';
import { flagOf, isItem, type Item, itemsOf, lineOf, listOf, type Note, textOf } from '../values/raw-values.js';
import { stated, statedOrNone } from '../values/stated.js';
import { priceFrom } from './cost.js';
import { allOf, audienceOf, said } from './fields.js';
import { kindOf } from './kind.js';
import { accessOf, isMasked, isVirtual, placeOf, supportOf } from './location.js';
import { withoutSecrets } from './masked.js';
import { ageOf, contactOf, eligibilityOf, genderOf, organiserOf, statedConditions } from './people.js';
import { changedAt, type Listed } from './services.js';
import { scheduleOf, wordsOfTimes } from './timetable.js';

/** One service at one of its places, ready to be put into our own words. */
export interface ServiceAtPlace {
  readonly id: string;
  readonly listed: Listed;
  /** The service at its location, and the location itself; empty where it has none. */
  readonly at: Item;
  readonly location: Item;
  /** What it is, by the rule that took it. */
  readonly activities: readonly string[];
  readonly sourceUrl: string | undefined;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** Longest description that is read for words, and most activities of one listing. */
const ACTIVITIES = 20;

/** An ISO date that has come; nobody checked anything tomorrow. */
function pastDate(value: unknown, now: number): string | undefined {
  const date = readDate(value);
  return date && date.moment <= now ? date.date : undefined;
}

function trustOf({ service, page }: Listed, sourceUrl: string | undefined, now: number): Trust {
  const [metadata = {}] = itemsOf(said(service, 'pc_metadata'));
  const [publisher] = listOf(said(page, 'publisher') ?? said(service, 'target_directories'));
  const organiser = organiserOf(service);
  const named = lineOf(publisher);
  const changed = changedAt(service);
  return stated({
    source: sourceUrl ?? 'feed',
    publisher: named || organiser?.name,
    publisherUrl: named ? (isItem(publisher) ? webLink(said(publisher, 'url')) : undefined) : organiser?.url,
    licence: webLink(said(page, 'license', 'licence') ?? said(service, 'license', 'licence')),
    changed: changed > 0 && changed <= now ? londonTime(changed).slice(0, 10) : undefined,
    checked: pastDate(said(service, 'assured_date') ?? said(metadata, 'date_assured'), now),
  });
}

/** The words for how somebody takes part, which the versions keep in different places. */
function attendingWords(service: Item, at: Item): string {
  const schedules = [at, service].flatMap((each) => allOf(each, 'schedules', 'regular_schedules'));
  return [service, ...schedules.slice(0, 20)]
    .flatMap((each) => listOf(said(each, 'attending_type')).slice(0, 10).map(lineOf))
    .join(' · ');
}

function settingsOf(words: string, hasPlace: boolean, virtual: boolean): readonly Setting[] {
  const settings = new Set<Setting>();
  if (hasPlace || /\bvenue\b|\bin[- ]person\b|face[- ]to[- ]face|\bon[- ]?site\b/i.test(words))
    settings.add('in-person');
  if (virtual || /\bonline\b|\bvirtual|\bremote|video|\bzoom\b|webinar/i.test(words)) settings.add('online');
  if (/\bhome visit|at home\b/i.test(words)) settings.add('at-home');
  return [...settings];
}

const ACCESS: readonly (readonly [Route, RegExp])[] = [
  ['turn-up', /drop[- ]?in|walk[- ]?in|open access/i],
  ['book', /appointment|book/i],
  ['self-refer', /self[- ]?refer/i],
  ['referral', /(?<!self[- ]?)referral/i],
];

function routesOf(service: Item, words: string): readonly Route[] {
  const access = listOf(said(service, 'attending_access')).slice(0, 10).map(lineOf).join(' · ');
  const routes = new Set<Route>(routesFromWords(words));
  for (const [route, pattern] of ACCESS) if (pattern.test(access)) routes.add(route);
  const referral = flagOf(said(service, 'needs_referral'));
  if (referral) routes.add('referral');
  if (referral === false) routes.delete('referral');
  return [...routes];
}

function statusOf(service: Item): Status | undefined {
  return /^temporar(?:il)?y[ _-]closed$/i.test(lineOf(said(service, 'status'))) ? 'closed' : undefined;
}

/** Puts a service at one of its places into our own shape. */
export function opportunityFrom(
  { id, listed, at, location, activities, sourceUrl, now }: ServiceAtPlace,
  note: Note,
): Opportunity {
  const { service, page } = listed;
  const text = (field: string): string => textOf(said(service, field), TEXT_LENGTH);

  const name = lineOf(said(service, 'name'));
  const described = text('description');
  const times = wordsOfTimes([at, location, service], now).filter((words) => !described.includes(words));
  // What is different just now comes before what is always so.
  const description = plainText([text('alert'), described, ...times].filter(Boolean).join('\n\n'));
  const audience = audienceOf(service);
  const eligible = eligibilityOf(service).map((entry) => textOf(said(entry, 'eligibility'), 500));
  const whoItIsFor = plainLine(
    [...new Set([...audience.map(({ label }) => label), ...eligible])].filter(Boolean).join(', '),
  );

  const level = levelFromWords(name);
  const beginner: Evidence[] = [];
  if (level === 'beginner' || level === 'all') beginner.push({ basis: 'described', evidence: name });
  beginner.push(...beginnerCues(description));

  const labels = audience.map((label) => label.path.join(' > '));
  const claims = claimsFrom({
    stated: statedConditions(audience),
    labels: [...labels, ...eligible],
    texts: [name, description, ...eligible],
    activities,
    name,
  });
  const { accessibility, notAccessible } = accessOf(location);

  const virtual = isVirtual(location);
  const place = virtual ? undefined : placeOf(location, note);
  const attending = attendingWords(service, at);
  const links = [said(service, 'url'), said(at, 'url')];
  const url = links.map((text) => writtenLink(text)).find(Boolean);
  const published = links.find((link) => typeof link === 'string' && link.trim() !== '');
  if (url && typeof published === 'string' && !/^https?:\/\//i.test(published.trim()))
    note('url', 'The address had no https:// in front; added.');
  const booking = allOf(service, 'schedules', 'regular_schedules').map((each) =>
    writtenLink(said(each, 'schedule_link')),
  );
  const routes = routesOf(service, [name, description].join('\n'));
  const bookingUrl = booking.find(Boolean);

  const schedule = scheduleOf([at, location, service], now, note);

  const opportunity: Opportunity = stated({
    id,
    kind: kindOf(stated({ name, place, schedule })),
    name,
    organiser: organiserOf(service),
    url,
    activities: activities.slice(0, ACTIVITIES),
    description,
    level,
    effort: effortFromWords([name, ...activities].join(' · ')),
    beginner,
    firstVisit: statedOrNone({
      welcomed: saysWelcomed(description) || undefined,
      companion: saysCompanion(description) || undefined,
    }),
    ...claims,
    age: ageOf(service),
    gender: genderOf(service, name),
    accessibility: [...new Set([...accessibility, ...supportOf(audience.map(({ label }) => label))])],
    notAccessible,
    whoItIsFor,
    homeVisit: /\bhome visit/i.test(attending) || undefined,
    schedule,
    settings: settingsOf(attending, place !== undefined, virtual),
    place,
    joining:
      routes.length > 0 || bookingUrl
        ? stated({ routes: routes.length > 0 ? routes : (['book'] as const), url: bookingUrl })
        : undefined,
    contact: contactOf(service),
    price: priceFrom(service, description, londonTime(now).slice(0, 10), note),
    trust: trustOf(listed, sourceUrl, now),
    status: statusOf(service),
    sample: [service, page].some((item) => flagOf(said(item, 'isSample', 'is_sample'))) || undefined,
  });
  return isMasked(location) ? withoutSecrets(opportunity, location) : opportunity;
}
