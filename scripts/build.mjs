// Builds all of dist: modules for npm, files for script tags, types, and the notices of what is bundled.
import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { bundles } from './build/bundles.mjs';
import { thirdPartyNotices } from './build/third-party-notices.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

rmSync(`${root}dist`, { recursive: true, force: true });
for (const bundle of bundles) await build(bundle);
writeFileSync(`${root}dist/third-party-notices.txt`, thirdPartyNotices());
const types = spawnSync(process.execPath, [`${root}node_modules/typescript/bin/tsc`, '-p', 'tsconfig.types.json'], {
  cwd: root,
  stdio: 'inherit',
});
process.exit(types.status ?? 1);
