// Writes docs/prompts.md: every message, idea and conversation with its source, and what exists for whom and where.
// `--check` writes nothing and fails when the file is stale.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { runnerImport } from 'vite';

const root = new URL('..', import.meta.url);
const page = new URL('docs/prompts.md', root);

const load = async (file) =>
  (
    await runnerImport(fileURLToPath(new URL(`src/health/prompts/${file}`, root)), {
      configFile: false,
      logLevel: 'silent',
    })
  ).module;

const { PUBLIC_PROMPTS } = await load('public-prompts.ts');
const { FAMILY_PROMPTS } = await load('family-prompts.ts');
const { CONDITION_PROMPTS } = await load('condition-prompts.ts');
const { WORK_PROMPTS } = await load('work-prompts.ts');
const { MYTHS } = await load('myths.ts');
const { IDEAS, WARD_NOTE } = await load('ideas.ts');
const { CONVERSATIONS } = await load('conversation.ts');
const { AUDIENCES } = await load('audiences.ts');
const { SETTINGS } = await load('prompt.ts');
const { PROMPT_GAPS } = await load('prompt-gaps.ts');

const ALL = [...PUBLIC_PROMPTS, ...FAMILY_PROMPTS, ...CONDITION_PROMPTS, ...WORK_PROMPTS, ...MYTHS];

/** Years of age at which most people can read a text: the Flesch-Kincaid grade, and five. */
function readingAge(text) {
  const sentences = text.split(/(?<=[.?!])\s+/).length;
  const words = text.split(/\s+/);
  const grade = fleschKincaid({
    sentence: sentences,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllable(word), 0),
  });
  return Math.max(5, Math.round(grade + 5));
}

const cell = (text) => text.replaceAll('|', '\\|');
const named = ({ name, url }) => (url ? `[${cell(name)}](${url})` : cell(name));
const table = (head, rows) => [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

const count = (prompts, setting) => prompts.filter(({ settings }) => settings.includes(setting)).length;
const coverage = (name, prompts) => [name, ...SETTINGS.map((setting) => String(count(prompts, setting) || '–'))];

const groups = [
  ...AUDIENCES.map((audience) => [
    `\`${audience}\``,
    ALL.filter((prompt) => prompt.audience === audience && !prompt.condition && !prompt.myth),
  ]),
  ...CONDITION_PROMPTS.map((prompt) => [`condition \`${prompt.condition}\``, [prompt]]),
  ['topic `myths`', MYTHS],
];
const missing = groups.flatMap(([name, prompts]) => {
  const none = SETTINGS.filter((setting) => setting !== 'staff-room' && !count(prompts, setting));
  return none.length ? [`- ${name}: nothing for ${none.join(', ')}.`] : [];
});

const text = `# Messages about moving more

What \`<move-more-prompt>\` can say, made by \`node scripts/prompts-page.mjs\` from the data in \`src/health/prompts\`; do not edit it
by hand. **No clinician has reviewed any of it yet.** "Read on" is the day the sources were read. After "review by" a message is no
longer shown. A source without a link is one whose address was not verified. The reading age is a formula's guess (Flesch-Kincaid
grade and five), not a pass mark; the aim is 9 to 11.

## Who and where

How many messages there are for whom, and where they may be shown. Where there are none, the nearest ones are shown and the
developer's console says so.

${table(
  ['For', ...SETTINGS],
  groups.map(([name, prompts]) => coverage(name, prompts)),
)}

## Missing

${missing.join('\n')}

Drafted, and left out for want of a source:

${PROMPT_GAPS.map(([what, why]) => `- **${what}**: ${why}.`).join('\n')}

## Messages

${table(
  [
    'Id',
    'For',
    'Topic',
    'Where',
    'Text',
    'Length',
    'Reading age',
    'Sources',
    'Read on',
    'Review by',
    'Clinical review',
  ],
  ALL.map((prompt) => [
    `\`${prompt.id}\``,
    prompt.condition ?? prompt.audience,
    prompt.topic,
    prompt.settings.join(', '),
    cell(prompt.myth ? `“${prompt.myth}”: ${prompt.text}` : prompt.text),
    prompt.length,
    String(readingAge(prompt.text)),
    [prompt.source, ...prompt.also].map(named).join('; '),
    prompt.readOn,
    prompt.reviewBy,
    prompt.clinicalReview,
  ]),
)}

## Ideas for at home and on a ward

Not offered where a condition's mode forbids it. On every ward card: "${WARD_NOTE.text}" (${named(WARD_NOTE.source)})

${table(
  ['Id', 'Where', 'Title', 'Steps', 'Reading age', 'Source', 'Read on', 'Review by', 'Clinical review'],
  IDEAS.map((idea) => [
    `\`${idea.id}\``,
    idea.place,
    idea.title,
    cell(idea.steps.join(' ')),
    String(readingAge(idea.steps.join(' '))),
    named(idea.source),
    idea.readOn,
    idea.reviewBy,
    idea.clinicalReview,
  ]),
)}

## Conversations

For staff. What to ask, never a script.

${table(
  ['Length', 'Step', 'What it is for', 'Questions to pick from', 'Sources', 'Read on', 'Review by', 'Clinical review'],
  CONVERSATIONS.flatMap(({ length, steps, source, also, readOn, reviewBy, clinicalReview }) =>
    steps.map(({ title, aim, questions, mind }) => [
      length,
      title,
      cell([aim, mind].filter(Boolean).join(' ')),
      cell(questions.map((question) => `“${question}”`).join(' ')),
      [source, ...also].map(named).join('; '),
      readOn,
      reviewBy,
      clinicalReview,
    ]),
  ),
)}
`;

if (process.argv.includes('--check')) {
  const current = await readFile(page, 'utf8').catch(() => '');
  if (current !== text) {
    console.error('docs/prompts.md is stale: run `node scripts/prompts-page.mjs`.');
    process.exitCode = 1;
  }
} else {
  await writeFile(page, text);
}
