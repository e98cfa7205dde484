import { LONGEST_LINK, webLink } from './links.js';

/** A host without its `https://`, whatever it ends in. Not a time of day: `10.30am`. */
const HOST = /^(?:[a-z\d-]+\.)+[a-z]{2,}(?:[/?#]\S*)?$/i;

/**
 * A web address as people write one, who often leave out its beginning: `club.wales/join`. Undefined for all else, and for
 * the `http://www.example.com` that software puts where nobody wrote anything.
 */
export function writtenLink(value: unknown, base?: string): string | undefined {
  if (typeof value !== 'string' || value.length > LONGEST_LINK) return undefined;
  const written = value.trim().replace(/^https?(?::\/?|\/\/)(?=www\.)/i, 'https://');
  if (/^https?:\/\/(?:www\.)?example\.com\/?$/i.test(written)) return undefined;
  return webLink(written.replace(HOST, 'https://$&'), base);
}
