import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { rpdeServer } from '../../support/rpde-server.mjs';
import { cli, scratch } from './run-cli.mjs';

const SAMPLE = fileURLToPath(new URL('../../../demo/feeds/hertfordshire-and-leicestershire.json', import.meta.url));
const { path, remove } = scratch();
after(remove);

/** A feed of our own format with these listings, saved to a file. */
function saved(name, listings) {
  const file = path(name);
  const opportunities = listings.map((listing) => ({ kind: 'session', name: 'Walk', ...listing }));
  writeFileSync(file, JSON.stringify({ format: 'activity-finder', version: 1, sources: [], opportunities }));
  return file;
}

const checked = async (...words) => JSON.parse((await cli(['check', '--json', ...words])).stdout);

describe('activity-finder check', () => {
  it('accounts for every record of a feed', async () => {
    const [{ records }] = await checked(SAMPLE, '--now', '2026-11-22');
    assert.equal(records.read, records.kept + records.folded + records.damaged + records.leftOut);
    assert.ok(records.kept >= 450);
  });

  it('promises a reason below an empty list only where one stands there', async () => {
    const gone = path('gone.json');
    writeFileSync(gone, JSON.stringify({ items: [{ state: 'deleted', kind: 'SessionSeries', id: '1', modified: 1 }] }));
    for (const [file, reason] of [
      [gone, false],
      [saved('no-kind.json', [{ id: 'a:1', kind: 'walk' }]), true],
    ]) {
      const [{ dropped, warnings }] = await checked(file);
      assert.equal(dropped.length > 0, reason);
      assert.equal(/below/.test(warnings.join()), reason);
    }
  });

  it('names at most ten things to mend, each with how many it is about and how to do it', async () => {
    const [{ fixes }] = await checked(SAMPLE, '--now', '2026-11-22');
    assert.ok(fixes.length > 0 && fixes.length <= 10);
    for (const { title, why, count, of, examples } of fixes) {
      assert.ok(title && why && count > 0 && count <= of);
      assert.ok(examples.length > 0 && examples.every(({ id }) => id));
    }
  });

  it('counts what each listing says, and asks an online class for no place', async () => {
    const file = saved('says.json', [
      { id: 'a:1', settings: ['online'], price: { from: 0 } },
      { id: 'a:2', place: { point: { latitude: 51.9, longitude: -0.2 } } },
      { id: 'a:3', place: { town: 'Stevenage' } },
    ]);
    const [{ says }] = await checked(file);
    const of = (key) => says.find((each) => each.key === key);
    assert.deepEqual([of('coordinates').count, of('coordinates').of], [1, 2]);
    assert.deepEqual([of('price').count, of('price').of], [1, 3]);
  });

  it('puts first what most people lose by', async () => {
    const silent = Array.from({ length: 5 }, (_, index) => ({
      id: `a:${index}`,
      ...(index > 0 && { age: {} }),
      price: { from: 0 },
    }));
    const [{ fixes }] = await checked(saved('gain.json', silent));
    const keys = fixes.map(({ key }) => key);
    assert.equal(keys[0], 'coordinates');
    assert.ok(!keys.includes('price'));
    assert.equal(fixes.find(({ key }) => key === 'age').examples[0].id, '0');
  });

  it('writes a worklist that a spreadsheet takes for text, with the columns a local team fills in', async () => {
    const file = saved('formula.json', [{ id: 'a:1', name: '=HYPERLINK("https://example.org")' }]);
    await cli(['check', file, '--worklist', path('list.csv')]);
    const { data, meta } = Papa.parse(readFileSync(path('list.csv'), 'utf8'), { header: true, skipEmptyLines: true });
    assert.equal(
      meta.fields.join(),
      'id,name,postcode,missing,suitability,welcome,do not show,reviewed by,reviewed on',
    );
    assert.equal(data[0].id, 'a:1');
    assert.match(data[0].name, /^'=HYPERLINK/);
    assert.match(data[0].missing, /price/);
  });

  it('makes the ids of a worklist fit the published file, and says how', async () => {
    writeFileSync(path('walks.csv'), 'Name,Day,Venue\nWalk,Monday,Hall\n');
    const words = ['check', path('walks.csv'), '--worklist', path('walks-list.csv')];
    const idIn = () => Papa.parse(readFileSync(path('walks-list.csv'), 'utf8'), { header: true }).data[0].id;
    assert.match((await cli(words)).stderr, /--source-url/);
    const before = idIn();
    const { stderr } = await cli([...words, '--source-url', 'https://example.org/walks.csv']);
    assert.doesNotMatch(stderr, /--source-url/);
    assert.notEqual(idIn(), before);
  });

  it('writes one page that asks nobody for anything and lets no listing become part of it', async () => {
    const file = saved('hostile.json', [{ id: '"><script>alert(1)</script>', name: '<img src=x onerror=alert(1)>' }]);
    await cli(['check', file, '--html', path('report.html')]);
    const page = readFileSync(path('report.html'), 'utf8');
    assert.ok(page.includes('&lt;img src=x'));
    assert.doesNotMatch(page, /<script|<img|<link|\bsrc=["']|url\(/);
    assert.doesNotMatch(page.replace(/For example:[^<]*/g, ''), /https?:\/\//);
  });

  it('reads a live feed page by page without leaving a trace, and says when that was not all', async () => {
    const server = await rpdeServer({ size: 3 });
    try {
      for (let id = 1; id <= 8; id++) server.put(String(id));
      const [whole] = await checked(server.feed, '--delay', '0');
      assert.deepEqual([whole.records.kept, whole.warnings], [8, []]);
      const [part] = await checked(server.feed, '--delay', '0', '--pages', '1');
      assert.equal(part.records.kept, 3);
      assert.match(part.warnings.join(), /not all of it/);
    } finally {
      await server.close();
    }
  });

  it('says of an empty list why it is empty and what to do', async () => {
    const file = path('courts.json');
    const item = { '@type': 'FacilityUse', '@id': 'https://example.org/1', name: 'Squash court' };
    writeFileSync(file, JSON.stringify({ next: '', items: [{ id: '1', state: 'updated', modified: 1, data: item }] }));
    const { stdout } = await cli(['check', file]);
    assert.match(stdout.replace(/\s+/g, ' '), /No list can be made from it\..*--include facilities/);
  });

  it('warns when an overlay holds what may belong to a person', async () => {
    const rows = [
      'id,name,postcode,suitability,welcome,do not show,reviewed by,reviewed on,note',
      'a:1,Walk,SG1 1AA,stroke,yes,,Jane Example,2026-11-01,Ask for Sheila on 07700 900123 or sheila.example@gmail.com',
      'a:2,Swim,SG1 1AA,stroke,yes,,Stevenage PCN team,2026-11-01,',
    ];
    writeFileSync(path('overlay.csv'), rows.join('\n'));
    const [{ format, records, warnings }] = await checked(path('overlay.csv'));
    assert.equal(format, 'activity-finder-overlay');
    assert.deepEqual([records.read, records.kept], [2, 2]);
    const words = warnings.join('\n');
    for (const piece of ['Jane Example', 'Ask for Sheila', '07700 900123', 'sheila.example@gmail.com'])
      assert.ok(words.includes(piece), piece);
    assert.ok(!words.includes('PCN'));
    assert.match((await cli(['check', path('overlay.csv')])).stdout, /public address is public/);
  });

  it('ends with 0 when all is well, 1 over a limit, 2 when nothing can be read', async () => {
    const good = saved('good.json', [{ id: 'a:1', price: { from: 0 } }, { id: 'a:2' }]);
    writeFileSync(path('page.html'), '<p>Hello');
    assert.equal((await cli(['check', good])).code, 0);
    assert.equal((await cli(['check', good, '--fail-on', 'price=50%'])).code, 0);
    assert.equal((await cli(['check', good, '--fail-on', 'price=51%'])).code, 1);
    assert.equal((await cli(['check', saved('none.json', [])])).code, 1);
    assert.equal((await cli(['check', path('page.html')])).code, 2);
    assert.equal((await cli(['check', path('missing.json')])).code, 2);
  });

  it('says what to do when it is used wrongly', async () => {
    assert.match((await cli(['check'])).stderr, /Say what to check/);
    assert.match((await cli(['check', path('missing.json')])).stderr, /There is no file .*missing\.json/);
    assert.match((await cli(['check', 'example.org/feed.json'])).stderr, /begins with https:/);
    assert.match((await cli(['check', SAMPLE, '--html', path('no/x.html')])).stderr, /its folder is not there/);
    assert.match((await cli(['check', SAMPLE, '--htm', 'x'])).stderr, /--html/);
    assert.match((await cli(['check', SAMPLE, '--fail-on', 'prize=1'])).stderr, /It knows: damaged/);
    assert.match((await cli(['chek'])).stderr, /no command “chek”.*check, build/);
  });

  it('teaches: the overview, each command with examples, and the version', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'));
    assert.equal((await cli(['--version'])).stdout.trim(), version);
    assert.match((await cli([])).stdout, /check FILE/);
    for (const command of ['check', 'build'])
      assert.match((await cli([command, '--help'])).stdout, new RegExp(`Examples\\n\\s+activity-finder ${command} `));
  });
});
