import { expect } from '@open-wc/testing';
import { assert, anything, asyncProperty, dictionary, constantFrom, array, oneof, string } from 'fast-check';
import { applyOverlay, type Overlaid } from '../../../src/feed/overlay/apply-overlay.js';
import { type OverlayResult, readOverlay } from '../../../src/feed/overlay/read-overlay.js';
import { notesByListing, readStaffNotes } from '../../../src/feed/overlay/staff-notes.js';
import type { Opportunity } from '../../../src/opportunity/opportunity.js';
import { anOpportunity } from '../../support/an-opportunity.js';

const REVIEWED = { reviewedBy: 'Riverside link workers', reviewedOn: '2026-11-20' };
const CSV_HEAD = 'id,name,postcode,missing,suitability,welcome,do not show,reviewed by,reviewed on';

const file = (...listings: readonly object[]) => ({
  format: 'activity-finder-overlay',
  version: 1,
  ...REVIEWED,
  listings,
});
const read = (...listings: readonly object[]): Promise<OverlayResult> => readOverlay(file(...listings));

async function laid(listing: Partial<Opportunity>, row: object): Promise<{ one: Opportunity; laid: Overlaid }> {
  const { overlay } = await read({ id: 'x', ...row });
  const over = applyOverlay([anOpportunity({ id: 'x', ...listing })], overlay);
  return { one: over.opportunities[0]!, laid: over };
}

describe('an overlay', () => {
  it('is read from JSON and from the worklist that a team filled in, and says the same in both', async () => {
    const json = await read({ id: 'a', suitability: ['copd', 'arthritis'], welcome: 'yes' }, { id: 'b', hide: true });
    const csv = await readOverlay(
      `\ufeff${CSV_HEAD}\r\na,Walk,SG1 1ZV,"price, level",COPD; arthritis,Yes,,Riverside link workers,20/11/2026\r\n` +
        'b,Run,,,,,x,Riverside link workers,2026-11-20\r\nc,Swim,,price,,,,,\r\n',
    );
    const said = ({ overlay }: OverlayResult) => overlay.rows.map(({ at: _, name: __, postcode: ___, ...row }) => row);
    expect(said(csv)).to.deep.equal(said(json));
    expect([json.notes, csv.notes]).to.deep.equal([[], []]);
    expect(csv.overlay.rows.map(({ at }) => at)).to.deep.equal(['row 2', 'row 3']);
  });

  const refused: [string, object, string][] = [
    ['does not say who reviewed it', { id: 'a', hide: true, reviewedBy: '' }, 'reviewedBy'],
    ['does not say when', { id: 'a', hide: true, reviewedOn: 'last week' }, 'reviewedOn'],
    ['says not which listing it means', { name: 'Yoga', hide: true }, 'id'],
  ];
  for (const [name, row, field] of refused)
    it(`does not count a row that ${name}, and tells so`, async () => {
      const { overlay, notes } = await read(row);
      expect([overlay.rows, notes.map((note) => note.field)]).to.deep.equal([[], [field]]);
    });

  const values: [string, object, string][] = [
    ['an unknown condition', { suitability: ['being tall'] }, 'suitability'],
    [
      'somebody’s own e-mail',
      { corrections: { contact: { email: 'jo.bloggs@gmail.com' } } },
      'corrections.contact.email',
    ],
    ['a script as a link', { corrections: { contact: { url: 'javascript:alert(1)' } } }, 'corrections.contact.url'],
    ['a price of a million pounds', { corrections: { price: { from: 1e8 } } }, 'corrections.price.from'],
    ['what an overlay may not touch', { corrections: { exclusions: [] } }, 'corrections.exclusions'],
    ['a welcome that is neither yes nor no', { welcome: 'perhaps' }, 'welcome'],
  ];
  for (const [name, row, field] of values)
    it(`leaves out ${name}, and tells so`, async () => {
      const { notes } = await read({ id: 'a', hide: true, ...row });
      expect(notes.map((note) => note.field)).to.include(field);
    });

  for (const [name, body] of [
    ['a web page', '<!doctype html>'],
    ['broken JSON', '{"listings":['],
    ['other JSON', '{"hello":1}'],
    ['null', '[null, 7, "x"]'],
  ] as const)
    it(`survives ${name}`, async () => expect((await readOverlay(body)).overlay.rows).to.deep.equal([]));
});

describe('what a local team adds', () => {
  it('is marked as theirs, with the day and the reason', async () => {
    const { one } = await laid({}, { suitability: [{ condition: 'copd', because: 'The leader stops for breath' }] });
    expect(one.suitability).to.deep.equal([
      {
        condition: 'copd',
        basis: 'added',
        evidence: 'The leader stops for breath',
        reviewedOn: '2026-11-20',
        addedBy: 'Riverside link workers',
      },
    ]);
  });

  it('stands before what the listing says, which stays', async () => {
    const own = { condition: 'copd', basis: 'described', evidence: 'For COPD' } as const;
    const { one } = await laid({ suitability: [own] }, { suitability: ['copd'] });
    expect(one.suitability.map(({ basis }) => basis)).to.deep.equal(['added', 'described']);
  });

  it('never removes what the organiser excludes, and the team is told', async () => {
    const exclusions = [{ condition: 'copd', evidence: 'Not for COPD' }];
    const { one, laid: over } = await laid(
      { exclusions },
      { suitability: ['copd'], corrections: { description: 'Hi' } },
    );
    expect([one.suitability, one.exclusions]).to.deep.equal([[], exclusions]);
    expect(over.notes.map(({ field }) => field)).to.deep.equal(['suitability']);
  });

  it('adds the exclusions of its own words', async () => {
    const { one } = await laid(
      { suitability: [{ condition: 'copd', basis: 'described', evidence: 'For COPD' }] },
      { corrections: { description: 'A brisk walk. Not suitable for people with COPD.' } },
    );
    expect([one.suitability, one.exclusions.map(({ condition }) => condition)]).to.deep.equal([[], ['copd']]);
  });

  it('wins over the listing, and what it replaced stays readable', async () => {
    const { one } = await laid(
      { price: { from: 300 }, contact: { telephone: '01632 960001', url: 'https://example.org/' } },
      { corrections: { price: { from: 500 }, contact: { telephone: '01632 960002' } } },
    );
    expect([one.price, one.contact]).to.deep.equal([
      { from: 500 },
      { telephone: '01632 960002', url: 'https://example.org/' },
    ]);
    expect(one.corrected).to.deep.equal([
      {
        by: 'Riverside link workers',
        on: '2026-11-20',
        fields: ['contact', 'price'],
        listed: { price: { from: 300 }, contact: { telephone: '01632 960001', url: 'https://example.org/' } },
      },
    ]);
  });

  it('says whether somebody meets a newcomer, and leaves the rest of the first visit', async () => {
    const { one } = await laid({ firstVisit: { instructions: 'Bring water' } }, { welcome: true });
    expect(one.firstVisit).to.deep.equal({ instructions: 'Bring water', welcomed: true });
  });

  it('takes a beginner mark away with the level it hung on', async () => {
    const { one } = await laid(
      { level: 'beginner', beginner: [{ basis: 'stated', evidence: 'Beginners' }] },
      { corrections: { level: 'advanced' } },
    );
    expect([one.level, one.beginner]).to.deep.equal(['advanced', []]);
  });

  it('hides a listing, which is kept for the report', async () => {
    const { laid: over } = await laid({ name: 'Gone' }, { hide: true });
    expect(over.opportunities).to.deep.equal([]);
    expect(over.hidden.map(({ opportunity, by }) => [opportunity.name, by])).to.deep.equal([
      ['Gone', 'Riverside link workers'],
    ]);
  });

  it('does not change the listing it was laid over', async () => {
    const own = Object.freeze(anOpportunity({ id: 'x', price: { from: 300 } }));
    const { overlay } = await read({ id: 'x', corrections: { price: { from: 500 } } });
    applyOverlay([own], overlay);
    expect(own.price).to.deep.equal({ from: 300 });
  });
});

describe('which listing a row means', () => {
  const place = { postcode: 'SG1 1ZV' };
  const all = [
    anOpportunity({ id: 'a', aliases: ['old'], name: 'Yoga', place }),
    anOpportunity({ id: 'b', name: 'Walk', place }),
    anOpportunity({ id: 'c', name: 'Walk', place }),
  ];
  const table: [string, object, string | undefined][] = [
    ['its id', { id: 'a' }, 'a'],
    ['an id it had before it was merged', { id: 'old' }, 'a'],
    ['its name and postcode, however they are written', { name: 'YOGA', postcode: 'sg11zv' }, 'a'],
    ['its name and postcode, when the id is out of date', { id: 'gone', name: 'Yoga', postcode: 'SG1 1ZV' }, 'a'],
    ['its name as another publisher writes it', { name: 'Tuesday yoga class', postcode: 'SG1 1ZV' }, 'a'],
    ['nothing, when two listings share name and postcode', { name: 'Walk', postcode: 'SG1 1ZV' }, undefined],
    ['nothing, when no listing has them', { name: 'Yoga', postcode: 'SG1 2ZV' }, undefined],
  ];
  for (const [name, row, id] of table)
    it(`is found by ${name}`, async () => {
      const { overlay } = await read({ ...row, hide: true });
      const { hidden, notes } = applyOverlay(all, overlay);
      expect(hidden.map(({ opportunity }) => opportunity.id)).to.deep.equal(id ? [id] : []);
      expect(notes.length).to.equal(id ? 0 : 1);
    });
});

describe('notes for staff', () => {
  it('are found by listing, from a spreadsheet of their own', async () => {
    const rows = await readStaffNotes(
      'id,note,reviewed by\nx,"Ask for the ramp key, <b>ground floor</b>",PCN team\ny,,\n',
    );
    const notes = notesByListing(typeof rows === 'string' ? [] : rows, [anOpportunity({ id: 'new', aliases: ['x'] })]);
    expect(notes.get('new')?.map(({ note, by }) => [note, by])).to.deep.equal([
      ['Ask for the ramp key, ground floor', 'PCN team'],
    ]);
  });
});

describe('whatever an overlay holds', () => {
  const field = constantFrom(
    'id',
    'name',
    'postcode',
    'suitability',
    'because',
    'welcome',
    'corrections',
    'hide',
    'reviewedBy',
    'reviewedOn',
    '__proto__',
  );
  const listings = array(oneof(dictionary(field, anything()), anything()), { maxLength: 5 });

  it('is read without a throw, and laid over without a throw', () =>
    assert(
      asyncProperty(oneof(listings, anything()), async (body) => {
        const { overlay } = await readOverlay({ ...REVIEWED, listings: body });
        const own = anOpportunity({ id: 'x', name: 'Yoga' });
        const { opportunities } = applyOverlay([own], overlay);
        expect(opportunities.length).to.be.at.most(1);
      }),
      { numRuns: 200 },
    ));

  it('is read without a throw when it is any text at all', () =>
    assert(
      asyncProperty(string({ maxLength: 300 }), async (text) => {
        expect((await readOverlay(text)).overlay.rows).to.be.an('array');
        expect(await readStaffNotes(text)).to.exist;
      }),
      { numRuns: 200 },
    ));
});
