/**
 * The notation that rules for reading sentences are written in: wordings with a comma and a space between them. It is that
 * of regular expressions but for three things. `~` is whatever ending a word has, so that "exclu~" is "exclude" and
 * "exclusions"; `(a|b)` captures nothing; and a new line is a space, or nothing after `|`. What is put in with `${}` is a
 * pattern already and stays as it is.
 */
const patternOf = (strings: TemplateStringsArray, parts: readonly string[]): string =>
  String.raw(
    {
      raw: strings.raw.map((wordings, order) =>
        (order > 0 ? wordings : wordings.trimStart())
          .replace(/,\s+|\|\n\s*/g, '|')
          .replace(/\s+/g, ' ')
          .replace(/(?<!\\)\((?!\?)/g, '(?:')
          .replaceAll('~', '\\w*'),
      ),
    },
    ...parts,
  );

/** A pattern for any of some wordings. */
export const anyOf = (strings: TemplateStringsArray, ...parts: readonly string[]): string =>
  `(?:${patternOf(strings, parts)})`;

/** A pattern for any of some wordings where they stand as whole words. */
export const words = (strings: TemplateStringsArray, ...parts: readonly string[]): string =>
  `\\b(?:${patternOf(strings, parts)})\\b`;
