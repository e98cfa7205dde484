import { screenWords } from '../../locales/en-prompt-screen.js';
import { makeQrCode } from '../shared/qr-code.js';
import { type Look, drawSlide } from './draw-slide.js';
import type { Slide } from './slides.js';
import type { WhereTo } from './where-to.js';
import { type Entry, zip } from './zip.js';

/** The shapes of screens: lying, and standing. */
const SHAPES = [
  ['landscape', 1920, 1080],
  ['portrait', 1080, 1920],
] as const;

/** How long a picture waits for the page's font, milliseconds; then it is drawn in the next best. */
const FONT_WAIT = 3000;

/** A canvas draws with the fonts that are there: those that nothing on the page has used yet are fetched first. */
async function fontsOf(family: string): Promise<void> {
  const wait = new Promise((resolve) => setTimeout(resolve, FONT_WAIT));
  const fonts = [400, 600, 700].map((weight) => document.fonts.load(`${weight} 1em ${family}`));
  await Promise.race([Promise.allSettled(fonts), wait]);
}

/** How pictures are to look: black on white, whatever the page, in its own font and with its accent. */
export async function lookOf(host: HTMLElement, where: WhereTo | undefined, from: string): Promise<Look> {
  const style = getComputedStyle(host);
  await fontsOf(style.fontFamily);
  return {
    font: style.fontFamily,
    text: '#111',
    background: '#fff',
    accent: style.getPropertyValue('--af-color-accent').trim() || '#0b6b63',
    from,
    ...(where && {
      code: { qr: await makeQrCode(where.url), beside: screenWords.scan, address: where.short },
    }),
  };
}

/** A canvas as the bytes of a PNG picture. */
export async function pngOf(canvas: HTMLCanvasElement): Promise<Uint8Array> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('The picture could not be made.');
  return new Uint8Array(await blob.arrayBuffer());
}

/** Hands somebody a file. */
export function download(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Saves every slide as two pictures in one zip, for screens that take nothing else. How many there are. */
export async function saveSlides(
  deck: readonly Slide[],
  host: HTMLElement,
  where: WhereTo | undefined,
  from: string,
): Promise<number> {
  const look = await lookOf(host, where, from);
  const canvas = document.createElement('canvas');
  const pictures: Entry[] = [];
  const once = [...new Map(deck.map((slide) => [slide.id, slide])).values()];
  for (const [shape, width, height] of SHAPES)
    for (const [at, slide] of once.entries()) {
      canvas.width = width;
      canvas.height = height;
      drawSlide(canvas, slide, look);
      pictures.push({ name: `${shape}/slide-${String(at + 1).padStart(2, '0')}.png`, bytes: await pngOf(canvas) });
    }
  download(zip(pictures), 'slides.zip');
  return pictures.length;
}
