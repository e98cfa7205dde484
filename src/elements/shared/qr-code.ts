import { type TemplateResult, html, nothing, svg } from 'lit';
import { until } from 'lit/directives/until.js';

/** A QR code as one black shape on white, measured in its own small squares. */
export interface QrCode {
  /** Squares along a side, with the white edge. */
  readonly size: number;
  /** The dark squares, as SVG path data; it begins at the corner of the white edge. */
  readonly path: string;
}

/** White squares around the code: what the standard asks for, so that a telephone finds its edge. */
const QUIET_ZONE = 4;

/**
 * The QR code of a text, usually an address. Level M or better: it still reads with a seventh of it worn away.
 *
 * Rejects when the drawing code cannot be had, or when the text is longer than a code can hold (about 2,300 letters).
 */
export async function makeQrCode(text: string): Promise<QrCode> {
  const [{ correction, generate }, { toSvgPath }] = await Promise.all([
    import('lean-qr/nano'),
    import('lean-qr/extras/svg'),
  ]);
  const code = generate(text, { minCorrectionLevel: correction.M });
  const shifted = {
    size: code.size + 2 * QUIET_ZONE,
    get: (x: number, y: number) => code.get(x - QUIET_ZONE, y - QUIET_ZONE),
  };
  return { size: shifted.size, path: toSvgPath(shifted) };
}

/** Black on white on every page: a reader in the dark, or with colours of its own, still has to be scanned. */
const drawn = ({ size, path }: QrCode, label: string) => html`
  <svg
    class="qr-code"
    part="qr-code"
    role="img"
    aria-label=${label}
    viewBox=${`0 0 ${size} ${size}`}
    shape-rendering="crispEdges"
  >
    ${svg`<rect width=${size} height=${size} fill="#fff" /><path d=${path} fill="#000" />`}
  </svg>
`;

/** What is being drawn or has been, so that rendering again draws nothing twice; the latest few. */
const drawings = new Map<string, Promise<TemplateResult | typeof nothing>>();
const KEPT = 20;

function drawingOf(text: string, label: string) {
  const key = `${text}\n${label}`;
  const drawing =
    drawings.get(key) ??
    makeQrCode(text).then(
      (code) => drawn(code, label),
      (error: unknown) => {
        drawings.delete(key);
        console.warn('<activity-finder>: a QR code could not be drawn; its address stands beneath.', error);
        return nothing;
      },
    );
  drawings.delete(key);
  drawings.set(key, drawing);
  for (const oldest of drawings.keys()) {
    if (drawings.size <= KEPT) break;
    drawings.delete(oldest);
  }
  return drawing;
}

/**
 * A QR code as a picture. Nothing stands in its place until it is drawn, or when it cannot be: print the address beneath.
 *
 * @param label - What the picture is called, such as "QR code for example.org/move".
 */
export const qrCode = (text: string, label: string): TemplateResult => html`${until(drawingOf(text, label), nothing)}`;
