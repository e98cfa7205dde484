// Runs every suite, then prints one closing line with the true totals. Ends with 1 if anything failed.
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const onWindows = process.platform === 'win32';
const total = { passed: 0, failed: 0, skipped: 0 };

/** Runs a program to its end and says whether it went well. */
function run(name, program, ...parameters) {
  console.log(`\n== ${name}`);
  const command = program === 'node' ? process.execPath : `node_modules/.bin/${program}`;
  return spawnSync(command, parameters, { cwd: root, stdio: 'inherit', shell: onWindows }).status === 0;
}

/** A step that counts no tests: one failure when it fails, nothing when it goes well. */
function step(name, ...command) {
  if (run(name, ...command)) return;
  console.error(`${name}: failed`);
  total.failed++;
}

/** A suite: what its own report counts. A suite that ran nothing, or broke off, is a failure too. */
function suite(name, readCounts, ...command) {
  const wentWell = run(name, ...command);
  let counts = { passed: 0, failed: 0, skipped: 0 };
  try {
    counts = readCounts();
  } catch {
    console.error(`${name}: left no report`);
  }
  const ranNothing = counts.passed + counts.failed === 0;
  if (ranNothing || (!wentWell && counts.failed === 0)) {
    console.error(`${name}: ${ranNothing ? 'ran no test' : 'broke off'}`);
    counts.failed++;
  }
  for (const key of Object.keys(total)) total[key] += counts[key];
}

const report = (file) => readFileSync(`${root}test-results/${file}`, 'utf8');

function countsOfNode() {
  const tap = report('node.tap');
  const count = (word) => Number(new RegExp(`^# ${word} (\\d+)`, 'm').exec(tap)?.[1] ?? 0);
  return {
    passed: count('pass'),
    failed: count('fail') + count('cancelled'),
    skipped: count('skipped') + count('todo'),
  };
}

function countsOfPlaywright() {
  const { expected, flaky, unexpected, skipped } = JSON.parse(report('e2e.json')).stats;
  if (flaky) console.warn(`end to end: ${flaky} passed at the second try only`);
  return { passed: expected + flaky, failed: unexpected, skipped };
}

rmSync(`${root}test-results`, { recursive: true, force: true });

step('types', 'tsc', '-p', '.');
step('lint', 'oxlint', '--quiet');
step('format', 'prettier', '--check', '--log-level', 'warn', '.');
step('build', 'node', 'scripts/build.mjs');
step('docs', 'node', 'scripts/docs.mjs', '--check');
suite('browser', () => JSON.parse(report('browser.json')), 'web-test-runner');
suite(
  'node',
  countsOfNode,
  'node',
  '--test',
  '--test-reporter=spec',
  '--test-reporter-destination=stdout',
  '--test-reporter=tap',
  '--test-reporter-destination=test-results/node.tap',
  ...readdirSync(`${root}test/node`, { recursive: true })
    .filter((file) => file.endsWith('.test.mjs'))
    .map((file) => `test/node/${file.replaceAll('\\', '/')}`),
);
suite('end to end', countsOfPlaywright, 'playwright', 'test');
if (process.env.CI) {
  step(
    'storybook',
    'storybook',
    'build',
    '--quiet',
    '--loglevel',
    'warn',
    '--disable-telemetry',
    '--output-dir',
    'storybook-static',
  );
}

console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed ? 1 : 0);
