import { expect } from '@open-wc/testing';
import type { Schedule } from '../../../src/opportunity/schedule.js';
import { aSheet, fromRow, readSheet } from '../../support/a-sheet.js';

const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** A schedule on one line: `usual weekly tuesday 10:00-11:00`. */
const short = (schedule: Schedule | undefined): string =>
  schedule
    ? [
        schedule.certainty,
        schedule.frequency,
        ...schedule.times.map(({ day, start, end }) => [day, start && ` ${start}`, end && `-${end}`].join('')),
        ...schedule.next.map((next) => next.slice(0, 16)),
      ]
        .filter(Boolean)
        .join(' ')
    : '';

describe('when an activity is, in one cell', () => {
  const table: [string, string][] = [
    ['Every Tuesday', 'usual weekly tuesday'],
    ['Tuesdays', 'usual weekly tuesday'],
    ['Tues & Thurs', 'usual tuesday thursday'],
    ['Tue/Thu 18:00-19:00', 'usual tuesday 18:00-19:00 thursday 18:00-19:00'],
    ['Mondays 10am to 11am', 'usual weekly monday 10:00-11:00'],
    ['Mon 10.30am', 'usual monday 10:30'],
    ['10am Tuesdays', 'usual weekly tuesday 10:00'],
    ['Mon 10-11, Wed 2-3pm', 'usual monday 10:00-11:00 wednesday 14:00-15:00'],
    ['Tuesday 10am and 2pm', 'usual tuesday 10:00 tuesday 14:00'],
    ['Fri-Mon', 'usual friday saturday sunday monday'],
    ['weekends 9am', 'usual saturday 09:00 sunday 09:00'],
    ['daily 10am', `usual daily ${DAYS.map((day) => `${day} 10:00`).join(' ')}`],
    ['MO, WE', 'usual monday wednesday'],
    ['Thrusday', 'usual thursday'],
    ['Wensdays at noon', 'usual weekly wednesday 12:00'],
    ['1st Monday of the month', 'usual monthly monday'],
    ['first and third Tuesday, 2pm', 'usual fortnightly tuesday 14:00'],
    ['2nd & 4th Friday of the month', 'usual fortnightly friday'],
    ['1st, 2nd and 3rd Friday of the month', 'usual friday'],
    ['fortnightly on Wednesdays', 'usual fortnightly wednesday'],
    ['every other Friday 6:30pm', 'usual fortnightly friday 18:30'],
    ['Weds 7-8.30pm', 'usual wednesday 19:00-20:30'],
    ['Weds 11-1pm', 'usual wednesday 11:00-13:00'],
    ['Weds 10am-12', 'usual wednesday 10:00-12:00'],
    ['Weds 10-2', 'usual wednesday 10:00-14:00'],
    [
      'every day except Sunday, 9am',
      `usual weekly ${DAYS.slice(0, 6)
        .map((day) => `${day} 09:00`)
        .join(' ')}`,
    ],
    ['Mon-Fri 10am (not Weds or Thurs)', 'usual monday 10:00 tuesday 10:00 friday 10:00'],
    ['Weekends, no Sunday', 'usual saturday'],
    ['Exclusively Mondays 10am', 'usual weekly monday 10:00'],
    [
      'Daily 9am, excl. Sat & Sun',
      `usual weekly ${DAYS.slice(0, 5)
        .map((day) => `${day} 09:00`)
        .join(' ')}`,
    ],
    ['12 March 2028 junior session 10am', 'dates once sunday 10:00 2028-03-12T10:00'],
    ['1 Dec, 8 Dec, 15 Dec 2026', 'dates tuesday'],
    ['1 Dec, 8 December 15:00', 'dates tuesday 15:00 2026-12-01T15:00 2026-12-08T15:00'],
    ['Any time', 'any-time'],
    ['Open 24 hours', 'any-time'],
    ['24/11/2026', 'dates once tuesday'],
    ['46350.4375', 'dates once tuesday 10:30 2026-11-24T10:30'],
    ['24-Nov-26 10am', 'dates once tuesday 10:00 2026-11-24T10:00'],
    ['Tuesday 24 November, 10.30am to 11.30am', 'dates once tuesday 10:30-11:30 2026-11-24T10:30'],
    ['2026-11-24 14:00', 'dates once tuesday 14:00 2026-11-24T14:00'],
    ['24/11/2026, 1/12/2026 at 2pm', 'dates tuesday 14:00 2026-11-24T14:00 2026-12-01T14:00'],
    ['Tuesdays 5pm from 5 Jan 2027 until 30 March 2027', 'usual weekly tuesday 17:00'],
    ['TBC', ''],
    ['see website', ''],
  ];
  for (const [words, expected] of table)
    it(`reads “${words}”`, async () => {
      const { opportunity } = await fromRow({ Day: '', When: words });
      expect(short(opportunity.schedule)).to.equal(expected);
    });

  const kept = ['1st Monday of the month', 'Tuesdays, term time only', 'see website', 'Sunday mornings'];
  for (const words of kept)
    it(`keeps “${words}” for everybody to read`, async () => {
      const { opportunity } = await fromRow({ Day: '', When: words });
      expect(opportunity.description).to.equal(`When: ${words}`);
    });

  it('runs from one day to another', async () => {
    const { opportunity } = await fromRow({ Day: '', When: 'Tuesdays from 5 Jan 2027 until 30/3/27' });
    expect([opportunity.schedule?.from, opportunity.schedule?.until]).to.deep.equal(['2027-01-05', '2027-03-30']);
  });
});

describe('the time of day, in a column of its own', () => {
  const table: [string, string][] = [
    ['10.30am', '10:30'],
    ['10:00-11:30', '10:00-11:30'],
    ['10am to 11am', '10:00-11:00'],
    ['noon', '12:00'],
    ['midday-1pm', '12:00-13:00'],
    ['10', '10:00'],
    ['10-11', '10:00-11:00'],
    ['2-3', '14:00-15:00'],
    ['1030', '10:30'],
    ['1400-1530', '14:00-15:30'],
    ['09:30:00', '09:30'],
    ['07:30', '07:30'],
    ['10:30:00 AM', '10:30'],
    ['6.30 p.m.', '18:30'],
    ['10.3', '10:30'],
    ['0.4375', '10:30'],
    ['10 o’clock', '10:00'],
    ['8-12', '08:00-12:00'],
    ['10am-11am & 2pm-3pm', '10:00-11:00 14:00-15:00'],
    ['25:00', ''],
    ['23pm', ''],
    ['18:00pm', '18:00'],
    ['7-8', ''],
    ['morning', ''],
    ['', ''],
  ];
  for (const [words, expected] of table)
    it(`reads “${words}”`, async () => {
      const { opportunity } = await fromRow({ Time: words });
      const times = opportunity.schedule?.times.map(({ start, end }) => [start, end && `-${end}`].join(''));
      expect(times?.join(' ')).to.equal(expected);
    });

  it('says when it cannot tell morning from evening, and shows the words', async () => {
    const { opportunity, notes } = await fromRow({ Time: '7-8' });
    expect(opportunity.description).to.equal('Time: 7-8');
    expect(notes).to.deep.equal(['Row 2, Time: “7-8” may be morning or evening; kept as words. Write am or pm.']);
  });

  it('says when it took a time for the afternoon', async () => {
    const { notes } = await fromRow({ Time: '2-3' });
    expect(notes).to.deep.equal(['Row 2, Time: “2-3” was taken for the afternoon; write am or pm.']);
  });
});

describe('when an activity is, over several columns', () => {
  const table: [Record<string, string>, string][] = [
    [{ Day: 'Monday', 'Start time': '10:00', 'End time': '11:00' }, 'usual monday 10:00-11:00'],
    [{ Day: 'Mon & Fri', Start: '10am', Finish: '11.30am' }, 'usual monday 10:00-11:30 friday 10:00-11:30'],
    [{ Day: 'Monday', Time: '10am', Duration: '90 mins' }, 'usual monday 10:00-11:30'],
    [{ Day: 'Monday', Time: '10am', Length: '1.5 hours' }, 'usual monday 10:00-11:30'],
    [{ Day: '', Mon: 'x', Tue: '', Wed: '✓', Thu: 'n', Time: '10am' }, 'usual monday 10:00 wednesday 10:00'],
    [{ Day: '', Monday: '10am-11am', Friday: '2pm' }, 'usual monday 10:00-11:00 friday 14:00'],
    [{ Day: 'Monday', 'How often': 'Weekly' }, 'usual weekly monday'],
    [{ Day: '', Date: '24/11/2026', Time: '10am' }, 'dates once tuesday 10:00 2026-11-24T10:00'],
    [{ Day: 'Tuesday', Date: '24/11/2026', Time: '10am' }, 'dates once tuesday 10:00 2026-11-24T10:00'],
    [{ Day: '', Date: '46350', Time: '0.4375' }, 'dates once tuesday 10:30 2026-11-24T10:30'],
    [{ Day: 'Tuesday', 'Start date': '05/01/2027', 'End date': '30/03/2027', Time: '10am' }, 'usual tuesday 10:00'],
    [
      { Day: '', Start: '24/11/2026 10:00', End: '24/11/2026 11:00' },
      'dates once tuesday 10:00-11:00 2026-11-24T10:00',
    ],
  ];
  for (const [says, expected] of table)
    it(`reads ${JSON.stringify(says)}`, async () =>
      expect(short((await fromRow(says)).opportunity.schedule)).to.equal(expected));

  it('leaves out what is over, and says so', async () => {
    const { opportunities, report } = await readSheet(
      aSheet(['Name', 'Date', 'Venue'], ['Fun day', '1/6/2026', 'Park'], ['Fair', '1/12/2026', 'Park']),
    );
    expect(opportunities.map(({ name }) => name)).to.deep.equal(['Fair']);
    expect(report.dropped).to.deep.equal([{ record: 'Row 2', reason: 'It ended on 2026-06-01.' }]);
  });

  it('takes the day from a row that stands above a part of the sheet', async () => {
    const { opportunities } = await readSheet(
      aSheet(
        ['Name', 'Time', 'Venue'],
        ['MONDAY', '', ''],
        ['Yoga', '10am', 'Hall'],
        ['FRIDAY', '', ''],
        ['Dance', '2pm', 'Hall'],
      ),
    );
    expect(opportunities.map(({ schedule }) => short(schedule))).to.deep.equal([
      'usual monday 10:00',
      'usual friday 14:00',
    ]);
  });
});
