// Not a module: it puts its one function on the window.
import 'jsqr';

type Read = (pixels: Uint8ClampedArray, width: number, height: number) => { readonly data: string } | null;

/** A drawing as pixels, each side this long. */
async function paint(drawing: SVGElement, side: number): Promise<ImageData> {
  const copy = drawing.cloneNode(true) as SVGElement;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', `${side}`);
  copy.setAttribute('height', `${side}`);
  const picture = new Image();
  picture.src = `data:image/svg+xml,${encodeURIComponent(copy.outerHTML)}`;
  await picture.decode();
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = side;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('This browser draws nothing.');
  pen.drawImage(picture, 0, 0);
  return pen.getImageData(0, 0, side, side);
}

/** What a telephone reads in pixels; undefined where it finds no QR code. */
export function readPixels({ data, width, height }: ImageData): string | undefined {
  const { jsQR } = window as unknown as { jsQR: Read };
  return jsQR(data, width, height)?.data;
}

/** What a telephone reads in a drawing. */
export const readQrCode = async (drawing: SVGElement, side = 200): Promise<string | undefined> =>
  readPixels(await paint(drawing, side));
