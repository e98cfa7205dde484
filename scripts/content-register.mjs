// Writes docs/content-register.md: every health fact in the product, with its source and state.
// `--check` writes nothing and fails when the file is stale.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = new URL('..', import.meta.url);
const register = new URL('docs/content-register.md', root);

const load = async (file) =>
  (await runnerImport(fileURLToPath(new URL(`src/health/${file}`, root)), { configFile: false, logLevel: 'silent' }))
    .module;

const { CONDITIONS } = await load('conditions.ts');
const { CONDITION_SOURCES, LEFT_OUT_EVERYWHERE } = await load('condition-sources.ts');
const { SAFETY_LINES } = await load('safety-lines.ts');
const { CHANCES_LOWERED, GUIDELINES, GUIDELINE_GAPS, GUIDELINE_REVIEW, TOPICS, factsOf } = await load('guidelines.ts');
const { GUIDELINE_SOURCES } = await load('guideline-sources.ts');
const { FURTHER_HELP } = await load('further-help.ts');
const { CHARTER_AREAS, CHARTER_GAPS, CHARTER_REVIEW } = await load('active-practice.ts');
const { EVERYDAY_ACTIVITIES } = await load('week-sum.ts');
const { ACTIVITY_KINDS, KINDS_LEFT_OUT } = await load('activity-kinds.ts');

const cell = (text) => text.replaceAll('|', '\\|');
const named = ({ name, url }) => (url ? `[${cell(name)}](${url})` : cell(name));
const table = (head, rows) => [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

const labels = new Map(CONDITIONS.map(({ id, label }) => [id, label]));
const gaps = CONDITION_SOURCES.flatMap(({ id, leftOut }) => leftOut.map((gap) => `- **${labels.get(id)}**: ${gap}.`));

/** One row for each sentence of a guideline, one for what it helps, with its sources. */
const guidelineRows = GUIDELINES.flatMap((guideline) => [
  ...TOPICS.flatMap((topic) =>
    factsOf(guideline, topic).map(({ text: words, sources }) => [
      `\`${guideline.id}\``,
      topic,
      cell(words),
      sources.map(named).join('; '),
    ]),
  ),
  [`\`${guideline.id}\``, 'good for', cell(guideline.helps.join('; ')), named(guideline.source)],
]);

const text = `# Content register

Every health fact in the product, with where it comes from. Made by \`node scripts/content-register.mjs\` from the data in
\`src/health\`; do not edit it by hand. **No clinician has reviewed any of it yet.** "Read on" is the day the source was read. After
"review by" the product shows a pointer to the source instead of the text. A source without a link is one whose address
was not verified. "This finder" claims nothing about health: it says how the finder behaves, or whom to ask.

## What people are told

${table(
  ['Line', 'Text', 'Source', 'Read on', 'Review by', 'Clinical review'],
  SAFETY_LINES.map(({ id, text: words, source, also = [], readOn, reviewBy, clinicalReview }) => [
    `\`${id}\``,
    cell(words),
    [source, ...also].map(named).join('; '),
    readOn,
    reviewBy,
    clinicalReview,
  ]),
)}

## Kinds of activity

What a listing may claim by its kind alone, worded "This kind of class is usually made for…", and shown last.

${table(
  ['Kind', 'Usually made for', 'Source', 'Read on', 'Review by', 'Clinical review'],
  ACTIVITY_KINDS.map(({ name, conditions, source, readOn, reviewBy, clinicalReview }) => [
    cell(name),
    cell(conditions.map((id) => labels.get(id)).join('; ')),
    named(source),
    readOn,
    reviewBy,
    clinicalReview,
  ]),
)}

Left out:

${KINDS_LEFT_OUT.map((kind) => `- ${kind}.`).join('\n')}

## Conditions

Which conditions there are, what they are called, and what choosing one changes.

${table(
  ['Condition', 'Medical term', 'Safety mode', 'Sources', 'Read on', 'Review by', 'Clinical review'],
  CONDITIONS.map(({ label, clinicalName, mode }, index) => {
    const { sources, readOn, reviewBy, clinicalReview } = CONDITION_SOURCES[index];
    return [
      cell(label),
      cell(clinicalName),
      `\`${mode}\``,
      sources.map(named).join('; '),
      readOn,
      reviewBy,
      clinicalReview,
    ];
  }),
)}

## Guidelines

In our own sentences, with the guidelines' numbers. All read on ${GUIDELINE_REVIEW.readOn}, to be reviewed by
${GUIDELINE_REVIEW.reviewBy}; clinical review: ${GUIDELINE_REVIEW.clinicalReview}.

${table(['Group', 'Topic', 'Text', 'Source'], guidelineRows)}

For adults, and for adults aged 65 and over, the chance of getting these is lower by at most so much. Source:
${named(GUIDELINE_SOURCES.adults)}.

${table(
  ['Illness', 'Lower by'],
  CHANCES_LOWERED.map(([illness, upTo]) => [cell(illness), `up to ${upTo}%`]),
)}

Where to read on. A host may put its own in their place.

${table(
  ['Name', 'For', 'Read on', 'Review by'],
  FURTHER_HELP.map((help) => [named(help), help.audience, help.readOn, help.reviewBy]),
)}

How hard everyday activities are, in "What counts this week?": as ${named(GUIDELINE_SOURCES.adults)} has it. \`ask\` stands
where no source says; the person says then.

${table(
  ['Activity', 'How hard', 'Strength'],
  EVERYDAY_ACTIVITIES.map(({ id, effort, strength }) => [id, effort, strength ? 'yes' : '']),
)}

## Active practice

Ideas for the charter's areas. Read on ${CHARTER_REVIEW.readOn}, to be reviewed by ${CHARTER_REVIEW.reviewBy}; clinical
review: ${CHARTER_REVIEW.clinicalReview}.

${table(
  ['Area', 'Idea', 'Source'],
  CHARTER_AREAS.flatMap(({ id, ideas }) => ideas.map((idea) => [id, cell(idea.text), named(idea.source)])),
)}

## Gaps

Known, and left out until there is a source. For every condition:

${LEFT_OUT_EVERYWHERE.map((gap) => `- ${gap}.`).join('\n')}

For one:

${gaps.join('\n')}

In the guidelines:

${GUIDELINE_GAPS.map((gap) => `- ${gap}.`).join('\n')}

In the charter:

${CHARTER_GAPS.map((gap) => `- ${gap}.`).join('\n')}
`;

if (process.argv.includes('--check')) {
  const current = await readFile(register, 'utf8').catch(() => '');
  if (current !== text) {
    console.error('docs/content-register.md is stale: run `node scripts/content-register.mjs`.');
    process.exitCode = 1;
  }
} else {
  await writeFile(register, text);
}
