import type { Look } from './draw-slide.js';
import { inLines } from './text-lines.js';

/** Where the message ends, pixels from the top, and what draws all that stands beneath it. */
export interface Foot {
  readonly top: number;
  draw(): void;
}

/** Height of a line of letters, as a part of their size. */
const LINE = 1.2;

/**
 * The foot of a picture: the code in the corner, what it is for beside it, its address beneath, and who the picture is
 * from. The name stands to the left where it has room there, and above everything else where it has not: names and
 * addresses are as long as they are, and fonts as wide.
 *
 * @param unit - A hundredth of the picture's shorter side, pixels.
 * @param edge - What stays white around, pixels.
 */
export function footOf(
  pen: CanvasRenderingContext2D,
  { code, font, text, from }: Look,
  unit: number,
  edge: number,
): Foot {
  const { width, height } = pen.canvas;
  const size = 5.6 * unit;
  const line = size * LINE;
  const side = 23 * unit;
  const whole = width - 2 * edge;
  const bottom = height - edge;
  const left = width - edge - side;
  const corner = bottom - line - side;
  const plain = `400 ${size}px ${font}`;
  const bold = `600 ${size}px ${font}`;

  pen.font = bold;
  const address = code ? Math.min(whole, pen.measureText(code.address).width) : 0;
  pen.font = plain;
  const beside = code ? inLines(pen, code.beside, 46 * unit) : [];
  const widest = (lines: readonly string[]) => Math.max(0, ...lines.map((words) => pen.measureText(words).width));
  const taken = code ? Math.max(address, widest(beside) + 2 * unit + side) + 4 * unit : 0;
  const narrow = inLines(pen, from, whole - taken);
  const fits = widest(narrow) <= whole - taken && narrow.length * line <= side;
  // A square has little room, and is read close by: the message comes before the name.
  const letters = fits || width !== height ? size : 0.75 * size;
  const signed = `400 ${letters}px ${font}`;
  pen.font = signed;
  const name = fits ? narrow : inLines(pen, from, whole);
  const under = fits ? bottom : corner - 3 * unit;
  const top = Math.min(code ? corner : bottom, under - name.length * letters * LINE);

  return {
    top,
    draw() {
      pen.fillStyle = text;
      pen.font = signed;
      name.forEach((words, at) => pen.fillText(words, edge, under - (name.length - 1 - at) * letters * LINE));
      if (!code) return;
      drawCode(pen, code.qr, left, corner, side);
      pen.fillStyle = text;
      pen.font = plain;
      pen.textAlign = 'right';
      const middle = corner + side / 2 - ((beside.length - 2) * line) / 2;
      beside.forEach((words, at) => pen.fillText(words, left - 2 * unit, middle + at * line));
      pen.font = bold;
      pen.fillText(code.address, width - edge, bottom, whole);
      pen.textAlign = 'left';
    },
  };
}

function drawCode(
  pen: CanvasRenderingContext2D,
  { size, path }: NonNullable<Look['code']>['qr'],
  x: number,
  y: number,
  side: number,
) {
  pen.fillStyle = '#fff';
  pen.fillRect(x, y, side, side);
  pen.save();
  pen.translate(x, y);
  pen.scale(side / size, side / size);
  pen.fillStyle = '#000';
  const squares = new Path2D(path);
  // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- this fills a shape, not an array.
  pen.fill(squares);
  pen.restore();
}
