import type { QrCode } from '../shared/qr-code.js';
import type { Slide } from './slides.js';

/** What a picture is drawn with. */
export interface Look {
  readonly font: string;
  readonly text: string;
  readonly background: string;
  readonly accent: string;
  readonly from: string;
  /** The code, the words beside it and the address beneath. */
  readonly code?: { readonly qr: QrCode; readonly beside: string; readonly address: string };
}

/** The words of a text in lines no wider than this many pixels. */
function lines(pen: CanvasRenderingContext2D, text: string, width: number): readonly string[] {
  const all: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line ? `${line} ${word}` : word;
    if (line && pen.measureText(longer).width > width) {
      all.push(line);
      line = word;
    } else line = longer;
  }
  return line ? [...all, line] : all;
}

interface Block {
  readonly text: string;
  readonly size: number;
  readonly weight: number;
}

/** Height of a line of letters, and the room after a block, as parts of the letters' size. */
const LINE = 1.2;
const AFTER = 0.45;

/** The longest line of a block, pixels: one word alone may be wider than the box. */
function widest(pen: CanvasRenderingContext2D, block: Block & { readonly lines: readonly string[] }, font: string) {
  pen.font = `${block.weight} ${block.size}px ${font}`;
  return Math.max(...block.lines.map((line) => pen.measureText(line).width));
}

/** The blocks of a slide with the largest letters that fit a box. */
function fit(pen: CanvasRenderingContext2D, slide: Slide, look: Look, width: number, height: number, unit: number) {
  for (let size = 14 * unit; ; size -= unit / 2) {
    const small = Math.min(5.8 * unit, size);
    const blocks: readonly Block[] = [
      ...(slide.above ? [{ text: slide.above, size: small, weight: 600 }] : []),
      { text: slide.text, size, weight: 700 },
      ...slide.beneath.map((text) => ({ text, size: small, weight: 400 })),
    ];
    const laid = blocks.map((block) => {
      pen.font = `${block.weight} ${block.size}px ${look.font}`;
      return { ...block, lines: lines(pen, block.text, width) };
    });
    const wide = Math.max(...laid.map((block) => widest(pen, block, look.font)));
    const tall = laid.reduce((sum, block) => sum + block.lines.length * block.size * LINE + block.size * AFTER, 0);
    if ((tall <= height && wide <= width) || size <= 3 * unit) return { laid, tall };
  }
}

/** Draws a slide as a picture of any shape: the words large, the code in the corner, who it is from beside it. */
export function drawSlide(canvas: HTMLCanvasElement, slide: Slide, look: Look): void {
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('This browser draws no pictures.');
  const { width, height } = canvas;
  const unit = Math.min(width, height) / 100;
  const edge = 7 * unit;
  pen.fillStyle = look.background;
  pen.fillRect(0, 0, width, height);
  pen.fillStyle = look.accent;
  pen.fillRect(0, 0, width, 2 * unit);
  pen.textBaseline = 'alphabetic';

  const foot = height - edge - (width < height ? 42 : 32) * unit;
  const { laid, tall } = fit(pen, slide, look, width - 2 * edge, foot - edge - 4 * unit, unit);
  let y = edge + (foot - edge - tall) / 2;
  for (const block of laid) {
    pen.font = `${block.weight} ${block.size}px ${look.font}`;
    pen.fillStyle = look.text;
    for (const line of block.lines) {
      pen.fillText(line, edge, y + block.size);
      y += block.size * LINE;
    }
    y += block.size * AFTER;
  }
  drawFoot(pen, look, unit, edge);
}

function drawFoot(pen: CanvasRenderingContext2D, { code, font, text, from }: Look, unit: number, edge: number) {
  const { width, height } = pen.canvas;
  const size = 5.6 * unit;
  const side = 23 * unit;
  const left = width - edge - side;
  const top = height - edge - size * LINE - side;
  // On a standing screen the address takes the whole width, so the name stands above the code.
  const bottom = width < height ? top - 3 * unit : height - edge;
  pen.fillStyle = text;
  pen.font = `400 ${size}px ${font}`;
  const name = from ? lines(pen, from, width < height ? width - 2 * edge : width / 2 - edge) : [];
  name.forEach((line, at) => pen.fillText(line, edge, bottom - (name.length - 1 - at) * size * LINE));
  if (!code) return;
  pen.fillStyle = '#fff';
  pen.fillRect(left, top, side, side);
  pen.save();
  pen.translate(left, top);
  pen.scale(side / code.qr.size, side / code.qr.size);
  pen.fillStyle = '#000';
  const squares = new Path2D(code.qr.path);
  // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- this fills a shape, not an array.
  pen.fill(squares);
  pen.restore();
  pen.fillStyle = text;
  pen.textAlign = 'right';
  const beside = lines(pen, code.beside, 46 * unit);
  beside.forEach((line, at) => pen.fillText(line, left - 2 * unit, top + side / 2 + at * size * LINE));
  pen.font = `600 ${size}px ${font}`;
  pen.fillText(code.address, width - edge, height - edge, width - 2 * edge);
  pen.textAlign = 'left';
}
