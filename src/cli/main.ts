#!/usr/bin/env node
/**
 * The command line for publishers: `npx activity-finder check` and `npx activity-finder build`. Node only.
 *
 * @module
 */
import { run } from './run.js';

// A reader that has seen enough (`| head`) closes the pipe; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await run(process.argv.slice(2));
