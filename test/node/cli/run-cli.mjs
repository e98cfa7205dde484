// Runs the built command line as somebody at a keyboard does.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The built command line. */
export const CLI = fileURLToPath(new URL('../../../dist/cli.js', import.meta.url));

/** Runs it to its end: what it printed on both channels, and its exit code. */
export function cli(words, { cwd, env } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [CLI, ...words], { cwd, env: { ...process.env, ...env } });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (text) => (stdout += text));
    child.stderr.on('data', (text) => (stderr += text));
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ stdout, stderr, code, signal }));
  });
}

/** An empty folder, and a way to be rid of it. */
export function scratch() {
  const folder = mkdtempSync(join(tmpdir(), 'activity-finder-'));
  return { folder, path: (...parts) => join(folder, ...parts), remove: () => rmSync(folder, { recursive: true }) };
}
