import { expect } from '@open-wc/testing';
import { cost, date, distance, when } from '../../src/locales/en-formats.js';
import type { Price } from '../../src/opportunity/price.js';
import type { Schedule } from '../../src/opportunity/schedule.js';

const now = new Date('2026-11-22T12:00:00Z');
const schedule = (says: Partial<Schedule>): Schedule => ({ certainty: 'dates', times: [], next: [], ...says });

describe('English words for a date', () => {
  const table: [string, string][] = [
    ['2026-11-24T10:00:00+00:00', 'Tuesday 24 November, 10am'],
    ['2026-11-24T12:00:00Z', 'Tuesday 24 November, 12 noon'],
    ['2026-11-24T14:30:00Z', 'Tuesday 24 November, 2:30pm'],
    ['2026-07-01T09:00:00Z', 'Wednesday 1 July, 10am'],
    ['2027-01-05', 'Tuesday 5 January 2027'],
    ['2026-11-24', 'Tuesday 24 November'],
    ['next week', 'next week'],
  ];
  for (const [iso, words] of table) it(`says ${iso} as “${words}”`, () => expect(date(iso, now)).to.equal(words));
});

describe('English words for a schedule', () => {
  const table: [string, Schedule | undefined, string | undefined][] = [
    ['no schedule', undefined, undefined],
    ['a park', schedule({ certainty: 'any-time' }), 'Any time'],
    ['a hint', schedule({ certainty: 'usual', times: [{ day: 'tuesday', start: '10:00' }] }), 'Usually Tuesdays, 10am'],
    [
      'two days at one time',
      schedule({
        times: [
          { day: 'thursday', start: '10:00', end: '11:30' },
          { day: 'tuesday', start: '10:00', end: '11:30' },
        ],
      }),
      'Tuesdays and Thursdays, 10am to 11:30am',
    ],
    [
      'two days at two times',
      schedule({
        times: [
          { day: 'monday', start: '18:00' },
          { day: 'friday', start: '12:00' },
        ],
      }),
      'Mondays, 6pm; Fridays, 12 noon',
    ],
    [
      'every other week',
      schedule({ frequency: 'fortnightly', times: [{ day: 'monday' }] }),
      'Mondays, every other week',
    ],
    ['dates without a pattern', schedule({ next: ['2026-11-24T10:00:00Z'] }), undefined],
  ];
  for (const [name, given, words] of table) it(`says ${name}`, () => expect(when(given)).to.equal(words));
});

describe('English words for a price', () => {
  const table: [Price | undefined, string | undefined][] = [
    [undefined, undefined],
    [{ from: 0 }, 'Free'],
    [{ from: 50 }, '50p'],
    [{ from: 350 }, '£3.50'],
    [{ from: 300, to: 600 }, '£3 to £6'],
    [{ from: 0, to: 500 }, 'Free for some, up to £5'],
    [{ words: 'Ask us' }, 'Ask us'],
  ];
  for (const [price, words] of table) it(`says “${words}”`, () => expect(cost(price)).to.equal(words));
});

describe('English words for a distance', () => {
  const table: [number, string][] = [
    [0, 'about half a mile or less'],
    [1207, 'about 1 mile'],
    [1609, 'about 1 mile'],
    [5000, 'about 3 miles'],
  ];
  for (const [metres, words] of table)
    it(`says ${metres} m as “${words}”`, () => expect(distance(metres)).to.equal(words));
});
