import { fingerprint } from './fingerprint.js';

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
