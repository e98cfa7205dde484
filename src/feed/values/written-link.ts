import { LONGEST_LINK, webLink } from './links.js';

/**
 * A web address as people write one, who often leave out its beginning: `club.org.uk/join`. Undefined for all else, and
 * for the `http://www.example.com` that software puts where nobody wrote anything.
 */
export function writtenLink(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > LONGEST_LINK) return undefined;
  const written = value.trim().replace(/^https?(?::\/?|\/\/)(?=www\.)/i, 'https://');
  if (/^https?:\/\/(?:www\.)?example\.com\/?$/i.test(written)) return undefined;
  return webLink(/^[a-z\d-]+(?:\.[a-z\d-]+)+(?:[/?#][^\s@]*)?$/i.test(written) ? `https://${written}` : written);
}
