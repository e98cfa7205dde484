import { decodeText } from './decode-text.js';
import { LARGEST_FEED } from '../read-feed.js';

/** More bytes than a feed may have. */
export const TOO_LARGE = Symbol('too large');

/**
 * Everything a stream brings, unless it is too large: then the rest is not asked for.
 *
 * @throws What the stream throws: it broke off, or what was to be unpacked is damaged.
 */
export async function bytesOf(stream: ReadableStream<Uint8Array>): Promise<Uint8Array | typeof TOO_LARGE> {
  const reader = stream.getReader();
  const pieces: Uint8Array[] = [];
  let length = 0;
  while (length <= LARGEST_FEED) {
    const { done, value } = await reader.read();
    if (done) return joined(pieces, length);
    pieces.push(value);
    length += value.byteLength;
  }
  await reader.cancel();
  return TOO_LARGE;
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length);
  let end = 0;
  for (const piece of pieces) {
    all.set(piece, end);
    end += piece.byteLength;
  }
  return all;
}

/**
 * The text of a file. Unpacks gzip, which many hosts send without saying so, and reads what spreadsheets save.
 *
 * @throws When the packed data is damaged.
 */
export async function bodyText(bytes: Uint8Array): Promise<string | typeof TOO_LARGE> {
  const [first, second] = bytes;
  if (first === 0x1f && second === 0x8b) {
    const packed = new Response(bytes as Uint8Array<ArrayBuffer>).body;
    const plain = packed && (await bytesOf(packed.pipeThrough(new DecompressionStream('gzip'))));
    return plain === TOO_LARGE ? plain : decodeText(plain ?? new Uint8Array());
  }
  return decodeText(bytes);
}
