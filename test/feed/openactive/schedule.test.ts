import { expect } from '@open-wc/testing';
import type { Schedule } from '../../../src/opportunity/schedule.js';
import { readFeed } from '../../../src/feed/read-feed.js';
import { aSeries, opportunityFrom } from '../../support/a-feed.js';

async function scheduleOf(pattern: object | readonly object[], now: string): Promise<Schedule | undefined> {
  return (await opportunityFrom(aSeries({ eventSchedule: pattern }), { now: new Date(now) })).schedule;
}

const weekly = {
  '@type': 'Schedule',
  byDay: ['https://schema.org/Tuesday'],
  startTime: '10:00',
  duration: 'PT1H',
  repeatFrequency: 'P1W',
  startDate: '2026-01-06',
};

describe('dates from a full schedule', () => {
  const table: [string, object, string, string[]][] = [
    [
      'across the end of summer time',
      { ...weekly, endDate: '2026-11-03' },
      '2026-10-18',
      ['2026-10-20T10:00:00+01:00', '2026-10-27T10:00:00+00:00', '2026-11-03T10:00:00+00:00'],
    ],
    [
      'across the beginning of summer time',
      { ...weekly, endDate: '2027-04-06' },
      '2027-03-20',
      ['2027-03-23T10:00:00+00:00', '2027-03-30T10:00:00+01:00', '2027-04-06T10:00:00+01:00'],
    ],
    [
      'without the dates that are left out',
      { ...weekly, endDate: '2026-12-15', exceptDate: ['2026-12-01', '2026-12-08T10:00:00Z'] },
      '2026-11-22',
      ['2026-11-24T10:00:00+00:00', '2026-12-15T10:00:00+00:00'],
    ],
    [
      'every other week, counted from the first',
      { ...weekly, repeatFrequency: 'P2W', startDate: '2026-11-03', endDate: '2026-12-15' },
      '2026-11-22',
      ['2026-12-01T10:00:00+00:00', '2026-12-15T10:00:00+00:00'],
    ],
    [
      'on two days a week',
      { ...weekly, byDay: ['TU', 'schema:Thursday'], endDate: '2026-11-26' },
      '2026-11-22',
      ['2026-11-24T10:00:00+00:00', '2026-11-26T10:00:00+00:00'],
    ],
    [
      'on the day of its first date when no day is named',
      { ...weekly, byDay: undefined, startDate: '2026-11-04', endDate: '2026-11-25' },
      '2026-11-22',
      ['2026-11-25T10:00:00+00:00'],
    ],
    [
      'daily',
      { ...weekly, byDay: [], repeatFrequency: 'P1D', endDate: '2026-11-24' },
      '2026-11-22T12:00:00Z',
      ['2026-11-23T10:00:00+00:00', '2026-11-24T10:00:00+00:00'],
    ],
    [
      'every month on the same date',
      { ...weekly, byDay: [], repeatFrequency: 'P1M', startDate: '2026-01-15', endDate: '2027-01-31' },
      '2026-11-22',
      ['2026-12-15T10:00:00+00:00', '2027-01-15T10:00:00+00:00'],
    ],
    [
      'on the second Tuesday and the last Friday of a month',
      { ...weekly, byDay: ['2TU', '-1FR'], repeatFrequency: 'P1M', endDate: '2027-01-31' },
      '2026-11-22',
      [
        '2026-11-27T10:00:00+00:00',
        '2026-12-08T10:00:00+00:00',
        '2026-12-25T10:00:00+00:00',
        '2027-01-12T10:00:00+00:00',
        '2027-01-29T10:00:00+00:00',
      ],
    ],
    [
      'on days of the month, every other month',
      {
        ...weekly,
        byDay: [],
        repeatFrequency: 'P2M',
        byMonthDay: [1, -1],
        startDate: '2026-10-01',
        endDate: '2027-02-28',
      },
      '2026-11-22',
      [
        '2026-12-01T10:00:00+00:00',
        '2026-12-31T10:00:00+00:00',
        '2027-02-01T10:00:00+00:00',
        '2027-02-28T10:00:00+00:00',
      ],
    ],
    [
      'in some months only',
      { ...weekly, byMonth: [12, '6'], endDate: '2026-12-08' },
      '2026-11-22',
      ['2026-12-01T10:00:00+00:00', '2026-12-08T10:00:00+00:00'],
    ],
    [
      'as often as it repeats, those that are left out included',
      { ...weekly, startDate: '2026-11-10', repeatCount: 4, exceptDate: '2026-11-24' },
      '2026-11-22',
      ['2026-12-01T10:00:00+00:00'],
    ],
    [
      'from another time zone, across both changes of the clocks',
      {
        ...weekly,
        scheduleTimezone: 'America/New_York',
        byDay: ['SU'],
        startTime: '19:30',
        startDate: '2026-10-18',
        endDate: '2026-11-01',
      },
      '2026-10-17',
      ['2026-10-19T00:30:00+01:00', '2026-10-25T23:30:00+00:00', '2026-11-02T00:30:00+00:00'],
    ],
    [
      'in London when no such time zone exists',
      { ...weekly, scheduleTimezone: 'Europe/Barchester', endDate: '2026-11-24' },
      '2026-11-22',
      ['2026-11-24T10:00:00+00:00'],
    ],
    [
      'from its first day, not from today',
      { ...weekly, startDate: '2027-01-05', endDate: '2027-01-12' },
      '2026-11-22',
      ['2027-01-05T10:00:00+00:00', '2027-01-12T10:00:00+00:00'],
    ],
  ];
  for (const [name, pattern, now, expected] of table)
    it(`are computed ${name}`, async () => {
      const schedule = await scheduleOf(pattern, now);
      expect(schedule?.next).to.deep.equal(expected);
      expect(schedule?.certainty).to.equal('dates');
    });

  const hints: [string, object][] = [
    ['a partial schedule', { ...weekly, '@type': 'PartialSchedule' }],
    ['some weekday of the month', { ...weekly, repeatFrequency: 'P1M' }],
    ['a schedule that ends after an unknown number of times', { ...weekly, repeatCount: 'some' }],
    ['a schedule that goes back too far to count', { ...weekly, startDate: '1999-01-05', repeatCount: 2000 }],
    ['a schedule without a time', { ...weekly, startTime: undefined }],
    ['a schedule without a beginning', { ...weekly, startDate: undefined }],
    ['a schedule that does not say how often', { ...weekly, repeatFrequency: undefined }],
    ['a schedule that repeats after no time at all', { ...weekly, repeatFrequency: 'P0D' }],
  ];
  for (const [name, pattern] of hints)
    it(`are not promised by ${name}`, async () => {
      const schedule = await scheduleOf(pattern, '2026-11-22');
      expect([schedule?.certainty, schedule?.next]).to.deep.equal(['usual', []]);
    });

  it('have the day and time of London where the schedule has another zone', async () => {
    const online = { ...weekly, scheduleTimezone: 'Europe/Athens', startTime: '12:00', endTime: '12:45' };
    const schedule = await scheduleOf({ ...online, endDate: '2026-11-24' }, '2026-11-22');
    expect(schedule?.times).to.deep.equal([{ day: 'tuesday', start: '10:00', end: '10:45' }]);
  });

  it('are over when they were as many as they were to be', async () => {
    const { report } = await readFeed(aSeries({ eventSchedule: { ...weekly, repeatCount: 10 } }), {
      now: new Date('2026-11-22'),
    });
    expect(report.dropped[0]?.reason).to.equal('It ended on 2026-03-10.');
  });

  it('are at most twelve', async () =>
    expect((await scheduleOf({ ...weekly, repeatFrequency: 'P1D', byDay: [] }, '2026-11-22'))?.next).to.have.length(
      12,
    ));

  it('give way to a cancelled session', async () => {
    const { schedule } = await opportunityFrom(
      [
        aSeries({ eventSchedule: { ...weekly, endDate: '2026-12-08' } }),
        {
          '@type': 'ScheduledSession',
          superEvent: 'https://example.org/series/1',
          startDate: '2026-12-01T10:00:00Z',
          eventStatus: 'EventCancelled',
        },
      ],
      { now: new Date('2026-11-22') },
    );
    expect(schedule?.next).to.deep.equal(['2026-11-24T10:00:00+00:00', '2026-12-08T10:00:00+00:00']);
  });
});

describe('the usual week', () => {
  const table: [string, object, Partial<Schedule>][] = [
    [
      'a pattern',
      { byDay: ['https://schema.org/Tuesday'], startTime: '8:30', endTime: '09:30:00', repeatFrequency: 'P1W' },
      { times: [{ day: 'tuesday', start: '08:30', end: '09:30' }], frequency: 'weekly' },
    ],
    [
      'days in every spelling, in the order of the week',
      {
        byDay: ['http://schema.org/Friday', 'schema:Monday', 'WE', 'thu', 'https://schema.org/PublicHolidays', null, 5],
      },
      { times: [{ day: 'monday' }, { day: 'wednesday' }, { day: 'thursday' }, { day: 'friday' }] },
    ],
    ['one day instead of an array', { byDay: 'https://schema.org/Sunday' }, { times: [{ day: 'sunday' }] }],
    [
      'an end from how long it lasts',
      { byDay: ['SA'], startTime: '10:00', duration: 'PT1H30M' },
      { times: [{ day: 'saturday', start: '10:00', end: '11:30' }] },
    ],
    ['every second week', { byDay: ['SA'], repeatFrequency: 'P14D' }, { frequency: 'fortnightly' }],
    ['every month', { byDay: ['SA'], repeatFrequency: 'P1M' }, { frequency: 'monthly' }],
    [
      'daily for no more than a weekend',
      { repeatFrequency: 'P1D', startDate: '2026-12-05', endDate: '2026-12-06' },
      { times: [{ day: 'saturday' }, { day: 'sunday' }], frequency: 'daily' },
    ],
    ['daily on some days, which is weekly', { byDay: ['SA'], repeatFrequency: 'P1D' }, { frequency: 'weekly' }],
    [
      'its first and last day',
      { byDay: ['SA'], startDate: '2026-10-03', endDate: '2026-12-19' },
      { from: '2026-10-03', until: '2026-12-19' },
    ],
  ];
  for (const [name, pattern, expected] of table)
    it(`is read from ${name}`, async () => {
      const schedule = await scheduleOf({ '@type': 'PartialSchedule', ...pattern }, '2026-11-22');
      expect(schedule).to.deep.include({ certainty: 'usual', next: [], ...expected });
    });

  it('puts several patterns together', async () => {
    const schedule = await scheduleOf(
      [
        { '@type': 'PartialSchedule', byDay: ['MO'], startTime: '10:00' },
        { '@type': 'PartialSchedule', byDay: ['TU'], startTime: '18:00' },
      ],
      '2026-11-22',
    );
    expect(schedule?.times).to.deep.equal([
      { day: 'monday', start: '10:00' },
      { day: 'tuesday', start: '18:00' },
    ]);
  });

  it('is over when its last day is', async () => {
    const pattern = { '@type': 'PartialSchedule', byDay: ['SA'], endDate: '2026-11-21' };
    const { report } = await readFeed(aSeries({ eventSchedule: pattern }), { now: new Date('2026-11-22T12:00:00Z') });
    expect(report.dropped[0]?.reason).to.equal('It ended on 2026-11-21.');
  });

  it('is not over on its last day', async () =>
    expect(
      (await scheduleOf({ '@type': 'PartialSchedule', byDay: ['SU'], endDate: '2026-11-22' }, '2026-11-22T12:00:00Z'))
        ?.until,
    ).to.equal('2026-11-22'));
});

describe('events and courses', () => {
  const now = new Date('2026-11-22T12:00:00Z');

  it('happen once', async () => {
    const { kind, schedule } = await opportunityFrom(
      { '@type': 'Event', name: 'Fun run', startDate: '2026-12-06T09:30:00Z', duration: 'PT2H' },
      { now },
    );
    expect(kind).to.equal('event');
    expect(schedule).to.deep.equal({
      certainty: 'dates',
      times: [{ day: 'sunday', start: '09:30', end: '11:30' }],
      frequency: 'once',
      next: ['2026-12-06T09:30:00+00:00'],
      from: '2026-12-06',
    });
  });

  it('have no made-up time when only the day is known', async () => {
    const { schedule } = await opportunityFrom({ '@type': 'Event', name: 'Fun run', startDate: '2026-12-06' }, { now });
    expect(schedule).to.deep.equal({
      certainty: 'dates',
      times: [{ day: 'sunday' }],
      frequency: 'once',
      next: [],
      from: '2026-12-06',
    });
  });

  it('are kept while they last', async () => {
    const today = { '@type': 'Event', name: 'Fun run', startDate: '2026-11-22T11:00:00Z', duration: 'PT2H' };
    expect((await opportunityFrom(today, { now })).schedule?.next).to.deep.equal([]);
  });

  it('are left out afterwards', async () => {
    const past = { '@type': 'Event', name: 'Fun run', startDate: '2026-11-21T11:00:00Z', duration: 'PT2H' };
    expect((await readFeed(past, { now })).report.dropped[0]?.reason).to.equal('It ended on 2026-11-21.');
  });

  it('have the dates of their parts', async () => {
    const { kind, schedule } = await opportunityFrom(
      {
        '@type': 'CourseInstance',
        name: 'Netball',
        startDate: '2026-11-03',
        endDate: '2026-12-01',
        subEvent: ['2026-11-17', '2026-11-24', '2026-12-01'].map((date) => ({
          '@type': 'Event',
          startDate: `${date}T19:15:00Z`,
        })),
      },
      { now },
    );
    expect(kind).to.equal('course');
    expect(schedule?.next).to.deep.equal(['2026-11-24T19:15:00+00:00', '2026-12-01T19:15:00+00:00']);
    expect([schedule?.from, schedule?.until]).to.deep.equal(['2026-11-03', '2026-12-01']);
  });

  it('go on to their last date, whatever last day the course gives', async () => {
    const dates = ['2026-11-24', '2026-12-08'];
    const { schedule } = await opportunityFrom(
      {
        '@type': 'CourseInstance',
        name: 'Netball',
        startDate: '2026-12-01',
        endDate: '2026-11-01',
        subEvent: dates.map((date) => ({ '@type': 'Event', startDate: `${date}T19:15:00Z` })),
      },
      { now },
    );
    expect([schedule?.from, schedule?.until]).to.deep.equal(dates);
  });

  it('begin when a course says that it begins', async () => {
    const course = {
      '@type': 'CourseInstance',
      name: 'Netball',
      startDate: '2026-12-01T19:15:00Z',
      endDate: '2027-02-01',
    };
    const { schedule } = await opportunityFrom(course, { now });
    expect(schedule?.next).to.deep.equal(['2026-12-01T19:15:00+00:00']);
    expect(schedule?.times).to.deep.equal([{ day: 'tuesday', start: '19:15' }]);
    expect(schedule?.frequency).to.equal(undefined);
  });

  it('say once when they begin, with the end that one of them gives', async () => {
    const at = (startDate: string, endDate?: string): object => ({ '@type': 'ScheduledSession', startDate, endDate });
    const series = aSeries({
      subEvent: [at('2026-12-03T10:00:00Z', '2026-12-03T11:00:00Z'), at('2026-12-10T10:00:00Z')],
      eventSchedule: undefined,
    });
    expect((await opportunityFrom(series, { now })).schedule?.times).to.deep.equal([
      { day: 'thursday', start: '10:00', end: '11:00' },
    ]);
  });

  it('do not take the first day of a series for a session', async () => {
    const series = aSeries({ startDate: '2018-01-01T00:00:00Z' });
    expect((await opportunityFrom(series, { now })).schedule?.next).to.deep.equal([]);
  });

  it('say when they are called off or put off', async () => {
    const event = (eventStatus: string): object => ({
      '@type': 'Event',
      name: 'Fun run',
      startDate: '2026-12-06T09:30:00Z',
      eventStatus,
    });
    expect((await opportunityFrom(event('https://schema.org/EventCancelled'), { now })).status).to.equal('cancelled');
    expect((await opportunityFrom(event('http://schema.org/EventPostponed'), { now })).status).to.equal('postponed');
    expect((await opportunityFrom(event('https://schema.org/EventScheduled'), { now })).status).to.equal(undefined);
  });
});

describe('a status said of the series and of its sessions', () => {
  const now = new Date('2026-11-22');
  const session = (eventStatus?: string): object => ({
    '@type': 'ScheduledSession',
    superEvent: 'https://example.org/series/1',
    startDate: '2026-12-01T10:00:00Z',
    eventStatus,
  });
  const table: [string, string | undefined, string | undefined, string | undefined, number][] = [
    ['is off with its series', 'EventCancelled', undefined, 'cancelled', 0],
    ['is put off with its series', 'https://schema.org/EventPostponed', undefined, 'postponed', 0],
    ['goes on although its series says otherwise', 'EventCancelled', 'https://schema.org/EventScheduled', undefined, 1],
    ['is off by itself', 'EventScheduled', 'schema:EventCancelled', 'cancelled', 0],
    ['goes on with its series', undefined, undefined, undefined, 1],
  ];
  for (const [name, series, own, status, dates] of table)
    it(`means that a session ${name}`, async () => {
      const listing = await opportunityFrom([aSeries({ eventStatus: series }), session(own)], { now });
      expect([listing.status, listing.schedule?.next.length ?? 0]).to.deep.equal([status, dates]);
    });

  it('counts when it stands on what the series is part of', async () => {
    const above = { '@type': 'EventSeries', name: 'All our yoga', eventStatus: 'EventCancelled' };
    expect((await opportunityFrom([aSeries({ superEvent: above }), session()], { now })).status).to.equal('cancelled');
  });

  it('leaves no dates to compute for what is called off', async () => {
    const { status, schedule } = await opportunityFrom(
      aSeries({ eventStatus: 'EventCancelled', eventSchedule: { ...weekly, endDate: '2027-01-05' } }),
      { now },
    );
    expect([status, schedule?.next]).to.deep.equal(['cancelled', []]);
  });
});
