import { parseArgs, type ParseArgsConfig } from 'node:util';
import { UsageError } from './usage-error.js';

/** A command: takes the words after its name, gives the exit code. Throws `UsageError`. */
export type Command = (words: readonly string[]) => Promise<number>;

/** The options a command knows, as `parseArgs` of Node describes them. */
export type Options = NonNullable<ParseArgsConfig['options']>;

type Parsed<T extends Options> = ReturnType<
  typeof parseArgs<{ args: string[]; options: T; allowPositionals: true; strict: true }>
>;

/**
 * Reads the words after a command.
 *
 * @throws UsageError naming the option that is wrong, and the ones there are.
 */
export function readWords<T extends Options>(words: readonly string[], options: T): Parsed<T> {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
  } catch (error) {
    const [said = ''] = String(error instanceof Error ? error.message : error).split('. To specify');
    const known = Object.keys(options).map((name) => `--${name}`);
    throw new UsageError(`${said}.\nThe options are: ${known.join(', ')}.`);
  }
}

/** A number an option gives, within limits. */
export function numberOption(name: string, given: string | undefined, fallback: number, least: number): number {
  if (given === undefined) return fallback;
  const number = Number(given);
  if (given.trim() && Number.isFinite(number) && number >= least) return number;
  throw new UsageError(`--${name} takes a number of at least ${least}, not “${given}”.`);
}

/** One of several words an option may give. */
export function choiceOption<T extends string>(
  name: string,
  given: string | undefined,
  choices: readonly [T, ...T[]],
): T {
  const choice = given === undefined ? choices[0] : choices.find((each) => each === given);
  if (choice) return choice;
  throw new UsageError(`--${name} takes one of: ${choices.join(', ')}. It was given “${given}”.`);
}

/** The moment that decides what has ended, from `--now`. */
export function nowOption(given: string | undefined): Date {
  const now = given === undefined ? new Date() : new Date(given);
  if (!Number.isNaN(now.getTime())) return now;
  throw new UsageError(`--now takes a date such as 2026-11-24, not “${given}”.`);
}
