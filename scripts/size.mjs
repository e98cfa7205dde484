// Prints the byte budgets and what dist needs of them; ends with 1 when it needs more.
import { firstViewOfSamplePage, scriptsUntilUsed } from './size/download.mjs';
import { scriptAlone } from './size/element.mjs';
import { mapBytes } from './size/map-code.mjs';

const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const sum = (files) => files.reduce((total, { bytes }) => total + bytes, 0);

/** One line for a budget, and its files where more than one counts. */
function judge(what, bytes, budget, files = []) {
  const fits = bytes <= budget;
  console.log(`${fits ? 'fits ' : 'OVER '} ${kB(bytes).padStart(9)} of ${kB(budget).padStart(8)}  ${what}`);
  for (const file of files) console.log(`${kB(file.bytes).padStart(15)}${' '.repeat(14)}${file.path}`);
  if (!fits) process.exitCode = 1;
}

const scripts = await scriptsUntilUsed();
judge('script until first results, one search and one filter', sum(scripts), 32_000, scripts);

const { chunk, leaflet } = await mapBytes();
judge(`our own map code (with Leaflet ${kB(chunk)})`, chunk - leaflet, 8_000);

const firstView = await firstViewOfSamplePage();
judge(
  'first view of the sample page: feed, map, and what comes while it is idle included',
  sum(firstView),
  300_000,
  firstView,
);

const prompt = scriptAlone('move-more-prompt.js');
judge('<move-more-prompt> alone, its messages to the public at large included', sum(prompt), 12_000, prompt);

const guidelines = scriptAlone('cmo-guidelines.js');
judge('<cmo-guidelines> alone, the guidelines for adults of any age included', sum(guidelines), 14_000, guidelines);
