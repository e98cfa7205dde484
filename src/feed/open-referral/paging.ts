import { webLink } from '../values/links.js';
import { isItem, type Item, numberOf } from '../values/raw-values.js';
import { said } from './fields.js';

const numberOfPage = (page: Item): number | undefined => numberOf(said(page, 'page_number', 'number'));

function goesOn(page: Item): boolean {
  const last = said(page, 'last_page', 'last');
  if (typeof last === 'boolean') return !last;
  const pages = numberOf(said(page, 'total_pages', 'totalPages'));
  const number = numberOfPage(page);
  return pages !== undefined && number !== undefined && number < pages;
}

/**
 * The address of the page after the last one in a body, when the list goes on. Open Referral pages are numbered, and
 * asked for with `page`; a `next` that is published wins.
 */
export function nextPage(body: unknown, sourceUrl: string | undefined): string | undefined {
  const pages = (Array.isArray(body) ? body.slice(0, 10_000) : [body])
    .filter(isItem)
    .filter((page) => numberOfPage(page) !== undefined);
  const last = pages.reduce<Item | undefined>(
    (at, page) => (at && (numberOfPage(at) ?? 0) >= (numberOfPage(page) ?? 0) ? at : page),
    undefined,
  );
  if (!last || !goesOn(last)) return undefined;
  const published = webLink(said(last, 'next'), sourceUrl);
  if (published) return published;
  const next = String((numberOfPage(last) ?? 0) + 1);
  try {
    const url = new URL(sourceUrl ?? '');
    url.searchParams.set('page', next);
    return url.href;
  } catch {
    return `?page=${next}`;
  }
}
