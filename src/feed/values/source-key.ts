/** A short fingerprint of a text (FNV-1a, 32 bits), for ids that survive a rebuild. Not for secrets. */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** The short, stable key of a feed: a fingerprint of its host and path, or `feed` for one without an address. */
export function sourceKey(sourceUrl: string | undefined): string {
  if (!sourceUrl) return 'feed';
  return fingerprint(
    sourceUrl
      .replace(/^https?:\/\//i, '')
      .replace(/[?#].*$/, '')
      .toLowerCase(),
  );
}
