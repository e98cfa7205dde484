import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const onWindows = process.platform === 'win32';
const run = (program, ...parameters) =>
  execFileSync(program, parameters, {
    cwd: root,
    encoding: 'utf8',
    shell: onWindows,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
const tool = (name, ...parameters) => run(join(root, 'node_modules/.bin', name), ...parameters);

describe('The package that npm publishes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'package-'));
  let archive = '';
  let files = [];

  before(() => {
    const [packed] = JSON.parse(run('npm', 'pack', '--json', '--ignore-scripts', '--pack-destination', folder));
    archive = join(folder, packed.filename);
    files = packed.files.map(({ path }) => path);
  });
  after(() => rmSync(folder, { recursive: true }));

  it('contains every file it promises', () => {
    const promised = [
      ...Object.values(manifest.exports),
      manifest.bin,
      manifest.unpkg,
      manifest.jsdelivr,
      manifest.customElements,
    ]
      .flatMap((target) => (typeof target === 'string' ? [target] : Object.values(target)))
      .map((path) => path.replace(/^\.\//, ''));
    for (const path of promised) assert.ok(files.includes(path), path);
  });

  it('contains nothing else than what was built and what explains it', () => {
    const expected =
      /^(dist\/.+\.(js|d\.ts|txt)|custom-elements\.json|docs\/feed-format\.schema\.json|package\.json|README\.md|LICENSE)$/;
    assert.deepEqual(
      files.filter((path) => !expected.test(path)),
      [],
    );
  });

  it('is one that publint finds nothing wrong with', () => {
    assert.match(tool('publint', archive, '--strict'), /All good!/);
  });

  it('gives every bundler its types', () => {
    tool('attw', archive, '--profile', 'esm-only');
  });
});
