// Every story as pictures to look at, by width and colour scheme, with a contact sheet: tour/index.html.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { serve } from '../test/support/serve.mjs';
import { CHROME_ARGS, findChrome } from './find-chrome.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const WIDTHS = [320, 768, 1280];
const SCHEMES = ['light', 'dark'];

/** `npm run tour -- list` takes only the stories with "list" in their name. */
const wanted = process.argv[2] ?? '';

const { status } = spawnSync(
  'npx',
  ['storybook', 'build', '--quiet', '--loglevel', 'warn', '--disable-telemetry', '-o', 'storybook-static'],
  {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  },
);
if (status !== 0) process.exit(1);

const { entries } = JSON.parse(readFileSync(`${root}storybook-static/index.json`, 'utf8'));
const stories = Object.values(entries).filter(({ id, type }) => type === 'story' && id.includes(wanted));

async function picture(page, origin, id, scheme, file) {
  await page.goto(`${origin}/iframe.html?id=${id}&viewMode=story&globals=scheme:${scheme}`);
  await page.locator('body.sb-show-main').waitFor();
  // Some stories stay in the loading state for good, others draw a map after the list: quiet, or a moment, is enough.
  await page.waitForLoadState('networkidle', { timeout: 3000 }).catch(() => undefined);
  await page.waitForTimeout(300);
  await page.screenshot({ path: `${root}tour/${file}`, fullPage: true, animations: 'disabled' });
}

/** Takes the pictures of one width and scheme, one after the other. */
async function walk(browser, origin, width, scheme) {
  const page = await browser.newPage({ viewport: { width, height: 400 }, colorScheme: scheme, locale: 'en-GB' });
  for (const { id } of stories)
    await picture(page, origin, id, scheme, `${id}-${width}-${scheme}.png`).catch((error) => {
      console.error(`${id} at ${width} px, ${scheme}: ${error.message.split('\n')[0]}`);
      process.exitCode = 1;
    });
  await page.close();
}

const figure = ({ id }, width, scheme) => {
  const file = `${id}-${width}-${scheme}.png`;
  return `<figure><a href="${file}"><img src="${file}" width="${Math.round(width / 3)}" alt="" loading="lazy"></a>
<figcaption>${width} px, ${scheme}</figcaption></figure>`;
};

const row = (story, scheme) => `<div>${WIDTHS.map((width) => figure(story, width, scheme)).join('\n')}</div>`;
const section = (story) => `<section><h2>${story.title}: ${story.name}</h2>
${SCHEMES.map((scheme) => row(story, scheme)).join('\n')}</section>`;

const contactSheet = () => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Tour</title>
<style>body{font:16px/1.5 sans-serif;margin:2em;background:#eee}div{display:flex;flex-wrap:wrap;gap:1em;align-items:start}
figure{margin:0}img{display:block;border:1px solid #999;background:#fff}</style>
<h1>Tour: ${stories.length} stories</h1>
${stories.map(section).join('\n')}</html>
`;

rmSync(`${root}tour`, { recursive: true, force: true });
mkdirSync(`${root}tour`);
const site = await serve({ folders: { '/': 'storybook-static' } });
const browser = await chromium.launch({ executablePath: findChrome(), args: CHROME_ARGS });
const walks = WIDTHS.flatMap((width) => SCHEMES.map((scheme) => ({ width, scheme })));
// Two at a time: pictures are drawn without a graphics card, and a small machine has two cores.
const next = async () => {
  for (let one = walks.shift(); one; one = walks.shift()) await walk(browser, site.origin, one.width, one.scheme);
};
await Promise.all([next(), next()]);
await browser.close();
site.close();
writeFileSync(`${root}tour/index.html`, contactSheet());
console.log(`${stories.length} stories, ${stories.length * 6} pictures: tour/index.html`);
