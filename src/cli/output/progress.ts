import { number } from './count-words.js';
import { printable } from './wrap.js';

/** Milliseconds between two lines where there is no terminal to draw on. */
const PATIENCE = 10_000;
const BAR = 24;

/** Says what is going on, on the error channel, so that the output stays clean. */
export interface Progress {
  /** @param of - How many there will be, where that is known. */
  show(what: string, done: number, of?: number): void;
  /** A line that stays. */
  say(line: string): void;
  /** Takes the bar away. */
  end(): void;
}

const shortened = (text: string, length: number): string =>
  text.length > length ? `${text.slice(0, length / 2)}…${text.slice(-length / 2 + 1)}` : text;

function drawn(what: string, done: number, of: number | undefined, width: number): string {
  const count = of === undefined ? `${number(done)} items` : `${number(done)} of ${number(of)}`;
  const full = of ? Math.min(BAR, Math.floor((done / of) * BAR)) : 0;
  const bar = of === undefined ? '' : `${'█'.repeat(full)}${'░'.repeat(BAR - full)} `;
  return `${bar}${count}  ${shortened(what, Math.max(20, width - bar.length - count.length - 4))}`;
}

/** Draws one line that changes on a terminal, and now and then a plain line elsewhere. */
export function createProgress(stream: NodeJS.WriteStream = process.stderr): Progress {
  const terminal = stream.isTTY && process.env['TERM'] !== 'dumb';
  let drawing = false;
  let last = 0;
  let lastWhat = '';

  function end(): void {
    if (drawing) stream.write('\r\u001B[K');
    drawing = false;
  }

  return {
    show(what, done, of) {
      const now = Date.now();
      if (now - last < (terminal ? 80 : PATIENCE) && what === lastWhat && done !== of) return;
      last = now;
      lastWhat = what;
      if (terminal) stream.write(`\r\u001B[K${drawn(printable(what), done, of, stream.columns || 80)}`);
      else
        stream.write(
          `${printable(what)}: ${of === undefined ? `${number(done)} items` : `${number(done)} of ${number(of)}`}\n`,
        );
      drawing = terminal;
    },
    say(line) {
      end();
      stream.write(`${line}\n`);
    },
    end,
  };
}
