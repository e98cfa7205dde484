import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { columnsOf } from '../../../src/feed/native/columns.js';
import { toNative } from '../../../src/feed/native/native-feed.js';
import { NO_WORDS, withWordsOf } from '../../../src/feed/native/own-words.js';
import { packPlaces, unpackPlaces } from '../../../src/feed/native/packed-places.js';
import { packShards, shardFile } from '../../../src/feed/native/packed-shards.js';
import { readFeed } from '../../../src/feed/read-feed.js';
import { fingerprint } from '../../../src/feed/values/fingerprint.js';
import { geohash } from '../../../src/opportunity/geohash.js';
import { metresBetween } from '../../../src/opportunity/place.js';
import type { FeedResult } from '../../../src/feed/report.js';
import type { Opportunity } from '../../../src/opportunity/opportunity.js';
import { NOW } from '../../support/a-feed.js';
import { anOpportunity } from '../../support/an-opportunity.js';

const written = (feed: object): Promise<FeedResult> => readFeed(JSON.stringify(feed), { now: NOW });
const native = (...opportunities: readonly unknown[]): object => ({
  format: 'activity-finder',
  version: 1,
  sources: [],
  opportunities,
});

const full: Opportunity = {
  id: 'abc:example.org/series/1',
  aliases: ['abc:old'],
  kind: 'session',
  name: 'Chair yoga <3 & tea',
  organiser: { name: 'Sample Trust', url: 'https://example.org/' },
  url: 'https://example.org/sessions/1',
  activities: ['Chair Yoga'],
  description: 'One\n\nTwo &amp; three <b>',
  level: 'beginner',
  levelWords: 'Beginners',
  effort: 'seated',
  beginner: [{ basis: 'stated', evidence: 'Beginners' }],
  firstVisit: { instructions: 'Bring water', meetingPoint: 'The gate', welcomed: true, companion: false },
  suitability: [
    { condition: 'arthritis', basis: 'described', evidence: 'For sore joints', reviewedOn: '2026-01-02' },
    { condition: 'copd', basis: 'added', evidence: 'Slow', reviewedOn: '2026-01-02', addedBy: 'Sample link workers' },
  ],
  exclusions: [{ condition: 'angina', evidence: 'Not for unstable angina' }, { evidence: 'Ask your GP first' }],
  age: { from: 50, to: 80 },
  gender: 'women',
  accessibility: ['wheelchair', 'sight-loss'],
  notAccessible: ['hearing-loss'],
  whoItIsFor: 'People over 50',
  oneToOne: false,
  homeVisit: true,
  schedule: {
    certainty: 'dates',
    times: [{ day: 'tuesday', start: '10:00', end: '11:00' }, { day: 'friday' }],
    frequency: 'weekly',
    next: ['2026-12-01T10:00:00+00:00'],
    from: '2026-01-06',
    until: '2027-01-05',
  },
  settings: ['in-person', 'online'],
  place: {
    name: 'Hall',
    venue: 'community',
    address: '1 High Street, St Albans',
    town: 'St Albans',
    postcode: 'AL3 5DT',
    point: { latitude: 51.75, longitude: -0.34 },
    precision: 'postcode',
  },
  joining: { routes: ['turn-up', 'referral'], url: 'https://example.org/book', wait: 'About 2 weeks' },
  contact: { telephone: '01632 960001', email: 'info@example.org', url: 'https://example.org/' },
  price: { from: 0, to: 300, words: 'Free if referred' },
  trust: {
    source: 'https://example.org/feed.json',
    publisher: 'Sample Council',
    publisherUrl: 'https://example.org/',
    licence: 'https://creativecommons.org/licenses/by/4.0/',
    changed: '2026-11-01',
    checked: '2026-10-01',
    copied: '2026-11-20',
    also: [{ source: 'abc', publisher: 'Sample Charity', licence: 'https://example.org/licence' }],
  },
  status: 'postponed',
  corrected: [
    {
      by: 'Sample link workers',
      on: '2026-11-02',
      fields: ['contact', 'price'],
      listed: { contact: { telephone: '01632 960002' }, price: { from: 200 } },
    },
  ],
  sample: true,
};

describe('the native format', () => {
  it('gives back all that was written', async () => {
    const gazetteer = [{ name: 'AL3', latitude: 51.77, longitude: -0.35 }];
    const result = await written(toNative([full, anOpportunity()], [], gazetteer));
    expect(result.opportunities[0]).to.deep.equal(full);
    expect(result.opportunities[1]?.name).to.equal('Morning stretch');
    expect(result.gazetteer).to.deep.equal(gazetteer);
    expect([result.report.repairedCount, result.report.droppedCount]).to.deep.equal([0, 0]);
  });

  it('is the same for the same listings, dated by the newest change', () => {
    const older = anOpportunity({ trust: { source: 'a', changed: '2026-01-01' } });
    expect(toNative([full, older]).generated).to.equal('2026-11-01');
    expect(toNative([older, full]).generated).to.equal('2026-11-01');
    expect(toNative([]).generated).to.equal(undefined);
  });

  it('takes the publisher, licence and attribution of a listing from its source', async () => {
    const feed = {
      ...native(anOpportunity({ trust: { source: 'council' } })),
      sources: [
        {
          source: 'council',
          publisher: 'Sample Council',
          link: 'https://example.org/',
          licence: 'https://example.org/l',
          attribution: 'Contains council data.',
        },
      ],
    };
    expect((await written(feed)).opportunities[0]?.trust).to.deep.equal({
      source: 'council',
      publisher: 'Sample Council',
      publisherUrl: 'https://example.org/',
      licence: 'https://example.org/l',
      attribution: 'Contains council data.',
    });
  });

  const needs: [string, unknown][] = [
    ['a name', { ...full, name: undefined }],
    ['an id', { ...full, id: 5 }],
    ['a kind that is known', { ...full, kind: 'rave' }],
    ['an object', 'listing'],
    ['anything at all', null],
  ];
  for (const [name, opportunity] of needs)
    it(`keeps the good listings beside one that lacks ${name}`, async () => {
      const { opportunities, report } = await written(native(opportunity, anOpportunity()));
      expect(opportunities).to.have.length(1);
      expect([report.read, report.kept, report.unreadable]).to.deep.equal([2, 1, 1]);
      expect(report.dropped[0]?.reason).to.match(/^Not usable: /);
    });

  const trusting = (says: object): object => ({ trust: { source: 'a', ...says } });
  const checkedOn = ({ trust }: Opportunity): unknown => trust.checked;
  const telephone = ({ contact }: Opportunity): unknown => contact?.telephone;
  const email = ({ contact }: Opportunity): unknown => contact?.email;

  const mended: [string, object, (opportunity: Opportunity) => unknown, unknown][] = [
    ['a dangerous link', { url: 'javascript:alert(1)' }, ({ url }) => url, undefined],
    ['a level nobody knows', { level: 'wizard' }, ({ level }) => level, undefined],
    ['a price below nothing', { price: { from: -5, words: 'Free' } }, ({ price }) => price, { words: 'Free' }],
    [
      'a time that is none',
      { schedule: { certainty: 'usual', times: [{ day: 'monday', start: '25:00' }], next: [] } },
      ({ schedule }) => schedule?.times,
      [{ day: 'monday' }],
    ],
    [
      'a day that is none',
      { schedule: { certainty: 'usual', times: [{ day: 'someday' }], next: [] } },
      ({ schedule }) => schedule?.times,
      [],
    ],
    ['half a schedule', { schedule: { certainty: 'usual' } }, ({ schedule }) => schedule, undefined],
    [
      'a point in the sea',
      { place: { name: 'Hall', point: { latitude: 0, longitude: 0 } } },
      ({ place }) => place,
      { name: 'Hall' },
    ],
    [
      'a claim without a reason',
      { suitability: [{ condition: 'arthritis', basis: 'stated' }] },
      ({ suitability }) => suitability,
      [],
    ],
    ['words for a list', { activities: 'Yoga' }, ({ activities }) => activities, []],
    ['markup, which stays words', { name: '<b>Yoga</b>' }, ({ name }) => name, '<b>Yoga</b>'],
    ['a name that turns the text round', { name: 'Yo\u202Ega' }, ({ name }) => name, 'Yoga'],
    ['a day that is not in the calendar', trusting({ checked: '2026-99-99' }), checkedOn, undefined],
    ['the 31st of February', trusting({ checked: '2026-02-31' }), checkedOn, undefined],
    ['a time that is not on the clock', trusting({ checked: '2026-02-01T25:00:00Z' }), checkedOn, undefined],
    ['a check that is still to come', trusting({ checked: '2026-11-23' }), checkedOn, undefined],
    ['a change that is still to come', trusting({ changed: '2031-01-01' }), ({ trust }) => trust.changed, undefined],
    ['a copy that is still to come', trusting({ copied: '2031-01-01' }), ({ trust }) => trust.copied, undefined],
    ['a telephone number that is code', { contact: { telephone: 'javascript:1' } }, telephone, undefined],
    ['a telephone number for abroad', { contact: { telephone: '+44 1632 960001' } }, telephone, '01632 960001'],
    ['an e-mail address with more behind it', { contact: { email: 'info@b?bcc=x@y.org' } }, email, undefined],
    ['somebody’s own e-mail address', { contact: { email: 'jane.smith@example.org' } }, email, undefined],
    ['a yes in words', { oneToOne: 'yes' }, ({ oneToOne }) => oneToOne, undefined],
  ];
  for (const [name, says, field, expected] of mended)
    it(`mends ${name}`, async () => {
      const { opportunities } = await written(native({ ...anOpportunity(), ...says }));
      expect(opportunities[0] && field(opportunities[0])).to.deep.equal(expected);
    });

  it('drops fields that it does not know, and cuts what is too long', async () => {
    const { opportunities } = await written(
      native({ ...anOpportunity(), leader: 'Jane Smith', description: 'x'.repeat(1_000_000), name: 'y'.repeat(500) }),
    );
    expect(opportunities[0]).not.to.have.property('leader');
    expect(opportunities[0]?.description).to.have.length(5000);
    expect(opportunities[0]?.name).to.have.length(200);
  });

  it('notes what it left out', async () => {
    const { report } = await written(native({ ...anOpportunity(), id: 'a:1', place: { point: 5 }, url: 'x:y' }));
    expect(report.repaired.map(({ record, field }) => [record, field])).to.have.deep.members([
      ['a:1', 'place.point'],
      ['a:1', 'url'],
    ]);
  });

  it('keeps the last of two listings with one id', async () => {
    const { opportunities, report } = await written(native({ ...full, name: 'Old' }, full));
    expect(opportunities.map(({ name }) => name)).to.deep.equal([full.name]);
    expect(report.folded).to.equal(1);
  });
});

describe('whom a native listing turns away', () => {
  const claims = ['dementia', 'asthma'].map((condition) => ({ condition, basis: 'stated', evidence: 'For all' }));
  const read = async (says: object): Promise<Opportunity | undefined> =>
    (await written(native({ ...anOpportunity(), suitability: claims, ...says }))).opportunities[0];
  const suits = (opportunity: Opportunity | undefined): unknown =>
    opportunity?.suitability.map(({ condition }) => condition);

  const damaged: [string, unknown][] = [
    ['words for a list', 'asthma'],
    ['words for one of them', ['asthma']],
    ['a number for a condition', [{ condition: 5, evidence: 'Not for asthma' }]],
    ['nothing in one of them', [{}]],
    ['more than are read', Array.from({ length: 51 }, (_, n) => ({ condition: `c${n}`, evidence: 'No' }))],
  ];
  for (const [name, exclusions] of damaged)
    it(`suits nobody when its exclusions hold ${name}`, async () =>
      expect(suits(await read({ exclusions }))).to.deep.equal([]));

  it('notes an exclusion among however much else that is damaged', async () => {
    const activities = Array.from({ length: 50 }, () => 5);
    const aliases = activities;
    const settings = activities;
    expect(suits(await read({ activities, aliases, settings, exclusions: 'asthma' }))).to.deep.equal([]);
  });

  it('needs no words to exclude', async () => {
    const opportunity = await read({ exclusions: [{ condition: 'asthma' }] });
    expect(opportunity?.exclusions).to.deep.equal([{ condition: 'asthma', evidence: 'asthma' }]);
    expect(suits(opportunity)).to.deep.equal(['dementia']);
  });

  const told: [string, (words: string) => object][] = [
    ['name', (name) => ({ name })],
    ['description', (description) => ({ description })],
    ['words on whom it is for', (whoItIsFor) => ({ whoItIsFor })],
    ['instructions', (instructions) => ({ firstVisit: { instructions } })],
  ];
  for (const [name, says] of told)
    it(`may be in its ${name} alone`, async () => {
      const words = 'Not suitable for people with dementia.';
      const opportunity = await read(says(words));
      expect(opportunity?.exclusions).to.deep.equal([{ condition: 'dementia', evidence: words }]);
      expect(suits(opportunity)).to.deep.equal(['asthma']);
    });

  it('stands once, in the words of the feed', async () => {
    const exclusions = [{ condition: 'dementia', evidence: 'Sorry, not for dementia' }];
    const opportunity = await read({ exclusions, description: 'Not suitable for people with dementia.' });
    expect(opportunity?.exclusions).to.deep.equal(exclusions);
  });

  describe('where the feed says that its words were read', () => {
    const listing = { ...anOpportunity(), description: 'Not suitable for people with dementia.', exclusions: [] };
    const exclusionsRead = withWordsOf(NO_WORDS, listing);
    const excluded = async (feed: object): Promise<unknown> =>
      (await written({ ...native(listing), exclusionsRead, ...feed })).opportunities[0]?.exclusions.map(
        ({ condition }) => condition,
      );

    it('is as the feed has it', async () => expect(await excluded({})).to.deep.equal([]));

    const changed: [string, object][] = [
      [
        'its words were changed since',
        { opportunities: [{ ...listing, description: `Hello. ${listing.description}` }] },
      ],
      ['a listing was added since', { opportunities: [listing, anOpportunity({ id: 'b' })] }],
      ['it was read by other rules', { exclusionsRead: fingerprint('other rules') }],
      ['the print is none', { exclusionsRead: true }],
    ];
    for (const [what, feed] of changed)
      it(`is read again where ${what}`, async () => expect(await excluded(feed)).to.deep.equal(['dementia']));

    it('is read again where an exclusion was taken out since', async () => {
      const exclusions = [{ condition: 'dementia', evidence: listing.description }];
      const print = withWordsOf(NO_WORDS, { ...listing, exclusions });
      expect(await excluded({ exclusionsRead: print })).to.deep.equal(['dementia']);
    });

    it('outweighs every claim, as everywhere', async () => {
      const exclusions = [{ condition: 'dementia', evidence: listing.description }];
      const given = { ...listing, exclusions, suitability: claims };
      const print = withWordsOf(NO_WORDS, { ...listing, exclusions });
      const { opportunities } = await written({ ...native(given), exclusionsRead: print });
      expect(suits(opportunities[0])).to.deep.equal(['asthma']);
    });
  });

  it('claims nothing of its own from the words of a listing', async () =>
    expect(suits(await read({ suitability: [], description: 'For people with dementia.' }))).to.deep.equal([]));
});

describe('a native place that is kept private', () => {
  const masked = async (says: object): Promise<Opportunity['place']> =>
    (await written(native({ ...anOpportunity(), place: { ...full.place, masked: true, ...says } }))).opportunities[0]
      ?.place;

  it('keeps its address and its point to itself', async () =>
    expect(await masked({})).to.deep.equal({
      name: 'Hall',
      venue: 'community',
      town: 'St Albans',
      postcode: 'AL3',
      masked: true,
    }));

  const outcodes: [string, string | undefined][] = [
    ['AL35DT', 'AL3'],
    ['AL10 0AA', 'AL10'],
    ['AL100AA', 'AL10'],
    ['AL10', 'AL10'],
    ['AL3 5', 'AL3'],
    ['ec1a 1bb', 'ec1a'],
    ['1 High St', undefined],
  ];
  for (const [postcode, outcode] of outcodes)
    it(`shows ${outcode ?? 'nothing'} of ${postcode}`, async () =>
      expect((await masked({ postcode }))?.postcode).to.equal(outcode));

  for (const yes of ['yes', 1, 'true', {}])
    it(`is kept private by ${JSON.stringify(yes)} too`, async () =>
      expect(await masked({ masked: yes })).not.to.have.any.keys('address', 'point'));

  it('is shown when it plainly is not private', async () =>
    expect(await masked({ masked: false })).to.deep.equal(full.place));
});

describe('the index of a feed in shards', () => {
  const index = (says: object): object => ({ format: 'activity-finder-index', version: 1, sources: [], ...says });
  const good = { cell: 'gcpz', file: 'gcpz.json.gz', count: 3, bytes: 900 };

  it('says where the listings are, and has places to look up', async () => {
    const gazetteer = [{ name: 'Stevenage', latitude: 51.9, longitude: -0.2 }];
    const unplaced = { ...good, cell: 'unplaced', file: 'unplaced.json.gz' };
    const result = await written(index({ total: 6, shards: [good, unplaced], gazetteer }));
    expect([result.opportunities, result.report.problem]).to.deep.equal([[], undefined]);
    expect([result.shards, result.gazetteer]).to.deep.equal([[good, unplaced], gazetteer]);
  });

  it('names a town of each area first, the one with most listings at the head', async () => {
    const at = (name: string, latitude: number) => ({ name, latitude, longitude: -0.2 });
    const gazetteer = [at('Hitchin', 51.901), at('SG1', 51.902), at('Stevenage', 51.903), at('Lincoln', 53.2)];
    const shards = [
      good,
      { ...good, cell: geohash({ latitude: 53.2, longitude: -0.2 }), file: 'lincoln.json', count: 9 },
    ];
    const { gazetteer: ordered = [] } = await written(index({ shards, gazetteer }));
    const towns = ordered.map(({ name }) => name).filter((name) => name !== 'SG1');
    expect(towns).to.deep.equal(['Lincoln', 'Hitchin', 'Stevenage']);
  });

  for (const file of ['https://evil.example/x.json', '//evil.example/x', '../x.json', '/x.json', 'a/../../x', '', 5])
    it(`leaves out a shard that is called ${file}, for it leads elsewhere`, async () => {
      const { shards, report } = await written(index({ shards: [{ ...good, file }, good] }));
      expect([shards, report.repairedCount > 0]).to.deep.equal([[good], true]);
    });

  it('takes no cell that is finer than 20 km', async () =>
    expect((await written(index({ shards: [{ ...good, cell: 'gcpzuk' }] }))).shards).to.deep.equal([]));

  it('is refused in a version that is not known', async () =>
    expect((await written(index({ version: 3, shards: [] }))).report.problem?.code).to.equal('unknown-format'));
});

describe('a packed feed', () => {
  it('says the same in columns as in a list', async () => {
    const listings = [full, anOpportunity(), { ...full, id: 'abc:2', level: undefined }];
    const { opportunities, ...feed } = toNative(listings);
    const packed = await written({ ...feed, version: 2, columns: columnsOf(listings) });
    expect(packed.opportunities).to.deep.equal((await written({ ...feed, opportunities })).opportunities);
    expect(packed.opportunities.length).to.equal(3);
  });

  it('comes to no harm by columns of any kind', async () => {
    const hostile = { id: ['a:1', 5, null], kind: ['session'], name: ['Walk', 'Swim'], __proto__: [{ sample: true }] };
    for (const columns of [hostile, { id: 'a:1' }, { id: [['a']] }, {}]) {
      const { report } = await written({ format: 'activity-finder', version: 2, columns });
      expect(report.kept + report.droppedCount + report.folded).to.equal(report.read);
    }
    for (const columns of [[], 'id', null, 5])
      expect((await written({ format: 'activity-finder', version: 2, columns })).report.problem?.code).to.equal(
        'unknown-format',
      );
  });
});

describe('a packed index', () => {
  const shards = [
    { cell: 'gcpz', print: '0fc491bd', count: 3 },
    { cell: 'unplaced', print: '51d2e8aa', count: 12 },
  ];
  const index = (says: object): object => ({ format: 'activity-finder-index', version: 2, sources: [], ...says });

  it('names the same files', async () => {
    const { shards: read } = await written(index({ shards: packShards('walks', shards) }));
    expect(read).to.deep.equal([
      { cell: 'gcpz', file: 'walks.gcpz.0fc491bd.json.gz', count: 3 },
      { cell: 'unplaced', file: 'walks.unplaced.51d2e8aa.json.gz', count: 12 },
    ]);
    expect(read?.map(({ file }) => file)).to.deep.equal(shards.map((shard) => shardFile('walks', shard)));
  });

  it('leads nowhere else, whatever stands in it', async () => {
    for (const file of ['https://evil.example/{cell}', '../{cell}.{print}', '/{cell}']) {
      const packed = { ...packShards('walks', shards), file };
      expect((await written(index({ shards: packed }))).shards).to.deep.equal([]);
    }
    const prints = { ...packShards('walks', shards), prints: '../../x y' };
    expect((await written(index({ shards: prints }))).shards?.map(({ cell }) => cell)).to.deep.equal(['unplaced']);
  });

  it('is not blown up by signs and lengths of any kind', async () => {
    const long = { file: `${'x'.repeat(1e6)}{cell}`, cells: '$`'.repeat(1e6) };
    expect((await written(index({ shards: long }))).shards ?? []).to.deep.equal([]);
    // A sign that stands for what is before it in a replacement text.
    const sign = { file: '{cell}-{print}', cells: 'gcpz', prints: '$`' };
    expect((await written(index({ shards: sign }))).shards).to.deep.equal([]);
    const lines = { names: '\n'.repeat(1e6), points: '' };
    expect(unpackPlaces(lines)?.length).to.be.at.most(20_000);
  });

  it('knows every place it was given, to half a mile', () =>
    fc.assert(
      fc.property(
        fc.uniqueArray(
          fc.record({
            name: fc.stringMatching(/^[A-Z][A-Za-z' -]{0,30}\d{0,2}$/),
            latitude: fc.double({ min: 49.1, max: 60.9, noNaN: true }),
            longitude: fc.double({ min: -8.9, max: 2.9, noNaN: true }),
          }),
          { selector: ({ name }) => name },
        ),
        (places) => {
          const read = new Map(unpackPlaces(packPlaces(places))?.map((place) => [place.name, place]));
          for (const place of places) expect(metresBetween(place, read.get(place.name)!)).to.be.below(805);
        },
      ),
    ));

  it('leaves out places that are damaged', async () => {
    const places = { names: '0Stevenage\n0Hitchin\nzX', points: '44\nY?\nDD\nmm' };
    const { gazetteer } = await written(index({ shards: packShards('walks', shards), places }));
    expect(gazetteer).to.deep.equal([{ name: 'Stevenage', latitude: 51.9, longitude: -0.2 }]);
  });
});
