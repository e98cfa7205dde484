import { expect } from '@open-wc/testing';
import type { Opportunity } from '../../../src/opportunity/opportunity.js';
import { fromRow } from '../../support/a-sheet.js';

const read = async (says: Record<string, string>): Promise<Opportunity> => (await fromRow(says)).opportunity;

describe('what it costs', () => {
  const table: [string, Opportunity['price']][] = [
    ['£3.50', { from: 350 }],
    ['3.5', { from: 350 }],
    ['3,50', { from: 350 }],
    ['£3,50', { from: 350 }],
    ['£ 4', { from: 400 }],
    ['50p', { from: 50, words: '50p' }],
    ['free', { from: 0 }],
    ['Free of charge', { from: 0 }],
    ['FOC', { from: 0 }],
    ['nil', { from: 0 }],
    ['None', { from: 0 }],
    ['£0.00', { from: 0 }],
    ['£3 (£2 conc)', { from: 200, to: 300, words: '£3 (£2 conc)' }],
    ['£3.00-£5.00', { from: 300, to: 500, words: '£3.00-£5.00' }],
    ['4 per session', { from: 400, words: '4 per session' }],
    ['First session free, then £4', { from: 400, words: 'First session free, then £4' }],
    ['£3 first one free', { from: 300, words: '£3 first one free' }],
    ['£4, free taster', { from: 400, words: '£4, free taster' }],
    ['£2 with free tea and coffee', { from: 200, words: '£2 with free tea and coffee' }],
    ['First session free', { words: 'First session free' }],
    ['First come first served - free', { from: 0, words: 'First come first served - free' }],
    ['£3, carers free', { from: 0, to: 300, words: '£3, carers free' }],
    ['Donation', { words: 'Donation' }],
    ['ask', { words: 'ask' }],
    ['n/a', undefined],
    ['-', undefined],
    ['#REF!', undefined],
    ['-5', undefined],
    ['', undefined],
  ];
  for (const [words, price] of table)
    it(`reads “${words}”`, async () => expect((await read({ Cost: words })).price).to.deep.equal(price));

  it('says what is not a price', async () =>
    expect((await fromRow({ Cost: 'ask' })).notes).to.deep.equal([
      'Row 2, Cost: “ask” is not a price; kept as words.',
    ]));

  it('does not complain of a donation', async () =>
    expect((await fromRow({ Cost: 'Donation' })).notes).to.deep.equal([]));
});

describe('a telephone number', () => {
  const table: [string, string | undefined][] = [
    ['01632 960001', '01632 960001'],
    ['1632960001', '01632 960001'],
    ['7700900123', '07700 900123'],
    ['2079460123', '020 7946 0123'],
    ['1164960123', '0116 496 0123'],
    ['1632960001.0', '01632 960001'],
    ['441632960001', '01632 960001'],
    ['+44 1632 960001', '01632 960001'],
    ['="01632960001"', '01632960001'],
    ["'01632 960001", '01632 960001'],
    ['01632 960001 / 07700 900123', '01632 960001'],
    ['Tel: 01632 960001 (ask for Jane)', '01632 960001'],
    ['1.63296E+09', undefined],
    ['ring the surgery', undefined],
  ];
  for (const [words, number] of table)
    it(`reads “${words}”`, async () => expect((await read({ Phone: words })).contact?.telephone).to.equal(number));

  it('says that its zero was lost, or all its digits', async () => {
    expect((await fromRow({ Phone: '1632960001' })).notes[0]).to.match(
      /^Row 2, Phone: Its leading 0 was lost; put back/,
    );
    expect((await fromRow({ Phone: '1.63296E+09' })).notes[0]).to.match(/cut off its last digits/);
  });
});

describe('where it is', () => {
  const postcodes: [string, string | undefined][] = [
    ['AL3 5DT', 'AL3 5DT'],
    ['al35dt', 'AL3 5DT'],
    ['  AL3  5DT.', 'AL3 5DT'],
    ['AL3-5DT', 'AL3 5DT'],
    ['SG1 OAA', 'SG1 0AA'],
    ['SG1 IAA', 'SG1 1AA'],
    ['ec1a1bb', 'EC1A 1BB'],
    ['AL3', 'AL3'],
    ['Stevenage', undefined],
  ];
  for (const [words, postcode] of postcodes)
    it(`reads the postcode “${words}”`, async () =>
      expect((await read({ Postcode: words })).place?.postcode).to.equal(postcode));

  it('finds the postcode in the address, and takes it out', async () =>
    expect((await read({ Address: '12 High Street, St Albans, AL1 1AA' })).place).to.deep.include({
      address: '12 High Street, St Albans',
      postcode: 'AL1 1AA',
    }));

  it('joins the lines of an address', async () =>
    expect(
      (await read({ 'Address line 1': '12 High Street', 'Address line 2': 'Old Town', Town: 'St Albans' })).place
        ?.address,
    ).to.equal('12 High Street, Old Town, St Albans'));

  it('reads coordinates in one column or in two, and turns them round', async () => {
    const point = { latitude: 51.75, longitude: -0.34 };
    expect((await read({ Lat: '51.75', Long: '-0.34' })).place?.point).to.deep.equal(point);
    expect((await read({ Coordinates: '51.75, -0.34' })).place?.point).to.deep.equal(point);
    expect((await read({ Lat: '-0.34', Long: '51.75' })).place?.point).to.deep.equal(point);
    expect((await read({ Lat: '0', Long: '0' })).place?.point).to.equal(undefined);
  });

  it('keeps a private address to itself', async () =>
    expect(
      (
        await read({
          Address: '1 High St',
          Postcode: 'AL1 1AA',
          Lat: '51.75',
          Long: '-0.34',
          'Keep address private': 'yes',
        })
      ).place,
    ).to.deep.equal({ name: 'Village Hall', venue: 'community', postcode: 'AL1', masked: true }));

  const settings: [Record<string, string>, string[]][] = [
    [{}, ['in-person']],
    [{ Venue: 'Zoom' }, ['online']],
    [{ Venue: 'Online' }, ['online']],
    [{ 'Online?': 'y' }, ['online']],
    [{ 'Online?': 'n' }, ['in-person']],
    [{ Format: 'Hybrid' }, ['in-person', 'online']],
    [{ 'Online or in person': 'in person' }, ['in-person']],
    [{ 'Online or in person': 'both' }, ['in-person', 'online']],
    [{ Venue: '', 'Online or in person': 'at home' }, ['at-home']],
  ];
  for (const [says, expected] of settings)
    it(`is ${expected.join(' and ')} for ${JSON.stringify(says)}`, async () =>
      expect((await read(says)).settings).to.have.members(expected));
});

describe('yes and no', () => {
  const table: [string, boolean | undefined][] = [
    ...['y', 'Y', 'yes', 'Yes please', 'TRUE', 'x', '✓', '✔', 'tick', '1', 'ü'].map((word): [string, true] => [
      word,
      true,
    ]),
    ...['n', 'No', 'FALSE', '0', '✗', 'none'].map((word): [string, false] => [word, false]),
    ...['', '?', 'n/a', 'maybe', 'northern'].map((word): [string, undefined] => [word, undefined]),
  ];
  for (const [word, answer] of table)
    it(`are read from “${word}”`, async () => {
      const { firstVisit, homeVisit, accessibility, notAccessible } = await read({
        'Someone meets you': word,
        'Home visits': word,
        Wheelchair: word,
      });
      expect([firstVisit?.welcomed, homeVisit]).to.deep.equal([answer, answer]);
      expect(accessibility.includes('wheelchair')).to.equal(answer === true);
      expect(notAccessible?.includes('wheelchair')).to.equal(answer === false ? true : undefined);
    });
});

describe('for whom it is', () => {
  const ages: [Record<string, string>, Opportunity['age']][] = [
    [{ Ages: '50+' }, { from: 50 }],
    [{ Ages: '16 - 25' }, { from: 16, to: 25 }],
    [{ Ages: 'Over 65s' }, { from: 65 }],
    [{ Ages: 'All ages' }, {}],
    [{ Ages: 'Adults' }, { from: 18 }],
    [{ Ages: '10-Nov' }, undefined],
    [
      { 'Min age': '18', 'Max age': '65' },
      { from: 18, to: 65 },
    ],
    [{ 'Who is it for?': 'Over 50s' }, { from: 50 }],
    [{ 'Who is it for?': 'Women aged 16+' }, { from: 16 }],
    [{ 'Who is it for?': 'Anyone over the worst' }, undefined],
    [{ 'Who is it for?': 'People over 6 weeks after an operation' }, undefined],
  ];
  for (const [says, age] of ages)
    it(`reads ages from ${JSON.stringify(says)}`, async () => expect((await read(says)).age).to.deep.equal(age));

  const genders: [Record<string, string>, Opportunity['gender']][] = [
    [{ Gender: 'Women' }, 'women'],
    [{ Gender: 'F' }, 'women'],
    [{ 'Women only?': 'yes' }, 'women'],
    [{ Gender: 'men' }, 'men'],
    [{ Gender: 'Mixed' }, 'any'],
    [{ Gender: 'men and women' }, 'any'],
    [{ Name: 'Women only swim' }, 'women'],
    [{ 'Who for': 'Men 18+' }, 'men'],
    [{ 'Who for': 'Men and women over 60' }, 'any'],
    [{ 'Who for': 'Anyone; men are welcome too' }, undefined],
    [{ 'Who for': 'Women mainly, but everyone is welcome' }, undefined],
    [{}, undefined],
  ];
  for (const [says, gender] of genders)
    it(`reads who may come from ${JSON.stringify(says)}`, async () =>
      expect((await read(says)).gender).to.equal(gender));

  const suits: [string, string[]][] = [
    ['Arthritis', ['osteoarthritis', 'inflammatory-arthritis']],
    ['COPD, asthma', ['copd', 'asthma']],
    ['parkinsons; dementia', ['parkinsons', 'dementia']],
    ['type-2-diabetes', ['type-2-diabetes']],
    ['Falls, or worry about falling', ['falls-balance']],
    ['After having a baby', ['postnatal']],
    ['Back pain and high blood pressure', ['back-pain', 'high-blood-pressure']],
    ['People with dementia', ['dementia']],
    ['Everyone', []],
    ['Arthritis, not dementia', []],
    ['Anyone except people with epilepsy', []],
    ['ask Jane', []],
  ];
  for (const [words, conditions] of suits)
    it(`takes “${words}” for what it states`, async () => {
      const { suitability } = await read({ 'Suitable for': words });
      expect(suitability.map(({ condition }) => condition)).to.have.members(conditions);
      for (const { basis, evidence } of suitability)
        expect([basis, evidence]).to.deep.equal(['stated', `Suitable for: ${words}`]);
    });

  it('says when nobody has reviewed a claim, and when somebody has', async () => {
    const [claim] = (await read({ 'Suitable for': 'Asthma', 'Reviewed on': '01/11/2026' })).suitability;
    expect(claim?.reviewedOn).to.equal('2026-11-01');
    const [later] = (await read({ 'Suitable for': 'Asthma', 'Reviewed on': '01/11/2030' })).suitability;
    expect(later).not.to.have.property('reviewedOn');
  });

  it('turns away whom the sheet turns away, whatever else it says', async () => {
    const { suitability, exclusions } = await read({
      'Suitable for': 'Asthma, epilepsy',
      'Not suitable for': 'Epilepsy',
    });
    expect(suitability.map(({ condition }) => condition)).to.deep.equal(['asthma']);
    expect(exclusions).to.deep.equal([{ condition: 'epilepsy', evidence: 'Not suitable for: Epilepsy' }]);
  });

  const refused: [string, string[]][] = [
    ['Anyone, but not pregnant women', ['pregnancy']],
    ['Arthritis, not dementia', ['dementia']],
    ['Diabetes (not type 1 diabetes)', ['type-1-diabetes']],
    ['Everyone except people with epilepsy', ['epilepsy']],
    ['Arthritis, not just rheumatoid arthritis', []],
  ];
  for (const [words, conditions] of refused)
    it(`turns away ${conditions.join() || 'nobody'} where the column of those it suits says “${words}”`, async () => {
      const { exclusions } = await read({ 'Suitable for': words });
      expect(exclusions.map(({ condition }) => condition)).to.deep.equal(conditions);
      for (const { evidence } of exclusions) expect(evidence).to.contain(words);
    });

  it('keeps an exclusion that names no condition it knows', async () =>
    expect((await read({ 'Not suitable for': 'Anyone with odd socks' })).exclusions).to.deep.equal([
      { evidence: 'Not suitable for: Anyone with odd socks' },
    ]));

  it('excludes nobody when the cell says none', async () =>
    expect((await read({ 'Not suitable for': 'None' })).exclusions).to.deep.equal([]));

  it('shows words that name no condition, and says that they do not', async () => {
    const { opportunity, notes } = await fromRow({ 'Suitable for': 'Odd socks' });
    expect(opportunity.whoItIsFor).to.equal('Odd socks');
    expect(notes).to.deep.equal(['Row 2, Suitable for: “Odd socks” names no condition that is known; kept as words.']);
  });

  const beginners: [Record<string, string>, string][] = [
    [{ 'Beginner friendly?': 'Yes' }, 'stated Beginner friendly: Yes'],
    [{ Level: 'All levels' }, 'stated All levels'],
    [{ Name: 'Tai chi for beginners' }, 'described Tai chi for beginners'],
    [{ Description: 'No experience needed.' }, 'described No experience needed.'],
    [{ 'Beginner friendly?': 'No', Description: 'No experience needed.' }, ''],
    [{}, ''],
  ];
  for (const [says, expected] of beginners)
    it(`welcomes beginners where ${JSON.stringify(says)} does`, async () =>
      expect((await read(says)).beginner.map(({ basis, evidence }) => `${basis} ${evidence}`).join()).to.equal(
        expected,
      ));

  it('reads conditions from the words on whom it is for, and those whom they turn away', async () => {
    const { suitability } = await read({ 'Who for': 'People living with dementia and their carers' });
    expect(suitability).to.deep.equal([
      { condition: 'dementia', basis: 'stated', evidence: 'People living with dementia and their carers' },
    ]);
    const refused = await read({ 'Who for': 'Adults. Not suitable for people with epilepsy.' });
    expect(refused.suitability).to.deep.equal([]);
    expect(refused.exclusions).to.deep.equal([
      { condition: 'epilepsy', evidence: 'Not suitable for people with epilepsy.' },
    ]);
  });
});

describe('how to join', () => {
  it('needs a referral where the words on whom it is for say so', async () =>
    expect((await read({ 'Who for': 'GP referral only' })).joining).to.deep.equal({ routes: ['referral'] }));

  const table: [Record<string, string>, string[] | undefined][] = [
    [{ 'How to join': 'Just turn up' }, ['turn-up']],
    [{ 'How to join': 'Drop in' }, ['turn-up']],
    [{ 'Booking required?': 'Yes' }, ['book']],
    [{ 'Booking required?': 'No' }, ['turn-up']],
    [{ 'Referral needed?': 'Y' }, ['referral']],
    [{ 'How to join': 'GP referral only' }, ['referral']],
    [{ 'How to join': 'Self-referral' }, ['self-refer']],
    [{ 'How to join': 'Ring 01632 960001' }, ['book']],
    [{ 'Booking link': 'example.org/book' }, ['book']],
    [{}, undefined],
  ];
  for (const [says, routes] of table)
    it(`reads ${JSON.stringify(says)}`, async () => expect((await read(says)).joining?.routes).to.deep.equal(routes));
});

describe('whom to ask', () => {
  it('takes a web address from the column of contacts', async () =>
    expect((await read({ Contact: 'Book on www.sampletrust.org.uk/run, or ask' })).contact).to.deep.equal({
      url: 'https://www.sampletrust.org.uk/run',
    }));

  it('leaves the end of the sentence out of a web address', async () =>
    expect((await read({ Contact: 'See www.sampletrust.org.uk.' })).contact).to.deep.equal({
      url: 'https://www.sampletrust.org.uk/',
    }));

  it('says when a contact is nobody but a person', async () => {
    const { opportunity, notes } = await fromRow({ Contact: 'Jo, jo.sample@gmail.com' });
    expect(opportunity.contact).to.equal(undefined);
    expect(notes.join()).to.match(/Row 2, Contact: .*somebody’s own; left out/);
  });
});

describe('notes among colleagues', () => {
  it('turn somebody away, and no claim stands against them', async () => {
    const { exclusions, suitability } = await read({
      'Suitable for': 'Epilepsy, asthma',
      Notes: 'Not suitable for people with epilepsy. Hall booked until May.',
    });
    expect(exclusions).to.deep.equal([
      { condition: 'epilepsy', evidence: 'Notes: Not suitable for people with epilepsy.' },
    ]);
    expect(suitability.map(({ condition }) => condition)).to.deep.equal(['asthma']);
  });

  it('are not quoted where they may name somebody', async () => {
    for (const Notes of [
      'Patel says it is not suitable for people with epilepsy',
      'Please send nobody with epilepsy, Jo cannot take them',
      'Not suitable for people with epilepsy, ring 01632960001',
      'Not suitable for people with epilepsy, ring 0116 496 0123',
      'Ask JOHN before you book anyone with epilepsy',
      'Do not book people with epilepsy with mrs patel',
    ])
      expect((await read({ Notes })).exclusions).to.deep.equal([{ condition: 'epilepsy', evidence: 'Notes: …' }]);
  });

  it('are quoted where capitals are those of a condition', async () => {
    const Notes = 'Not suitable for people with COPD or Type 2 diabetes.';
    const { exclusions } = await read({ Notes });
    expect(exclusions.map(({ evidence }) => evidence)).to.deep.equal([`Notes: ${Notes}`, `Notes: ${Notes}`]);
  });

  it('invite nobody', async () =>
    expect((await read({ Notes: 'Suitable for people with epilepsy.' })).suitability).to.deep.equal([]));
});

describe('what never comes through', () => {
  const secret = ['Jane Smith', 'jane.smith@example.org', 'janes@gmail.com'];
  const rows: Record<string, string>[] = [
    { Leader: 'Jane Smith' },
    { 'Walk leader': 'Jane Smith' },
    { 'Contact name': 'Jane Smith' },
    { Contact: 'Jane Smith 01632 960001 jane.smith@example.org' },
    { 'Contact name and number': 'Jane Smith, 01632 960001' },
    { Phone: '01632 960001 Jane Smith' },
    { Email: 'jane.smith@example.org' },
    { Email: 'janes@gmail.com' },
    { 'Run by': 'Jane Smith' },
    { Organiser: 'Jane Smith' },
    { 'Listed by': 'Jane Smith' },
    { Notes: 'Jane Smith is off in May' },
    { Description: 'Write to jane.smith@example.org' },
    { 'What to bring': 'Tell janes@gmail.com' },
  ];
  for (const says of rows)
    it(`is somebody’s name or address from ${JSON.stringify(says)}`, async () => {
      const { opportunity, notes } = await fromRow(says);
      for (const words of secret) expect(JSON.stringify([opportunity, notes])).not.to.contain(words);
    });

  it('is a number that was beside a name', async () => {
    expect((await read({ Contact: 'Jane Smith 01632 960001' })).contact).to.deep.equal({ telephone: '01632 960001' });
    expect((await read({ Contact: 'info@example.org or Jane' })).contact).to.deep.equal({ email: 'info@example.org' });
  });

  it('is a formula, a script or a link that runs', async () => {
    const opportunity = await read({
      Description: '=HYPERLINK("javascript:alert(1)","Go") <script>alert(1)</script><b>Bold</b>',
      Website: 'javascript:alert(1)',
      'Booking link': 'data:text/html,x',
    });
    expect(opportunity.description).to.equal('=HYPERLINK("javascript:alert(1)","Go") Bold');
    expect([opportunity.url, opportunity.contact, opportunity.joining]).to.deep.equal([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('what else a row says', () => {
  it('is where it came from and when it was checked', async () => {
    const { trust } = await read({
      'Listed by': 'Example Practice',
      'Last checked': '01/11/2026',
      'Last updated': '2026-10-30',
      Licence: 'https://creativecommons.org/licenses/by/4.0/',
    });
    expect(trust).to.deep.equal({
      source: 'feed',
      publisher: 'Example Practice',
      licence: 'https://creativecommons.org/licenses/by/4.0/',
      changed: '2026-10-30',
      checked: '2026-11-01',
    });
  });

  it('is not checked on a day that is still to come', async () => {
    const { opportunity, notes } = await fromRow({ 'Last checked': '01/11/2027' });
    expect(opportunity.trust.checked).to.equal(undefined);
    expect(notes).to.deep.equal(['Row 2, Last checked: “01/11/2027” is not a date in the past; left out.']);
  });

  const statuses: [string, Opportunity['status']][] = [
    ['Cancelled', 'cancelled'],
    ['Temporarily closed', 'closed'],
    ['Paused for winter', 'closed'],
    ['Postponed', 'postponed'],
    ['Running', undefined],
    ['Yes', undefined],
    ['No', 'closed'],
  ];
  for (const [words, status] of statuses)
    it(`is that it is ${status ?? 'on'} for the status “${words}”`, async () =>
      expect((await read({ Status: words })).status).to.equal(status));

  it('is the activity, beside its name', async () => {
    expect((await read({ Name: 'Feel good', Activity: 'Tai Chi / Yoga' })).activities).to.deep.equal([
      'Tai Chi',
      'Yoga',
    ]);
    expect((await read({ Name: '', Activity: 'Tai Chi' })).name).to.equal('Tai Chi');
  });

  it('is put right where an accent or a pound sign was broken', async () => {
    const { opportunity, notes } = await fromRow({ Name: 'CafÃ© walk', Cost: 'Â£3' });
    expect([opportunity.name, opportunity.price]).to.deep.equal(['Café walk', { from: 300 }]);
    expect(notes).to.have.length(2);
  });
});
