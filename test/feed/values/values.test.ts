import { expect } from '@open-wc/testing';
import { readPoint } from '../../../src/feed/values/coordinates.js';
import { fromLondon, londonTime, readDate, readDuration, readTime } from '../../../src/feed/values/dates.js';
import { roleEmail, telephone, webLink } from '../../../src/feed/values/links.js';
import { withoutPersonalEmails } from '../../../src/feed/values/personal-emails.js';
import { writtenLink } from '../../../src/feed/values/written-link.js';
import { sourceKey } from '../../../src/feed/values/source-key.js';

describe('where a published point is', () => {
  const table: [string, unknown, unknown, [number, number] | undefined, boolean][] = [
    ['a good one', 51.75, -0.34, [51.75, -0.34], false],
    ['as text', '51.75', '-0.34', [51.75, -0.34], false],
    ['swapped', -0.34, 51.75, [51.75, -0.34], true],
    ['in the North Sea for want of a minus sign', 54.6, 5.9, undefined, true],
    ['of Liverpool without its minus sign', 53.4, 2.98, undefined, true],
    ['of Newcastle without its minus sign', 54.97, 1.61, undefined, true],
    ['of Birmingham without its minus sign', 52.48, 1.89, undefined, true],
    ['of Bristol without its minus sign', 51.45, 2.59, undefined, true],
    ['of Lowestoft', 52.48, 1.76, [52.48, 1.76], false],
    ['of Broadstairs', 51.36, 1.44, [51.36, 1.44], false],
    ['of Skegness', 53.14, 0.34, [53.14, 0.34], false],
    ['of Lerwick', 60.15, -1.14, [60.15, -1.14], false],
    ['nought and nought', 0, 0, undefined, true],
    ['in Madrid', 40.41678, -3.70379, undefined, true],
    ['not a number', NaN, -0.34, undefined, true],
    ['words', 'here', 'there', undefined, true],
    ['empty', '', '', undefined, true],
    ['an array', [51.75], [-0.34], undefined, true],
    ['endless', Infinity, -Infinity, undefined, true],
  ];
  for (const [name, latitude, longitude, expected, repaired] of table)
    it(`reads ${name}${expected ? '' : ' as no point'}`, () => {
      const reading = readPoint(latitude, longitude);
      expect(reading.point).to.deep.equal(expected && { latitude: expected[0], longitude: expected[1] });
      expect(reading.repaired !== undefined).to.equal(repaired);
    });
});

describe('dates and clocks in London', () => {
  const written: [string, string | undefined][] = [
    ['2026-11-24T10:00:00Z', '2026-11-24T10:00:00+00:00'],
    ['2026-07-01T09:00:00Z', '2026-07-01T10:00:00+01:00'],
    ['2026-07-01T10:00:00+01:00', '2026-07-01T10:00:00+01:00'],
    ['2026-07-01T10:00:00+0100', '2026-07-01T10:00:00+01:00'],
    ['2026-07-01T10:00', '2026-07-01T10:00:00+01:00'],
    ['2026-11-24 10:00:00', '2026-11-24T10:00:00+00:00'],
    ['2018-09-05T18:00:00-05:00', '2018-09-06T00:00:00+01:00'],
    ['2026-07-01', '2026-07-01T00:00:00+01:00'],
    ['2026-02-31', undefined],
    ['0001-01-01T00:00:00', undefined],
    ['9999-12-31', undefined],
    ['2026-13-01', undefined],
    ['2026-07-01T25:00:00Z', undefined],
    ['24/11/2026', undefined],
    ['soon', undefined],
    ['', undefined],
  ];
  for (const [value, expected] of written)
    it(`reads ${value || 'nothing'} as ${expected ?? 'no date'}`, () => {
      const date = readDate(value);
      expect(date && londonTime(date.moment)).to.equal(expected);
    });

  const clocks: [string, string, string][] = [
    ['2026-10-25', '00:30', '2026-10-24T23:30:00.000Z'],
    ['2026-10-25', '01:30', '2026-10-25T00:30:00.000Z'],
    ['2026-10-25', '02:30', '2026-10-25T02:30:00.000Z'],
    ['2027-03-28', '00:30', '2027-03-28T00:30:00.000Z'],
    ['2027-03-28', '02:30', '2027-03-28T01:30:00.000Z'],
  ];
  for (const [date, time, expected] of clocks)
    it(`knows when it is ${time} on ${date}, when the clocks change`, () =>
      expect(new Date(fromLondon(date, time)).toISOString()).to.equal(expected));

  const times: [unknown, string | undefined][] = [
    ['9:30', '09:30'],
    ['09:30:00', '09:30'],
    ['T18:00Z', '18:00'],
    ['9.30', '09:30'],
    ['10am', '10:00'],
    ['7:30 PM', '19:30'],
    ['12:00:00 AM', '00:00'],
    ['12.15 p.m.', '12:15'],
    ['18:00pm', '18:00'],
    ['13am', undefined],
    ['25:00', undefined],
    ['10:75', undefined],
    [930, undefined],
  ];
  for (const [value, expected] of times)
    it(`reads the time ${String(value)}`, () => expect(readTime(value)).to.equal(expected));

  const durations: [unknown, number][] = [
    ['PT1H30M', 90],
    ['PT115M', 115],
    ['P1D', 1440],
    ['PT2H40M0S', 160],
    ['an hour', 0],
    [60, 0],
  ];
  for (const [value, expected] of durations)
    it(`reads the duration ${String(value)}`, () => expect(readDuration(value)).to.equal(expected));
});

describe('links, telephone numbers and e-mail addresses', () => {
  const links: [unknown, string | undefined][] = [
    ['https://example.org/a', 'https://example.org/a'],
    ['http://example.org', 'http://example.org/'],
    ['www.example.org/x', 'https://www.example.org/x'],
    ['example.org.uk/x', 'https://example.org.uk/x'],
    ['http://https://example.org/a', 'https://example.org/a'],
    ['walks.html', 'https://feeds.example.org/open/walks.html'],
    ['#walks', 'https://feeds.example.org/open/feed.json#walks'],
    ['TBC', undefined],
    ['N/A', undefined],
    ['See our noticeboard', undefined],
    [withoutPersonalEmails('jane.smith@example.org'), undefined],
    ['www.example.org and www.example.net', undefined],
    ['/b?c=1', 'https://feeds.example.org/b?c=1'],
    ['sessions/5', 'https://feeds.example.org/open/sessions/5'],
    ['javascript:alert(1)', undefined],
    [' JavaScript:alert(1)', undefined],
    ['java\nscript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['vbscript:x', undefined],
    ['ftp://example.org', undefined],
    ['jane.smith@example.org', undefined],
    ['/@club', 'https://feeds.example.org/@club'],
    ['https://nhs.uk@evil.example', undefined],
    [`https://example.org/${'a'.repeat(5000)}`, undefined],
    ['', undefined],
    [{}, undefined],
  ];
  for (const [value, expected] of links)
    it(`links to ${String(value).slice(0, 40)}${expected ? '' : ' not at all'}`, () =>
      expect(webLink(value, 'https://feeds.example.org/open/feed.json')).to.equal(expected));

  it('has no link from a relative address when nobody says where the feed came from', () =>
    expect(webLink('/b')).to.equal(undefined));

  const asWritten: [unknown, string | undefined][] = [
    ['club.org.uk/join', 'https://club.org.uk/join'],
    ['http//www.club.org.uk', 'https://www.club.org.uk/'],
    ['http:/www.club.org.uk', 'https://www.club.org.uk/'],
    ['http://club.org.uk', 'http://club.org.uk/'],
    ['http://www.example.com', undefined],
    ['https://example.com/', undefined],
    ['on our noticeboard', undefined],
    ['/join', undefined],
    ['info@club.org.uk', undefined],
    ['javascript:alert(1)', undefined],
    ['', undefined],
    [null, undefined],
    ['club.wales/@us', 'https://club.wales/@us'],
    ['10.30am', undefined],
  ];
  for (const [value, expected] of asWritten)
    it(`mends “${String(value)}”, as people write addresses, to ${expected ?? 'no link'}`, () =>
      expect(writtenLink(value)).to.equal(expected));

  const numbers: [string, string | undefined][] = [
    ['01632 960001', '01632 960001'],
    ['0203 432 3920', '0203 432 3920'],
    ['+44 1632 960001', '01632 960001'],
    ['+44 (0)1632 960001', '01632 960001'],
    ['tel:01632960001', '01632960001'],
    ['(01632) 960001', '(01632) 960001'],
    ['01632 960001 ext 12', '01632 960001 ext 12'],
    ['call us', undefined],
    ['123', undefined],
    ['01632 960001; alert(1)', undefined],
    ['', undefined],
  ];
  for (const [value, expected] of numbers)
    it(`reads the telephone number “${value}”`, () => expect(telephone(value)).to.equal(expected));

  const emails: [string, boolean][] = [
    ['info@example.org', true],
    ['Hello@Example.org', true],
    ['mailto:enquiries@example.org', true],
    ['getinvolved@goodgym.org', true],
    ['customer.services@example.org', true],
    ['customerservices@gll.org', true],
    ['bellevuesportsvillage@gll.org', true],
    ['goodgym@goodgym.org', true],
    ['jane.smith@example.org', false],
    ['j.smith@example.org', false],
    ['jane@example.org', false],
    ['jane.walker@example.org', false],
    ['j.clubb@example.org', false],
    ['jane_booker@example.org', false],
    ['info@gmail.com', false],
    ['leisure@hotmail.co.uk', false],
    ['noreply@example.org', false],
    ['not an address', false],
  ];
  for (const [address, expected] of emails)
    it(`${expected ? 'shows' : 'never shows'} ${address}`, () =>
      expect(roleEmail(address) !== undefined).to.equal(expected));

  it('takes somebody’s own address out of a text, and leaves the club’s', () =>
    expect(withoutPersonalEmails('Ask jane.smith@example.org or info@example.org.')).to.equal(
      'Ask … or info@example.org.',
    ));

  it('gives a feed the same short key whatever its scheme or query', () => {
    expect(sourceKey('https://example.org/feed.json?x=1')).to.equal(sourceKey('http://example.org/feed.json'));
    expect(sourceKey('https://example.org/a')).not.to.equal(sourceKey('https://example.org/b'));
    expect(sourceKey('https://example.org/a')).to.match(/^[a-z\d]{1,7}$/);
    expect(sourceKey(undefined)).to.equal('feed');
  });
});
