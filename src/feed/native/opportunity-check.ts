import { ACCESSIBILITY, type AgeRange, type Contact, type FirstVisit, type Joining } from '../../opportunity/access.js';
import type { CorrectableField, CorrectableValues, Correction } from '../../opportunity/correction.js';
import type { Effort } from '../../opportunity/effort.js';
import type { Status, Trust } from '../../opportunity/freshness.js';
import type { Level } from '../../opportunity/level.js';
import type { Opportunity, Organiser } from '../../opportunity/opportunity.js';
import { type Place, SETTINGS, VENUES } from '../../opportunity/place.js';
import type { Price } from '../../opportunity/price.js';
import { DAYS, type Schedule, type WeeklyTime } from '../../opportunity/schedule.js';
import { BASES, type Evidence, type Exclusion, type Suitability } from '../../opportunity/suitability.js';
import { roleEmail, telephone } from '../values/links.js';
import { TEXT_LENGTH } from '../values/tidy-text.js';
import { stated } from '../values/stated.js';
import {
  checked,
  date,
  flag,
  isoDay,
  like,
  line,
  link,
  list,
  mark,
  number,
  oneOf,
  point,
  shape,
  text,
  type Check,
} from './checks.js';

const DATE = date();
const TIME = like(/^(?:[01]\d|2[0-3]):[0-5]\d$/);
/** A postcode, whole, half or without its space, and its outcode. */
const OUTCODE = /^([A-Z]{1,2}\d[A-Z\d]??)(?: \d| ?\d[A-Z]{2})?$/i;
const ID = 500;
/** The highest price that is believed, pence. */
const PENCE = number(0, 1_000_000);

const basis = oneOf(...BASES);
const evidence = line(TEXT_LENGTH);
const exclusions = shape<Partial<Exclusion>>({ condition: line(), evidence });
// An exclusion without its words still excludes.
const exclusion: Check<Exclusion> = (value, path, refuse) => {
  const { condition, ...given } = exclusions(value, path, refuse) ?? {};
  const words = given.evidence ?? condition;
  return words ? stated({ condition, evidence: words }) : void refuse(path);
};
const accessibility = list(oneOf(...ACCESSIBILITY));
const age = shape<AgeRange>({ from: number(0, 150), to: number(0, 150) });
const firstVisit = shape<FirstVisit>({
  instructions: text(TEXT_LENGTH),
  meetingPoint: text(TEXT_LENGTH),
  welcomed: flag,
  companion: flag,
});
const schedule = shape<Schedule>(
  {
    certainty: oneOf('dates', 'usual', 'any-time'),
    times: list(shape<WeeklyTime>({ day: oneOf(...DAYS), start: TIME, end: TIME }, 'day')),
    frequency: oneOf('once', 'daily', 'weekly', 'fortnightly', 'monthly'),
    next: list(DATE, 12),
    from: DATE,
    until: DATE,
  },
  'certainty',
  'times',
  'next',
);
const places = shape<Place>({
  name: line(),
  venue: oneOf(...VENUES),
  address: line(),
  town: line(),
  postcode: line(10),
  point,
  precision: oneOf('postcode', 'area'),
  // Whoever wrote anything but a plain no meant to keep it private.
  masked: checked((value) => (value === false || value === null ? undefined : true)),
});
// Of a place that is kept private, no more comes in than may be shown.
const place: Check<Place> = (value, path, refuse) => {
  const given = places(value, path, refuse);
  if (!given?.masked) return given;
  const { name, venue, town, postcode = '', masked } = given;
  const shown: Place = stated({ name, venue, town, postcode: OUTCODE.exec(postcode)?.[1], masked });
  for (const field of Object.keys(given)) if (!(field in shown)) refuse(`${path}.${field}`);
  return shown;
};
/** A reader of text; what is no text is not usable. */
const written =
  (read: (text: string) => string | undefined) =>
  (value: unknown): string | undefined =>
    typeof value === 'string' ? read(value) : undefined;
const price = shape<Price>({ from: PENCE, to: PENCE, words: line() });

// What a local team may put right, each field checked as a feed's own is.
const correctable = (base: string | undefined) => {
  const url = link(base);
  return {
    description: text(TEXT_LENGTH),
    level: oneOf<Level>('beginner', 'improver', 'advanced', 'all'),
    effort: oneOf<Effort>('seated', 'gentle', 'moderate', 'vigorous'),
    firstVisit,
    whoItIsFor: text(TEXT_LENGTH),
    schedule,
    joining: shape<Joining>(
      { routes: list(oneOf('turn-up', 'book', 'self-refer', 'referral')), url, wait: line() },
      'routes',
    ),
    contact: shape<Contact>({ telephone: checked(written(telephone)), email: checked(written(roleEmail)), url }),
    price,
    status: oneOf<Status>('cancelled', 'closed', 'postponed'),
  };
};

/** Checks what a local team wrote over a listing: these fields, and no others. */
export function correctionsCheck(base: string | undefined): Check<CorrectableValues> {
  return shape<CorrectableValues>(correctable(base));
}

/**
 * Checks one opportunity of a native feed field by field.
 *
 * @param base - What links are relative to.
 * @param now - Epoch milliseconds; nothing was changed, checked or copied later.
 */
export function opportunityCheck(base: string | undefined, now: number): Check<Opportunity> {
  const url = link(base);
  // In summer a day begins here an hour before it does in Greenwich.
  const past = date(isoDay(now + 3_600_000));
  const fields = correctable(base);
  const from = {
    source: line(ID),
    publisher: line(),
    publisherUrl: url,
    licence: url,
    attribution: line(500),
    changed: past,
    checked: past,
    copied: past,
  };
  // Only one level deep: a merged listing lists all its sources at once.
  const also = list(shape<Omit<Trust, 'also'>>(from, 'source'));
  return shape<Opportunity>(
    {
      id: line(ID),
      aliases: list(line(ID)),
      kind: oneOf('session', 'course', 'event', 'place', 'on-demand'),
      name: line(),
      organiser: shape<Organiser>({ name: line(), url }, 'name'),
      url,
      activities: list(line()),
      ...fields,
      levelWords: line(),
      beginner: list(shape<Evidence>({ basis, evidence }, 'basis', 'evidence')),
      suitability: list(
        shape<Suitability>(
          { condition: line(), basis, evidence, reviewedOn: past, addedBy: line() },
          'condition',
          'basis',
          'evidence',
        ),
      ),
      exclusions: list(exclusion),
      age,
      gender: oneOf('any', 'women', 'men'),
      accessibility,
      notAccessible: accessibility,
      oneToOne: flag,
      homeVisit: flag,
      settings: list(oneOf(...SETTINGS)),
      place,
      trust: shape<Trust>({ ...from, also }, 'source'),
      corrected: list(
        shape<Correction>(
          {
            by: line(),
            on: past,
            fields: list(oneOf(...(Object.keys(fields) as CorrectableField[]))),
            listed: correctionsCheck(base),
          },
          'by',
          'fields',
          'listed',
        ),
      ),
      sample: mark,
    },
    'id',
    'kind',
    'name',
  );
}
