/** One listing or record, to look up: its id in the feed and what it is called. */
export interface Example {
  readonly id: string;
  readonly name?: string;
}

/** How many listings say something. */
export interface Said {
  readonly key: string;
  readonly label: string;
  readonly count: number;
  /** Of how many the question can be asked. */
  readonly of: number;
}

/** Records with the same fate for the same reason. */
export interface Grouped {
  /** In words a publisher understands; of the first of them where they differ in a number or a name. */
  readonly reason: string;
  readonly field?: string;
  /** What to do about it, where the reason does not say that. */
  readonly hint?: string;
  readonly count: number;
  readonly examples: readonly Example[];
}

/** A thing to put right, with what is gained. */
export interface Fix {
  readonly key: string;
  readonly title: string;
  readonly why: string;
  /** What was found, where it is a record or a value that is wrong. */
  readonly found?: string;
  readonly how?: string;
  /** How many listings or records it is about. */
  readonly count: number;
  readonly of: number;
  readonly examples: readonly Example[];
}

/** How old the listings are, in bands that add up to the listings. */
export interface Freshness {
  readonly bands: readonly { readonly label: string; readonly count: number }[];
  /** ISO dates of the listings that changed or were checked first and last. */
  readonly oldest?: string;
  readonly newest?: string;
  /** How many carry a date on which somebody checked them. */
  readonly checked: number;
}

/** What `check` found in one feed. The JSON of `--json` is a list of these. */
export interface CheckReport {
  readonly source: string;
  /** The day the check was made for, ISO. */
  readonly on: string;
  readonly format: string;
  /** Why nothing could be read at all. */
  readonly problem?: { readonly code: string; readonly detail: string };
  /** The feed goes on elsewhere, so that this is not all of it. */
  readonly goesOn?: string;
  readonly publishers: readonly string[];
  readonly records: {
    readonly read: number;
    readonly kept: number;
    /** Became part of another record: dates of a series, older versions, deletions. */
    readonly folded: number;
    /** Left out because they are damaged. */
    readonly damaged: number;
    /** Left out although nothing is wrong with them: ended, or not asked for. */
    readonly leftOut: number;
    /** Left out by the rule that takes only physical activity from a directory. */
    readonly notActivity: number;
    /** Values mended or left out of records that were kept. */
    readonly mended: number;
  };
  readonly says: readonly Said[];
  readonly freshness: Freshness;
  readonly fixes: readonly Fix[];
  readonly dropped: readonly Grouped[];
  readonly mended: readonly Grouped[];
  readonly warnings: readonly string[];
}
