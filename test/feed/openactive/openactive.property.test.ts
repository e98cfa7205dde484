import { expect } from '@open-wc/testing';
import {
  array,
  assert,
  asyncProperty,
  constant,
  constantFrom,
  integer,
  jsonValue,
  oneof,
  record,
  string,
  webUrl,
} from 'fast-check';
import { reader } from '../../../src/feed/openactive/read-openactive.js';
import { aSeries, NOW } from '../../support/a-feed.js';
import { anyRecord, tiedUp } from '../../support/any-feed.js';
import { expectPromisesKept } from '../../support/reader-promises.js';

const TYPES =
  'SessionSeries ScheduledSession EventSeries Event HeadlineEvent CourseInstance Course OnDemandEvent FacilityUse IndividualFacilityUse Slot Place Park'.split(
    ' ',
  );
const FIELDS =
  '@id id identifier name description url activity category level ageRange ageRestriction minValue maxValue genderRestriction accessibilitySupport prefLabel isWheelchairAccessible organizer location geo latitude longitude address postalCode addressLocality offers price priceCurrency eventSchedule byDay startTime duration repeatFrequency repeatCount byMonth byMonthDay exceptDate scheduleTimezone startDate endDate subEvent superEvent instanceOfCourse facilityUse individualFacilityUse event eventStatus eventAttendanceMode attendeeInstructions meetingPoint telephone email isSample state data items beta:formattedDescription beta:virtualLocation beta:sportsActivityLocation __proto__ constructor'.split(
    ' ',
  );
const OPTIONS = { now: NOW, include: ['facilities' as const], sourceUrl: 'https://example.org/feed' };

describe('whatever an OpenActive feed holds', () => {
  const records = array(anyRecord(FIELDS, TYPES), { minLength: 1, maxLength: 6 });

  it('its reader keeps its promises', async function () {
    this.timeout(20_000);
    await assert(
      asyncProperty(records, async (body) => expectPromisesKept(await reader.read(body, OPTIONS))),
      { numRuns: 150, interruptAfterTimeLimit: 4_000 },
    );
  });

  it('its reader keeps them when records hold each other', async function () {
    this.timeout(20_000);
    const parents = ['superEvent', 'subEvent', 'location', 'facilityUse', 'organizer', 'items', 'eventSchedule'];
    await assert(
      asyncProperty(records, async (body) => expectPromisesKept(await reader.read(tiedUp(body, parents), OPTIONS))),
      { numRuns: 100, interruptAfterTimeLimit: 4_000 },
    );
  });

  it('its reader keeps them in a page of RPDE, and with JSON of any kind', async function () {
    this.timeout(20_000);
    const item = record({
      state: constantFrom('updated', 'deleted', 'gone'),
      kind: constantFrom('SessionSeries', 'x'),
      id: oneof(integer({ min: 0, max: 3 }), string()),
      modified: oneof(integer(), string(), constant({})),
      data: oneof(anyRecord(FIELDS, TYPES), jsonValue()),
    });
    const page = record({ next: webUrl(), items: array(oneof(item, jsonValue()), { maxLength: 8 }) });
    await assert(
      asyncProperty(oneof(page, jsonValue()), async (body) => expectPromisesKept(await reader.read(body, OPTIONS))),
      { numRuns: 150, interruptAfterTimeLimit: 4_000 },
    );
  });

  it('may be a circle of pages without end', async () => {
    const items: unknown[] = [];
    const page = { items };
    for (let index = 0; index < 1000; index++) items.push(page, items);
    expect((await reader.read(page, OPTIONS)).report).to.include({ read: 0, kept: 0 });
    items.unshift(aSeries());
    expect((await reader.read([page, page], OPTIONS)).report).to.include({ read: 1, kept: 1 });
  });
});
