import { counted, number, percent } from '../output/count-words.js';
import { printable, wrap } from '../output/wrap.js';
import type { CheckReport, Example, Fix, Grouped, Said } from './check-report.js';
import { formatName } from './format-names.js';
import { keptSentence } from './kept-sentence.js';

const BAR = 20;
/** Reasons of each list; the JSON has them all. */
const REASONS = 12;

/** What somebody needs to hear whose file cannot be read. */
const FORMATS =
  'What can be read: OpenActive (pages of RPDE, or records), Open Referral UK (a list of services, or one), CSV with a row for each activity, and our own JSON.';

const bar = (count: number, of: number): string => {
  // Only a whole bar looks whole.
  const full = of === 0 ? 0 : Math.floor((count / of) * BAR);
  return '█'.repeat(full) + '░'.repeat(BAR - full);
};

const exampleWords = ({ id, name }: Example): string => (name ? `${name} (${id})` : id);

const examplesLine = (examples: readonly Example[]): readonly string[] =>
  examples.length > 0 ? [wrap(`For example: ${examples.map(exampleWords).join('; ')}`, '    ')] : [];

const saidLine = ({ label, count, of }: Said): string =>
  `  ${bar(count, of)} ${`${percent(count, of)}%`.padStart(4)}  ${label}: ${number(count)} of ${number(of)}`;

const fixLines = ({ title, why, found, how, count, of, examples }: Fix, index: number): readonly string[] => [
  '',
  wrap(`${title} (${number(count)} of ${number(of)})`, '    ', `${`${index + 1}`.padStart(2)}. `),
  wrap(why, '    '),
  ...(found ? [wrap(`Found: ${found}`, '    ')] : []),
  ...(how ? [wrap(`How: ${how}`, '    ')] : []),
  ...examplesLine(examples),
];

function groupLines(title: string, groups: readonly Grouped[]): readonly string[] {
  if (groups.length === 0) return [];
  const more = groups.length - REASONS;
  return [
    '',
    title,
    ...groups
      .slice(0, REASONS)
      .flatMap(({ reason, field, hint, count, examples }) => [
        wrap(`${number(count)} × ${field ? `${field}: ` : ''}${reason}`, '    ', '  '),
        ...(hint ? [wrap(hint, '    ')] : []),
        ...examplesLine(examples),
      ]),
    ...(more > 0 ? [`  and ${counted(more, 'reason')} more: --json has them all`] : []),
  ];
}

// Of a server that does not answer nobody asks what it might have said.
const formatsFor = (code: string): readonly string[] =>
  code === 'unknown-format' || code === 'not-json' ? [wrap(FORMATS)] : [];

/** The report as text for a terminal, a log or an e-mail. */
export function textReport(report: CheckReport): string {
  const { source, on, format, problem, publishers, says, freshness, fixes, dropped, mended, warnings } = report;
  const heading = printable(`${source}: ${[formatName(format), `checked ${on}`].filter(Boolean).join(', ')}`);
  const lines = [heading, '='.repeat(Math.min(heading.length, 96)), ''];
  if (problem)
    return [...lines, wrap(`Nothing could be read. ${problem.detail}`), ...formatsFor(problem.code), ''].join('\n');

  lines.push(wrap(keptSentence(report)));
  if (publishers.length > 0) lines.push(wrap(`Published by ${publishers.slice(0, 5).join(', ')}.`));
  for (const warning of warnings) lines.push('', wrap(`Note: ${warning}`));
  if (says.length > 0 && report.records.kept > 0) {
    lines.push('', 'What the listings say', ...says.filter(({ of }) => of > 0).map(saidLine));
    lines.push('', 'How fresh they are (last changed or checked)');
    const width = Math.max(...freshness.bands.map(({ label }) => label.length));
    for (const { label, count } of freshness.bands.filter((band) => band.count > 0))
      lines.push(`  ${bar(count, report.records.kept)} ${label.padEnd(width)}  ${number(count)}`);
    if (freshness.newest) lines.push(`  newest ${freshness.newest}, oldest ${freshness.oldest}`);
  }
  // Of an empty list the reasons are all there is to fix.
  if (fixes.length > 0 && report.records.kept > 0)
    lines.push('', 'Most useful to fix, the one that gains most first', ...fixes.flatMap(fixLines));
  lines.push(...groupLines('Left out, and why', dropped));
  lines.push(...groupLines('Mended, or left out of a listing that was kept', mended));
  return [...lines, ''].join('\n');
}
