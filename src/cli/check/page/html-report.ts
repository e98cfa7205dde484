import { number, percent } from '../../output/count-words.js';
import type { CheckReport, Example, Fix, Grouped } from '../check-report.js';
import { formatName } from '../format-names.js';
import { keptSentence } from '../kept-sentence.js';
import { bands, bar } from './charts.js';
import { markup, nothing, type Html } from './escape.js';
import { PAGE_STYLE } from './page-style.js';

// Whoever gets the page need not know in which folder the file lay.
const nameOf = (source: string): string =>
  /^https?:/i.test(source) ? source : (source.split(/[\\/]/).at(-1) ?? source);

/** Reasons of each list; the JSON has them all. */
const REASONS = 20;

const exampleWords = ({ id, name }: Example): string => (name ? `${name} (${id})` : id);

const examplesHtml = (examples: readonly Example[]): Html =>
  examples.length === 0 ? nothing : markup`<p class="quiet">For example: ${examples.map(exampleWords).join('; ')}</p>`;

const figure = (count: number, words: string): Html => markup`<li><b>${number(count)}</b> ${words}</li>`;

function saysHtml({ says }: CheckReport): Html {
  const rows = says
    .filter(({ of }) => of > 0)
    .map(
      ({ label, count, of }) =>
        markup`<tr>
          <th scope="row">${label}</th>
          <td class="chart">${bar(count, of)}</td>
          <td class="figure">${percent(count, of)}%</td>
        </tr>`,
    );
  return markup`<h2>What the listings say</h2>
    <table>
      <caption>
        Share of the listings of which it can be asked. What is missing counts as “not stated”, never as no.
      </caption>
      ${rows}
    </table>`;
}

function freshnessHtml({ freshness: { bands: parts, newest, oldest, checked } }: CheckReport): Html {
  const checkedWords = checked > 0 ? `${number(checked)} say when somebody checked them.` : '';
  return markup`<h2>How fresh they are</h2>
    <p>By the day somebody last changed or checked each listing.</p>
    ${bands(parts.filter(({ count }) => count > 0))}
    ${newest && oldest ? markup`<p class="quiet">The newest is of ${newest}, the oldest of ${oldest}. ${checkedWords}</p>` : nothing}`;
}

const fixHtml = ({ title, why, found, how, count, of, examples }: Fix): Html =>
  markup`<li>
    <h3>${title}</h3>
    <p class="quiet">${number(count)} of ${number(of)}</p>
    <p>${why}</p>
    ${found ? markup`<p>Found: ${found}</p>` : nothing}
    ${how ? markup`<p class="how">${how}</p>` : nothing} ${examplesHtml(examples)}
  </li>`;

function fixesHtml({ fixes, records }: CheckReport): Html {
  // Of an empty list the reasons are all there is to fix.
  if (fixes.length === 0 || records.kept === 0) return nothing;
  return markup`<h2>Most useful to fix</h2>
    <p>The one that gains most comes first.</p>
    <ol class="fixes">
      ${fixes.map(fixHtml)}
    </ol>`;
}

function groupsHtml(title: string, groups: readonly Grouped[]): Html {
  if (groups.length === 0) return nothing;
  const items = groups
    .slice(0, REASONS)
    .map(
      ({ reason, field, hint, count, examples }) =>
        markup`<li><b>${number(count)}</b> × ${field ? `${field}: ` : ''}${reason} ${hint ?? ''} ${examplesHtml(examples)}</li>`,
    );
  return markup`<h2>${title}</h2>
    <ul class="reasons">
      ${items}
    </ul>`;
}

const figuresHtml = ({ records }: CheckReport): Html =>
  markup`<ul class="figures">
    ${[
      figure(records.read, 'records read'),
      figure(records.kept, 'listings came out'),
      figure(records.damaged, 'could not be used'),
      figure(records.leftOut, 'ended or not asked for'),
      ...(records.notActivity > 0 ? [figure(records.notActivity, 'no physical activity')] : []),
      figure(records.mended, 'values mended'),
    ]}
  </ul>`;

function feedHtml(report: CheckReport): Html {
  const { source, on, format, problem, publishers, warnings, records, dropped, mended } = report;
  const heading = markup`<h1>${nameOf(source)}</h1>
    <p class="quiet">
      ${[formatName(format), `checked ${on}`].filter(Boolean).join(', ')}${publishers.length > 0 ? `, published by ${publishers.slice(0, 5).join(', ')}` : ''}
    </p>`;
  if (problem)
    return markup`<article class="feed">
      ${heading}
      <p class="note">Nothing could be read. ${problem.detail}</p>
    </article>`;
  return markup`<article class="feed">
    ${heading}
    ${report.says.length > 0 ? figuresHtml(report) : nothing}
    <p>${keptSentence(report)}</p>
    ${warnings.map((warning) => markup`<p class="note">${warning}</p>`)}
    ${records.kept > 0 && report.says.length > 0 ? markup`${saysHtml(report)} ${freshnessHtml(report)}` : nothing} ${fixesHtml(report)}
    ${groupsHtml('Left out, and why', dropped)} ${groupsHtml('Mended, or left out of a listing that was kept', mended)}
  </article>`;
}

/** The reports as one self-contained page: no script, no picture and no request, ready to print or to send. */
export function htmlReport(reports: readonly CheckReport[]): string {
  const title = reports.length === 1 ? `Check of ${nameOf(reports[0]!.source)}` : `Check of ${reports.length} feeds`;
  const page = markup`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <title>${title}</title>
        <style>
          ${{ html: PAGE_STYLE }}
        </style>
      </head>
      <body>
        <main>${reports.map(feedHtml)}</main>
      </body>
    </html>`;
  return `${page.html.trim()}\n`;
}
