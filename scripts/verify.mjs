// Everything, in order, with a plain summary: what a maintainer runs before a release.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Each step and what it promises. `npm test` looks at types, lint, the build and the documents too. */
const STEPS = [
  ['test', 'types, lint, format, build, documents, and every test'],
  ['size', 'the byte budgets'],
  ['bench', 'search and first results, against others'],
  ['tour', 'Storybook builds, and every story has its pictures'],
];

const results = STEPS.map(([name, promise]) => {
  console.log(`\n=== npm run ${name}`);
  const start = Date.now();
  const { status } = spawnSync('npm', ['run', name, '--silent'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return { name, promise, passed: status === 0, seconds: Math.round((Date.now() - start) / 1000) };
});

console.log('\nIn short:');
for (const { name, promise, passed, seconds } of results)
  console.log(`  ${passed ? 'good  ' : 'FAILED'} ${name.padEnd(6)} ${promise} (${seconds} s)`);
process.exit(results.every(({ passed }) => passed) ? 0 : 1);
