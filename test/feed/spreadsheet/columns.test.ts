import { expect } from '@open-wc/testing';
import { COLUMNS, meaningOf, meaningOfMisspelt, type Meaning } from '../../../src/feed/spreadsheet/columns.js';

describe('what a heading means', () => {
  const table: [string, Meaning][] = [
    ['Name', 'name'],
    ['NAME OF ACTIVITY', 'name'],
    ['Session name', 'name'],
    ['Activity', 'what'],
    ['What?', 'what'],
    ['Class', 'what'],
    ['What’s on', 'what'],
    ['Where', 'place'],
    ['Where is it?', 'place'],
    ['Venue name', 'place'],
    ['Venues', 'place'],
    ['When', 'when'],
    ['Day(s)', 'day'],
    ['Days & times', 'when'],
    ['Day/Time', 'when'],
    ['Start', 'start'],
    ['Finish time', 'end'],
    ['Cost', 'price'],
    ['COST (per session)', 'price'],
    ['Cost: please write free if it is', 'price'],
    ['How much does it cost?', 'price'],
    ['Who is it for?', 'whoItIsFor'],
    ['Beginner friendly?', 'beginner'],
    ['Suitable for beginners', 'beginner'],
    ['Suitable for', 'suitability'],
    ['Contact number', 'telephone'],
    ['Tel.', 'telephone'],
    ['E-mail', 'email'],
    ['Website', 'url'],
    ['Last checked', 'checked'],
    ['Last  checked\n(dd/mm/yyyy)', 'checked'],
    ['post_code', 'postcode'],
    ['Post-code', 'postcode'],
    ['Address line 2', 'address'],
    ['Leader’s name', 'private'],
    ['Walk leader', 'private'],
    ['Contact name', 'private'],
    ['Notes', 'notes'],
    ['Staff notes', 'private'],
    ['Fire marshal', undefined],
    ['', undefined],
    ['?', undefined],
    ['Monday', undefined],
    ['x'.repeat(5000), undefined],
    ['__proto__', undefined],
    ['constructor', undefined],
  ];
  for (const [heading, meaning] of table)
    it(`is ${meaning ?? 'nothing'} for “${heading.slice(0, 40)}”`, () => expect(meaningOf(heading)).to.equal(meaning));

  const slips: [string, Meaning][] = [
    ['Begginer friendly', 'beginner'],
    ['Adress', 'address'],
    ['Telehpone', 'telephone'],
    ['Discription', 'description'],
    ['Vneue', 'place'],
    ['Whree', 'place'],
    ['Cots', undefined],
  ];
  for (const [heading, meaning] of slips)
    it(`is ${meaning ?? 'nothing'} for “${heading}”, with a slip in it`, () =>
      expect(meaningOfMisspelt(heading)).to.equal(meaning));

  it('is what the template calls it, for every column', () => {
    for (const [field, [heading]] of Object.entries(COLUMNS))
      expect([heading, meaningOf(heading)]).to.deep.equal([heading, field]);
  });
});
