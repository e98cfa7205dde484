/** Where paper and screens lead to: an address for a code, and a short one to type. */
export interface WhereTo {
  readonly url: string;
  readonly short: string;
}

/** An address as somebody would type it. */
function shortened({ protocol, host, pathname, href }: URL): string {
  return /^https?:$/.test(protocol)
    ? `${host.replace(/^www\./, '')}${pathname}`.replace(/(?:\/index\.html)?\/?$/, '')
    : href;
}

/**
 * The page that holds activities: `href`, or else the page itself, at its finder. What a page's own address asks for
 * after a question mark is left out of it: that may be about the person who looks at it.
 *
 * @param address - The short address as the page's people would like it printed.
 */
export function whereTo(href: string | null, finder: string | null, address: string | null): WhereTo {
  const url = href ? urlOf(href) : undefined;
  const page = url ?? new URL(document.baseURI);
  if (!url) {
    page.search = '';
    page.hash = finder ?? '';
  }
  return { url: page.href, short: address?.trim() || shortened(page) };
}

function urlOf(href: string): URL | undefined {
  try {
    const url = new URL(href, document.baseURI);
    return /^https?:$/.test(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}
