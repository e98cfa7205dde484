// A build that is stopped in the middle leaves what was there, and the next one goes on from there.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, writeFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { openReferralServer } from '../../support/open-referral-server.mjs';
import { rpdeServer } from '../../support/rpde-server.mjs';
import { cli, CLI, scratch } from './run-cli.mjs';

const endings = [];
after(async () => {
  for (const end of endings) await end();
});

function outFolder() {
  const folder = scratch();
  endings.push(folder.remove);
  return folder.folder;
}

const words = (source, out, ...more) => [
  'build',
  source,
  '--out',
  out,
  '--delay',
  '0',
  '--concurrency',
  '1',
  '--now',
  '2026-11-24',
  ...more,
];

/** Builds until the server has answered so many requests, then ends the program with a signal. */
async function stopped(server, parameters, requests, signal) {
  const child = spawn(process.execPath, [CLI, ...parameters], { stdio: 'ignore' });
  const ended = new Promise((resolve) => child.on('close', (code, by) => resolve({ code, by })));
  while (server.requests.length < requests && child.exitCode === null)
    await new Promise((resolve) => setImmediate(resolve));
  child.kill(signal);
  return ended;
}

/** Every file that is published, by name. */
const published = (out) =>
  Object.fromEntries(
    readdirSync(out)
      .filter((name) => name.includes('.json'))
      .map((name) => [name, readFileSync(join(out, name)).toString('base64')]),
  );

async function feed() {
  const server = await rpdeServer({ size: 5, fault: () => ({ slow: 15 }) });
  endings.push(server.close);
  for (let id = 1; id <= 100; id++) server.put(String(id));
  server.remove('7');
  return server;
}

async function directory() {
  const server = await openReferralServer({ fault: () => ({ slow: 15 }) });
  endings.push(server.close);
  for (let id = 1; id <= 16; id++) server.put(`s${id}`);
  return server;
}

describe('A build that is killed half way', () => {
  for (const shards of ['never', 'always'])
    it(`gives the same bytes when it is run again as one that ran through (shards: ${shards})`, async () => {
      const server = await feed();
      const [straight, broken] = [outFolder(), outFolder()];
      await cli(words(server.feed, straight, '--shards', shards));
      const asked = server.requests.length;
      assert.deepEqual(await stopped(server, words(server.feed, broken, '--shards', shards), asked + 10, 'SIGKILL'), {
        code: null,
        by: 'SIGKILL',
      });
      assert.deepEqual(published(broken), {});
      const before = server.requests.length;
      assert.equal((await cli(words(server.feed, broken, '--shards', shards))).code, 0);
      assert.deepEqual(published(broken), published(straight));
      assert.ok(server.requests.length - before < asked - 5, 'it began anew');
    });

  it('goes on with a directory at the service where it was killed', async () => {
    const server = await directory();
    const [straight, broken] = [outFolder(), outFolder()];
    await cli(words(server.list, straight));
    const asked = server.requests.length;
    await stopped(server, words(server.list, broken), asked + 14, 'SIGKILL');
    const before = server.requests.length;
    assert.equal((await cli(words(server.list, broken))).code, 0);
    assert.deepEqual(published(broken), published(straight));
    assert.ok(server.requests.length - before < asked - 4, 'it asked for everything again');
  });

  it('is not confused by a line of its state that was cut off', async () => {
    const server = await feed();
    const [straight, broken] = [outFolder(), outFolder()];
    await cli(words(server.feed, straight));
    await stopped(server, words(server.feed, broken), server.requests.length + 10, 'SIGKILL');
    const [name] = readdirSync(join(broken, '.harvest'));
    const file = join(broken, '.harvest', name);
    const whole = readFileSync(file);
    writeFileSync(file, whole.subarray(0, whole.length - 40));
    assert.equal((await cli(words(server.feed, broken))).code, 0);
    assert.deepEqual(published(broken), published(straight));
  });
});

describe('A build that somebody stops with Ctrl-C', () => {
  it('leaves the last good files untouched and says so with its exit code', async () => {
    const server = await feed();
    const out = outFolder();
    mkdirSync(out, { recursive: true });
    writeFileSync(join(out, 'activities.json'), 'the last good copy');
    const { code } = await stopped(server, words(server.feed, out), 6, 'SIGINT');
    assert.equal(code, 130);
    assert.equal(readFileSync(join(out, 'activities.json'), 'utf8'), 'the last good copy');
    assert.ok(!existsSync(join(out, 'activities.json.new')));
  });
});
