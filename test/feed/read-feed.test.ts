import { expect } from '@open-wc/testing';
import { readFeed } from '../../src/feed/read-feed.js';
import type { FeedResult } from '../../src/feed/report.js';
import { aPage, aSeries, NOW } from '../support/a-feed.js';

const read = (body: string | object): Promise<FeedResult> => readFeed(body, { now: NOW });

describe('a feed that cannot be read', () => {
  const table: [string, string | object, string, RegExp][] = [
    ['an empty file', '', 'not-json', /empty/],
    ['nothing but space', ' \n ', 'not-json', /empty/],
    ['a web page', '<!doctype html><h1>Sorry</h1>', 'not-json', /HTML/],
    ['half a file', '{"items":[{"state":"upd', 'not-json', /cut off/],
    ['half an array', '[{"@type":"Event"},', 'not-json', /cut off/],
    ['words', 'Not found', 'not-json', /not JSON/],
    ['a slip in the middle', '{"items":[,]}', 'not-json', /not JSON/],
    ['another kind of JSON', '{"hello":"world"}', 'unknown-format', /no format/],
    ['a map layer', { type: 'FeatureCollection', features: [] }, 'unknown-format', /no format/],
    ['a list of numbers', '[1,2,3]', 'unknown-format', /no format/],
    ['a number', '5', 'unknown-format', /no format/],
    ['null', 'null', 'unknown-format', /no format/],
    ['more than 20 MB', 'x'.repeat(20_000_001), 'too-large', /shards/],
    ['a later version of our own format', { format: 'activity-finder', version: 2 }, 'unknown-format', /version/],
  ];
  for (const [name, body, code, detail] of table)
    it(`says why ${name} gives nothing`, async () => {
      const { opportunities, report } = await read(body);
      expect(opportunities).to.deep.equal([]);
      expect(report.problem?.code).to.equal(code);
      expect(report.problem?.detail).to.match(detail);
    });
});

describe('the ways OpenActive is saved to a file', () => {
  const series = aSeries();
  const item = { state: 'updated', kind: 'SessionSeries', id: '1', modified: 1, data: series };
  const table: [string, string | object][] = [
    ['a page of RPDE', { items: [item], next: 'https://example.org/?after=1' }],
    ['several pages', [{ items: [item] }, { items: [] }]],
    ['an array of items', [item]],
    ['an array of records', [series]],
    ['one item', item],
    ['one record', series],
    ['a graph', { '@context': 'https://openactive.io/', '@graph': [series] }],
    ['text with a byte-order mark', `\uFEFF${JSON.stringify({ items: [item] })}`],
    ['the old spelling', { type: 'SessionSeries', id: 'https://example.org/series/1', name: 'Morning stretch' }],
    ['types with a prefix', { ...series, '@type': 'oa:SessionSeries' }],
    ['a type in full', { ...series, '@type': 'https://openactive.io/SessionSeries' }],
    ['several types', { ...series, '@type': ['Thing', 'SessionSeries'] }],
    ['items without a state', [{ kind: 'SessionSeries', id: '1', modified: 1, data: series }]],
  ];
  for (const [name, body] of table)
    it(`reads ${name}`, async () => {
      const { opportunities, report } = await read(body);
      expect(report.problem).to.equal(undefined);
      expect(opportunities.map(({ id, name: named }) => [id, named])).to.deep.equal([
        ['feed:example.org/series/1', 'Morning stretch'],
      ]);
    });

  it('takes an empty feed for a feed', async () => {
    for (const body of ['[]', '{"items":[]}']) {
      const { report } = await read(body);
      expect([report.format, report.read, report.problem]).to.deep.equal(['openactive', 0, undefined]);
    }
  });

  it('says that a feed goes on, unless its last page was read', async () => {
    const sourceUrl = 'https://example.org/feed';
    const next = async (body: object): Promise<unknown> => (await readFeed(body, { sourceUrl })).report.next;
    expect(await next({ items: [item], next: '?after=1' })).to.equal('https://example.org/feed?after=1');
    expect(await next({ items: [], next: '?after=1' })).to.equal(undefined);
    expect(await next({ items: [item], next: sourceUrl })).to.equal(undefined);
  });

  const whole: [string, string, string][] = [
    ['its own name', 'https://example.org/feeds/all.json', 'all.json'],
    ['its own name, asked for with a version', 'https://example.org/feeds/all.json?v=3', 'all.json'],
    ['its own path', 'https://example.org/feeds/all.json', '/feeds/all.json'],
    ['its own address, written differently', 'https://Example.org:443/feed', 'http://example.org/feed#'],
    ['nothing but a mark', 'https://example.org/feed?after=1', '#'],
    ['nothing', 'https://example.org/feed', ''],
  ];
  for (const [name, sourceUrl, next] of whole)
    it(`takes a file for complete when its next page is ${name}`, async () => {
      const { report } = await readFeed({ items: [item], next }, { sourceUrl });
      expect(report.next).to.equal(undefined);
    });

  it('takes another page of the same address for the next one', async () => {
    const { report } = await readFeed(
      { items: [item], next: 'https://example.org/feed?after=2' },
      { sourceUrl: 'https://example.org/feed?after=1' },
    );
    expect(report.next).to.equal('https://example.org/feed?after=2');
  });
});

describe('RPDE', () => {
  const item = (id: unknown, modified: unknown, name?: string): object =>
    name === undefined
      ? { state: 'deleted', kind: 'SessionSeries', id, modified }
      : { state: 'updated', kind: 'SessionSeries', id, modified, data: { '@type': 'SessionSeries', name } };

  const table: [string, object[], string[]][] = [
    ['keeps what is there', [item('1', 1, 'Yoga'), item('2', 2, 'Dance')], ['Yoga', 'Dance']],
    ['replaces what came again', [item('1', 1, 'Yoga'), item('1', 2, 'Chair yoga')], ['Chair yoga']],
    ['removes what was deleted', [item('1', 1, 'Yoga'), item('1', 2)], []],
    ['keeps what came back', [item('1', 1, 'Yoga'), item('1', 2), item('1', 3, 'Yoga again')], ['Yoga again']],
    ['keeps the newer of two out of order', [item('1', 9, 'New'), item('1', 2, 'Old')], ['New']],
    ['keeps removed what an old page still has', [item('1', 9), item('1', 2, 'Old')], []],
    ['compares numbers as numbers', [item('1', '10', 'New'), item('1', '9', 'Old')], ['New']],
    ['compares dates', [item('1', '2026-02-01T00:00:00Z', 'New'), item('1', '2026-01-01T00:00:00Z', 'Old')], ['New']],
    ['takes the later of two without a time', [item('1', null, 'First'), item('1', null, 'Second')], ['Second']],
    ['takes 1 and "1" for the same id', [item(1, 1, 'Yoga'), item('1', 2, 'Chair yoga')], ['Chair yoga']],
    ['removes by id when the kind is left out', [item('1', 1, 'Yoga'), { state: 'deleted', id: '1', modified: 2 }], []],
  ];
  for (const [name, items, expected] of table)
    it(name, async () => {
      const { opportunities, report } = await read({ items });
      expect(opportunities.map((each) => each.name)).to.deep.equal(expected);
      expect(report.kept + report.droppedCount + report.folded).to.equal(report.read);
    });

  it('tells two kinds with the same id apart', async () => {
    const event = {
      state: 'updated',
      kind: 'Event',
      id: '1',
      modified: 1,
      data: { '@type': 'Event', name: 'Fun run' },
    };
    const { opportunities } = await read({ items: [item('1', 1, 'Yoga'), event] });
    expect(opportunities.map(({ name }) => name)).to.deep.equal(['Yoga', 'Fun run']);
    expect(new Set(opportunities.map(({ id }) => id)).size).to.equal(2);
  });

  it('keeps the good records beside bad ones, and counts those', async () => {
    const { opportunities, report } = await read({
      items: [
        null,
        5,
        'x',
        [],
        {},
        { state: 'updated', id: 'a' },
        { state: 'updated', id: 'b', data: null },
        item('1', 1, 'Yoga'),
      ],
    });
    expect(opportunities.map(({ name }) => name)).to.deep.equal(['Yoga']);
    expect(report.unreadable).to.equal(report.droppedCount);
    expect(report.kept + report.droppedCount + report.folded).to.equal(report.read);
    for (const { reason } of report.dropped) expect(reason).to.match(/^\S.*\.$/);
  });

  it('says what is not something to do', async () => {
    const { report } = await read(aPage({ '@type': 'Order', '@id': 'x' }, aSeries()));
    expect(report.dropped).to.deep.equal([{ record: '0', reason: '“Order” is not a type of thing to do.' }]);
    expect(report.unreadable).to.equal(1);
  });

  it('does not call a session that is over damaged', async () => {
    const { report } = await read(aPage(aSeries({ endDate: '2020-01-01' })));
    expect(report.dropped).to.deep.equal([{ record: '0', reason: 'It ended on 2020-01-01.' }]);
    expect(report.unreadable).to.equal(0);
  });

  it('freezes all that it gives', async () => {
    const result = await read(aPage(aSeries({ activity: ['Yoga'], location: { name: 'Hall' } })));
    expect(Object.isFrozen(result.opportunities)).to.equal(true);
    expect(Object.isFrozen(result.opportunities[0]?.place)).to.equal(true);
    expect(Object.isFrozen(result.report.dropped)).to.equal(true);
  });
});
