/** What no text in UTF-8 has: a letter that is damaged, or a zero among its first two. */
const NOT_UTF8 = /\ufffd|^.?\0/s;

/**
 * The text that bytes are, whatever they say they are: UTF-8, or an older encoding, which brings its own file. Without
 * that it is what it is in UTF-8. Never rejects.
 */
export async function decodeText(bytes: Uint8Array): Promise<string> {
  const text = new TextDecoder().decode(bytes);
  if (!NOT_UTF8.test(text)) return text;
  const old = await import('./old-encodings.js').catch(() => undefined);
  return old?.decodeOld(bytes, text) ?? text;
}
