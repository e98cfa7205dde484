import { counted, number } from '../output/count-words.js';
import type { CheckReport } from './check-report.js';

/** What became of the records, in one or two sentences. */
export function keptSentence({ records, format }: CheckReport): string {
  const { read, kept, folded, damaged, leftOut, notActivity, mended } = records;
  if (format === 'activity-finder-overlay')
    return `${counted(read, 'row')} read, ${kept === 1 ? '1 says' : `${number(kept)} say`} something that can be used.`;
  const parts = [
    folded > 0 && `${counted(folded, 'record')} became part of another one (dates of a series, older versions)`,
    leftOut > 0 && `${counted(leftOut, 'record')} ${leftOut === 1 ? 'was' : 'were'} left out as ended or not asked for`,
    notActivity > 0 &&
      `${counted(notActivity, 'record')} ${notActivity === 1 ? 'is' : 'are'} no physical activity and ${notActivity === 1 ? 'was' : 'were'} left out`,
    damaged > 0 && `${counted(damaged, 'record')} could not be used`,
    mended > 0 && `${counted(mended, 'value')} ${mended === 1 ? 'was' : 'were'} mended or left out`,
  ].filter((part) => part !== false);
  const first = `${counted(read, 'record')} read, ${counted(kept, 'listing')} came out.`;
  if (parts.length === 0) return first;
  const [last] = parts.slice(-1);
  const rest = parts.slice(0, -1);
  return `${first} ${rest.length > 0 ? `${rest.join('; ')}; ${last}` : last}.`;
}
