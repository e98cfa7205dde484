import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { readFeed } from '../../../dist/headless.js';
import { openReferralServer } from '../../support/open-referral-server.mjs';
import { rpdeServer } from '../../support/rpde-server.mjs';
import { cli, scratch } from './run-cli.mjs';

const SAMPLE = fileURLToPath(new URL('../../../demo/feeds/hertfordshire-and-leicestershire.json', import.meta.url));
const endings = [];
after(async () => {
  for (const end of endings) await end();
});

function outFolder() {
  const folder = scratch();
  endings.push(folder.remove);
  return folder.folder;
}

const build = (out, ...words) => cli(['build', ...words, '--out', out, '--delay', '0', '--now', '2026-11-24']);
const parsed = (...path) => JSON.parse(readFileSync(join(...path), 'utf8'));
const names = (out) => parsed(out, 'activities.json').opportunities.map(({ name }) => name);

/** A feed of our own format with these listings, in a folder of its own. */
function saved(listings) {
  const file = join(outFolder(), 'feed.json');
  const opportunities = listings.map((listing, index) => ({
    id: `a:${index}`,
    kind: 'session',
    name: 'Walk',
    ...listing,
  }));
  writeFileSync(file, JSON.stringify({ format: 'activity-finder', version: 1, sources: [], opportunities }));
  return file;
}

const at = (latitude, longitude, postcode, more = {}) => ({
  place: { point: { latitude, longitude }, postcode, ...more },
});

describe('activity-finder build', () => {
  it('gives the same bytes for the same feed, dated by its newest change', async () => {
    const [first, second] = [outFolder(), outFolder()];
    await build(first, SAMPLE);
    await build(second, SAMPLE);
    assert.deepEqual(readFileSync(join(first, 'activities.json')), readFileSync(join(second, 'activities.json')));
    const { generated, opportunities } = parsed(first, 'activities.json');
    assert.equal(
      generated,
      opportunities
        .map(({ trust }) => trust.changed ?? '')
        .sort()
        .at(-1),
    );
  });

  it('cuts a large feed into whole feeds, one for each area, that together hold every listing once', async () => {
    const [whole, out] = [outFolder(), outFolder()];
    await build(whole, SAMPLE);
    await build(out, SAMPLE, '--shards', 'always');
    const now = new Date('2026-11-22T12:00:00Z');
    const index = parsed(out, 'activities.json');
    const { report, shards, gazetteer } = await readFeed(index, { now });
    assert.equal(report.format, 'activity-finder-index');
    const listings = [];
    for (const { cell, file, count } of shards) {
      const packed = readFileSync(join(out, file));
      assert.deepEqual([...packed.subarray(4, 8)], [0, 0, 0, 0], 'a time in the header of gzip');
      const { opportunities } = await readFeed(gunzipSync(packed).toString(), { now });
      assert.equal(opportunities.length, count);
      assert.match(cell, /^(?:[0-9b-hjkmnp-z]{4}|unplaced)$/);
      listings.push(...opportunities);
    }
    assert.equal(listings.length, index.total);
    const plain = await readFeed(parsed(whole, 'activities.json'), { now });
    const inOrder = (each) => each.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    assert.deepEqual(inOrder(listings), inOrder(plain.opportunities));
    const town = (places) => places.find(({ name }) => name === 'Stevenage');
    assert.ok(Math.abs(town(gazetteer).latitude - town(plain.gazetteer).latitude) <= 0.005);
    // What comes out goes in again.
    const again = outFolder();
    await build(again, join(out, 'activities.json'), '--shards', 'never');
    assert.equal(parsed(again, 'activities.json').opportunities.length, index.total);
  });

  it('keeps the shards of the last index for pages that still have it, and removes those before', async () => {
    const out = outFolder();
    for (const name of ['One', 'Two', 'Three'])
      await build(out, saved([{ name, ...at(51.9, -0.2) }]), '--shards', 'always');
    assert.equal(readdirSync(out).filter((file) => file.endsWith('.gz')).length, 2);
    const { shards } = await readFeed(parsed(out, 'activities.json'));
    for (const { file } of shards) assert.ok(existsSync(join(out, file)));
  });

  it('stops at an area that it cannot read, instead of leaving it out', async () => {
    const out = outFolder();
    await build(out, saved([at(51.9, -0.2)]), '--shards', 'always');
    const shard = readdirSync(out).find((file) => file.endsWith('.gz'));
    writeFileSync(join(out, shard), JSON.stringify({ format: 'activity-finder', version: 3 }));
    const { code, stderr } = await build(outFolder(), join(out, 'activities.json'));
    assert.notEqual(code, 0);
    assert.match(stderr, /no feed that can be read here/);
  });

  it('asks no other host for a shard, however its address is written', async () => {
    for (const file of ['https://other.example/x', '//other.example/x', '\\\\other.example\\x', '.\t./x']) {
      const index = join(outFolder(), 'index.json');
      const shards = [{ cell: 'gcpz', file, count: 1 }];
      writeFileSync(index, JSON.stringify({ format: 'activity-finder-index', version: 1, sources: [], shards }));
      assert.match((await build(outFolder(), index)).stderr, /not beside it/);
    }
  });

  it('leaves what is near, what is in a postcode area, and what is online', async () => {
    const feed = saved([
      { name: 'Near', ...at(51.9, -0.2, 'SG1 1AA') },
      { name: 'Far', ...at(53.5, -2.2, 'M1 1AA') },
      { name: 'Online', settings: ['online'] },
      { name: 'Nowhere' },
    ]);
    const [near, postcodes] = [outFolder(), outFolder()];
    await build(near, feed, '--near', 'SG1', '--within', '3');
    assert.deepEqual(names(near).sort(), ['Near', 'Online']);
    const { stderr } = await build(postcodes, feed, '--postcodes', 'm');
    assert.deepEqual(names(postcodes).sort(), ['Far', 'Online']);
    assert.match(stderr, /1 elsewhere and 1 that do not say where/);
  });

  it('leaves the activities that were asked for, as whole words', async () => {
    const feed = saved([
      { name: 'Tai Chi for all', activities: [] },
      { name: 'Slow', activities: ['Walking'] },
      { name: 'Sleepwalking talk', activities: [] },
    ]);
    const out = outFolder();
    await build(out, feed, '--activities', 'walking, tai chi');
    assert.deepEqual(names(out).sort(), ['Slow', 'Tai Chi for all']);
  });

  it('learns outcodes, sectors and towns from where listings are, and nothing from private places', async () => {
    const feed = saved([
      at(51.9, -0.2, 'SG1 1AA', { town: 'Stevenage' }),
      at(51.91, -0.21, 'SG1 1AB', { town: 'Stevenage' }),
      at(51.92, -0.22, 'SG1 2AB', { town: 'Stevenage' }),
      at(52.9, -1.2, 'NG1 1AA', { town: 'Nottingham', masked: true }),
    ]);
    const out = outFolder();
    await build(out, feed);
    const { gazetteer, opportunities } = parsed(out, 'activities.json');
    assert.deepEqual(
      gazetteer.map(({ name }) => name),
      ['SG1', 'SG1 1', 'SG1 2', 'Stevenage'],
    );
    assert.deepEqual(gazetteer[0], { name: 'SG1', latitude: 51.91, longitude: -0.21 });
    assert.deepEqual(opportunities.at(-1).place, { town: 'Nottingham', postcode: 'NG1', masked: true });
  });

  it('takes every sector of its own area from OS Code-Point Open, and no other', async () => {
    const folder = outFolder();
    mkdirSync(join(folder, 'Data', 'CSV'), { recursive: true });
    // The worked example of Ordnance Survey: 52.65757, 1.71792 on its own datum, 52.65798, 1.71605 on WGS84.
    const row = (postcode, quality, east, north) =>
      `"${postcode}",${quality},${east},${north},"E92000001","","","","",""`;
    const rows = [row('NR301AA', 10, 651409, 313177), row('NR302AB', 10, 651409, 313177), row('NR303ZZ', 90, 0, 0)];
    writeFileSync(join(folder, 'Data', 'CSV', 'nr.csv'), `${rows.join('\r\n')}\r\n`);
    writeFileSync(join(folder, 'Data', 'CSV', 'ab.csv'), `${row('AB101AA', 10, 394235, 806529)}\r\n`);
    const out = outFolder();
    await build(out, saved([at(52.6, 1.7, 'NR30 1AA')]), '--code-point', folder);
    const { gazetteer } = parsed(out, 'activities.json');
    assert.deepEqual(
      gazetteer.map(({ name }) => name),
      ['NR30', 'NR30 1', 'NR30 2'],
    );
    const sector = gazetteer.find(({ name }) => name === 'NR30 2');
    assert.ok(Math.abs(sector.latitude - 52.65798) < 0.0006 && Math.abs(sector.longitude - 1.71605) < 0.0006);
  });

  it('puts a listing that says only its postcode on the map, and never one that is kept private', async () => {
    const folder = outFolder();
    writeFileSync(join(folder, 'nr.csv'), '"NR301AA",10,651409,313177\r\n');
    const feed = saved([{ place: { postcode: 'NR30 1AA' } }, { place: { postcode: 'NR30 1AA', masked: true } }]);
    const out = outFolder();
    await build(out, feed, '--code-point', folder);
    const [open, kept] = parsed(out, 'activities.json').opportunities.map(({ place }) => place);
    assert.equal(open.precision, 'postcode');
    assert.ok(Math.abs(open.point.latitude - 52.65798) < 0.0001 && Math.abs(open.point.longitude - 1.71605) < 0.0001);
    assert.deepEqual(kept, { postcode: 'NR30', masked: true });
  });

  it('lays a filled-in worklist over the feed, with the team that reviewed it', async () => {
    const feed = saved([{ name: 'Walk' }, { name: 'Old walk' }]);
    const folder = outFolder();
    const list = join(folder, 'worklist.csv');
    await cli(['check', feed, '--worklist', list]);
    const [header, ...rows] = readFileSync(list, 'utf8').trim().split('\r\n');
    const filled = rows.map((row) =>
      row.includes('Old walk')
        ? row.replace(/,,,,,$/, ',,,yes,Stevenage link workers,2026-11-01')
        : row.replace(/,,,,,$/, ',osteoarthritis,yes,,Stevenage link workers,01/11/2026'),
    );
    writeFileSync(list, [header, ...filled].join('\r\n'));
    const out = outFolder();
    const { code, stderr } = await build(out, feed, '--overlay', list);
    assert.equal(code, 0, stderr);
    const { opportunities } = parsed(out, 'activities.json');
    assert.deepEqual(
      opportunities.map(({ name }) => name),
      ['Walk'],
    );
    const [{ condition, basis, addedBy }] = opportunities[0].suitability;
    assert.deepEqual([condition, basis, addedBy], ['osteoarthritis', 'added', 'Stevenage link workers']);
    assert.equal(opportunities[0].firstVisit.welcomed, true);
    assert.match(stderr, /2 of the 2 rows/);
  });

  it('reads a folder of saved pages as one feed', async () => {
    const folder = outFolder();
    const item = (id, data) => ({ id, kind: data['@type'], state: 'updated', modified: 1, data });
    const pages = {
      'series.json': item('1', { '@type': 'SessionSeries', '@id': 'https://example.org/1', name: 'Tai Chi' }),
      'sessions.json': item('2', {
        '@type': 'ScheduledSession',
        superEvent: 'https://example.org/1',
        startDate: '2027-01-05T10:00:00Z',
      }),
    };
    for (const [name, page] of Object.entries(pages))
      writeFileSync(join(folder, name), JSON.stringify({ next: '', items: [page] }));
    const out = outFolder();
    await build(out, folder);
    const { opportunities } = parsed(out, 'activities.json');
    assert.deepEqual(
      opportunities.map(({ name, schedule }) => [name, schedule.next.length]),
      [['Tai Chi', 1]],
    );
  });

  it('finds the feeds that a dataset site or a catalogue describes, and leaves the slots of courts', async () => {
    const also = {};
    const server = await rpdeServer({ also });
    endings.push(server.close);
    server.put('1');
    const feed = (type, path) => ({
      '@type': 'DataDownload',
      name: type,
      additionalType: `https://openactive.io/${type}`,
      contentUrl: server.origin + path,
    });
    const dataset = {
      '@type': 'Dataset',
      '@id': `${server.origin}/site`,
      publisher: { '@type': 'Organization', name: 'Example Leisure', url: 'https://example.org' },
      distribution: [feed('Slot', '/slots'), feed('SessionSeries', '/feed')],
    };
    also['/site'] =
      `<!doctype html><title>Open data</title><script type="application/ld+json">${JSON.stringify(dataset)}</script>`;
    also['/catalogue'] = { '@type': 'DataCatalog', dataset: ['/site', '/broken'] };
    also['/collection'] = { '@type': 'DataCatalog', hasPart: [`${server.origin}/catalogue`, '/collection'] };

    const [site, catalogue] = [outFolder(), outFolder()];
    assert.equal((await build(site, `${server.origin}/site`)).code, 0);
    const { sources } = parsed(site, 'activities.json');
    assert.deepEqual(
      sources.map(({ publisher, licence }) => [publisher, licence]),
      [['Example Leisure', 'https://creativecommons.org/licenses/by/4.0/']],
    );
    assert.ok(!server.requests.some(({ path }) => path.startsWith('/slots')));

    const strict = await build(catalogue, `${server.origin}/collection`);
    assert.equal(strict.code, 2);
    assert.match(strict.stderr, /broken answered 404/);
    assert.equal((await build(catalogue, `${server.origin}/collection`, '--keep-going')).code, 0);
    assert.deepEqual(names(catalogue), server.truth());
  });

  it('finds a dataset among what else a page says of itself, in a list or a graph', async () => {
    const also = {};
    const server = await rpdeServer({ also });
    endings.push(server.close);
    server.put('1');
    const distribution = { '@type': 'DataDownload', name: 'SessionSeries', contentUrl: server.feed };
    const things = [{ '@type': 'WebPage' }, { '@type': 'Dataset', distribution }];
    for (const [path, block] of [
      ['/list', things],
      ['/graph', { '@context': 'https://schema.org/', '@graph': things }],
    ]) {
      also[path] = `<!doctype html><script type="application/ld+json">${JSON.stringify(block)}</script>`;
      const out = outFolder();
      assert.equal((await build(out, server.origin + path)).code, 0);
      assert.deepEqual(names(out), server.truth());
    }
  });

  it('passes on the words that a licence asks for', async () => {
    const [out, again] = [outFolder(), outFolder()];
    const source = { source: 'a', publisher: 'Example Council', attribution: 'Contains council data.' };
    const opportunities = ['1', '2'].map((id) => ({ id, kind: 'session', name: 'Walk', trust: { source: 'a' } }));
    const file = join(out, 'feed.json');
    writeFileSync(file, JSON.stringify({ format: 'activity-finder', version: 1, sources: [source], opportunities }));
    assert.equal((await build(again, file)).code, 0);
    const { sources, opportunities: built } = parsed(again, 'activities.json');
    assert.deepEqual(sources, [source]);
    assert.deepEqual(built[0].trust, { source: 'a' });
  });

  it('says what to do when it is used wrongly', async () => {
    const out = outFolder();
    assert.match((await cli(['build', SAMPLE])).stderr, /--out public/);
    assert.match((await build(out, SAMPLE, '--shards', 'maybe')).stderr, /auto, always, never/);
    assert.match((await build(out, SAMPLE, '--near', 'Atlantis')).stderr, /“Atlantis” is not known/);
    assert.match((await build(out, SAMPLE, '--postcodes', '12')).stderr, /areas, outcodes or sectors/);
    assert.match((await build(out, 'nothing.csv')).stderr, /There is no file or folder nothing\.csv/);
    assert.match((await build(out, SAMPLE, '--code-point', out)).stderr, /no Code-Point Open files/);
    assert.deepEqual(readdirSync(out), []);
  });
});

describe('A build from an Open Referral directory', () => {
  it('reads every page and the details of each service', async () => {
    const server = await openReferralServer({ fault: (count) => ({ 2: { status: 500 }, 4: { cut: true } })[count] });
    endings.push(server.close);
    for (let id = 1; id <= 11; id++) server.put(`s${id}`);
    const out = outFolder();
    const { code, stderr } = await build(out, server.list);
    assert.equal(code, 0, stderr);
    assert.deepEqual(names(out).sort(), server.truth());
    assert.ok(server.most() <= 2);
  });

  it('finds the services of an API that answers nothing at its own address', async () => {
    const server = await openReferralServer();
    endings.push(server.close);
    server.put('s1');
    const out = outFolder();
    const { code, stderr } = await build(out, server.list.replace(/\/services$/, ''));
    assert.equal(code, 0, stderr);
    assert.deepEqual(names(out), server.truth());
  });

  it('publishes nothing when the details of one service cannot be had, or all the others when it is to go on', async () => {
    let broken = true;
    const server = await openReferralServer({
      fault: (_, url) => (broken && url.pathname.endsWith('/s3') ? { status: 400 } : undefined),
    });
    endings.push(server.close);
    for (let id = 1; id <= 5; id++) server.put(`s${id}`);
    const out = outFolder();
    const stopped = await build(out, server.list);
    assert.equal(stopped.code, 2);
    assert.match(stopped.stderr, /s3 answered 400/);
    assert.equal(existsSync(`${out}/activities.json`), false);

    assert.equal((await build(out, server.list, '--keep-going')).code, 0);
    assert.deepEqual(
      names(out).sort(),
      server.truth().filter((name) => !name.endsWith('s3')),
    );
    broken = false;
    assert.equal((await build(out, server.list)).code, 0);
    assert.deepEqual(names(out).sort(), server.truth());
  });

  it('ends with the services that stand, although the list changed while it was read', async () => {
    for (const version of [1, 3]) {
      const before = { 2: () => server.remove('s1'), 3: () => server.put('s99') };
      const server = await openReferralServer({ version, fault: (count) => ({ before: before[count] }) });
      endings.push(server.close);
      for (let id = 1; id <= 11; id++) server.put(`s${id}`);
      const out = outFolder();
      const { code, stderr } = await build(out, server.list);
      assert.equal(code, 0, stderr);
      assert.deepEqual(names(out).sort(), server.truth());
    }
  });
});
