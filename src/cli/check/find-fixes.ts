import type { Opportunity } from '../../opportunity/opportunity.js';
import type { Example, Fix, Grouped } from './check-report.js';
import { daysOld, STALE_AFTER } from './freshness.js';
import { howToFix } from './how-to-fix.js';
import { QUESTIONS } from './questions.js';

/** Most things to fix that a report names: more is a list nobody starts on. */
const FIXES = 10;
const EXAMPLES = 3;
/** What a damaged record loses, beside the questions: everything. */
const DAMAGED = 12;
const MENDED = 3;

interface Weighed extends Fix {
  readonly gain: number;
}

// The publisher knows the record by its own id, without the key of the feed that ours begins with.
const exampleOf = ({ id, name }: Opportunity): Example => ({ id: id.replace(/^[^:]*:/, ''), name });

/** What is known of a feed when the things to fix are chosen. */
export interface Findings {
  readonly format: string;
  readonly opportunities: readonly Opportunity[];
  readonly read: number;
  readonly damaged: readonly Grouped[];
  readonly mended: readonly Grouped[];
  /** Epoch milliseconds. */
  readonly now: number;
}

function unanswered({ opportunities, format }: Findings): readonly Weighed[] {
  return QUESTIONS.map(({ key, fix, why, gain, applies, answered }) => {
    const asked = opportunities.filter(applies);
    const silent = asked.filter((opportunity) => !answered(opportunity));
    return about(key, fix, why, gain, format, silent, asked.length);
  });
}

function about(
  key: string,
  title: string,
  why: string,
  gain: number,
  format: string,
  listings: readonly Opportunity[],
  of: number,
): Weighed {
  const how = howToFix(key, format);
  const examples = listings.slice(0, EXAMPLES).map(exampleOf);
  return { key, title, why, ...(how && { how }), count: listings.length, of, examples, gain: gain * listings.length };
}

function ageing({ opportunities, format, now }: Findings): readonly Weighed[] {
  const old = opportunities
    .filter((each) => (daysOld(each, now) ?? 0) > STALE_AFTER)
    .sort((a, b) => (daysOld(b, now) ?? 0) - (daysOld(a, now) ?? 0));
  const unlicensed = opportunities.filter(({ trust }) => !trust.licence);
  return [
    about(
      'stale',
      'Look through the listings that nobody has touched for a year',
      'People do not trust what may have ended. The finder shows the age of every listing.',
      5,
      format,
      old,
      opportunities.length,
    ),
    about(
      'licence',
      'Say under which licence others may show the listings',
      'Without a licence nobody can be sure that they may show them.',
      1,
      format,
      unlicensed,
      opportunities.length,
    ),
  ];
}

// The same name at the same place and time, twice in one feed, is usually one class entered twice.
function doubles({ opportunities }: Findings): readonly Weighed[] {
  const seen = new Map<string, Opportunity>();
  const again: Opportunity[] = [];
  for (const opportunity of opportunities) {
    const { name, place, schedule } = opportunity;
    const where = place?.postcode ?? (place?.point && JSON.stringify(place.point));
    if (!where || !schedule?.times.length) continue;
    const key = JSON.stringify([name.toLowerCase(), where, schedule.times]);
    if (seen.has(key)) again.push(opportunity);
    else seen.set(key, opportunity);
  }
  const why = 'Somebody sees the same thing twice and wonders which of them is right.';
  return [about('double', 'Take out listings that stand there twice', why, 3, '', again, opportunities.length)];
}

/** Reasons of what is left out on purpose: there is nothing to correct. */
const ON_PURPOSE = /column is (?:not read|read only)|is masked/;

function fromNotes({ damaged, mended, read }: Findings): readonly Weighed[] {
  const lost = damaged.map(({ reason, field, hint, count, examples }) => ({
    key: 'damaged',
    title: 'Mend records that could not be read',
    why: 'Nobody sees them at all.',
    found: field ? `${field}: ${reason}` : reason,
    ...(hint && { how: hint }),
    count,
    of: read,
    examples,
    gain: DAMAGED * count,
  }));
  const wrong = mended.filter(({ reason }) => !ON_PURPOSE.test(reason));
  const repaired = wrong.map(({ reason, field, hint, count, examples }) => ({
    key: 'mended',
    title: field ? `Correct “${field}”` : 'Correct a value',
    why: 'It was mended or left out here. Other programs that read the feed may take it as it stands.',
    found: reason,
    ...(hint && { how: hint }),
    count,
    of: read,
    examples,
    gain: MENDED * count,
  }));
  return [...lost, ...repaired];
}

/** The ten most useful things to fix, the one that gains most first. */
export function findFixes(findings: Findings): readonly Fix[] {
  return [...unanswered(findings), ...ageing(findings), ...doubles(findings), ...fromNotes(findings)]
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.gain - a.gain || (a.key < b.key ? -1 : 1))
    .slice(0, FIXES)
    .map(({ gain: _, ...fix }) => fix);
}
