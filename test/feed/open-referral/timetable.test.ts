import { expect } from '@open-wc/testing';
import { readFeed } from '../../../src/feed/read-feed.js';
import type { Schedule } from '../../../src/opportunity/schedule.js';
import { aService, opportunityOf } from '../../support/a-service.js';

async function scheduleOf(schedules: unknown, now = '2026-11-22T12:00:00Z'): Promise<Schedule | undefined> {
  return (await opportunityOf(aService({ schedules }), { now: new Date(now) })).schedule;
}

const weekly = { freq: 'WEEKLY', byday: 'TU', opens_at: '10:00', closes_at: '11:00' };

describe('the usual week of a service', () => {
  const table: [string, unknown, Partial<Schedule>][] = [
    [
      'days in a row of letters',
      [{ freq: 'WEEKLY', byday: 'TH,FR', opens_at: '10:00:00', closes_at: '18:00:00' }],
      {
        certainty: 'usual',
        frequency: 'weekly',
        times: [
          { day: 'thursday', start: '10:00', end: '18:00' },
          { day: 'friday', start: '10:00', end: '18:00' },
        ],
      },
    ],
    [
      'days in a row with spaces, and times with their zone',
      [{ byday: 'MO, we', opens_at: '10:00Z', closes_at: '11:30+01:00' }],
      {
        times: [
          { day: 'monday', start: '10:00', end: '11:30' },
          { day: 'wednesday', start: '10:00', end: '11:30' },
        ],
        frequency: undefined,
      },
    ],
    ['a day in full', [{ weekday: 'Monday', opens_at: '10:00' }], { times: [{ day: 'monday', start: '10:00' }] }],
    [
      'an array of days',
      [{ byday: ['https://schema.org/Monday'], opens_at: '10:00' }],
      { times: [{ day: 'monday', start: '10:00' }] },
    ],
    ['the same time said twice', [weekly, weekly], { times: [{ day: 'tuesday', start: '10:00', end: '11:00' }] }],
    ['every other week', [{ ...weekly, interval: 2 }], { frequency: 'fortnightly', next: [] }],
    ['every other week as text', [{ ...weekly, interval: '2' }], { frequency: 'fortnightly' }],
    ['every day', [{ freq: 'DAILY', opens_at: '09:00' }], { frequency: 'daily' }],
    [
      'the second Monday of a month without a beginning',
      [{ freq: 'MONTHLY', byday: '2MO', opens_at: '10:00' }],
      { certainty: 'usual', frequency: 'monthly', times: [{ day: 'monday', start: '10:00' }], next: [] },
    ],
    [
      'a day from midnight to midnight',
      [{ ...weekly, opens_at: '00:00', closes_at: '23:59' }],
      { times: [{ day: 'tuesday' }] },
    ],
    [
      'an end that comes before its beginning',
      [{ ...weekly, closes_at: '09:00' }],
      { times: [{ day: 'tuesday', start: '10:00' }] },
    ],
    ['one entry instead of an array', weekly, { times: [{ day: 'tuesday', start: '10:00', end: '11:00' }] }],
    [
      'when the times are valid',
      [{ ...weekly, valid_from: '2026-09-01', valid_to: '2026-12-18' }],
      { certainty: 'usual', from: '2026-09-01', until: '2026-12-18', next: [] },
    ],
  ];
  for (const [name, schedules, expected] of table)
    it(`is read from ${name}`, async () => {
      const schedule = await scheduleOf(schedules);
      for (const field of Object.keys(expected) as (keyof Schedule)[])
        expect(schedule?.[field], field).to.deep.equal(expected[field]);
    });

  const silent: [string, unknown][] = [
    ['no timetable', undefined],
    ['an empty one', []],
    ['an entry that says nothing', [{ freq: 'WEEKLY' }]],
    ['a day nobody knows', [{ byday: 'XX', opens_at: '10:00' }]],
    ['words', 'Tuesdays at ten'],
  ];
  for (const [name, schedules] of silent)
    it(`is not stated by ${name}`, async () => expect(await scheduleOf(schedules)).to.equal(undefined));

  it('leaves out times that were valid until a day that has passed, and says so', async () => {
    const schedules = [{ ...weekly, valid_to: '2026-11-21' }];
    expect(await scheduleOf(schedules)).to.equal(undefined);
    const { report } = await readFeed(aService({ schedules }), { now: new Date('2026-11-22T12:00:00Z') });
    expect(report.repaired.map(({ field }) => field)).to.contain('schedules');
  });

  it('is that of the place where the place has one', async () => {
    const { schedule } = await opportunityOf(
      aService({
        regular_schedules: [{ weekday: 'Monday', opens_at: '09:00' }],
        service_at_locations: [{ location: {}, regular_schedule: [{ byday: 'FR', opens_at: '14:00' }] }],
      }),
    );
    expect(schedule?.times).to.deep.equal([{ day: 'friday', start: '14:00' }]);
  });
});

describe('the next dates of a service', () => {
  const from = { dtstart: '2026-01-06' };
  const table: [string, object, string, string[]][] = [
    [
      'across the end of summer time',
      { ...weekly, ...from, valid_to: '2026-11-03' },
      '2026-10-18',
      ['2026-10-20T10:00:00+01:00', '2026-10-27T10:00:00+00:00', '2026-11-03T10:00:00+00:00'],
    ],
    [
      'across the beginning of summer time',
      { ...weekly, ...from, valid_to: '2027-03-30' },
      '2027-03-20',
      ['2027-03-23T10:00:00+00:00', '2027-03-30T10:00:00+01:00'],
    ],
    [
      'every other week, counted from the first',
      { ...weekly, interval: 2, dtstart: '2026-11-03', valid_to: '2026-12-15' },
      '2026-11-22',
      ['2026-12-01T10:00:00+00:00', '2026-12-15T10:00:00+00:00'],
    ],
    [
      'on the second Monday of a month',
      { ...weekly, ...from, freq: 'MONTHLY', byday: '2MO', valid_to: '2027-01-31' },
      '2026-11-22',
      ['2026-12-14T10:00:00+00:00', '2027-01-11T10:00:00+00:00'],
    ],
    [
      'on days of the month and from its end',
      { ...weekly, ...from, freq: 'MONTHLY', byday: '', bymonthday: '1,-1', valid_to: '2027-01-01' },
      '2026-11-22',
      [
        '2026-11-30T10:00:00+00:00',
        '2026-12-01T10:00:00+00:00',
        '2026-12-31T10:00:00+00:00',
        '2027-01-01T10:00:00+00:00',
      ],
    ],
    [
      'on the day of its first when no day is named',
      { ...weekly, byday: '', dtstart: '2026-11-18', valid_to: '2026-11-25' },
      '2026-11-22',
      ['2026-11-25T10:00:00+00:00'],
    ],
  ];
  for (const [name, entry, now, expected] of table)
    it(`are computed ${name}`, async () => {
      const schedule = await scheduleOf([entry], now);
      expect([schedule?.certainty, schedule?.next]).to.deep.equal(['dates', expected]);
    });

  const hints: [string, object[]][] = [
    ['a rule without a beginning', [weekly]],
    ['a day from which the information is valid', [{ ...weekly, valid_from: '2026-01-06' }]],
    ['a rule without a time', [{ ...weekly, ...from, opens_at: '' }]],
    ['a beginning without a rule', [{ ...weekly, ...from, freq: undefined }]],
    ['some Monday of the month', [{ ...weekly, ...from, freq: 'MONTHLY', byday: 'MO' }]],
    [
      'a rule beside a hint',
      [
        { ...weekly, ...from },
        { byday: 'FR', opens_at: '10:00' },
      ],
    ],
  ];
  for (const [name, schedules] of hints)
    it(`are not promised by ${name}`, async () => {
      const schedule = await scheduleOf(schedules);
      expect([schedule?.certainty, schedule?.next]).to.deep.equal(['usual', []]);
    });

  it('leave out the holidays on which it is closed', async () => {
    const { schedule } = await opportunityOf(
      aService({
        schedules: [{ ...weekly, ...from, valid_to: '2027-01-05' }],
        holiday_schedules: [
          { closed: 'true', start_date: '2026-12-20', end_date: '2027-01-03' },
          { closed: 'false', start_date: '2026-12-01' },
        ],
      }),
      { now: new Date('2026-11-29') },
    );
    expect(schedule?.next.map((date) => date.slice(0, 10))).to.deep.equal([
      '2026-12-01',
      '2026-12-08',
      '2026-12-15',
      '2027-01-05',
    ]);
  });
});
