// Records as publishers really wrote them, 2014 to 2020. They are not part of this repository: where the folder is
// missing, each test is skipped by name.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { readFeed } from '../../dist/headless.js';

const folder = fileURLToPath(new URL('../../../shared/feeds/openactive/', import.meta.url));
const skip = existsSync(folder) ? false : 'no captured records here';
const parsed = (path) => JSON.parse(readFileSync(folder + path, 'utf8'));
const captured = (name) => parsed(`real-feed-normaliser-fixtures/${name}.json`);

/** Each row: who published what, the files that belong together, when they were read, and what comes out. */
const RECORDS = [
  {
    what: 'a GoodGym run',
    files: ['event-not-normalised'],
    now: '2014-09-01',
    expected: {
      kind: 'event',
      name: 'Hill Session with Tom',
      organiser: { name: 'GoodGym', url: 'http://www.goodgym.org/?utm_medium=openactive&utm_source=default' },
      activities: ['Running'],
      level: 'advanced',
      levelWords: 'intermediate',
      age: { from: 18 },
      gender: 'any',
      schedule: {
        certainty: 'dates',
        times: [{ day: 'tuesday', start: '18:45', end: '20:40' }],
        frequency: 'once',
        next: ['2014-09-23T18:45:00+01:00'],
        from: '2014-09-23',
        until: '2014-09-23',
      },
      place: {
        address: 'Mile End Park, London',
        town: 'London',
        postcode: 'E3 4PL',
        point: { latitude: 51.52462, longitude: -0.0354348 },
      },
      contact: {
        telephone: '0203 432 3920',
        email: 'getinvolved@goodgym.org',
        url: 'http://www.goodgym.org/?utm_medium=openactive&utm_source=default',
      },
      price: { from: 0 },
    },
    never: ['Leader Name', 'leader@example.org'],
  },
  {
    what: 'a Playwaze badminton series with one of its sessions',
    files: ['sessionseries', 'scheduledsession-referenced-superevent'],
    now: '2019-11-25',
    expected: {
      kind: 'session',
      name: 'No Strings Badminton and coaching Sessions - Thursday evenings 19:00 - 23:00',
      organiser: {
        name: 'National Badminton Centre, Milton Keynes',
        url: 'https://badmintonengland.playwaze.com/national-badminton-centre-milton-keynes/xdpcp4jkpqzs/community-about',
      },
      activities: ['Badminton'],
      level: undefined,
      gender: 'any',
      schedule: {
        certainty: 'dates',
        times: [{ day: 'thursday', start: '19:00', end: '23:00' }],
        frequency: 'weekly',
        next: ['2019-11-28T19:00:00+00:00'],
        from: '2019-11-21',
        until: '2020-10-17',
      },
      place: { point: { latitude: 52.0406224, longitude: -0.7594171 } },
      // Said to be free, and "BE Members £6-00 Non- members £7-00".
      price: { from: 0, to: 700 },
    },
  },
  {
    what: 'a Playwaze session whose series is not there',
    files: ['scheduledsession-referenced-superevent'],
    now: '2019-11-25',
    expected: {
      kind: 'session',
      name: 'No Strings Badminton and coaching Sessions - Thursday evenings 19:00 - 23:00',
      activities: ['Badminton'],
      level: undefined,
      schedule: {
        certainty: 'dates',
        times: [{ day: 'thursday', start: '19:00', end: '23:00' }],
        frequency: 'once',
        next: ['2019-11-28T19:00:00+00:00'],
        from: '2019-11-28',
        until: '2019-11-28',
      },
      place: { point: { latitude: 52.0383757, longitude: -0.7858541 } },
      price: undefined,
    },
  },
  {
    what: 'a Playwaze series with a full schedule',
    files: ['sessionseries-with-schedule'],
    now: '2020-11-20',
    expected: {
      kind: 'session',
      name: 'No Strings Badminton - Thursday daytime',
      activities: ['General'],
      level: undefined,
      schedule: {
        certainty: 'dates',
        times: [{ day: 'thursday', start: '11:00', end: '14:00' }],
        frequency: 'weekly',
        next: ['2020-11-26T11:00:00+00:00', '2020-12-03T11:00:00+00:00'],
        from: '2020-01-02',
        until: '2020-12-04',
      },
      place: { point: { latitude: 52.0406224, longitude: -0.7594171 } },
      price: { from: 0 },
    },
  },
  {
    what: 'a British Triathlon event with its race',
    files: ['headline-event-with-subevents'],
    now: '2016-01-01',
    expected: {
      kind: 'event',
      name: 'Hebridean Cycle Challenge',
      organiser: { name: 'Lewis and Harris Youth Clubs Association' },
      activities: ['Triathlon'],
      level: 'beginner',
      levelWords: 'Beginner',
      gender: 'any',
      schedule: {
        certainty: 'dates',
        times: [{ day: 'saturday' }],
        frequency: 'once',
        next: [],
        from: '2016-06-18',
      },
      place: {
        name: 'Scaladale Outdoor Centre',
        venue: 'outdoors',
        address: 'Scaladale Outdoor Cnetre, Ardvourlie, Isle of Harris',
        town: 'Isle of Harris',
        postcode: 'HS3 3AB',
        point: { latitude: 58.002, longitude: -6.7561 },
      },
      price: undefined,
    },
  },
  {
    what: 'something to do at home, from Playwaze',
    files: ['on-demand-event'],
    now: '2020-05-01',
    expected: {
      kind: 'on-demand',
      name: 'Otsimo Special Education',
      organiser: { name: '#BrumTogether', url: 'https://playwaze.com/brumtogether/lixsvwc39xh/community-about' },
      activities: ['learning'],
      level: 'beginner',
      schedule: undefined,
      settings: ['online', 'at-home'],
      place: undefined,
      price: { from: 0 },
    },
  },
  {
    what: 'an S4K course',
    files: ['course-schedule-httpday'],
    now: '2020-07-01',
    expected: {
      kind: 'course',
      name: 'S4K TV - Dance',
      organiser: undefined,
      activities: [],
      level: undefined,
      schedule: {
        certainty: 'usual',
        times: [{ day: 'friday', start: '09:00', end: '10:00' }],
        next: [],
        from: '2020-05-01',
        until: '2020-09-04',
      },
      place: undefined,
      price: undefined,
    },
  },
  {
    what: 'a Lincs Inspire squash court with a slot',
    files: ['facilityuse-2', 'slot-referenced-facilityuse-2'],
    now: '2020-06-01',
    include: ['facilities'],
    expected: {
      kind: 'place',
      name: 'Squash Activities ST',
      organiser: { name: 'Lincs Inspire LTD' },
      activities: ['Squash Activities ST'],
      schedule: {
        certainty: 'dates',
        times: [{ day: 'thursday', start: '10:20', end: '11:00' }],
        next: ['2020-06-25T10:20:00+01:00'],
      },
      place: {
        name: 'Grimsby L C',
        address: 'Cromwell Road, North East Lincolnshire',
        town: 'North East Lincolnshire',
        postcode: 'DN31 2BH',
        point: { latitude: 53.569465, longitude: -0.113715 },
      },
      contact: { telephone: '01472323100', email: 'enquiries@lincsinspire.com' },
    },
  },
  {
    what: 'a Fusion Lifestyle crèche',
    files: ['facilityuse'],
    now: '2020-06-01',
    include: ['facilities'],
    expected: {
      kind: 'place',
      name: 'Creche 3-5yrs 2hrs',
      organiser: { name: 'Fusion Lifestyle Training' },
      activities: [],
      schedule: undefined,
      place: { name: 'Southgate Leisure Centre', venue: 'leisure-centre' },
      price: {
        from: 315,
        to: 575,
        words: 'Adult: Off Peak £5.75, Adult: Peak £5.75, Adult: 24 Hour £5.75, Junior: Off Peak £3.15',
      },
    },
  },
];

for (const { what, files, now, include, expected, never = [] } of RECORDS)
  test(`${what} comes out as its publisher meant it`, { skip }, async () => {
    const { opportunities, report } = await readFeed(files.map(captured), { now: new Date(now), include });
    assert.equal(report.problem, undefined);
    assert.equal(opportunities.length, 1);
    for (const [field, value] of Object.entries(expected)) assert.deepEqual(opportunities[0][field], value, field);
    for (const words of never) assert.ok(!JSON.stringify(opportunities).includes(words), words);
  });

test('a slot of Jubilee Hall that names nothing is left out with a reason', { skip }, async () => {
  const { opportunities, report } = await readFeed([captured('slot-referenced-facilityuse')], {
    now: new Date('2020-07-01'),
    include: ['facilities'],
  });
  assert.deepEqual(opportunities, []);
  assert.equal(report.dropped[0].reason, 'Nothing says what it is: no name and no activity.');
});

test('facilities stay out unless they are asked for', { skip }, async () => {
  const { report } = await readFeed(['facilityuse', 'facilityuse-2'].map(captured));
  assert.deepEqual([report.kept, report.droppedCount, report.unreadable], [0, 2, 0]);
});

const files = skip ? [] : readdirSync(folder, { recursive: true }).filter((path) => /\.json(?:ld)?$/.test(path));

for (const path of skip ? ['every other file'] : files)
  test(`${path} can be read without harm`, { skip }, async () => {
    const body = parsed(path);
    const bodies = [body, ...(path.startsWith('validator-spec-cases') ? body.map(({ data }) => data) : [])];
    for (const each of bodies.filter((value) => typeof value === 'object' && value !== null))
      for (const include of [undefined, ['facilities']]) {
        const { opportunities, report } = await readFeed(each, { include, now: new Date('2015-01-01') });
        assert.equal(report.kept, opportunities.length);
        assert.equal(report.kept + report.folded + report.droppedCount, report.read);
        assert.ok(report.dropped.length > 0 || report.droppedCount === 0);
        assert.ok(report.dropped.every(({ reason }) => !reason.startsWith('It could not be read')));
      }
  });
