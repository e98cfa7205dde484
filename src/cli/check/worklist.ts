import Papa from 'papaparse';
import type { Opportunity } from '../../opportunity/opportunity.js';
import { lastTouched } from './freshness.js';
import { QUESTIONS } from './questions.js';

/** The columns, as an overlay is read by: those that are blank are for the local team to fill in. */
const COLUMNS = [
  'id',
  'name',
  'postcode',
  'missing',
  'suitability',
  'welcome',
  'do not show',
  'reviewed by',
  'reviewed on',
] as const;

/** What a listing does not say, in a few words. */
function missingFrom(opportunity: Opportunity): string {
  const silent = QUESTIONS.filter(({ applies, answered }) => applies(opportunity) && !answered(opportunity));
  const words = silent.map(({ key }) => key);
  return [...words, ...(lastTouched(opportunity) ? [] : ['date'])].join(', ');
}

/**
 * A spreadsheet with one row a listing, those that say least first. Filled in and saved it is a valid overlay. Begins
 * with a byte-order mark, without which Excel misreads it, and no cell is taken for a formula.
 */
export function worklist(opportunities: readonly Opportunity[]): string {
  const rows = opportunities
    .map((opportunity) => ({ opportunity, missing: missingFrom(opportunity) }))
    .sort((a, b) => b.missing.split(',').length - a.missing.split(',').length)
    .map(({ opportunity: { id, name, place }, missing }) => [
      id,
      name,
      place?.postcode ?? '',
      missing,
      '',
      '',
      '',
      '',
      '',
    ]);
  return `\uFEFF${Papa.unparse({ fields: [...COLUMNS], data: rows }, { escapeFormulae: true, newline: '\r\n' })}\r\n`;
}
