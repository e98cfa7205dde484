import { expect } from '@open-wc/testing';
import { CHARTER_AREAS, CHARTER_REVIEW } from '../../src/health/active-practice.js';
import {
  EMPTY_RECORD,
  type PracticeRecord,
  areasBegun,
  checkInAfter,
  fromFile,
  toFile,
} from '../../src/health/practice-record.js';

const filled: PracticeRecord = {
  ...EMPTY_RECORD,
  practice: 'Riverside Surgery',
  begun: '2026-11-25',
  checkIn: '2027-05-25',
  areas: {
    ...EMPTY_RECORD.areas,
    partner: { does: ['parkrun'], notes: 'Met the organisers.\nGood talk.', since: '2026-10-01' },
  },
  pledges: [{ who: 'Reception', what: 'Walk at lunch' }],
};

describe('the charter', () => {
  it('has five areas in its own order, and a source for every idea', () => {
    expect(CHARTER_AREAS.map(({ id }) => id)).to.deep.equal([
      'sit-less-staff',
      'sit-less-patients',
      'move-more-staff',
      'move-more-patients',
      'partner',
    ]);
    const ideas = CHARTER_AREAS.flatMap((area) => area.ideas);
    expect(new Set(ideas.map(({ id }) => id)).size).to.equal(ideas.length);
    for (const { source, text } of ideas) {
      expect(source.name, text).not.to.equal('');
      if (source.url) expect(source.url).to.match(/^https:\/\/www\.gov\.uk\//);
    }
    expect(CHARTER_REVIEW.clinicalReview).to.equal('awaiting');
  });
});

describe('a practice’s list as a file', () => {
  it('comes back as it was saved', () => {
    expect(fromFile(toFile(filled))).to.deep.equal(filled);
    expect(areasBegun(filled)).to.equal(1);
    expect(areasBegun(EMPTY_RECORD)).to.equal(0);
  });

  for (const [what, file] of [
    ['nothing', ''],
    ['broken', '{"kind":'],
    ['a number', '7'],
    ['null', 'null'],
    ['another kind', '{"kind":"something-else","version":1}'],
    ['a later version', '{"kind":"active-practice-checklist","version":2}'],
    ['a web page', '<script>alert(1)</script>'],
    ['endless', `{"kind":"active-practice-checklist","version":1,"practice":"${'x'.repeat(1_000_000)}"}`],
  ] as const)
    it(`is refused when it is ${what}`, () => expect(fromFile(file)).to.equal(undefined));

  it('leaves behind whatever is not a list’s', () => {
    const file = JSON.stringify({
      kind: 'active-practice-checklist',
      version: 1,
      practice: ['not', 'words'],
      begun: '2026-02-30',
      checkIn: 'soon',
      __proto__: { polluted: true },
      areas: {
        partner: { does: ['parkrun', 'toString', 7], notes: 'Left\u202eright\u0007', since: '1066-10-14' },
        constructor: { does: ['x'] },
      },
      pledges: [
        null,
        'x',
        { who: 5, what: 'Walk' },
        { who: '', what: '' },
        ...Array.from({ length: 900 }, () => ({ who: 'a', what: 'b' })),
      ],
    }).replace('"practice"', '"__proto__":{"polluted":true},"practice"');
    const record = fromFile(file);
    expect(record?.practice).to.equal('');
    expect([record?.begun, record?.checkIn]).to.deep.equal(['', '']);
    expect(record?.areas.partner).to.deep.equal({ does: ['parkrun'], notes: 'Leftright', since: '' });
    expect(Object.keys(record?.areas ?? {})).to.deep.equal(CHARTER_AREAS.map(({ id }) => id));
    expect(record?.pledges[0]).to.deep.equal({ who: '', what: 'Walk' });
    expect(record?.pledges.length).to.be.below(200);
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
  });

  it('cuts what nobody writes by hand', () => {
    const record = fromFile(toFile({ ...filled, practice: 'x'.repeat(9000) }));
    expect(record?.practice).to.have.length(200);
  });
});

describe('six months on', () => {
  for (const [begun, usual] of [
    ['2026-11-25', '2027-05-25'],
    ['2026-08-31', '2027-02-28'],
    ['2027-08-31', '2028-02-29'],
    ['2026-12-31', '2027-06-30'],
    ['', ''],
    ['2026-13-01', ''],
    ['0001-01-01', ''],
    ['tomorrow', ''],
  ] as const)
    it(`from "${begun}" is "${usual}"`, () => expect(checkInAfter(begun)).to.equal(usual));
});
