/**
 * What takes physical activity out of a directory that holds far more. Plain data, so that a publisher can keep their
 * own in a file. Words are compared without capitals, accents and marks, as whole words; a plural in -s needs no entry.
 */
export interface ActivityRule {
  /** Words of a taxonomy term or category that mean physical activity: its services are taken. */
  readonly terms: readonly string[];
  /** Words of a term or a name that mean something else: what only the description says then counts for nothing. */
  readonly otherTerms: readonly string[];
  /** Activities: a service with one in its name is taken. */
  readonly words: readonly string[];
  /** Phrases in which those words mean something else: "walk-in", "run by", "exercise your right". */
  readonly otherWords: readonly string[];
  /** How many different activities a description has to name where name and terms say nothing. */
  readonly mentions: number;
}
