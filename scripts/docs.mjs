// Writes what is generated into the documents; with --check says what is out of date, and ends with 1 if anything is.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { withFields } from './docs/feed-format.mjs';
import { reference } from './docs/reference.mjs';
import { withScriptTag } from './docs/script-tag.mjs';
import { readerColumns, template, withColumns } from './docs/spreadsheet.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const checking = process.argv.includes('--check');
const read = (file) => (existsSync(`${root}${file}`) ? readFileSync(`${root}${file}`, 'utf8') : undefined);

/** Runs another script of this project, and stops when it fails. */
function run(script, ...parameters) {
  const { status } = spawnSync(process.execPath, [`${root}scripts/${script}`, ...parameters], { stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}

/** Brings one file up to date, or notes that it is not. */
function put(file, text) {
  if (read(file) === text) return;
  if (checking) {
    console.error(`${file} is out of date. Run: npm run docs`);
    process.exitCode = 1;
  } else {
    writeFileSync(`${root}${file}`, text);
    console.log(`${file} is up to date now.`);
  }
}

function putScriptTag() {
  const readme = read('README.md');
  const { version } = JSON.parse(read('package.json'));
  const page = readme && withScriptTag(readme, version, read('dist/activity-finder.js') ?? '');
  if (page) put('README.md', page);
  else console.warn('README.md has no <!-- script-tag --> … <!-- /script-tag --> to put the script tag in.');
}

if (!checking) run('build.mjs');
else if (!existsSync(`${root}dist/activity-finder.js`)) {
  console.error('Nothing is built to check against. Run: npm run build');
  process.exit(1);
}

const manifest = await cli({
  argv: ['analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet'],
  cwd: root,
  noWrite: true,
});
put('custom-elements.json', `${JSON.stringify(manifest, null, 2)}\n`);
put('docs/reference.md', reference(manifest));
putScriptTag();
put('docs/feed-format.md', withFields(read('docs/feed-format.md'), JSON.parse(read('docs/feed-format.schema.json'))));
const columns = await readerColumns();
put('docs/activities-template.csv', template(columns));
put('docs/spreadsheet.md', withColumns(read('docs/spreadsheet.md'), columns));
if (existsSync(`${root}scripts/content-register.mjs`)) run('content-register.mjs', ...(checking ? ['--check'] : []));
run('prompts-page.mjs', ...(checking ? ['--check'] : []));
