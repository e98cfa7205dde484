import { expect } from '@open-wc/testing';
import { readFeed } from '../../../src/feed/read-feed.js';
import { NOW } from '../../support/a-feed.js';
import { opportunityOf } from '../../support/a-service.js';

// Hand-made in the shape of Buckinghamshire’s directory; its real records are read in test/node, where they are at hand.
const buckinghamshire = (says: object = {}, location: object = {}): object => ({
  totalElements: 2805,
  totalPages: 141,
  number: 1,
  first: true,
  last: false,
  content: [
    {
      id: 20,
      name: 'Wheelchair Basketball',
      updated_at: '2026-11-02T10:49:52.834Z',
      min_age: 5,
      max_age: null,
      needs_referral: null,
      free: null,
      locations: [
        {
          id: 20,
          name: 'Sample Stadium',
          address_1: ' Mill Road',
          city: 'Aylesbury',
          postal_code: 'HP21 9ZZ',
          geometry: { type: 'Point', coordinates: [-0.800143, 51.800377] },
          mask_exact_address: false,
          accessibilities: [{ name: 'Wheelchair accessible entrance' }, { name: 'Hearing loop' }],
          ...location,
        },
      ],
      contacts: [{ name: 'Ann Persona', title: 'Chair', email: 'club@example.org', phone: '01632 960001' }],
      organisation: { id: 7, name: 'Aces', url: 'https://example.org/' },
      taxonomies: [{ id: 1, name: 'Things to do' }],
      regular_schedules: [{ weekday: 'Friday', opens_at: '18:00', closes_at: '20:00' }],
      cost_options: [],
      suitabilities: [
        { id: 3, name: 'Dementia' },
        { id: 2, name: 'Older people' },
      ],
      send_needs: [{ id: 5, name: 'Sensory and physical needs' }],
      target_directories: [{ name: 'Sample Directory', label: 'sd' }],
      ...says,
    },
  ],
});

describe('the dialect of Buckinghamshire', () => {
  it('is read in full', async () => {
    expect(await opportunityOf(buckinghamshire())).to.deep.equal({
      id: 'feed:20',
      kind: 'session',
      name: 'Wheelchair Basketball',
      organiser: { name: 'Aces', url: 'https://example.org/' },
      activities: ['Wheelchair Basketball'],
      beginner: [],
      suitability: [
        { condition: 'dementia', basis: 'stated', evidence: 'Dementia' },
        { condition: 'physical-disability', basis: 'stated', evidence: 'Sensory and physical needs' },
      ],
      exclusions: [],
      age: { from: 5 },
      accessibility: ['wheelchair', 'hearing-loss', 'physical-disability'],
      whoItIsFor: 'Dementia, Older people, Sensory and physical needs',
      schedule: { certainty: 'usual', times: [{ day: 'friday', start: '18:00', end: '20:00' }], next: [] },
      settings: ['in-person'],
      place: {
        name: 'Sample Stadium',
        address: 'Mill Road, Aylesbury',
        town: 'Aylesbury',
        postcode: 'HP21 9ZZ',
        point: { latitude: 51.800377, longitude: -0.800143 },
      },
      contact: { telephone: '01632 960001', email: 'club@example.org', url: 'https://example.org/' },
      trust: { source: 'feed', publisher: 'Sample Directory', changed: '2026-11-02' },
    });
  });

  it('says whether it is free and needs a referral', async () => {
    const yes = await opportunityOf(buckinghamshire({ free: true, needs_referral: true }));
    expect([yes.price, yes.joining]).to.deep.equal([{ from: 0 }, { routes: ['referral'] }]);
    const no = await opportunityOf(buckinghamshire({ free: false, needs_referral: false }));
    expect([no.price, no.joining]).to.deep.equal([undefined, undefined]);
  });

  it('has “online via Zoom” for a place that is none', async () => {
    const online = {
      name: 'online via Zoom',
      city: 'Nationwide',
      postal_code: null,
      geometry: { coordinates: [0, 0] },
    };
    const { opportunities, report } = await readFeed(buckinghamshire({}, online), { now: NOW });
    expect([opportunities[0]?.place, opportunities[0]?.settings]).to.deep.equal([undefined, ['online']]);
    expect(report.repaired).to.deep.equal([]);
  });
});

describe('a place that is to be kept private', () => {
  const secret = ['Rose Cottage', '14 Orchard Way', 'HP21 9ZZ', 'HP219ZZ', '51.800377', '-0.800143'];
  const home = {
    name: 'Rose Cottage',
    address_1: '14 Orchard Way',
    latitude: 51.800377,
    longitude: -0.800143,
    mask_exact_address: true,
  };
  const says = {
    name: 'Yoga at Rose Cottage',
    description: 'We meet at 14 Orchard Way, HP21 9ZZ (or hp219zz), Aylesbury. Rose Cottage is the first on the left.',
    alert: 'Rose Cottage is closed on 1 December.',
    organisation: { name: 'Rose Cottage Yoga' },
    target_directories: [],
    cost_options: [{ option: 'Pay at rose cottage', amount: 3 }],
  };

  it('comes out as its town and outcode, and nothing in the words gives it away', async () => {
    const opportunity = await opportunityOf(buckinghamshire(says, home));
    expect(opportunity.place).to.deep.equal({ town: 'Aylesbury', postcode: 'HP21', masked: true });
    for (const words of secret) expect(JSON.stringify(opportunity).toUpperCase()).not.to.contain(words.toUpperCase());
    expect(opportunity.description).to.contain('Aylesbury');
  });

  it('is not given away by the report either', async () => {
    const { report } = await readFeed(buckinghamshire(says, home), { now: NOW });
    for (const words of secret.slice(1)) expect(JSON.stringify(report)).not.to.contain(words);
  });

  for (const mask of [true, 'true', 1, 'yes'])
    it(`is meant by ${JSON.stringify(mask)}`, async () => {
      const { place } = await opportunityOf(buckinghamshire({}, { mask_exact_address: mask }));
      expect([place?.masked, place?.point]).to.deep.equal([true, undefined]);
    });
  for (const mask of [false, null, 'false', 0, undefined, ''])
    it(`is not meant by ${JSON.stringify(mask)}`, async () => {
      const { place } = await opportunityOf(buckinghamshire({}, { mask_exact_address: mask }));
      expect(place?.masked).to.equal(undefined);
    });
});

// Hand-made in the shape of the directories that Placecube runs.
const placecube = (says: object = {}): object => ({
  total_items: 1557,
  total_pages: 32,
  page_number: 1,
  first_page: true,
  last_page: false,
  contents: [
    {
      id: 'not-a-uuid',
      name: 'Walking football',
      description: '<div>Slow and friendly.</div>',
      url: 'club.example.org',
      email: 'club@example.org',
      status: 'active',
      fees: '',
      minimum_age: -1,
      maximum_age: -1,
      attending_type: 'venue',
      attending_access: 'drop-in',
      service_areas: [{ name: 'Sampletown', uri: 'http://www.example.com' }],
      organization: { id: 'o', name: 'Walkers FC', uri: 'http://www.example.com' },
      contacts: [{ name: 'Ann Persona', phones: [{ number: '01632 960001' }, { number: '' }] }],
      regular_schedules: [
        { byday: 'WE', freq: 'WEEKLY', interval: '1', opens_at: '10:00', closes_at: '11:00', dtstart: '' },
      ],
      pc_targetAudience: [
        { id: '1', audienceType: 'Health conditions>Type 2 diabetes ' },
        { id: '2', audienceType: 'Older people ' },
        { id: '3', audienceType: 'Disabilities > Learning disability' },
        { id: '4', audienceType: 'Dementia>Carers' },
      ],
      pc_metadata: {
        date_created: '2020-06-05',
        date_modified: '2026-09-03',
        date_assured: '2026-09-02',
        assured_by: 'ann.persona@example.org',
      },
      ...says,
    },
  ],
});

describe('the dialect of Placecube', () => {
  it('is read in full', async () => {
    expect(await opportunityOf(placecube())).to.deep.equal({
      id: 'feed:not-a-uuid',
      kind: 'session',
      name: 'Walking football',
      organiser: { name: 'Walkers FC' },
      url: 'https://club.example.org/',
      activities: ['Walking Football'],
      description: 'Slow and friendly.',
      beginner: [],
      suitability: [
        { condition: 'type-2-diabetes', basis: 'stated', evidence: 'Health conditions > Type 2 diabetes' },
        { condition: 'learning-disability', basis: 'stated', evidence: 'Disabilities > Learning disability' },
      ],
      exclusions: [],
      accessibility: ['learning-disability'],
      whoItIsFor: 'Type 2 diabetes, Older people, Learning disability, Carers',
      schedule: {
        certainty: 'usual',
        times: [{ day: 'wednesday', start: '10:00', end: '11:00' }],
        frequency: 'weekly',
        next: [],
      },
      settings: ['in-person'],
      joining: { routes: ['turn-up'] },
      contact: { telephone: '01632 960001', email: 'club@example.org', url: 'https://club.example.org/' },
      trust: { source: 'feed', publisher: 'Walkers FC', changed: '2026-09-03', checked: '2026-09-02' },
    });
  });

  it('prefers the assured date of the standard', async () =>
    expect((await opportunityOf(placecube({ assured_date: '2026-10-01' }))).trust.checked).to.equal('2026-10-01'));

  it('never shows who assured an entry or whom it names', async () => {
    const { opportunities, report } = await readFeed(placecube({ assured_by: 'info@example.org' }), { now: NOW });
    const all = JSON.stringify([opportunities, report]);
    for (const word of ['Persona', 'persona', 'info@']) expect(all).not.to.contain(word);
  });
});
