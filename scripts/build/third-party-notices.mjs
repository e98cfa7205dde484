import { readFileSync, readdirSync } from 'node:fs';

/** Folders of the packages whose code or style sheets are in the bundles. */
const bundled = new Set();

/** Notes which packages a build takes code from. */
export const noteBundled = () => ({
  name: 'note-bundled',
  generateBundle(_options, files) {
    for (const { moduleIds = [] } of Object.values(files))
      for (const id of moduleIds) {
        const folder = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0];
        if (folder) bundled.add(folder);
      }
  },
});

function notice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const file = readdirSync(folder).find((each) => /^licen[cs]e(\.|$)/i.test(each));
  if (!file) throw new Error(`${name} has no licence file, so it cannot be bundled.`);
  return `${name} ${version} (${license})\n\n${readFileSync(`${folder}/${file}`, 'utf8').trim()}\n`;
}

/** The licences of everything bundled since the script started, as one text. */
export const thirdPartyNotices = () =>
  [
    'activity-finder contains code of these projects. Their authors ask that their notices go along with it.\n',
    ...[...bundled].sort().map(notice),
  ].join(`\n${'-'.repeat(80)}\n\n`);
