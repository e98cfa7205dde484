import { createReadStream } from 'node:fs';
import { mkdir, open, rename, truncate, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { systemCode } from '../usage-error.js';

/**
 * A file that only grows, one JSON value a line. Whatever ends the program, all lines but perhaps the last are whole, and
 * a last one that is not is taken away when the file is opened again.
 */
export interface LineLog {
  /** Adds a line; it is on the disk when the promise resolves. */
  append(value: unknown): Promise<void>;
  /** Puts these lines in the place of all there are; until that is done the old ones stay. */
  replace(values: Iterable<unknown>): Promise<void>;
  close(): Promise<void>;
}

const NEW_LINE = 10;

async function readLines(file: string, take: (value: unknown) => void): Promise<void> {
  let rest: Buffer[] = [];
  let whole = 0;
  try {
    for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) {
      let piece = chunk as Buffer;
      for (let end = piece.indexOf(NEW_LINE); end >= 0; end = piece.indexOf(NEW_LINE)) {
        const line = Buffer.concat([...rest, piece.subarray(0, end)]);
        take(JSON.parse(line.toString('utf8')));
        whole += line.length + 1;
        rest = [];
        piece = piece.subarray(end + 1);
      }
      if (piece.length > 0) rest.push(piece);
    }
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return;
    // A line that cannot be read, and all that follow it, are asked for again.
    if (!(error instanceof SyntaxError)) throw error;
    rest = [Buffer.alloc(1)];
  }
  if (rest.length > 0) await truncate(file, whole);
}

/**
 * Opens a log, making it when it is not there.
 *
 * @param take - Is given the value of each line that is there already.
 */
export async function openLineLog(file: string, take: (value: unknown) => void): Promise<LineLog> {
  await mkdir(dirname(file), { recursive: true });
  await readLines(file, take);
  let handle: FileHandle = await open(file, 'a');

  return {
    async append(value) {
      await handle.appendFile(`${JSON.stringify(value)}\n`);
      await handle.datasync();
    },
    async replace(values) {
      const fresh = `${file}.new`;
      const next = await open(fresh, 'w');
      let lines = '';
      for (const value of values) {
        lines += `${JSON.stringify(value)}\n`;
        if (lines.length < 1 << 20) continue;
        await next.appendFile(lines);
        lines = '';
      }
      await next.appendFile(lines);
      await next.sync();
      await next.close();
      await handle.close();
      await rename(fresh, file);
      handle = await open(file, 'a');
    },
    close: () => handle.close(),
  };
}

/** A log that nothing is kept of, for a run that leaves no trace. */
export function forgetfulLog(): LineLog {
  const nothing = (): Promise<void> => Promise.resolve();
  return { append: nothing, replace: nothing, close: nothing };
}
