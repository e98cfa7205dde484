import { readExclusions } from '../../health/read-exclusions.js';
import type { CorrectableField, CorrectableValues } from '../../opportunity/correction.js';
import type { Opportunity } from '../../opportunity/opportunity.js';
import type { Exclusion, Suitability } from '../../opportunity/suitability.js';
import { onlyOnce, withoutExcluded } from '../claims/exclusions.js';
import type { FeedNote } from '../report.js';
import { frozen, stated } from '../values/stated.js';
import { findListing } from './find-listing.js';
import type { Overlay, OverlayRow } from './overlay.js';

/** Listings with a local team's additions, and what became of each row. */
export interface Overlaid {
  readonly opportunities: readonly Opportunity[];
  /** Listings that a team asked not to show, as their publishers have them. */
  readonly hidden: readonly { readonly opportunity: Opportunity; readonly by: string; readonly on: string }[];
  /** Rows that changed a listing, or hid it. */
  readonly applied: number;
  /** Rows, or parts of rows, that were not applied, with the reason. */
  readonly notes: readonly FeedNote[];
}

/** What is put together from the listing's own and the team's, instead of replaced. */
const FILLED = ['contact', 'firstVisit', 'joining'] as const;

function correctedValues(listing: Opportunity, corrections: CorrectableValues): CorrectableValues {
  const together = Object.fromEntries(
    FILLED.filter((field) => corrections[field]).map((field) => [field, { ...listing[field], ...corrections[field] }]),
  );
  return { ...corrections, ...together };
}

/** What the team's own words turn away: a correction may add an exclusion, and never takes one out. */
function exclusionsIn({ description = '', firstVisit, whoItIsFor = '' }: CorrectableValues): readonly Exclusion[] {
  return readExclusions([description, firstVisit?.instructions ?? '', whoItIsFor]);
}

function corrected(listing: Opportunity, { corrections, reviewedBy, reviewedOn }: OverlayRow): Opportunity {
  if (!corrections) return listing;
  const fields = Object.keys(corrections) as CorrectableField[];
  const values = correctedValues(listing, corrections);
  const listed = stated(Object.fromEntries(fields.map((field) => [field, listing[field]])));
  const exclusions = onlyOnce([...listing.exclusions, ...exclusionsIn(corrections)]);
  const { level } = corrections;
  const beginner = level === 'beginner' || level === 'all' ? [{ basis: 'added' as const, evidence: reviewedBy }] : [];
  return {
    ...listing,
    ...values,
    ...(level && { beginner, levelWords: undefined }),
    exclusions,
    suitability: withoutExcluded(listing.suitability, exclusions),
    corrected: [...(listing.corrected ?? []), { by: reviewedBy, on: reviewedOn, fields, listed }],
  };
}

function withSuitability(
  listing: Opportunity,
  { suitability = [], reviewedBy, reviewedOn }: OverlayRow,
  refuse: (condition: string) => void,
): Opportunity {
  const added = suitability.map(({ condition, because = reviewedBy }): Suitability => ({
    condition,
    basis: 'added',
    evidence: because,
    reviewedOn,
    addedBy: reviewedBy,
  }));
  const allowed = withoutExcluded(added, listing.exclusions);
  for (const { condition } of added) if (!allowed.some((one) => one.condition === condition)) refuse(condition);
  const others = listing.suitability.filter(
    ({ condition, addedBy }) => addedBy !== reviewedBy || !allowed.some((one) => one.condition === condition),
  );
  return allowed.length ? { ...listing, suitability: [...allowed, ...others] } : listing;
}

/**
 * Lays local teams' additions over listings. They win over the feed, and are marked as theirs; what they replaced stays in
 * `corrected`. What an organiser excludes stays excluded. Rows that fit no listing, or several, change nothing and are
 * told in `notes`.
 *
 * @param only - Whether a listing may be changed at all; every one by default.
 */
export function applyOverlay(
  opportunities: readonly Opportunity[],
  overlay: Overlay,
  only: (opportunity: Opportunity) => boolean = () => true,
): Overlaid {
  const find = findListing(opportunities);
  const changed = new Map<number, Opportunity>();
  const hidden = new Map<number, { opportunity: Opportunity; by: string; on: string }>();
  const notes: FeedNote[] = [];
  let applied = 0;
  for (const row of overlay.rows) {
    const found = find(row);
    const own = typeof found === 'number' ? opportunities[found] : undefined;
    if (typeof found === 'string' || !own || !only(own)) {
      notes.push({ record: row.at, reason: typeof found === 'string' ? found : 'The listing is of another source.' });
      continue;
    }
    applied++;
    if (row.hide) hidden.set(found, { opportunity: own, by: row.reviewedBy, on: row.reviewedOn });
    const listing = withSuitability(corrected(changed.get(found) ?? own, row), row, (condition) =>
      notes.push({
        record: row.at,
        field: 'suitability',
        reason: `The organiser’s own words exclude ${condition}; that stands.`,
      }),
    );
    if (listing !== own) changed.set(found, frozen(stated(listing)));
  }
  return {
    opportunities: opportunities.map((own, at) => changed.get(at) ?? own).filter((_, at) => !hidden.has(at)),
    hidden: [...hidden.values()],
    applied,
    notes,
  };
}
