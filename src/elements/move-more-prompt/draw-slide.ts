import type { QrCode } from '../shared/qr-code.js';
import { footOf } from './slide-foot.js';
import type { Slide } from './slides.js';
import { inLines } from './text-lines.js';

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
      return { ...block, lines: inLines(pen, block.text, width) };
    });
    const wide = Math.max(...laid.map((block) => widest(pen, block, look.font)));
    const tall = laid.reduce((sum, block) => sum + block.lines.length * block.size * LINE + block.size * AFTER, 0);
    if ((tall <= height && wide <= width) || size <= 3 * unit) return { laid, tall };
  }
}

/** Draws a slide as a picture of any shape: the words large, and its foot beneath. */
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

  const foot = footOf(pen, look, unit, edge);
  const room = foot.top - edge - 4 * unit;
  const { laid, tall } = fit(pen, slide, look, width - 2 * edge, room, unit);
  let y = edge + (room - tall) / 2;
  for (const block of laid) {
    pen.font = `${block.weight} ${block.size}px ${look.font}`;
    pen.fillStyle = look.text;
    for (const line of block.lines) {
      pen.fillText(line, edge, y + block.size);
      y += block.size * LINE;
    }
    y += block.size * AFTER;
  }
  foot.draw();
}
