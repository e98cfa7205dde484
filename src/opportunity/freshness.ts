/** Where a listing comes from and how old it is. "Checked" is said only where the source has an assured date. */
export interface Trust {
  /** Key of the feed it came from: its address, or a name given to it. */
  readonly source: string;
  /** Who published it, to be named beside it; the licence nearly always asks for that. */
  readonly publisher?: string;
  readonly publisherUrl?: string;
  readonly licence?: string;
  /** The words that the licence asks to be shown. */
  readonly attribution?: string;
  /** ISO dates: the listing changed; somebody at the source checked it; it was copied into a saved feed. */
  readonly changed?: string;
  readonly checked?: string;
  readonly copied?: string;
  /** The other places a merged listing comes from, each to be named as its licence asks. */
  readonly also?: readonly Trust[];
}

/** Absent means running, as far as the listing says. */
export type Status = 'cancelled' | 'closed' | 'postponed';
