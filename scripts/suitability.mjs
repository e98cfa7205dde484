// How well descriptions are read: `npm run suitability` prints what is heard of the labelled descriptions, the half that
// the rules were tuned on, the half that was held back and a later set, and what is found in captured descriptions, where
// there are any. `-- --wrong` lists every wrong answer, `-- tuning`, `-- held` or `-- blind` prints one of them alone.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundled } from '../bench/bundle.mjs';
import { arguable } from './suitability/arguable.mjs';

const { readSuitability } = await import(await bundled('src/health/suitability-cues.ts', 'suitability-cues'));
const SETS = ['tuning', 'held', 'blind'];
const sets = SETS.filter((set) => process.argv.includes(set));
const listWrong = process.argv.includes('--wrong');
const root = fileURLToPath(new URL('..', import.meta.url));

const said = (text) => {
  const { suitability, exclusions } = readSuitability([text]);
  return {
    suits: suitability.map(({ condition }) => condition),
    excludes: exclusions.flatMap(({ condition }) => condition ?? []),
  };
};
const share = (part, whole) => `${part} of ${whole} (${whole ? Math.round((100 * part) / whole) : 0}%)`;

/** Counts the answers to one set; each wrong answer is a line. */
function judge(set) {
  const items = JSON.parse(readFileSync(`${root}test/health/labelled/${set}.json`, 'utf8'));
  const total = { suits: 0, excludes: 0 };
  const heard = { suits: 0, excludes: 0 };
  const claimed = { suits: 0, excludes: 0 };
  const wrong = { suits: [], excludes: [], missed: [], turned: [] };
  for (const { id, text, suits, excludes } of items) {
    const labels = { suits, excludes };
    const answers = said(text);
    for (const side of ['suits', 'excludes']) {
      total[side] += labels[side].length;
      heard[side] += labels[side].filter((condition) => answers[side].includes(condition)).length;
      for (const condition of answers[side].filter((one) => labels[side].includes(one) || !arguable(one, text))) {
        claimed[side]++;
        if (!labels[side].includes(condition)) wrong[side].push(`${id} ${condition}: ${text}`);
      }
      for (const condition of labels[side])
        if (!answers[side].includes(condition)) wrong.missed.push(`${id} ${side} ${condition}: ${text}`);
    }
    for (const condition of excludes)
      if (answers.suits.includes(condition)) wrong.turned.push(`${id} ${condition}: ${text}`);
  }
  console.log(`\n${set}: ${items.length} descriptions`);
  console.log(`  exclusions taken for suitability   ${share(wrong.turned.length, total.excludes)}`);
  console.log(`  invitations heard                  ${share(heard.suits, total.suits)}`);
  console.log(`  claims of suitability, wrong       ${share(wrong.suits.length, claimed.suits)}`);
  console.log(`  exclusions heard                   ${share(heard.excludes, total.excludes)}`);
  console.log(`  claims of exclusion, wrong         ${share(wrong.excludes.length, claimed.excludes)}`);
  if (!listWrong) return;
  for (const [what, lines] of Object.entries(wrong)) for (const line of lines) console.log(`  ${what}: ${line}`);
}

/** The descriptions in captured records, whatever their format, each once. */
function descriptionsIn(value, found) {
  if (Array.isArray(value)) for (const one of value) descriptionsIn(one, found);
  else if (value && typeof value === 'object')
    for (const [key, inner] of Object.entries(value)) {
      if (/^(?:beta:formattedD|d)escription$/.test(key) && typeof inner === 'string') found.add(inner);
      else descriptionsIn(inner, found);
    }
  return found;
}

function captured() {
  const folder = `${root}../shared/feeds/`;
  if (!existsSync(folder)) return console.log('\ncaptured descriptions: none here');
  const found = new Set();
  for (const file of readdirSync(folder, { recursive: true }))
    if (file.endsWith('.json') && !file.includes('vocab'))
      try {
        descriptionsIn(JSON.parse(readFileSync(folder + file, 'utf8')), found);
      } catch {
        // A file that is kept because it is damaged.
      }
  const texts = [...found].filter((text) => text.length > 20);
  const read = texts.map((text) => readSuitability([text]));
  console.log(`\ncaptured descriptions: ${texts.length}, not labelled`);
  for (const { suitability, exclusions } of read) {
    for (const { condition, evidence } of suitability) console.log(`  suits ${condition}: ${evidence}`);
    for (const { condition, evidence } of exclusions) console.log(`  excludes ${condition ?? 'unnamed'}: ${evidence}`);
  }
  return undefined;
}

for (const set of sets.length ? sets : SETS) judge(set);
if (sets.length === 0) captured();
