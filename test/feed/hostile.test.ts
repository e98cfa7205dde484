import { expect } from '@open-wc/testing';
import { readFeed } from '../../src/feed/read-feed.js';
import { aSeries, NOW, opportunityFrom } from '../support/a-feed.js';

const MEGABYTE = 'x'.repeat(1_000_000);

describe('a hostile feed', () => {
  const strange: unknown[] = [
    null,
    NaN,
    Infinity,
    -1,
    0,
    true,
    '',
    MEGABYTE,
    '\u0000\u202E',
    [],
    [[]],
    [null],
    {},
    { '@type': 'X' },
    [{ name: { name: { name: [] } } }],
    { prefLabel: {}, name: [], price: {}, url: {}, geo: [], address: [], minValue: {}, byDay: {}, startDate: {} },
    { geo: { latitude: {}, longitude: [] }, address: { streetAddress: {}, postalCode: 5 }, containedInPlace: [[]] },
  ];
  const fields = [
    '@id',
    '@context',
    'identifier',
    'name',
    'description',
    'url',
    'activity',
    'category',
    'level',
    'ageRange',
    'ageRestriction',
    'genderRestriction',
    'accessibilitySupport',
    'organizer',
    'location',
    'offers',
    'eventSchedule',
    'subEvent',
    'superEvent',
    'startDate',
    'endDate',
    'duration',
    'eventStatus',
    'eventAttendanceMode',
    'attendeeInstructions',
    'meetingPoint',
    'event',
    'individualFacilityUse',
  ];
  for (const field of fields)
    it(`may hold anything in ${field}`, async () => {
      for (const type of ['SessionSeries', 'ScheduledSession', 'Event', 'CourseInstance', 'Place'])
        for (const value of strange) {
          const record = { ...aSeries({ activity: 'Yoga' }), '@type': type, [field]: value };
          const { opportunities, report } = await readFeed([record, aSeries({ '@id': 'other' })], { now: NOW });
          expect(report.dropped.filter(({ reason }) => reason.startsWith('It could not be read'))).to.deep.equal([]);
          expect(opportunities.length + report.droppedCount + report.folded).to.equal(2);
          expect(JSON.stringify(opportunities).length).to.be.below(30_000);
        }
    });

  it('may be named after what every object has', async () => {
    const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];
    const body = JSON.parse(
      `[${names.map((name) => `{"@type":"SessionSeries","@id":"${name}","identifier":"${name}","name":"${name}","superEvent":"__proto__","__proto__":{"sample":true,"polluted":1},"constructor":{"prototype":{"polluted":1}}}`).join(',')},{"@type":"__proto__"},{"@type":"constructor"}]`,
    ) as object;
    const { opportunities } = await readFeed(body, { now: NOW });
    expect(opportunities.map(({ name }) => name)).to.deep.equal(names);
    expect({}).not.to.have.property('polluted');
    expect(opportunities.some(({ sample }) => sample)).to.equal(false);
  });

  it('may be nested deeply', async () => {
    const deep = '['.repeat(5000) + ']'.repeat(5000);
    expect((await readFeed(deep)).opportunities).to.deep.equal([]);
    let location: unknown = 'Hall';
    for (let depth = 0; depth < 5000; depth++) location = { containedInPlace: location, name: [location] };
    expect((await opportunityFrom(aSeries({ location }))).name).to.equal('Morning stretch');
  });

  it('may have a clock nobody set', async () =>
    expect((await readFeed([aSeries()], { now: new Date(NaN) })).opportunities).to.have.length(1));

  it('may throw when it is looked at', async () => {
    const record = { ...aSeries({ '@id': 'bad' }) };
    Object.defineProperty(record, 'name', {
      enumerable: true,
      get() {
        throw new Error('No');
      },
    });
    const { opportunities, report } = await readFeed([record, aSeries()], { now: NOW });
    expect([opportunities.length, report.unreadable]).to.deep.equal([1, 1]);
  });

  it('may hold links that run code, none of which come out', async () => {
    const evil = 'javascript:alert(1)';
    const { opportunities } = await readFeed(
      [
        aSeries({
          url: evil,
          organizer: { name: 'Club', url: evil, sameAs: evil },
          location: { name: 'Hall', url: evil },
          offers: [{ url: evil, price: 1 }],
          description: '<a href="javascript:alert(1)">Go</a>',
        }),
      ],
      { now: NOW },
    );
    expect(JSON.stringify(opportunities)).not.to.contain('javascript');
  });

  it('leaves the records it was given as they were', async () => {
    const record = aSeries({ location: { name: 'Hall' }, superEvent: { '@type': 'EventSeries', activity: ['Yoga'] } });
    const before = JSON.stringify(record);
    await readFeed([record], { now: NOW });
    expect(JSON.stringify(record)).to.equal(before);
    expect(Object.isFrozen(record)).to.equal(false);
  });
});

describe('the work a feed makes', () => {
  /** How often the fields of all records are looked at, for each record. */
  async function looks(records: readonly object[]): Promise<number> {
    let count = 0;
    const watched = records.map(
      (record) =>
        new Proxy(record, {
          get(target, field) {
            count++;
            return Reflect.get(target, field) as unknown;
          },
        }),
    );
    await readFeed(watched, { now: NOW });
    return count / records.length;
  }

  const series = (number: number, says: object = {}): object =>
    aSeries({ '@id': `https://example.org/series/${number}`, ...says });
  const many = (count: number, make: (number: number) => object): object[] =>
    Array.from({ length: count }, (_, n) => make(n));
  const session = (number: number): object => ({
    '@type': 'ScheduledSession',
    '@id': `https://example.org/sessions/${number}`,
    superEvent: 'https://example.org/series/1',
    startDate: '2026-12-01T10:00:00Z',
  });

  const table: [string, (number: number) => object][] = [
    ['of series', (number) => series(number)],
    ['of sessions of one series', (number) => (number === 0 ? series(1) : session(number))],
    [
      'that all point at the next one',
      (number) => series(number, { superEvent: `https://example.org/series/${number + 1}` }),
    ],
    [
      'of events that are each part of the next one',
      (number) =>
        series(number, { '@type': 'Event', superEvent: `https://example.org/series/${number + 1}`, name: 'Gala' }),
    ],
    [
      'that all point at each other',
      (number) => series(number, { superEvent: many(10, (n) => ({ '@id': `https://example.org/series/${n}` })) }),
    ],
    ['with the same last part', (number) => series(number, { '@id': `https://example.org/${number}/same` })],
  ];
  for (const [name, make] of table)
    it(`grows no faster than a feed ${name}`, async () => {
      const few = await looks(many(100, make));
      const more = await looks(many(2000, make));
      expect(more).to.be.below(few * 1.5);
    });

  it('loses no event of a long chain', async () => {
    const chain = many(50, (number) =>
      series(number, { '@type': 'Event', superEvent: `https://example.org/series/${number + 1}` }),
    );
    const { report } = await readFeed(chain, { now: NOW });
    expect([report.kept + report.folded, report.droppedCount]).to.deep.equal([50, 0]);
  });

  it('is bounded for a series with a hundred thousand dates, and finds the next ones among them', async function () {
    this.timeout(60_000);
    let readings = 0;
    const hour = (number: number): string => new Date(NOW.getTime() + number * 3_600_000).toISOString();
    // All but the last fifty are over, and nearer to now than those to come.
    const sessions = many(100_000, (number) => ({
      ...session(number),
      startDate: number < 99_950 ? hour(-24 - number / 100) : hour(5000 - (number - 99_950)),
      get duration() {
        readings++;
        return 'PT1H';
      },
    }));
    const { schedule } = await opportunityFrom([series(1), ...sessions]);
    expect(readings).to.be.below(2000);
    expect(schedule?.next.length).to.equal(12);
    expect(new Date(schedule?.next[0] ?? '').toISOString()).to.equal(hour(5000 - 49));
  });

  it('survives values that cannot become text', async () => {
    const nothing = JSON.parse('{"toString":1,"valueOf":1}') as object;
    const items = [1, 2].map((modified) => ({ state: 'updated', id: 1, modified: nothing, data: series(modified) }));
    expect((await readFeed({ items }, { now: NOW })).report.kept).to.equal(1);
    expect((await readFeed({ '@context': nothing })).report.problem?.code).to.equal('unknown-format');
  });

  it('is bounded at a hundred thousand records', async function () {
    this.timeout(60_000);
    expect(await looks(many(100_000, session))).to.be.below(200);
  });

  it('is bounded for a record with a hundred thousand of everything', async () => {
    const lots = (value: unknown): unknown[] => Array.from({ length: 100_000 }, () => value);
    const { activities } = await opportunityFrom(
      aSeries({
        activity: Array.from({ length: 100_000 }, (_, n) => `Yoga ${n}`),
        superEvent: lots({ '@type': 'EventSeries', name: 'x', description: 'y' }),
        offers: lots({ price: 1 }),
        eventSchedule: lots({
          '@type': 'Schedule',
          byDay: ['MO'],
          startTime: '10:00',
          startDate: '2026-01-05',
          repeatFrequency: 'P1W',
        }),
      }),
    );
    expect(activities).to.have.length(20);
  });
});
