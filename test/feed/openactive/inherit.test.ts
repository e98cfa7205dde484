import { expect } from '@open-wc/testing';
import { readFeed } from '../../../src/feed/read-feed.js';
import { aSeries, NOW, opportunityFrom } from '../../support/a-feed.js';

const eventSeries = { '@type': 'EventSeries', '@id': 'https://example.org/event-series/7', activity: ['Yoga'] };
const session = {
  '@type': 'ScheduledSession',
  '@id': 'https://example.org/sessions/5',
  startDate: '2026-11-24T10:00:00Z',
  endDate: '2026-11-24T11:00:00Z',
};

describe('what a listing inherits', () => {
  const table: [string, object, string[]][] = [
    ['itself', aSeries({ activity: ['Yoga'] }), ['Yoga']],
    ['the series above it, embedded', aSeries({ superEvent: eventSeries }), ['Yoga']],
    ['the series above it, by address', [aSeries({ superEvent: eventSeries['@id'] }), eventSeries], ['Yoga']],
    ['a series in an array', aSeries({ superEvent: [eventSeries] }), ['Yoga']],
    ['a series that stands earlier in the feed', [eventSeries, aSeries({ superEvent: eventSeries['@id'] })], ['Yoga']],
    ['a mere reference', [aSeries({ superEvent: { '@id': eventSeries['@id'] } }), eventSeries], ['Yoga']],
    [
      'http where https is written',
      [aSeries({ superEvent: 'http://example.org/event-series/7' }), eventSeries],
      ['Yoga'],
    ],
    ['the same last part of an address', [aSeries({ superEvent: 'https://elsewhere.org/x/7' }), eventSeries], ['Yoga']],
    ['an identifier', [aSeries({ superEvent: 'es-7' }), { ...eventSeries, identifier: 'es-7' }], ['Yoga']],
    ['a number', [aSeries({ superEvent: 7 }), { ...eventSeries, identifier: 7 }], ['Yoga']],
    ['two levels, embedded', { ...session, superEvent: aSeries({ superEvent: eventSeries }) }, ['Yoga']],
    [
      'two levels, by address',
      [
        { ...session, superEvent: 'https://example.org/series/1' },
        aSeries({ superEvent: eventSeries['@id'] }),
        eventSeries,
      ],
      ['Yoga'],
    ],
    ['a series that is not in the feed', aSeries({ superEvent: 'https://example.org/event-series/8' }), []],
    ['no other series with the same number', [aSeries({ superEvent: 'https://example.org/event-series/1' })], []],
  ];
  for (const [name, body, expected] of table)
    it(`comes from ${name}`, async () => expect((await opportunityFrom(body)).activities).to.deep.equal(expected));

  it('reaches six levels up, and no further', async () => {
    const chain = (levels: number): object => {
      let top: Record<string, unknown> = {
        '@type': 'EventSeries',
        '@id': 'https://example.org/e/0',
        activity: ['Yoga'],
      };
      for (let level = 1; level < levels; level++)
        top = { '@type': 'EventSeries', '@id': `https://example.org/e/${level}`, superEvent: top };
      return aSeries({ superEvent: top });
    };
    expect((await opportunityFrom(chain(6))).activities).to.deep.equal(['Yoga']);
    expect((await opportunityFrom(chain(7))).activities).to.deep.equal([]);
  });

  it('comes to an end when records go round in a circle', async () => {
    const body = [
      aSeries({ '@id': 'https://example.org/a', superEvent: 'https://example.org/b' }),
      aSeries({ '@id': 'https://example.org/b', superEvent: 'https://example.org/a' }),
      aSeries({ '@id': 'https://example.org/c', superEvent: 'https://example.org/c' }),
    ];
    const { opportunities } = await readFeed(body, { now: NOW });
    expect(opportunities).to.have.length(3);
  });

  it('comes to an end when an object holds itself', async () => {
    const series = aSeries();
    series['superEvent'] = series;
    series['subEvent'] = [series];
    expect((await opportunityFrom(series)).name).to.equal('Morning stretch');
  });

  it('leaves neither of two events out that call each other the whole', async () => {
    const event = (id: string, whole: string): object => ({ '@type': 'Event', '@id': id, name: id, superEvent: whole });
    const { opportunities, report } = await readFeed([event('a', 'b'), event('b', 'a')], { now: NOW });
    expect(opportunities).to.have.length(2);
    expect(report.folded).to.equal(0);
  });

  it('lets the child’s value win, but not its silence', async () => {
    const { name, description, level } = await opportunityFrom(
      aSeries({
        description: '',
        level: null,
        superEvent: { ...eventSeries, name: 'Parent', description: 'From above', level: ['Beginner'] },
      }),
    );
    expect([name, description, level]).to.deep.equal(['Morning stretch', 'From above', 'beginner']);
  });

  it('never inherits an address, an id or a pattern', async () => {
    const { id, url, schedule } = await opportunityFrom(
      aSeries({
        superEvent: {
          ...eventSeries,
          url: 'https://example.org/parent',
          eventSchedule: [{ '@type': 'PartialSchedule', byDay: ['https://schema.org/Monday'], startTime: '10:00' }],
        },
      }),
    );
    expect([id, url, schedule]).to.deep.equal(['feed:example.org/series/1', undefined, undefined]);
  });

  it('takes prices from a series to its session, and from no other', async () => {
    const offers = [{ price: 3 }];
    const above = await opportunityFrom(aSeries({ superEvent: { ...eventSeries, offers } }));
    expect(above.price).to.equal(undefined);
    const alone = await opportunityFrom({ ...session, superEvent: aSeries({ offers }) });
    expect(alone.price).to.deep.equal({ from: 300 });
  });

  it('reads a course through its instance, and lists it once', async () => {
    const course = { '@type': 'Course', '@id': 'https://example.org/courses/1', name: 'Netball', level: 'Beginner' };
    const instance = { '@type': 'CourseInstance', '@id': 'https://example.org/ci/1', instanceOfCourse: course['@id'] };
    const { opportunities, report } = await readFeed([course, instance], { now: NOW });
    expect(opportunities.map(({ kind, name, level }) => [kind, name, level])).to.deep.equal([
      ['course', 'Netball', 'beginner'],
    ]);
    expect(report.folded).to.equal(1);
  });
});

describe('sessions and their series', () => {
  const on = (date: string, says: object = {}): object => ({
    ...session,
    '@id': `https://example.org/sessions/${date}`,
    superEvent: 'https://example.org/series/1',
    startDate: `${date}T10:00:00Z`,
    endDate: `${date}T11:00:00Z`,
    ...says,
  });

  it('become one listing with its next dates, soonest first', async () => {
    const { schedule } = await opportunityFrom([on('2026-12-08'), on('2026-12-01'), aSeries(), on('2026-11-17')]);
    expect(schedule).to.deep.equal({
      certainty: 'dates',
      times: [{ day: 'tuesday', start: '10:00', end: '11:00' }],
      next: ['2026-12-01T10:00:00+00:00', '2026-12-08T10:00:00+00:00'],
    });
  });

  it('carries twelve dates and no more', async () => {
    const dates = Array.from({ length: 28 }, (_, day) => on(`2027-02-${String(day + 1).padStart(2, '0')}`));
    const { schedule } = await opportunityFrom([aSeries(), ...dates]);
    expect(schedule?.next).to.have.length(12);
  });

  it('only loses the date of a cancelled session', async () => {
    const { schedule, status } = await opportunityFrom([
      aSeries(),
      on('2026-12-01', { eventStatus: 'https://schema.org/EventCancelled' }),
      on('2026-12-08'),
    ]);
    expect(schedule?.next).to.deep.equal(['2026-12-08T10:00:00+00:00']);
    expect(status).to.equal(undefined);
  });

  it('is cancelled when all that is to come is', async () => {
    const off = { eventStatus: 'http://schema.org/EventCancelled' };
    const { schedule, status } = await opportunityFrom([aSeries(), on('2026-12-01', off), on('2026-12-08', off)]);
    expect([schedule?.next, status]).to.deep.equal([[], 'cancelled']);
  });

  it('only loses the date of a session that was put off, and is not put off itself', async () => {
    const { schedule, status } = await opportunityFrom([
      aSeries(),
      on('2026-12-01', { eventStatus: 'https://schema.org/EventPostponed' }),
      on('2026-12-08'),
    ]);
    expect([schedule?.next, status]).to.deep.equal([['2026-12-08T10:00:00+00:00'], undefined]);
  });

  it('is left out once all its sessions are over', async () => {
    const { opportunities, report } = await readFeed([aSeries(), on('2026-11-10'), on('2026-11-17')], { now: NOW });
    expect(opportunities).to.deep.equal([]);
    expect(report.dropped[0]?.reason).to.equal('It ended on 2026-11-17.');
    expect(report.droppedCount).to.equal(3);
  });

  it('makes one listing of the sessions whose series is missing', async () => {
    const named = { name: 'Evening stretch' };
    const { opportunities, report } = await readFeed([on('2026-12-01', named), on('2026-12-08', named)], { now: NOW });
    expect(opportunities.map(({ id, name }) => [id, name])).to.deep.equal([
      ['feed:example.org/series/1', 'Evening stretch'],
    ]);
    expect(opportunities[0]?.schedule?.next).to.have.length(2);
    expect([report.kept, report.folded]).to.deep.equal([1, 1]);
  });

  it('makes one listing of the sessions that hold the same series', async () => {
    const superEvent = aSeries();
    const { opportunities } = await readFeed(
      [on('2026-12-01', { superEvent }), on('2026-12-08', { superEvent: { ...superEvent } })],
      { now: NOW },
    );
    expect(opportunities).to.have.length(1);
    expect(opportunities[0]?.schedule?.next).to.have.length(2);
  });

  it('reads sessions that stand within their series', async () => {
    const { schedule } = await opportunityFrom(aSeries({ subEvent: [on('2026-12-01')] }));
    expect(schedule?.next).to.deep.equal(['2026-12-01T10:00:00+00:00']);
  });

  it('keeps a session alone', async () => {
    const { kind, schedule } = await opportunityFrom({ ...session, name: 'Walk' });
    expect([kind, schedule?.next]).to.deep.equal(['session', ['2026-11-24T10:00:00+00:00']]);
  });

  it('lets a session say what its series leaves out', async () => {
    const { activities, price } = await opportunityFrom([
      aSeries({ activity: [{ '@type': 'Concept', prefLabel: 'General' }] }),
      on('2026-12-01', { activity: ['Badminton'], offers: [{ price: '£4' }] }),
    ]);
    expect(activities).to.deep.equal(['Badminton']);
    expect(price).to.deep.equal({ from: 400 });
  });

  it('gives the lowest and the highest price of all its sessions', async () => {
    const offers = (price: number): object => ({ offers: [{ name: 'Adult', price }] });
    const { price } = await opportunityFrom([
      aSeries(),
      on('2026-12-01', offers(5)),
      on('2026-12-08', offers(8)),
      on('2026-12-15', { ...offers(2), eventStatus: 'EventCancelled' }),
    ]);
    expect(price).to.deep.equal({ from: 500, to: 800, words: 'Adult £5.00, Adult £8.00' });
  });
});
