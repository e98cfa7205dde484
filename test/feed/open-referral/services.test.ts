import { expect } from '@open-wc/testing';
import { readFeed } from '../../../src/feed/read-feed.js';
import { NOW } from '../../support/a-feed.js';
import { aDirectoryPage, aService, aServiceAt, opportunityOf } from '../../support/a-service.js';

const two = [aService({ id: 'a' }), aService({ id: 'b', name: 'Tai chi' })];
const versionOne = { totalElements: 2, totalPages: 1, number: 1, size: 50, first: true, last: true, content: two };

describe('a directory of services', () => {
  const bodies: [string, object, number][] = [
    ['a page of version 3', aDirectoryPage(...two), 2],
    ['a page of version 1', versionOne, 2],
    ['an empty page', aDirectoryPage(), 0],
    ['several pages', [aDirectoryPage(two[0]), { ...aDirectoryPage(two[1]), page_number: 2 }], 2],
    ['one service', two[0] ?? {}, 1],
    ['services in an array', two, 2],
    ['an organisation with its services', { id: 'org-1', name: 'Sample Trust', services: two }, 2],
    ['services at locations', [{ id: 'at-1', location: { id: 'x' }, service: aService() }], 1],
  ];
  for (const [name, body, count] of bodies)
    it(`is read from ${name}`, async () => {
      const { opportunities, report } = await readFeed(body, { now: NOW });
      expect([report.format, opportunities.length, report.read]).to.deep.equal(['open-referral', count, count]);
    });

  it('is told from other JSON by its content', async () => {
    for (const body of [{ contents: [] }, { id: 1, name: 'x' }, { content: ['x'] }, [{ service: 5 }]])
      expect((await readFeed(body)).report.problem?.code).to.equal('unknown-format');
  });

  it('says of the other lists of a directory that they are no services, whatever they are called', async () => {
    const others: readonly (readonly [object, string])[] = [
      [{ id: 'o', name: 'Yoga School', website: 'https://example.org' }, 'It is an organisation, and no service.'],
      [{ id: 't', name: 'Yoga', taxonomy: 'Things to do' }, 'It is a taxonomy or its term, and no service.'],
    ];
    for (const [record, reason] of others) {
      const { opportunities, report } = await readFeed(aDirectoryPage(record), { now: NOW });
      expect(opportunities).to.deep.equal([]);
      expect(report.dropped[0]?.reason).to.equal(reason);
    }
  });

  it('names the organisation that holds the services', async () => {
    const organisation = { id: 'org-2', name: 'Walkers', services: [{ id: 's', name: 'Health walk', schedules: [] }] };
    expect((await opportunityOf(organisation)).organiser).to.deep.equal({ name: 'Walkers' });
  });

  it('lists a service at each of its places, and still finds it by its own id', async () => {
    const at = (id: string, town: string): object => ({ id, location: { id, addresses: [{ city: town }] } });
    const service = aService({ service_at_locations: [at('l1', 'St Albans'), at('l2', 'Stevenage')] });
    const { opportunities, report } = await readFeed(aDirectoryPage(service), { now: NOW });
    expect(opportunities.map(({ id, aliases, place }) => [id, aliases, place?.town])).to.deep.equal([
      ['feed:service-1/l1', ['feed:service-1'], 'St Albans'],
      ['feed:service-1/l2', undefined, 'Stevenage'],
    ]);
    expect([report.read, report.kept]).to.deep.equal([2, 2]);
  });

  it('puts a short entry of the list and the service’s own record together, whichever comes first', async () => {
    const full = aServiceAt({ name: 'Hall' });
    for (const body of [
      [aService(), full],
      [full, aService()],
    ]) {
      const { opportunities, report } = await readFeed(body, { now: NOW });
      expect(opportunities.map(({ place }) => place?.name)).to.deep.equal(['Hall']);
      expect([report.read, report.kept, report.folded]).to.deep.equal([2, 1, 1]);
    }
  });

  it('takes the newer of two versions', async () => {
    const version = (name: string, last_modified: string): object => aService({ name, last_modified });
    const { name } = await opportunityOf([
      version('New yoga', '2026-10-02T10:00:00Z'),
      version('Old yoga', '2026-10-01T10:00:00Z'),
    ]);
    expect(name).to.equal('New yoga');
  });

  it('says when a list holds only short entries', async () => {
    const { report } = await readFeed(aDirectoryPage(aService()), { now: NOW });
    expect(report.repaired[0]?.reason).to.contain('places, times and prices stand only in each service’s own record');
  });

  const gone: [string, object, string][] = [
    ['inactive', { status: 'inactive' }, 'Its status is “inactive”.'],
    ['defunct', { status: 'Defunct' }, 'Its status is “defunct”.'],
    ['no longer to be seen', { visible_to: '2026-11-01' }, 'It was to be seen until 2026-11-01.'],
    ['not yet to be seen', { visible_from: '2027-01-01' }, 'It is to be seen from 2027-01-01.'],
  ];
  for (const [name, says, reason] of gone)
    it(`leaves out a service that is ${name}`, async () => {
      const { report } = await readFeed(aDirectoryPage(aService({ ...says })), { now: NOW });
      expect([report.kept, report.unreadable, report.dropped[0]?.reason]).to.deep.equal([0, 0, reason]);
    });

  it('keeps a service that is closed for a while, and says so', async () => {
    expect((await opportunityOf(aService({ status: 'temporarily closed' }))).status).to.equal('closed');
    expect((await opportunityOf(aService({ status: 'active' }))).status).to.equal(undefined);
  });

  it('counts what cannot be a service', async () => {
    const { report } = await readFeed(aDirectoryPage(aService(), 5, null, { id: 'x' }), { now: NOW });
    expect([report.read, report.kept, report.unreadable]).to.deep.equal([4, 1, 3]);
    expect(report.dropped.at(-1)).to.deep.equal({ record: 'x', reason: 'It has no name.' });
  });
});

describe('a list that goes on', () => {
  const source = 'https://example.org/services?near=AL3&page=1';
  const page = (says: object): object => ({ ...aDirectoryPage(aService()), ...says });
  const pages: [string, object, string | undefined][] = [
    ['the last page', page({}), undefined],
    ['one of many', page({ total_pages: 9, last_page: false }), 'https://example.org/services?near=AL3&page=2'],
    [
      'one of many that does not say whether it is the last',
      page({ total_pages: 9, last_page: undefined }),
      'https://example.org/services?near=AL3&page=2',
    ],
    [
      'one of many, version 1',
      { ...versionOne, totalPages: 141, last: false },
      'https://example.org/services?near=AL3&page=2',
    ],
    ['one with an address of the next', page({ last_page: false, next: '/p2' }), 'https://example.org/p2'],
    ['all of them', [page({ last_page: false }), page({ page_number: 2 })], undefined],
    [
      'the first two of three',
      [page({ page_number: 2, last_page: false }), page({ last_page: false })],
      'https://example.org/services?near=AL3&page=3',
    ],
  ];
  for (const [name, body, next] of pages)
    it(`is ${next ? '' : 'not '}said of ${name}`, async () =>
      expect((await readFeed(body, { now: NOW, sourceUrl: source })).report.next).to.equal(next));

  it('is said even where nobody knows its address', async () =>
    expect((await readFeed(page({ last_page: false }), { now: NOW })).report.next).to.equal('?page=2'));
});
