import { buildCommand } from './build/build-command.js';
import { checkCommand } from './check/check-command.js';
import type { Command } from './command.js';
import { HarvestError } from './harvest/harvest-error.js';
import { helpFor } from './help/help-for.js';
import { UsageError } from './usage-error.js';
import { version } from './version.js';

const COMMANDS: Readonly<Record<string, Command>> = { check: checkCommand, build: buildCommand };

/**
 * Runs one command line.
 *
 * @param words - What stands after the program's name.
 * @returns The exit code: 0 fine, 1 problems over a threshold, 2 wrong use or a source that could not be read.
 */
export async function run(words: readonly string[]): Promise<number> {
  const [first = '--help', ...rest] = words;
  if (first === '--version' || first === '-v') return print(`${version()}\n`);
  const asked = first === 'help' ? (rest[0] ?? '') : first;
  if (first === 'help' || first === '--help' || first === '-h') return print(helpFor(asked));
  try {
    const command = Object.hasOwn(COMMANDS, first) ? COMMANDS[first] : undefined;
    if (!command) throw new UsageError(`There is no command “${first}”. The commands are: check, build.`);
    if (rest.includes('--help') || rest.includes('-h')) return print(helpFor(first));
    return await command(rest);
  } catch (error) {
    if (error instanceof HarvestError) return failed(error.message);
    // Never 1: that would tell a job that a limit was broken.
    if (!(error instanceof UsageError))
      return failed(`Something went wrong that should not have. Please report this: ${wordsFor(error)}`);
    const help = Object.hasOwn(COMMANDS, first) ? ` ${first}` : '';
    process.stderr.write(`${error.message}\nHow it is used: activity-finder${help} --help\n`);
    return 2;
  }
}

function failed(message: string): number {
  process.stderr.write(`${message}\n`);
  return 2;
}

const wordsFor = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));

function print(text: string): number {
  process.stdout.write(text);
  return 0;
}
