/** A sheet of paper by name, upright. */
export type Paper = 'a4' | 'a5';

/** Marks what is printed and what it stands in, while it is. */
const WAY = 'data-af-way';
const ALONE = 'data-af-alone';

/** Hides all that is neither the element nor around it, and takes the page's own margins away. */
const rules = (paper: Paper) => `
  @page { size: ${paper === 'a5' ? 'A5' : 'A4'} portrait; margin: 0; }
  @media print {
    [${WAY}] { display: block !important; margin: 0 !important; padding: 0 !important; border: 0 !important;
      min-height: 0 !important; max-width: none !important; width: auto !important; background: #fff !important; }
    :is([${WAY}], :host) > :not([${WAY}], [${ALONE}]) { display: none !important; }
    [${ALONE}] { margin: 0 !important; }
  }
`;

/** What a page has put into the slots of the element, however far in: a practice's logo on its poster. */
function slottedInto(element: Element): readonly Element[] {
  const slots = [...element.querySelectorAll('slot')];
  const direct = slots.flatMap((slot) => slot.assignedElements());
  return [...new Set([...direct, ...slots.flatMap((slot) => slot.assignedElements({ flatten: true }))])];
}

/** The element and what it stands in, out through shadow roots. */
function* wayOut(element: Element): Generator<Element> {
  for (let at: Element | null = element; at;) {
    yield at;
    const root = at.getRootNode();
    at = at.assignedSlot ?? at.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
}

/**
 * Prints one element of a page and nothing else of it, on paper of this size without margins, and puts the page back
 * as it was. What the element looks like on paper is its own affair.
 */
export function printAlone(element: HTMLElement, paper: Paper): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules(paper));
  const way = [...wayOut(element)];
  const slotted = slottedInto(element);
  const roots = new Set(way.map((at) => at.getRootNode()).filter((root) => 'adoptedStyleSheets' in root)) as Set<
    Document | ShadowRoot
  >;
  const restore = () => {
    for (const root of roots) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
    for (const at of [...way, ...slotted]) for (const mark of [WAY, ALONE]) at.removeAttribute(mark);
  };
  for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  for (const at of way) at.setAttribute(at === element ? ALONE : WAY, '');
  for (const at of slotted) at.setAttribute(ALONE, '');
  addEventListener('afterprint', restore, { once: true });
  print();
}
