/** Where to read on or learn more. A host may put its own in their place. */
export interface FurtherHelp {
  readonly name: string;
  /** Only where the research opened that page. */
  readonly url?: string;
  /** Whom it is for. */
  readonly audience: 'everyone' | 'staff';
  /** The day it was read of, and when to look again: ISO dates. */
  readonly readOn: string;
  readonly reviewBy: string;
}

const REVIEW = { readOn: '2026-11-21', reviewBy: '2027-11-21' } as const;

/** What the programme's documents name. Most addresses were not verified, so most of these are names and no links. */
export const FURTHER_HELP: readonly FurtherHelp[] = [
  { name: 'We Are Undefeatable', audience: 'everyone', ...REVIEW },
  { name: 'Active 10', audience: 'everyone', ...REVIEW },
  {
    name: 'Moving Medicine, consensus statement on risk',
    url: 'https://movingmedicine.ac.uk/riskconsensus',
    audience: 'staff',
    ...REVIEW,
  },
  { name: 'e-learning for healthcare, physical activity and health', audience: 'staff', ...REVIEW },
];
