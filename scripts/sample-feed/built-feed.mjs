import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const COMMAND = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** The morning on which the sample's newest listing changed: the same bytes on every day. */
export const BUILT_ON = '2026-11-20T09:00:00Z';

/** The text of the native feed that `activity-finder build` makes of a file, by the command line in `dist`. */
export function builtFeed(file) {
  const folder = mkdtempSync(join(tmpdir(), 'sample-feed-'));
  try {
    const { status, stderr } = spawnSync(
      process.execPath,
      [COMMAND, 'build', file, '--out', folder, '--name', 'built', '--now', BUILT_ON],
      { encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(`activity-finder build: ${stderr}`);
    return readFileSync(join(folder, 'built.json'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
