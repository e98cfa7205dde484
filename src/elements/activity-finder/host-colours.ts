type Rgb = readonly [red: number, green: number, blue: number, alpha: number];

/** Least contrast of text against what is behind it: WCAG 2.2, 1.4.3. */
const TEXT_CONTRAST = 4.5;

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

/** The first ancestor that paints a background, across shadow roots; a page that paints none is its canvas. */
function surfaceBehind(element: Element, pen: CanvasRenderingContext2D): string {
  for (let at: Element | null = element; at;) {
    const { backgroundColor } = getComputedStyle(at);
    if (toRgb(backgroundColor, pen)[3] > 0.5) return backgroundColor;
    const root = at.getRootNode();
    at = at.assignedSlot ?? at.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return 'Canvas';
}

/**
 * Fits the accent a page chose to the background it stands on: black or white text upon it, whichever reads better,
 * and the page's own text colour in its place wherever it would be too pale to read.
 *
 * @param root - The element that gets the answers, as custom properties.
 */
export function fitHostColours(host: Element, root: HTMLElement): void {
  const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!pen) return;
  const probe = getComputedStyle(root);
  const surface = surfaceBehind(host, pen);
  const behind = toRgb(surface === 'Canvas' && probe.colorScheme.includes('dark') ? '#121212' : surface, pen);
  const accent = toRgb(probe.outlineColor, pen);
  const white: Rgb = [255, 255, 255, 1];
  root.style.setProperty('--af-surface', surface);
  root.style.setProperty('--af-on-accent', contrast(accent, white) >= TEXT_CONTRAST ? '#fff' : '#000');
  root.style.setProperty(
    '--af-accent-on-surface',
    contrast(accent, behind) >= TEXT_CONTRAST ? probe.outlineColor : 'currentColor',
  );
}
