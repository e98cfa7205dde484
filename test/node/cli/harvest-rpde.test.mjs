import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import * as fc from 'fast-check';
import { rpdeServer, series } from '../../support/rpde-server.mjs';
import { cli, scratch } from './run-cli.mjs';

const servers = [];
const folders = [];
after(async () => {
  for (const server of servers) await server.close();
  for (const folder of folders) folder.remove();
});

async function serverWith(count, options) {
  const server = await rpdeServer(options);
  servers.push(server);
  for (let id = 1; id <= count; id++) server.put(String(id));
  return server;
}

function outFolder() {
  const folder = scratch();
  folders.push(folder);
  return folder.folder;
}

const build = (source, out, ...more) =>
  cli(['build', source, '--out', out, '--delay', '0', '--now', '2026-11-24', ...more]);
const namesIn = (out) =>
  JSON.parse(readFileSync(join(out, 'activities.json'), 'utf8'))
    .opportunities.map(({ name }) => name)
    .sort();

describe('A harvest of RPDE', () => {
  it('ends with what stands: changed ones in their last version, deleted ones gone', async () => {
    const server = await serverWith(17);
    server.put('3');
    server.remove('4');
    const out = outFolder();
    const { code, stderr } = await build(server.feed, out);
    assert.equal(code, 0, stderr);
    assert.deepEqual(namesIn(out), server.truth());
  });

  it('asks the second time only for what has changed since', async () => {
    const server = await serverWith(23);
    const out = outFolder();
    await build(server.feed, out);
    const before = server.requests.length;
    server.put('5');
    server.put('99');
    server.remove('6');
    await build(server.feed, out);
    assert.deepEqual(namesIn(out), server.truth());
    assert.ok(server.requests.length - before <= 3, `${server.requests.length - before} requests`);
  });

  it('waits as long as a busy server asks, and tries again what failed', async () => {
    const server = await serverWith(12, {
      fault: (count) =>
        ({ 1: { status: 429, retryAfter: 1 }, 3: { status: 503 }, 4: { cut: true }, 5: { short: true } })[count],
    });
    const out = outFolder();
    const { code, stderr } = await build(server.feed, out);
    assert.equal(code, 0, stderr);
    assert.deepEqual(namesIn(out), server.truth());
    const [first, second] = server.requests;
    assert.ok(second.at - first.at >= 950, `came back after ${second.at - first.at} ms`);
  });

  it('asks only twice for a host that does not exist', async () => {
    const nowhere = `
      globalThis.fetch = async () => {
        process.stderr.write('asked;');
        const cause = Object.assign(new Error('getaddrinfo ENOTFOUND nowhere.example'), { code: 'ENOTFOUND' });
        throw new TypeError('fetch failed', { cause });
      };`;
    const { code, stderr } = await cli(['build', 'https://nowhere.example/feed', '--out', outFolder()], {
      env: { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(nowhere)}` },
    });
    assert.equal(code, 2);
    assert.equal(stderr.match(/asked;/g).length, 2);
    assert.match(stderr, /nowhere\.example.*cannot be reached/);
  });

  it('gives up an answer that does not come, and asks again', async () => {
    const server = await serverWith(6, { fault: (count) => (count === 2 ? { slow: 5_000 } : undefined) });
    const out = outFolder();
    assert.equal((await build(server.feed, out, '--timeout', '0.5')).code, 0);
    assert.deepEqual(namesIn(out), server.truth());
  });

  it('is not caught in a feed that leads back to its beginning, and says so', async () => {
    const server = await serverWith(12, {
      tamper: (page, url) => (page.items.length < 5 ? { ...page, next: `${url.origin}/feed` } : page),
    });
    const out = outFolder();
    const { code, stderr } = await build(server.feed, out);
    assert.equal(code, 0, stderr);
    assert.match(stderr, /leads back to a page/);
    assert.deepEqual(namesIn(out), server.truth());
  });

  it('does not follow a feed to another site', async () => {
    const other = await serverWith(3);
    const server = await serverWith(7, { tamper: (page) => ({ ...page, next: 'http://localhost:1/feed' }) });
    const out = outFolder();
    const { code, stderr } = await build(server.feed, out);
    assert.equal(code, 2);
    assert.match(stderr, /leads to another site, http:\/\/localhost:1/);
    assert.ok(!existsSync(join(out, 'activities.json')));
    assert.equal(other.requests.length, 0);
  });

  it('leaves the last good file alone when a source fails', async () => {
    let down = false;
    const server = await serverWith(7, { fault: () => (down ? { status: 404 } : undefined) });
    const out = outFolder();
    await build(server.feed, out);
    const before = readFileSync(join(out, 'activities.json'));
    down = true;
    const { code, stderr } = await build(server.feed, out);
    assert.equal(code, 2);
    assert.match(stderr, /answered 404/);
    assert.deepEqual(readFileSync(join(out, 'activities.json')), before);
  });

  it('names itself to the server and keeps its distance', async () => {
    const server = await serverWith(22, { size: 5 });
    await build(server.feed, outFolder(), '--delay', '60', '--contact', 'data@example.org');
    for (const { agent } of server.requests) assert.match(agent, /^activity-finder\/\d.* \(\+data@example\.org\)$/);
    const [first, last] = [server.requests[0], server.requests.at(-1)];
    assert.ok(last.at - first.at >= 60 * (server.requests.length - 1) - 40, `${last.at - first.at} ms`);
  });

  it('keeps nobody’s name', async () => {
    const server = await serverWith(4);
    const out = outFolder();
    await build(server.feed, out);
    const kept = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    assert.ok(kept.length >= 2);
    for (const { parentPath, name } of kept)
      assert.doesNotMatch(readFileSync(join(parentPath, name), 'utf8'), /Somebody Private/);
  });

  it('begins anew when the server has forgotten where it ended', async () => {
    let forgotten = false;
    const server = await serverWith(9, {
      fault: (_, url) => (forgotten && url.search ? ((forgotten = false), { status: 410 }) : undefined),
    });
    const out = outFolder();
    await build(server.feed, out);
    server.remove('2');
    forgotten = true;
    assert.equal((await build(server.feed, out)).code, 0);
    assert.deepEqual(namesIn(out), server.truth());
  });

  it('reads series and their sessions together, so that words go from one to the other', async () => {
    const session = {
      '@type': 'ScheduledSession',
      '@id': 'https://example.org/sessions/1',
      superEvent: 'https://example.org/series/1',
      startDate: '2027-01-05T10:00:00Z',
      endDate: '2027-01-05T11:00:00Z',
    };
    const item = { id: 's1', kind: 'ScheduledSession', state: 'updated', modified: 1, data: session };
    const also = {
      '/sessions': { items: [item], next: '/sessions-end' },
      '/sessions-end': { items: [], next: '/sessions-end' },
    };
    const server = await serverWith(1, { also });
    const out = outFolder();
    const { code, stderr } = await build(`${server.feed},${server.origin}/sessions`, out);
    assert.equal(code, 0, stderr);
    const { opportunities } = JSON.parse(readFileSync(join(out, 'activities.json'), 'utf8'));
    assert.equal(opportunities.length, 1);
    assert.deepEqual(opportunities[0].schedule.next, ['2027-01-05T10:00:00+00:00']);
    assert.deepEqual(opportunities[0].activities, ['Walking']);
  });

  it('ends with exactly the right set, whatever changes meanwhile and goes wrong', { timeout: 240_000 }, async () => {
    const change = fc.record({
      at: fc.integer({ min: 1, max: 8 }),
      id: fc.integer({ min: 1, max: 30 }),
      gone: fc.boolean(),
    });
    const wrong = fc.constantFrom(undefined, undefined, undefined, { status: 500 }, { cut: true }, { short: true });
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 25 }),
        fc.integer({ min: 1, max: 9 }),
        fc.array(change, { maxLength: 12 }),
        fc.array(wrong, { maxLength: 6 }),
        fc.boolean(),
        async (count, size, changes, faults, untidy) => {
          const apply = (number) => {
            for (const { at, id, gone } of changes) if (at === number) server[gone ? 'remove' : 'put'](String(id));
          };
          const server = await serverWith(count, {
            size,
            fault: (number) => ({ ...faults[number - 1], before: () => apply(number) }),
            // Some repeat an old version of an item further on, and do not keep to the order within a page.
            tamper: (page) => (untidy ? { ...page, items: [...page.items, ...page.items.map(older)].reverse() } : page),
          });
          const out = outFolder();
          await build(server.feed, out);
          const { code } = await build(server.feed, out);
          const truth = server.truth();
          if (truth.length === 0) assert.equal(code, 2);
          else assert.deepEqual(namesIn(out), truth);
        },
      ),
      { numRuns: 12, seed: 20261124 },
    );
  });
});

function older(item) {
  return { ...item, state: 'updated', modified: item.modified - 500, data: { ...series(item.id), name: 'Outdated' } };
}
