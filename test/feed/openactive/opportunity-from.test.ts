import { expect } from '@open-wc/testing';
import { readFeed } from '../../../src/feed/read-feed.js';
import type { Opportunity } from '../../../src/opportunity/opportunity.js';
import { aPage, aSeries, NOW, opportunityFrom } from '../../support/a-feed.js';

/** Rows of: what is said, the record, what the listing then holds. */
type Table = readonly [string, Readonly<Record<string, unknown>>, Partial<Opportunity>][];

function reads(table: Table): void {
  for (const [name, says, expected] of table)
    it(`reads ${name}`, async () => {
      const opportunity = await opportunityFrom(aSeries(says));
      for (const field of Object.keys(expected) as (keyof Opportunity)[])
        expect(opportunity[field], field).to.deep.equal(expected[field]);
    });
}

const quantity = (minValue?: unknown, maxValue?: unknown): object => ({
  '@type': 'QuantitativeValue',
  minValue,
  maxValue,
});
const concept = (prefLabel: string): object => ({ '@type': 'Concept', prefLabel });

describe('who may come', () =>
  reads([
    ['an age range', { ageRange: quantity(16, 25) }, { age: { from: 16, to: 25 } }],
    ['a lowest age', { ageRange: quantity(50) }, { age: { from: 50 } }],
    ['a highest age', { ageRange: quantity(undefined, 11) }, { age: { to: 11 } }],
    ['0 to 110 as all ages', { ageRange: quantity(0, 110) }, { age: {} }],
    ['16 to 150 as 16 and over', { ageRange: quantity(16, 150) }, { age: { from: 16 } }],
    ['“0+” as all ages', { ageRange: '0+' }, { age: {} }],
    ['“18”', { ageRange: '18' }, { age: { from: 18 } }],
    ['numbers as text', { ageRange: quantity('16', '25') }, { age: { from: 16, to: 25 } }],
    ['the ages that are enforced', { ageRange: quantity(8, 80), ageRestriction: quantity(18) }, { age: { from: 18 } }],
    ['-1 as not stated', { ageRange: quantity(-1, -1) }, { age: undefined }],
    ['0 to 0 as not stated', { ageRange: quantity(0, 0) }, { age: undefined }],
    ['ages that cannot be', { ageRange: quantity(60, 16) }, { age: undefined }],
    ['no age', {}, { age: undefined }],
    ['women only', { genderRestriction: 'https://openactive.io/FemaleOnly' }, { gender: 'women' }],
    ['men only', { genderRestriction: 'oa:MaleOnly' }, { gender: 'men' }],
    ['“Female”', { genderRestriction: 'Female' }, { gender: 'women' }],
    ['“male”', { genderRestriction: 'male' }, { gender: 'men' }],
    ['no restriction', { genderRestriction: 'https://openactive.io/NoRestriction' }, { gender: 'any' }],
    ['“mixed”', { genderRestriction: 'mixed' }, { gender: 'any' }],
    ['ns#None', { genderRestriction: 'https://openactive.io/ns#None' }, { gender: 'any' }],
    ['one restriction in a list', { genderRestriction: ['https://openactive.io/MaleOnly'] }, { gender: 'men' }],
    ['both', { genderRestriction: 'Male and Female' }, { gender: 'any' }],
    ['both in a list', { genderRestriction: ['oa:MaleOnly', 'oa:FemaleOnly'] }, { gender: 'any' }],
    ['an empty restriction as not stated', { genderRestriction: '' }, { gender: undefined }],
    ['a name that says women only', { name: 'Women-only swim' }, { gender: 'women' }],
    ['a name that says men only', { name: 'Men only: walking football' }, { gender: 'men' }],
    ['a name that only mentions women', { name: 'Women’s tennis' }, { gender: undefined }],
    [
      'for whom it is',
      { 'beta:targetAudience': ['Carers', concept('Young people')] },
      { whoItIsFor: 'Carers, Young people' },
    ],
  ]));

describe('what it costs', () =>
  reads([
    ['a number', { offers: [{ price: 3.3, priceCurrency: 'GBP' }] }, { price: { from: 330 } }],
    ['one offer for an array', { offer: { price: '4' } }, { price: { from: 400 } }],
    ['a range', { offers: [{ price: 5 }, { price: 3 }] }, { price: { from: 300, to: 500 } }],
    [
      'the names of prices that differ',
      {
        offers: [
          { name: 'Adult', price: 5 },
          { name: 'Concession', price: 2.5 },
        ],
      },
      { price: { from: 250, to: 500, words: 'Adult £5.00, Concession £2.50' } },
    ],
    [
      '“£3 (£2 conc)”',
      { offers: [{ price: '£3 (£2 conc)' }] },
      { price: { from: 200, to: 300, words: '£3 (£2 conc)' } },
    ],
    ['“free”', { offers: [{ price: 'free' }] }, { price: { from: 0 } }],
    ['nothing but “free for all”', { isAccessibleForFree: true }, { price: { from: 0 } }],
    [
      '“free for all” with an offer of nothing',
      { isAccessibleForFree: true, offers: [{ price: 0 }] },
      { price: { from: 0 } },
    ],
    [
      'an offer that contradicts “free for all”',
      { isAccessibleForFree: true, offers: [{ price: 4 }] },
      { price: { from: 400 } },
    ],
    [
      'a description that contradicts “free for all”',
      { isAccessibleForFree: true, offers: [{ price: 0 }], description: 'Members £6-00, others £7-00' },
      { price: { from: 0, to: 700 } },
    ],
    ['“not free for all” as no price', { isAccessibleForFree: false }, { price: undefined }],
    [
      'another currency in its own words',
      { offers: [{ price: 5, priceCurrency: 'EUR' }] },
      { price: { words: '5 EUR' } },
    ],
    ['a slip as no price', { offers: [{ price: -5 }] }, { price: undefined }],
    ['no offer', {}, { price: undefined }],
  ]));

describe('what it is like', () =>
  reads([
    ['a level in text', { level: 'Beginner' }, { level: 'beginner', levelWords: 'Beginner' }],
    ['levels in an array', { level: ['Beginner', 'Advanced'] }, { level: 'all', levelWords: 'Beginner, Advanced' }],
    ['a level as a concept', { level: concept('Improvers') }, { level: 'improver' }],
    ['the older name of a level', { 'beta:level': 'intermediate' }, { level: 'advanced', levelWords: 'intermediate' }],
    [
      'a level that only speaks of effort',
      { level: ['Easygoing'] },
      { level: undefined, effort: 'gentle', beginner: [] },
    ],
    [
      'a level in the category',
      { category: ['Low Intensity', 'Suitable For All'] },
      { level: 'all', effort: 'gentle', beginner: [{ basis: 'stated', evidence: 'Suitable For All' }] },
    ],
    [
      'a level in the name',
      { name: 'Tai chi for beginners' },
      { level: 'beginner', beginner: [{ basis: 'described', evidence: 'Tai chi for beginners' }] },
    ],
    ['a seated class', { activity: [concept('Chair Based Exercise')] }, { effort: 'seated' }],
    [
      'a free first session',
      { 'beta:isFirstSessionAccessibleForFree': true },
      { beginner: [{ basis: 'stated', evidence: 'First session free' }] },
    ],
    [
      'HTML as plain text',
      { description: '<p>Tea &amp; cake</p><script>alert(1)</script>' },
      { description: 'Tea & cake' },
    ],
    [
      'a formatted description in want of a plain one',
      { 'beta:formattedDescription': '<b>Fun</b>' },
      { description: 'Fun' },
    ],
    [
      'the first visit',
      {
        attendeeInstructions: 'Bring water',
        meetingPoint: 'By the gate',
        'beta:welcome': true,
        'beta:companionWelcome': false,
      },
      { firstVisit: { instructions: 'Bring water', meetingPoint: 'By the gate', welcomed: true, companion: false } },
    ],
    [
      'the first visit in words',
      { description: 'Someone will meet you. Carers welcome.' },
      { firstVisit: { welcomed: true, companion: true } },
    ],
    [
      'activities once each',
      { activity: [concept('Yoga'), 'Yoga', concept('Pilates')] },
      { activities: ['Yoga', 'Pilates'] },
    ],
    ['one activity for an array', { activity: 'Yoga' }, { activities: ['Yoga'] }],
  ]));

describe('access', () =>
  reads([
    [
      'the six kinds of support, and the conditions they name',
      {
        accessibilitySupport: [
          concept('Visual impairment'),
          concept('Hearing impairment'),
          concept('Physical impairment'),
          concept('Learning impairment'),
          concept('Mental health issues'),
          concept('Social or behavioural problems'),
        ],
      },
      {
        accessibility: [
          'sight-loss',
          'hearing-loss',
          'physical-disability',
          'learning-disability',
          'mental-health',
          'social-support',
        ],
        suitability: [
          { condition: 'sensory-impairment', basis: 'stated', evidence: 'Visual impairment' },
          { condition: 'physical-disability', basis: 'stated', evidence: 'Physical impairment' },
          { condition: 'learning-disability', basis: 'stated', evidence: 'Learning impairment' },
        ],
      },
    ],
    [
      'support by its id alone',
      {
        accessibilitySupport: {
          '@id': 'https://openactive.io/accessibility-support#dd026873-6713-4ea1-af5a-08901f651d98',
        },
      },
      { accessibility: ['physical-disability'] },
    ],
    [
      'a wheelchair, yes',
      { 'beta:isWheelchairAccessible': true },
      { accessibility: ['wheelchair'], notAccessible: undefined },
    ],
    [
      'a wheelchair, no',
      { 'beta:isWheelchairAccessible': false },
      { accessibility: [], notAccessible: ['wheelchair'] },
    ],
    [
      'a wheelchair, no, and help for a physical impairment',
      { isWheelchairAccessible: false, accessibilitySupport: [concept('Physical impairment')] },
      { accessibility: ['physical-disability'], notAccessible: ['wheelchair'] },
    ],
    [
      'a no in its words before a yes in its category',
      { category: ['For people with dementia'], description: 'Not suitable for people with dementia.' },
      {
        suitability: [],
        exclusions: [{ condition: 'dementia', evidence: 'Not suitable for people with dementia.' }],
      },
    ],
    [
      'a no in its category before a yes in its words',
      { category: ['Not suitable for people with dementia'], description: 'A class for people with dementia.' },
      {
        suitability: [],
        exclusions: [{ condition: 'dementia', evidence: 'Not suitable for people with dementia' }],
      },
    ],
    [
      'a no in its words before support that is stated',
      {
        accessibilitySupport: [concept('Learning disability')],
        description: 'Not suitable for people with a learning disability.',
      },
      { suitability: [] },
    ],
    [
      'a wheelchair, yes in words',
      { accessibilityInformation: 'The hall is fully wheelchair accessible.' },
      { accessibility: ['wheelchair'], notAccessible: undefined },
    ],
    [
      'a wheelchair, yes of the place',
      {
        location: {
          '@type': 'Place',
          name: 'Village Hall',
          amenityFeature: [{ name: 'Adapted For Wheelchairs', value: true }],
        },
      },
      { accessibility: ['wheelchair'], notAccessible: undefined },
    ],
    [
      'a wheelchair, no of the place',
      { '@type': 'Place', amenityFeature: [{ name: 'Wheelchair access', value: false }] },
      { accessibility: [], notAccessible: ['wheelchair'] },
    ],
    [
      'a wheelchair, no in words',
      { accessibilityInformation: 'Wheelchair users are welcome. There is no step-free access upstairs.' },
      { accessibility: [], notAccessible: ['wheelchair'] },
    ],
    [
      'words about access that say nothing of wheelchairs',
      { accessibilityInformation: 'Please contact the centre.' },
      { accessibility: [], notAccessible: undefined },
    ],
    ['a wheelchair, not stated', {}, { accessibility: [], notAccessible: undefined }],
  ]));

describe('where it is', () => {
  reads([
    [
      'a place in full',
      {
        location: {
          '@type': 'Place',
          name: 'St Peter’s Church Hall',
          address: {
            '@type': 'PostalAddress',
            streetAddress: ', 1 High Street',
            addressLocality: 'St Albans',
            postalCode: 'al35dt',
          },
          geo: { latitude: 51.75, longitude: -0.34 },
        },
      },
      {
        place: {
          name: 'St Peter’s Church Hall',
          venue: 'community',
          address: '1 High Street, St Albans',
          town: 'St Albans',
          postcode: 'AL3 5DT',
          point: { latitude: 51.75, longitude: -0.34 },
        },
        settings: ['in-person'],
      },
    ],
    [
      'an address in one line',
      { location: { name: 'Hall', address: '1 High Street, St Albans, AL3 5DT' } },
      { place: { name: 'Hall', venue: 'community', address: '1 High Street, St Albans', postcode: 'AL3 5DT' } },
    ],
    [
      'a place that is only an address',
      { location: 'Verulam Road, AL3 5DT' },
      { place: { address: 'Verulam Road', postcode: 'AL3 5DT' } },
    ],
    [
      'a place with an empty address',
      { location: { name: 'The Odyssey', address: '' } },
      { place: { name: 'The Odyssey' } },
    ],
    ['a name that is only coordinates', { location: { name: '52.0384, -0.7859' } }, { place: undefined }],
    [
      'the building around a room',
      {
        location: {
          name: 'Studio 2',
          containedInPlace: { name: 'Westminster Lodge Leisure Centre', geo: { latitude: 51.75, longitude: -0.34 } },
        },
      },
      { place: { name: 'Studio 2', venue: 'leisure-centre', point: { latitude: 51.75, longitude: -0.34 } } },
    ],
    [
      'a swapped point',
      { location: { name: 'X', geo: { latitude: -0.34, longitude: 51.75 } } },
      { place: { name: 'X', point: { latitude: 51.75, longitude: -0.34 } } },
    ],
    ['a point in the sea', { location: { name: 'X', geo: { latitude: 0, longitude: 0 } } }, { place: { name: 'X' } }],
    [
      'an online session',
      { eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode' },
      { settings: ['online'] },
    ],
    [
      'a mixed one',
      { eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode' },
      { settings: ['in-person', 'online'] },
    ],
    [
      'a video call',
      { 'beta:virtualLocation': { '@type': 'VirtualLocation', name: 'Zoom' } },
      { settings: ['online'], place: undefined },
    ],
    [
      'a video call in place of a place, with the place it used to be in',
      {
        location: { '@type': 'VirtualLocation', name: 'Zoom' },
        'beta:affiliatedLocation': { name: 'Hall', geo: { latitude: 51.75, longitude: -0.34 } },
      },
      { settings: ['online'], place: undefined },
    ],
    [
      'what has moved online',
      { eventStatus: 'https://schema.org/EventMovedOnline', location: { name: 'Hall' } },
      { settings: ['online'], place: undefined, status: undefined },
    ],
    [
      'the room in the place as where to meet',
      {
        location: { name: 'Sports Village' },
        'beta:sportsActivityLocation': [{ type: 'SportsActivityLocation', name: 'Yoga Studio' }],
      },
      { firstVisit: { meetingPoint: 'Yoga Studio' } },
    ],
    ['nothing about how to take part', {}, { settings: [] }],
  ]);

  it('says what it mended', async () => {
    const { report } = await readFeed(
      aPage(aSeries({ location: { name: '52.04, -0.75', geo: { latitude: NaN, longitude: 1 } } })),
      { now: NOW },
    );
    expect(report.repaired.map(({ record, field }) => [record, field])).to.deep.equal([
      ['0', 'location.name'],
      ['0', 'location.geo'],
    ]);
    expect(report.repairedCount).to.equal(2);
  });
});

describe('how to join and whom to ask', () => {
  reads([
    [
      'a booking link',
      { offers: [{ price: 1, url: 'https://example.org/book' }] },
      { joining: { routes: ['book'], url: 'https://example.org/book' } },
    ],
    [
      'an offer that must be booked',
      { offers: [{ openBookingInAdvance: 'https://openactive.io/Required' }] },
      { joining: { routes: ['book'] } },
    ],
    [
      'an offer that cannot be booked',
      { offers: [{ openBookingInAdvance: 'https://openactive.io/Unavailable' }] },
      { joining: { routes: ['turn-up'] } },
    ],
    [
      'an offer that may be booked',
      { offers: [{ openBookingInAdvance: 'https://openactive.io/Optional' }] },
      { joining: { routes: ['turn-up', 'book'] } },
    ],
    [
      'a channel by which to book',
      { offers: [{ 'beta:bookingChannel': ['https://openactive.io/ns-beta#TelephoneAdvanceBooking'] }] },
      { joining: { routes: ['book'] } },
    ],
    ['a referral', { 'beta:referralRequired': true }, { joining: { routes: ['referral'] } }],
    ['words', { description: 'Just turn up!' }, { joining: { routes: ['turn-up'] } }],
    ['nothing', {}, { joining: undefined }],
    [
      'the organiser',
      {
        organizer: {
          name: 'Sample Trust',
          url: 'https://example.org',
          telephone: '01632 960001',
          email: 'info@example.org',
        },
      },
      {
        organiser: { name: 'Sample Trust', url: 'https://example.org/' },
        contact: { telephone: '01632 960001', email: 'info@example.org', url: 'https://example.org/' },
      },
    ],
    [
      'an organiser in one word',
      { provider: 'Sample Trust' },
      { organiser: { name: 'Sample Trust' }, contact: undefined },
    ],
    [
      'the place’s telephone',
      { location: { name: 'X', telephone: '01632 960002' } },
      { contact: { telephone: '01632 960002' } },
    ],
    [
      'nobody’s own address',
      { organizer: { name: 'Club', email: 'jane.smith@example.org' }, description: 'Ask jane.smith@gmail.com.' },
      { contact: undefined, description: 'Ask ….' },
    ],
    [
      'no leader, and no count of free places',
      {
        leader: { name: 'Jane Smith', email: 'info@example.org', telephone: '01632 960003' },
        remainingAttendeeCapacity: 3,
      },
      { contact: undefined },
    ],
    [
      'no dangerous link',
      { url: 'javascript:alert(1)', offers: [{ url: 'data:text/html,x' }] },
      { url: undefined, joining: undefined },
    ],
  ]);

  it('makes relative links absolute', async () => {
    const { url } = await opportunityFrom(aSeries({ url: '/a' }), { sourceUrl: 'https://example.org/feeds/x.json' });
    expect(url).to.equal('https://example.org/a');
  });

  it('keeps a whole link when the feed’s own address is not whole', async () => {
    const { url } = await opportunityFrom(aSeries({ url: 'https://example.org/a' }), { sourceUrl: 'feeds/x.json' });
    expect(url).to.equal('https://example.org/a');
  });
});

describe('where a listing comes from', () => {
  const item = (modified: unknown): object => ({
    license: 'https://creativecommons.org/licenses/by/4.0/',
    publisher: { name: 'Sample Council', url: 'https://example.org' },
    items: [{ state: 'updated', kind: 'x', id: 1, modified, data: aSeries() }],
  });

  it('names the source, the publisher and the licence', async () => {
    const { id, trust } = await opportunityFrom(item(1_700_000_000_000), {
      sourceUrl: 'https://example.org/feed.json',
    });
    expect(trust).to.deep.equal({
      source: 'https://example.org/feed.json',
      publisher: 'Sample Council',
      publisherUrl: 'https://example.org/',
      licence: 'https://creativecommons.org/licenses/by/4.0/',
      changed: '2023-11-14',
    });
    expect(id).to.match(/^[a-z\d]{1,7}:example\.org\/series\/1$/);
  });

  const changes: [unknown, string | undefined][] = [
    [1_700_000_000, '2023-11-14'],
    ['1700000000', '2023-11-14'],
    ['2014-09-15T09:12:51.706+01:00', '2014-09-15'],
    [307799, undefined],
    ['0x0000000012', undefined],
    [9e15, undefined],
    ['yesterday', undefined],
    [null, undefined],
  ];
  for (const [modified, expected] of changes)
    it(`takes ${JSON.stringify(modified)} for ${expected ?? 'no date'}`, async () =>
      expect((await opportunityFrom(item(modified))).trust.changed).to.equal(expected));

  it('carries the mark of a sample, whether on the record or on its page', async () => {
    expect((await opportunityFrom(aSeries({ 'beta:isSample': true }))).sample).to.equal(true);
    expect((await opportunityFrom({ ...aPage(aSeries()), isSample: true })).sample).to.equal(true);
    expect((await opportunityFrom(aSeries())).sample).to.equal(undefined);
  });
});

describe('places and things without a date', () => {
  it('keeps parks, gyms and clubs, with no set times', async () => {
    const { kind, schedule, place, contact, settings } = await opportunityFrom({
      '@type': 'Park',
      name: 'Verulamium Park',
      telephone: '01632 960004',
      geo: { latitude: 51.75, longitude: -0.34 },
    });
    expect(kind).to.equal('place');
    expect(schedule).to.deep.equal({ certainty: 'any-time', times: [], next: [] });
    expect(place).to.deep.equal({
      name: 'Verulamium Park',
      venue: 'outdoors',
      point: { latitude: 51.75, longitude: -0.34 },
    });
    expect(contact).to.deep.equal({ telephone: '01632 960004' });
    expect(settings).to.deep.equal(['in-person']);
  });

  it('keeps what can be done at home', async () => {
    const { kind, settings, place } = await opportunityFrom({
      '@type': 'OnDemandEvent',
      name: 'Ten minute stretch',
      'beta:affiliatedLocation': { name: 'Hall' },
    });
    expect([kind, settings, place]).to.deep.equal(['on-demand', ['online', 'at-home'], undefined]);
  });

  it('names a listing after its activity when it has no name', async () =>
    expect((await opportunityFrom(aSeries({ name: '', activity: ['Yoga'] }))).name).to.equal('Yoga'));

  it('leaves out what says nothing of what it is', async () => {
    const { report } = await readFeed(aSeries({ name: ' ' }), { now: NOW });
    expect(report.dropped[0]?.reason).to.equal('Nothing says what it is: no name and no activity.');
  });

  const facility = { '@type': 'FacilityUse', '@id': 'https://example.org/f/1', name: 'Squash court' };
  const slot = {
    '@type': 'Slot',
    '@id': 'https://example.org/s/1',
    facilityUse: facility['@id'],
    startDate: '2026-12-01T10:00:00Z',
  };

  it('leaves facilities and their slots out unless they are asked for', async () => {
    const { opportunities, report } = await readFeed([facility, slot], { now: NOW });
    expect([opportunities.length, report.droppedCount, report.unreadable]).to.deep.equal([0, 2, 0]);
  });

  it('reads facilities with their slots when they are asked for', async () => {
    const { kind, schedule } = await opportunityFrom([facility, slot], { include: ['facilities'] });
    expect([kind, schedule?.next]).to.deep.equal(['place', ['2026-12-01T10:00:00+00:00']]);
  });

  it('says what the slots of a facility cost, the cheapest and the dearest', async () => {
    const slots = [8, 10].map((price, at) => ({ ...slot, '@id': `https://example.org/s/${at}`, offers: [{ price }] }));
    const { price } = await opportunityFrom([facility, ...slots], { include: ['facilities'] });
    expect(price).to.deep.equal({ from: 800, to: 1000 });
  });

  it('names a facility after its kind, and knows one under the sky', async () => {
    const court = {
      '@type': 'FacilityUse',
      name: 'Court 1',
      facilityType: [concept('Tennis Court')],
      'beta:facilitySetting': 'https://openactive.io/ns-beta#OutdoorFacility',
      location: { name: 'Sample Trust' },
    };
    const { activities, place } = await opportunityFrom(court, { include: ['facilities'] });
    expect([activities, place?.venue]).to.deep.equal([['Tennis Court'], 'outdoors']);
  });

  it('reads the slots of a facility’s courts', async () => {
    const court = { '@type': 'IndividualFacilityUse', '@id': 'https://example.org/i/1', name: 'Court 1' };
    const within = { ...facility, individualFacilityUse: [{ ...court, event: [slot] }] };
    expect((await opportunityFrom(within, { include: ['facilities'] })).schedule?.next).to.have.length(1);
    const beside = [facility, { ...court, facilityUse: facility['@id'] }, { ...slot, facilityUse: court['@id'] }];
    expect((await opportunityFrom(beside, { include: ['facilities'] })).schedule?.next).to.have.length(1);
  });

  it('takes the level of an event from its parts, and their dates when they have some', async () => {
    const event = {
      '@type': 'HeadlineEvent',
      name: 'Triathlon',
      startDate: '2026-12-05',
      subEvent: [{ '@type': 'Event', name: 'Novice race', level: ['Beginner'] }],
    };
    expect((await opportunityFrom(event)).level).to.equal('beginner');
    const dated = { ...event, subEvent: [{ '@type': 'Event', startDate: '2026-12-05T09:00:00Z' }] };
    expect((await opportunityFrom(dated)).schedule?.next).to.deep.equal(['2026-12-05T09:00:00+00:00']);
  });
});
