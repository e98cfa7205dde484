type Rgb = readonly [red: number, green: number, blue: number, alpha: number];

/** Least contrast of text against what is behind it: WCAG 2.2, 1.4.3. */
const TEXT_CONTRAST = 4.5;

/** One pixel to paint colours on, for every finder of a page. */
let shared: CanvasRenderingContext2D | null | undefined;

/** Any CSS colour, in any notation a browser knows, as sRGB numbers from 0 to 255 and an alpha from 0 to 1. */
function toRgb(colour: string, pen: CanvasRenderingContext2D): Rgb {
  pen.clearRect(0, 0, 1, 1);
  pen.fillStyle = colour;
  pen.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 255] = pen.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance([red, green, blue]: Rgb): number {
  const linear = (channel: number) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function contrast(a: Rgb, b: Rgb): number {
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (lighter + 0.05) / (darker + 0.05);
}

/** The background of the first ancestor that paints one, across shadow roots. Undefined on a bare page. */
function backgroundBehind(element: Element, pen: CanvasRenderingContext2D): string | undefined {
  for (let at: Element | null = element; at;) {
    const { backgroundColor } = getComputedStyle(at);
    if (toRgb(backgroundColor, pen)[3] > 0.5) return backgroundColor;
    const root = at.getRootNode();
    at = at.assignedSlot ?? at.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return undefined;
}

/**
 * Fits the accent a page chose to the background it stands on: black or white text upon it, whichever reads better,
 * and the page's own text colour in its place wherever it would be too pale to read.
 *
 * @param root - Gets the answers, as custom properties. Its outline has the accent's colour, and its column rule that
 * of the cards: `--af-color-surface`, or what the browser paints on a bare page.
 */
export function fitHostColours(host: Element, root: HTMLElement): void {
  shared ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const pen = shared;
  if (!pen) return;
  const { outlineColor: accent, columnRuleColor: surface } = getComputedStyle(root);
  const behind = backgroundBehind(host, pen) ?? surface;
  const ownSurface = getComputedStyle(root).getPropertyValue('--af-color-surface') !== '';
  const reads = (colour: string, on: string) => contrast(toRgb(colour, pen), toRgb(on, pen)) >= TEXT_CONTRAST;
  const readable = reads(accent, behind) && (!ownSurface || reads(accent, surface));
  root.style.setProperty('--af-surface', behind);
  root.style.setProperty('--af-on-accent', reads('#fff', accent) ? '#fff' : '#000');
  root.style.setProperty('--af-accent-on-surface', readable ? accent : 'currentColor');
}
