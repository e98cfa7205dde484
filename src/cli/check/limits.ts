import { UsageError } from '../usage-error.js';
import type { CheckReport } from './check-report.js';
import { QUESTIONS } from './questions.js';

/** A limit a feed has to keep: at most so many damaged or mended records, at least so many listings that say something. */
export interface Limit {
  readonly key: string;
  readonly amount: number;
  readonly percent: boolean;
}

/** Kept when nobody says otherwise: one damaged record in ten. */
export const USUAL_LIMITS = 'damaged=10%';

const AT_MOST = ['damaged', 'mended', 'stale'];

/**
 * Reads limits such as `damaged=5%,price=80%`.
 *
 * @throws UsageError when they cannot be understood.
 */
export function readLimits(words: string): readonly Limit[] {
  const keys = [...AT_MOST, ...QUESTIONS.map(({ key }) => key)];
  return words
    .split(',')
    .filter((part) => part.trim())
    .map((part) => {
      const [, key = '', amount, sign] = /^\s*([a-z]+)\s*=\s*(\d+(?:\.\d+)?)\s*(%?)\s*$/.exec(part) ?? [];
      if (!keys.includes(key))
        throw new UsageError(
          `--fail-on does not understand “${part.trim()}”. Write for example damaged=0 or price=80%. It knows: ${keys.join(', ')}.`,
        );
      return { key, amount: Number(amount), percent: sign === '%' };
    });
}

/** The limits a report breaks, each as a sentence. A feed that gives nothing breaks them all. */
export function brokenLimits(report: CheckReport, limits: readonly Limit[]): readonly string[] {
  const { records, says, freshness, problem } = report;
  if (problem) return ['Nothing could be read.'];
  if (records.kept === 0) return ['No listing came out.'];
  const old = freshness.bands.slice(2, 4).reduce((sum, { count }) => sum + count, 0);
  const atMost: Readonly<Record<string, readonly [number, number]>> = {
    damaged: [records.damaged, records.read],
    mended: [records.mended, records.read],
    stale: [old, records.kept],
  };
  return limits.flatMap(({ key, amount, percent }) => {
    const wanted = `${amount}${percent ? '%' : ''}`;
    const most = atMost[key];
    if (most) {
      const [count, of] = most;
      const figure = percent ? (of === 0 ? 0 : (count / of) * 100) : count;
      return figure > amount ? [`${key}: ${count} of ${of}, and at most ${wanted} was asked for.`] : [];
    }
    const { count = 0, of = 0 } = says.find((each) => each.key === key) ?? {};
    const figure = percent ? (of === 0 ? 100 : (count / of) * 100) : count;
    return figure < amount ? [`${key}: ${count} of ${of} say it, and at least ${wanted} was asked for.`] : [];
  });
}
