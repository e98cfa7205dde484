import { type TemplateResult, html, nothing } from 'lit';
import type { Criteria } from '../../search/criteria.js';

/** Where advice may lead: a finder on the same page, or else a page that has one. */
export interface Way {
  /** The id of an `<activity-finder>` on the page. */
  readonly finder?: string | null;
  /** The address of a page with a finder. It is followed as it is: what to look for is never added to it. */
  readonly href?: string | null;
}

/** What an action that leads to activities says and asks for. */
export interface Lead extends Way {
  /** Stays in memory: a condition has no business in an address. */
  readonly criteria: Criteria;
  readonly label: string | TemplateResult;
}

/** What `<activity-finder>` offers, without importing it: either script may be on the page without the other. */
interface Shows extends HTMLElement {
  show(criteria: Criteria): Promise<void>;
}

const FINDER = 'activity-finder';
/** The elements whose developer has been told already. */
const told = new WeakSet<HTMLElement>();

function tell(from: HTMLElement, what: string) {
  if (told.has(from)) return;
  told.add(from);
  console.warn(`<${from.localName}>: ${what}`);
}

function finderCalled(id: string, from: HTMLElement): HTMLElement | undefined {
  const root = from.getRootNode();
  const found = (root instanceof ShadowRoot && root.getElementById(id)) || document.getElementById(id);
  return found?.localName === FINDER ? found : undefined;
}

/** An address a browser can go to, or undefined: a page that takes it from a query would take `javascript:` too. */
function pageAt(href: string, from: HTMLElement): string | undefined {
  const link = document.createElement('a');
  link.href = href;
  if (/^https?:$/.test(link.protocol)) return href;
  tell(from, `href="${href}" is no address of a page.`);
  return undefined;
}

/** Takes somebody to a finder on the page, also one whose script has not come yet. */
async function goTo(finder: HTMLElement, criteria: Criteria): Promise<void> {
  finder.scrollIntoView({ block: 'nearest' });
  await customElements.whenDefined(FINDER);
  customElements.upgrade(finder);
  await (finder as Shows).show(criteria);
}

/**
 * The action that advice ends in: a button where the finder is on the page, a link where it is on another, and nothing,
 * with a line for the developer, where there is neither.
 *
 * @param from - The element that gives the advice.
 */
export function leadToFinder(
  from: HTMLElement,
  { finder, href, criteria, label }: Lead,
): TemplateResult | typeof nothing {
  const onPage = finder ? finderCalled(finder, from) : undefined;
  if (onPage)
    return html`<button type="button" class="button main" part="action" @click=${() => goTo(onPage, criteria)}>
      ${label}
    </button>`;
  if (finder) tell(from, `there is no <activity-finder id="${finder}"> on this page.`);
  const page = href ? pageAt(href, from) : undefined;
  return page ? html`<a class="button main" part="action" href=${page}>${label}</a>` : nothing;
}

/** Whether an action that leads to activities has anywhere to lead to. */
export function hasWay({ finder, href }: Way): boolean {
  return Boolean(finder || href);
}
