// Makes `npm start` and `npm test` enough on a fresh machine: packages first, then (with --browser) a browser.
// Plain Node without dependencies, so that it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findChrome, hasProgram } from './find-chrome.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const say = (words) => console.error(words);

/** Runs a program with its output on stderr, so that what a script prints stays its own; true when it went well. */
function run(command, parameters, env = {}) {
  const { status } = spawnSync(command, parameters, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
    env: { ...process.env, ...env },
  });
  return status === 0;
}

const packagesIn = (file) => JSON.parse(readFileSync(`${root}${file}`, 'utf8')).packages;

/** Whether each package of the lockfile is installed in its version; the optional ones are for other machines. */
function packagesAreThere() {
  if (!existsSync(`${root}node_modules/.package-lock.json`)) return false;
  const installed = packagesIn('node_modules/.package-lock.json');
  return Object.entries(packagesIn('package-lock.json')).every(
    ([folder, { version, optional }]) => folder === '' || optional || installed[folder]?.version === version,
  );
}

function ensurePackages() {
  if (packagesAreThere()) return;
  say('Installing packages (once)…');
  if (run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])) return;
  say('The packages could not be installed. Is this machine online? Then try: npm ci');
  process.exit(1);
}

function installWithApt() {
  if (!hasProgram('apt-get')) return;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && !hasProgram('sudo')) return;
  const [program, ...first] = isRoot ? ['apt-get'] : ['sudo', '-n', 'apt-get'];
  const quietly = { DEBIAN_FRONTEND: 'noninteractive' };
  say('Installing Chromium with apt-get (once)…');
  run(program, [...first, 'update', '-qq'], quietly);
  run(program, [...first, 'install', '-y', '-qq', '--no-install-recommends', 'chromium'], quietly);
}

function ensureBrowser() {
  if (findChrome()) return;
  installWithApt();
  if (findChrome()) return;
  say('Asking Playwright for a browser (once)…');
  run('npx', ['--no-install', 'playwright', 'install', 'chromium']);
  if (findChrome()) return;
  say('No Chrome, Chromium or Edge was found. Install one, or set CHROME_PATH to its program file.');
  process.exit(1);
}

ensurePackages();
if (process.argv.includes('--browser')) ensureBrowser();
