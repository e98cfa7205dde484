import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const read = (file) => readFileSync(join(dist, file), 'utf8');
const scripts = readdirSync(dist, { recursive: true }).filter((file) => file.endsWith('.js'));
const moduleOf = (file) => parseSync(file, read(file)).module;
const exportsOf = (file) =>
  moduleOf(file).staticExports.flatMap(({ entries }) => entries.map((each) => each.exportName.name));

const EVENTS = ['FinderErrorEvent', 'FinderReadyEvent', 'FinderSearchEvent', 'FinderSelectEvent'];
const ELEMENTS = ['ActivityFilters', 'ActivityFinder', 'ActivityList', 'ActivityMap', 'ActivitySearch'];
const ENGINE = ['createPlaceFinder', 'createSearch', 'loadFeed', 'readFeed'];

describe('Every built file', () => {
  it('is JavaScript that a browser can read', () => {
    assert.ok(scripts.length > 0);
    for (const file of scripts) execFileSync(process.execPath, ['--check', join(dist, file)]);
  });

  it('asks only for files that are there', () => {
    for (const file of scripts) {
      const { staticImports, staticExports, dynamicImports } = moduleOf(file);
      const names = [
        ...staticImports.map((each) => each.moduleRequest.value),
        ...staticExports.flatMap(({ entries }) => entries.flatMap((each) => each.moduleRequest?.value ?? [])),
        ...dynamicImports.map(({ moduleRequest: { start, end } }) => read(file).slice(start + 1, end - 1)),
      ];
      for (const name of names.filter((each) => each.startsWith('.')))
        assert.ok(existsSync(join(dist, dirname(file), name)), `${file} asks for ${name}`);
    }
  });
});

describe('A file for a script tag', () => {
  for (const file of ['activity-finder.js', 'headless.js'])
    it(`${file} holds all it needs at first`, () => assert.deepEqual(moduleOf(file).staticImports, []));

  // Their rare variants share code with them that the bundler keeps beside them.
  for (const file of ['all.js', 'move-more-prompt.js'])
    it(`${file} asks at first for no more than one file beside it`, () => {
      const asked = moduleOf(file).staticImports.map((each) => each.moduleRequest.value);
      assert.ok(asked.length <= 1, asked.join());
      for (const name of asked) assert.deepEqual(moduleOf(name).staticImports, []);
    });

  it('exports what a page may want to touch', () => {
    assert.ok(exportsOf('activity-finder.js').includes('ActivityFinder'));
    for (const name of [...ELEMENTS, ...EVENTS]) assert.ok(exportsOf('all.js').includes(name), name);
    for (const name of ENGINE) assert.ok(exportsOf('headless.js').includes(name), name);
    for (const name of exportsOf('headless.js')) assert.match(name, /^\w{6,}$/, `headless.js exports ${name}`);
  });
});

describe('In Node, where there is no page', () => {
  it('the elements can be imported, as a server that renders pages may do', async () => {
    const elements = await import('activity-finder');
    for (const name of [...ELEMENTS, ...EVENTS]) assert.equal(typeof elements[name], 'function', name);
  });

  for (const file of ['headless.js', 'esm/headless.js'])
    it(`${file} reads the sample feed and finds a misspelt word in it`, async () => {
      const { readFeed, createSearch } = await import(`../../dist/${file}`);
      const feed = readFileSync(
        new URL('../../demo/feeds/hertfordshire-and-leicestershire.json', import.meta.url),
        'utf8',
      );
      const { opportunities } = await readFeed(feed, { now: new Date('2026-11-22') });
      assert.ok(opportunities.length >= 450);
      const search = await createSearch(opportunities);
      assert.ok(search.run({ text: 'arthiritis' }).matches.length > 0);
    });
});

describe('The notices', () => {
  for (const name of ['@lit/context', 'fuse.js', 'leaflet', 'lean-qr', 'lit', 'lucide', 'papaparse'])
    it(`give ${name} its due`, () => assert.match(read('third-party-notices.txt'), new RegExp(`^${name} \\d`, 'm')));
});
