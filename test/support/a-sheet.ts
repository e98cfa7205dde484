import { readFeed } from '../../src/feed/read-feed.js';
import type { ReadOptions } from '../../src/feed/reader.js';
import type { FeedResult } from '../../src/feed/report.js';
import type { Opportunity } from '../../src/opportunity/opportunity.js';
import { NOW } from './a-feed.js';

const quoted = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** A sheet with these headings and rows, as a spreadsheet program saves it. */
export function aSheet(headings: readonly string[], ...rows: readonly (readonly string[])[]): string {
  return [headings, ...rows].map((cells) => cells.map(quoted).join(',')).join('\r\n');
}

/** What comes out of a sheet. */
export const readSheet = (text: string, options: ReadOptions = {}): Promise<FeedResult> =>
  readFeed(text, { now: NOW, ...options });

/** What comes out of one row that says this beside its name, its place and a day. */
export async function fromRow(
  says: Readonly<Record<string, string>>,
): Promise<{ opportunity: Opportunity; notes: string[] }> {
  const base = { Name: 'Gentle exercise', Venue: 'Village Hall', Day: 'Tuesday' };
  const cells = { ...base, ...says };
  const { opportunities, report } = await readSheet(aSheet(Object.keys(cells), Object.values(cells)));
  const [opportunity] = opportunities;
  if (!opportunity) throw new Error(`Nothing came out: ${JSON.stringify(report)}`);
  return {
    opportunity,
    notes: report.repaired.map(({ record, field, reason }) => `${record}${field ? `, ${field}` : ''}: ${reason}`),
  };
}
