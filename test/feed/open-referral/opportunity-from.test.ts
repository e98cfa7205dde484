import { expect } from '@open-wc/testing';
import { readFeed } from '../../../src/feed/read-feed.js';
import type { Opportunity } from '../../../src/opportunity/opportunity.js';
import { NOW } from '../../support/a-feed.js';
import { aDirectoryPage, aService, aServiceAt, opportunityOf } from '../../support/a-service.js';

/** Rows of: what is said, the service, what the listing then holds. */
type Table = readonly [string, Readonly<Record<string, unknown>>, Partial<Opportunity>][];

function reads(table: Table): void {
  for (const [name, says, expected] of table)
    it(`reads ${name}`, async () => {
      const opportunity = await opportunityOf(aService(says));
      for (const field of Object.keys(expected) as (keyof Opportunity)[])
        expect(opportunity[field], field).to.deep.equal(expected[field]);
    });
}

const term = (name: string, says: object = {}): object => ({ taxonomy_term: { name, ...says } });

describe('what a service is', () =>
  reads([
    ['its name and organisation', {}, { name: 'Seated yoga', organiser: { name: 'Sample Trust' }, kind: 'session' }],
    ['a course by its name', { name: 'Six week yoga course' }, { kind: 'course' }],
    ['no course by the name of a ground', { name: 'Walking golf at Sample Golf Course' }, { kind: 'session' }],
    [
      'an event by its one day',
      { schedules: [{ valid_from: '2026-12-05', valid_to: '2026-12-05', byday: 'SA', opens_at: '10:00' }] },
      { kind: 'event' },
    ],
    [
      'a place that stands in the directory itself',
      {
        name: 'Sample Leisure Centre & Gym',
        service_at_locations: [{ id: 'a', location: { id: 'l', name: 'Sample Leisure Centre and Gym' } }],
      },
      { kind: 'place' },
    ],
    [
      'HTML as plain text',
      { description: '<div>Tea &amp;amp; cake<br>with <b>yoga</b></div><style>p{}</style>' },
      { description: 'Tea & cake\nwith yoga' },
    ],
    [
      'a description with an embedded picture',
      { description: `<p>Before</p><img src="data:image/png;base64,${'A'.repeat(145_000)}"><p>After</p>` },
      { description: 'Before\n\nAfter' },
    ],
    [
      'a short-term alert before everything else',
      { alert: 'No class on 1 December.', description: 'Gentle yoga.' },
      { description: 'No class on 1 December.\n\nGentle yoga.' },
    ],
    ['the activity in its name', {}, { activities: ['Yoga'] }],
    [
      'the activities among its terms',
      { attributes: [term('Swimming'), term('Things to do')] },
      { activities: ['Yoga', 'Swimming'] },
    ],
    ['how hard it is', {}, { effort: 'seated' }],
    [
      'that beginners are welcome',
      { description: 'Beginners are welcome.' },
      { beginner: [{ basis: 'described', evidence: 'Beginners are welcome.' }] },
    ],
    [
      'the first visit in words',
      { description: 'A volunteer will meet you. Carers welcome.' },
      { firstVisit: { welcomed: true, companion: true } },
    ],
    [
      'a web address without its beginning',
      { url: 'sampletrust.org.uk/yoga' },
      { url: 'https://sampletrust.org.uk/yoga' },
    ],
    [
      'a web address with a slip in it',
      { url: 'http//www.sampletrust.org.uk' },
      { url: 'https://www.sampletrust.org.uk/' },
    ],
    ['a placeholder for no web address', { url: 'http://www.example.com' }, { url: undefined, contact: undefined }],
    ['an empty web address', { url: '' }, { url: undefined }],
    ['no dangerous link', { url: 'javascript:alert(1)' }, { url: undefined }],
    ['no link to a mailbox', { url: 'jane@sampletrust.org.uk' }, { url: undefined }],
  ]));

describe('who may come to a service', () =>
  reads([
    ['its ages', { minimum_age: 16, maximum_age: 25 }, { age: { from: 16, to: 25 } }],
    ['ages as text', { minimum_age: '50', maximum_age: '' }, { age: { from: 50 } }],
    ['-1 as not stated', { minimum_age: -1, maximum_age: -1 }, { age: undefined }],
    ['a lowest age alone', { minimum_age: 65, maximum_age: -1 }, { age: { from: 65 } }],
    ['0 to 120 as all ages', { minimum_age: 0, maximum_age: 120 }, { age: {} }],
    [
      'ages of version 1',
      { eligibilitys: [{ eligibility: 'Adults', minimum_age: 18, maximum_age: -1 }] },
      { age: { from: 18 }, whoItIsFor: 'Adults' },
    ],
    [
      'the widest of several ages',
      {
        eligibilitys: [
          { minimum_age: 8, maximum_age: 11 },
          { minimum_age: 12, maximum_age: 17 },
        ],
      },
      { age: { from: 8, to: 17 } },
    ],
    ['an age in words', { eligibilitys: { eligibility: 'Aged 50 and over' } }, { age: { from: 50 } }],
    ['eligibility as HTML', { eligibilitys: [{ eligibility: '<p>Anyone</p>' }] }, { whoItIsFor: 'Anyone' }],
    [
      'eligibility as one text',
      { eligibility_description: 'Adults aged 50 and over. Not suitable for people with epilepsy.' },
      {
        age: { from: 50 },
        whoItIsFor: 'Adults aged 50 and over. Not suitable for people with epilepsy.',
        exclusions: [{ condition: 'epilepsy', evidence: 'Not suitable for people with epilepsy.' }],
      },
    ],
    ['fees as HSDS 3 has them', { fees_description: '£3 a session' }, { price: { from: 300, words: '£3 a session' } }],
    [
      'the words of a timetable, of those times that are still valid',
      {
        description: 'A gentle class.',
        schedules: [
          { byday: 'TU', description: 'Term time only' },
          { byday: 'WE', description: 'Term time only' },
          { byday: 'FR', notes: 'In the garden', valid_to: '2020-01-01' },
        ],
      },
      { description: 'A gentle class.\n\nTerm time only' },
    ],
    ['women only', { eligibilitys: [{ eligibility: 'Female' }] }, { gender: 'women' }],
    [
      'women and men as no restriction stated',
      { eligibilitys: [{ eligibility: 'female' }, { eligibility: 'male' }] },
      { gender: undefined },
    ],
    ['a name that says men only', { name: 'Men only yoga' }, { gender: 'men' }],
    ['nothing', {}, { age: undefined, gender: undefined, whoItIsFor: undefined, suitability: [], exclusions: [] }],
  ]));

describe('whom a service suits', () =>
  reads([
    [
      'a condition in a term about eligibility',
      { attributes: [{ link_type: 'eligibility', taxonomy_term: { name: 'Dementia' } }] },
      { suitability: [{ condition: 'dementia', basis: 'stated', evidence: 'Dementia' }], whoItIsFor: 'Dementia' },
    ],
    [
      'a condition in a taxonomy of conditions',
      { service_taxonomys: [{ taxonomy: { name: 'Stroke', vocabulary: 'Health conditions' } }] },
      { suitability: [{ condition: 'stroke', basis: 'stated', evidence: 'Stroke' }] },
    ],
    ['no condition in a term about anything else', { attributes: [term('Dementia')] }, { suitability: [] }],
    [
      'nobody in a label about carers',
      { attributes: [{ link_type: 'audience', taxonomy_term: { name: 'Dementia > Carers' } }] },
      { suitability: [] },
    ],
    [
      'a condition in its own words',
      { description: 'For people with Parkinson’s.' },
      { suitability: [{ condition: 'parkinsons', basis: 'described', evidence: 'For people with Parkinson’s.' }] },
    ],
    [
      'a no in its words before a yes in its labels',
      {
        attributes: [{ link_type: 'eligibility', taxonomy_term: { name: 'Epilepsy' } }],
        description: 'Not suitable for people with epilepsy.',
      },
      {
        suitability: [],
        exclusions: [{ condition: 'epilepsy', evidence: 'Not suitable for people with epilepsy.' }],
      },
    ],
  ]));

describe('where a service is', () => {
  const at = (location: object): Record<string, unknown> => ({ service_at_locations: [{ location }] });
  reads([
    [
      'a place of version 3',
      at({
        location_type: 'physical',
        name: 'St Peter’s Church Hall',
        latitude: 51.75,
        longitude: -0.34,
        addresses: [{ attention: 'A. Persona', address_1: '1 High Street', city: 'St Albans', postal_code: 'al35dt' }],
      }),
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
      'a place of version 1',
      at({ name: 'Lido', latitude: '51.75', longitude: '-0.34', physical_addresses: [{ address_1: 'Pond Lane' }] }),
      {
        place: { name: 'Lido', venue: 'pool', address: 'Pond Lane', point: { latitude: 51.75, longitude: -0.34 } },
      },
    ],
    [
      'the address that is visited, not the post box',
      at({
        addresses: [
          { address_type: 'postal', address_1: 'PO Box 1' },
          { address_type: 'physical', address_1: '2 Mill Road', city: 'Ware' },
        ],
      }),
      { place: { address: '2 Mill Road, Ware', town: 'Ware' } },
    ],
    [
      'a swapped point',
      at({ latitude: -0.34, longitude: 51.75 }),
      { place: { point: { latitude: 51.75, longitude: -0.34 } } },
    ],
    [
      'a point that cannot be',
      at({ name: 'Hall', latitude: 100, longitude: 101 }),
      { place: { name: 'Hall', venue: 'community' } },
    ],
    [
      'a virtual location',
      at({ location_type: 'virtual', name: 'Our site' }),
      { place: undefined, settings: ['online'] },
    ],
    [
      'a hybrid in words',
      { schedules: [{ attending_type: 'You can attend in-person or remotely via video' }] },
      { settings: ['in-person', 'online'] },
    ],
    ['a home visit', { attending_type: 'home visit' }, { settings: ['at-home'], homeVisit: true }],
    ['a venue', { attending_type: ['venue', 'online'] }, { settings: ['in-person', 'online'] }],
    ['nothing', {}, { place: undefined, settings: [] }],
    [
      'getting in and hearing',
      at({
        accessibility: [
          { description: 'Wheelchair access is possible on all levels. The hall has an induction loop.' },
        ],
      }),
      { accessibility: ['wheelchair', 'hearing-loss'], notAccessible: undefined },
    ],
    [
      'no way in for a wheelchair',
      at({ accessibility_for_disabilities: [{ accessibility: 'No wheelchair access, sorry' }] }),
      { accessibility: [], notAccessible: ['wheelchair'] },
    ],
    [
      'part of a way in as not stated',
      at({ accessibilities: [{ label: 'Partial wheelchair access' }] }),
      { accessibility: [], notAccessible: undefined },
    ],
  ]);

  it('says what it mended', async () => {
    const { report } = await readFeed(
      aServiceAt({ name: 'Hall', latitude: 100, longitude: 101 }, { url: 'sampletrust.org.uk' }),
      { now: NOW },
    );
    expect(report.repaired.map(({ record, field }) => [record, field])).to.deep.equal([
      ['service-1', 'locations'],
      ['service-1', 'url'],
    ]);
  });
});

describe('how to join a service, and whom to ask', () =>
  reads([
    ['drop-in', { attending_access: 'drop-in' }, { joining: { routes: ['turn-up'] } }],
    ['appointment', { attending_access: ['appointment', 'membership'] }, { joining: { routes: ['book'] } }],
    ['referral', { attending_access: 'referral' }, { joining: { routes: ['referral'] } }],
    ['self-referral', { attending_access: 'self-referral' }, { joining: { routes: ['self-refer'] } }],
    ['words', { description: 'Just turn up!' }, { joining: { routes: ['turn-up'] } }],
    [
      'where to book',
      { schedules: [{ schedule_link: 'https://example.org/book' }] },
      { joining: { routes: ['book'], url: 'https://example.org/book' } },
    ],
    ['nothing', {}, { joining: undefined, contact: undefined }],
    [
      'the telephone and e-mail of the service',
      { email: 'info@example.org', phones: [{ number: '01632 960001' }] },
      { contact: { telephone: '01632 960001', email: 'info@example.org' } },
    ],
    [
      'a contact without a person before one with',
      {
        contacts: [
          { name: 'Ann Persona', title: 'Manager', phones: [{ number: '01632 960009' }] },
          { phones: [{ number: '01632 960001' }] },
        ],
      },
      { contact: { telephone: '01632 960001' } },
    ],
    [
      'nobody’s name or own address',
      {
        contacts: [{ name: 'Ann Persona', email: 'ann.persona@example.org' }],
        assurer_email: 'info@example.org',
        description: 'Ask ann.persona@gmail.com',
      },
      { contact: undefined, description: 'Ask …' },
    ],
    [
      'the organisation’s site and e-mail',
      {
        organization: {
          name: 'Sample Trust',
          website: 'www.example.org',
          uri: 'http://www.example.com',
          email: 'hello@example.org',
        },
      },
      {
        organiser: { name: 'Sample Trust', url: 'https://www.example.org/' },
        contact: { email: 'hello@example.org', url: 'https://www.example.org/' },
      },
    ],
  ]));

describe('what a service costs', () =>
  reads([
    ['an amount', { cost_options: [{ amount: 3.5 }] }, { price: { from: 350 } }],
    ['an amount as text', { cost_options: [{ amount: '£4' }] }, { price: { from: 400 } }],
    [
      'an amount with what it is for',
      { cost_options: [{ option: 'Under 18s', amount: 35, amount_description: 'per session' }] },
      { price: { from: 3500, words: '£35.00 Under 18s, per session' } },
    ],
    [
      'several amounts',
      {
        cost_options: [
          { option: 'Adult', amount: 5 },
          { option: 'Concession', amount: 2.5 },
        ],
      },
      { price: { from: 250, to: 500, words: '£5.00 Adult; £2.50 Concession' } },
    ],
    [
      'only what is valid today',
      {
        cost_options: [
          { amount: 3, valid_to: '2022-12-31' },
          { amount: 4, valid_to: '2027-01-01' },
        ],
      },
      { price: { from: 400 } },
    ],
    ['-1 as not stated', { cost_options: [{ amount: -1 }] }, { price: undefined }],
    ['an option in words', { cost_options: [{ option: 'Free', amount: null }] }, { price: { from: 0, words: 'Free' } }],
    ['fees in words', { fees: '£3 (£2 conc)' }, { price: { from: 200, to: 300, words: '£3 (£2 conc)' } }],
    ['fees that name no amount', { fees: 'Please ask' }, { price: { words: 'Please ask' } }],
    ['that it is free', { free: true }, { price: { from: 0 } }],
    [
      'a description that contradicts “free”',
      { free: true, description: 'Members £6, others £7.50' },
      { price: { from: 0, to: 750 } },
    ],
    ['“not free” as no price', { free: false }, { price: undefined }],
    ['a slip as no price', { cost_options: [{ amount: 1e9 }] }, { price: undefined }],
    ['nothing', {}, { price: undefined }],
  ]));

describe('where an entry of a directory comes from', () => {
  it('names the source, publisher, licence, and when it was changed and checked', async () => {
    const page = {
      ...aDirectoryPage(aService({ assured_date: '2026-09-30', last_modified: '2026-10-05T10:30:45.123Z' })),
      publisher: { name: 'Sample Council', url: 'https://example.org' },
      license: 'https://creativecommons.org/licenses/by/4.0/',
    };
    const { id, trust } = await opportunityOf(page, { sourceUrl: 'https://example.org/services' });
    expect(trust).to.deep.equal({
      source: 'https://example.org/services',
      publisher: 'Sample Council',
      publisherUrl: 'https://example.org/',
      licence: 'https://creativecommons.org/licenses/by/4.0/',
      changed: '2026-10-05',
      checked: '2026-09-30',
    });
    expect(id).to.match(/^[a-z\d]{1,7}:service-1$/);
  });

  it('names the organisation where the page names no publisher', async () =>
    expect((await opportunityOf(aService())).trust).to.deep.equal({ source: 'feed', publisher: 'Sample Trust' }));

  it('was never checked tomorrow', async () =>
    expect((await opportunityOf(aService({ assured_date: '2027-01-01' }))).trust.checked).to.equal(undefined));

  it('is the same id however often the feed is built', async () => {
    const nameless = { ...aService(), id: undefined, description: 'x', assured_date: '2026-01-01' };
    const [one, two] = [await opportunityOf([{ ...nameless, id: '' }]), await opportunityOf([{ ...nameless, id: '' }])];
    expect(one.id).to.equal(two.id);
  });

  it('carries the mark of a sample', async () =>
    expect((await opportunityOf(aService({ isSample: true }))).sample).to.equal(true));
});
