import * as fc from 'fast-check';
import type {
  Accessibility,
  AgeRange,
  Contact,
  FirstVisit,
  Gender,
  Joining,
  Route,
} from '../../src/opportunity/access.js';
import type { CorrectableField, CorrectableValues, Correction } from '../../src/opportunity/correction.js';
import type { Effort } from '../../src/opportunity/effort.js';
import type { Status, Trust } from '../../src/opportunity/freshness.js';
import type { Level } from '../../src/opportunity/level.js';
import type { Opportunity, Organiser } from '../../src/opportunity/opportunity.js';
import type { Place, Point, Setting, Venue } from '../../src/opportunity/place.js';
import type { Price } from '../../src/opportunity/price.js';
import type { Day, Schedule, WeeklyTime } from '../../src/opportunity/schedule.js';
import type { Basis, Evidence, Exclusion, Suitability } from '../../src/opportunity/suitability.js';

// A field that is added to a type and not here does not compile: then the schema and the check lack it too.
type Each<T> = { readonly [K in keyof T]-?: fc.Arbitrary<NonNullable<T[K]>> };
/** Every word of a union, each once: one that is missing here does not compile. */
type Words<T extends string> = Readonly<Record<T, true>>;

const oneOf = <T extends string>(words: Words<T>): fc.Arbitrary<T> => fc.constantFrom(...(Object.keys(words) as T[]));
const record = <T extends object, K extends keyof T = never>(fields: Each<T>, ...needed: K[]): fc.Arbitrary<T> =>
  fc.record(fields, { requiredKeys: needed }) as fc.Arbitrary<T>;
const listOf = <T>(member: fc.Arbitrary<T>, most = 4): fc.Arbitrary<readonly T[]> =>
  fc.array(member, { maxLength: most });

// Words that say nothing of health, so that no sentence of theirs excludes anybody.
const word = fc.constantFrom(
  'river',
  'Hall',
  'tea',
  'slowly',
  '£3',
  'café',
  'x',
  '“stretch”',
  'a&b',
  '<b>',
  '10am',
  'Żółw',
);
const words = (most: number): fc.Arbitrary<string> =>
  fc.array(word, { minLength: 1, maxLength: most }).map((all) => all.join(' '));
const line = words(6);
const text = fc.array(words(8), { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'));
const url = fc
  .webUrl({ validSchemes: ['http', 'https'], withQueryParameters: true })
  .map((address) => new URL(address).href);
const day = (from: string, to: string): fc.Arbitrary<string> =>
  fc
    .date({ min: new Date(from), max: new Date(to), noInvalidDate: true })
    .map((moment) => moment.toISOString().slice(0, 10));
const past = day('2020-01-01', '2026-11-20');
const coming = day('2027-01-01', '2030-12-31');
const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
const pence = fc.integer({ min: 0, max: 1_000_000 });

const basis = oneOf<Basis>({ stated: true, added: true, described: true, 'by-kind': true });
const condition = fc.constantFrom('asthma', 'dementia', 'parkinsons', 'osteoarthritis', 'something-later');
const support = oneOf<Accessibility>({
  'sight-loss': true,
  'hearing-loss': true,
  'physical-disability': true,
  'learning-disability': true,
  'mental-health': true,
  'social-support': true,
  wheelchair: true,
});

const firstVisit = record<FirstVisit>({
  instructions: text,
  meetingPoint: text,
  welcomed: fc.boolean(),
  companion: fc.boolean(),
});
const schedule = record<Schedule, 'certainty' | 'times' | 'next'>(
  {
    certainty: oneOf<Schedule['certainty']>({ dates: true, usual: true, 'any-time': true }),
    times: listOf(
      record<WeeklyTime, 'day'>(
        {
          day: oneOf<Day>({
            monday: true,
            tuesday: true,
            wednesday: true,
            thursday: true,
            friday: true,
            saturday: true,
            sunday: true,
          }),
          start: time,
          end: time,
        },
        'day',
      ),
    ),
    frequency: oneOf<NonNullable<Schedule['frequency']>>({
      once: true,
      daily: true,
      weekly: true,
      fortnightly: true,
      monthly: true,
    }),
    next: listOf(
      coming.map((date) => `${date}T10:00:00+00:00`),
      12,
    ),
    from: past,
    until: coming,
  },
  'certainty',
  'times',
  'next',
);
const joining = record<Joining, 'routes'>(
  {
    routes: listOf(oneOf<Route>({ 'turn-up': true, book: true, 'self-refer': true, referral: true })),
    url,
    wait: line,
  },
  'routes',
);
const contact = record<Contact>({
  telephone: fc.integer({ min: 0, max: 999 }).map((end) => `01632 960${String(end).padStart(3, '0')}`),
  email: fc.constantFrom('info@example.org', 'hello@leisure.example.org', 'walks@example.co.uk'),
  url,
});
const price = record<Price>({ from: pence, to: pence, words: line });
const level = oneOf<Level>({ beginner: true, improver: true, advanced: true, all: true });
const effort = oneOf<Effort>({ seated: true, gentle: true, moderate: true, vigorous: true });
const status = oneOf<Status>({ cancelled: true, closed: true, postponed: true });

const correctable: Each<CorrectableValues> = {
  description: text,
  level,
  effort,
  firstVisit,
  whoItIsFor: text,
  schedule,
  joining,
  contact,
  price,
  status,
};

const from: Each<Omit<Trust, 'also'>> = {
  source: line,
  publisher: line,
  publisherUrl: url,
  licence: url,
  attribution: line,
  changed: past,
  checked: past,
  copied: past,
};

const point = record<Point, 'latitude' | 'longitude'>(
  {
    latitude: fc.double({ min: 50, max: 60, noNaN: true }),
    longitude: fc.double({ min: -8, max: 0, noNaN: true }).map((degrees) => degrees || 0),
  },
  'latitude',
  'longitude',
);
// A place that is kept private is cut down as it is read, and so does not come back as it was: a test of its own.
const openPlace: Each<Omit<Place, 'masked'>> = {
  name: line,
  venue: oneOf<Venue>({
    'leisure-centre': true,
    community: true,
    outdoors: true,
    health: true,
    education: true,
    pool: true,
    home: true,
  }),
  address: line,
  town: line,
  postcode: fc.constantFrom('AL3 5DT', 'SG1 1ZV', 'E3'),
  point,
  precision: oneOf<NonNullable<Place['precision']>>({ postcode: true, area: true }),
};
const privatePlace = fc.record({
  name: line,
  town: line,
  postcode: fc.constant('AL3'),
  masked: fc.constant(true as const),
});

const fields: Each<Opportunity> = {
  ...correctable,
  id: fc.uuid().map((id) => `example:${id}`),
  aliases: listOf(fc.uuid()),
  kind: oneOf<Opportunity['kind']>({ session: true, course: true, event: true, place: true, 'on-demand': true }),
  name: line,
  organiser: record<Organiser, 'name'>({ name: line, url }, 'name'),
  url,
  activities: listOf(line),
  levelWords: line,
  beginner: listOf(record<Evidence, 'basis' | 'evidence'>({ basis, evidence: line }, 'basis', 'evidence')),
  suitability: listOf(
    record<Suitability, 'condition' | 'basis' | 'evidence'>(
      { condition, basis, evidence: line, reviewedOn: past, addedBy: line },
      'condition',
      'basis',
      'evidence',
    ),
  ),
  exclusions: fc.uniqueArray(
    record<Exclusion, 'evidence'>({ condition: fc.constantFrom('epilepsy', 'pregnancy'), evidence: line }, 'evidence'),
    {
      maxLength: 2,
      selector: (exclusion) => exclusion.condition ?? exclusion.evidence,
    },
  ),
  age: record<AgeRange>({ from: fc.integer({ min: 0, max: 60 }), to: fc.integer({ min: 60, max: 150 }) }),
  gender: oneOf<Gender>({ any: true, women: true, men: true }),
  accessibility: listOf(support),
  notAccessible: listOf(support),
  oneToOne: fc.boolean(),
  homeVisit: fc.boolean(),
  settings: listOf(oneOf<Setting>({ 'in-person': true, online: true, 'at-home': true })),
  place: fc.oneof(record<Omit<Place, 'masked'>>(openPlace), privatePlace),
  trust: record<Trust, 'source'>(
    {
      ...from,
      also: listOf(
        record<Trust, 'source'>({ ...from, also: fc.constant([]) }, 'source').map(({ also: _, ...one }) => one),
      ),
    },
    'source',
  ),
  corrected: listOf(
    record<Correction, 'by' | 'fields' | 'listed'>(
      {
        by: line,
        on: past,
        fields: listOf(
          oneOf<CorrectableField>({
            description: true,
            level: true,
            effort: true,
            firstVisit: true,
            whoItIsFor: true,
            schedule: true,
            joining: true,
            contact: true,
            price: true,
            status: true,
          }),
        ),
        listed: record<CorrectableValues>(correctable),
      },
      'by',
      'fields',
      'listed',
    ),
  ),
  sample: fc.constant(true as const),
};

const NEEDED = [
  'id',
  'kind',
  'name',
  'activities',
  'beginner',
  'suitability',
  'exclusions',
  'accessibility',
  'settings',
  'trust',
] as const;

/** Any opportunity that the types allow, as a reader would give it. */
export const anyOpportunity: fc.Arbitrary<Opportunity> = fc.record(fields, {
  requiredKeys: [...NEEDED],
}) as fc.Arbitrary<Opportunity>;

/** One with every field filled in. */
export const fullOpportunity: fc.Arbitrary<Opportunity> = fc.record(fields) as fc.Arbitrary<Opportunity>;

/** The fields of an opportunity. */
export const OPPORTUNITY_FIELDS = Object.keys(fields);

/** So many of them, always the same. */
export const someOpportunities = (count: number): readonly Opportunity[] => [
  ...fc.sample(anyOpportunity, { numRuns: count, seed: 1 }),
  ...fc.sample(fullOpportunity, { numRuns: count, seed: 2 }),
];
