/** Everything inside an element, shadow roots included, in the order of the document. */
function* inside(root: ParentNode): Generator<HTMLElement> {
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    yield element;
    if (element.shadowRoot) yield* inside(element.shadowRoot);
  }
}

/** What somebody would call an element: its label, or the words in it. */
function nameOf(element: HTMLElement): string {
  const labels =
    element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? [...(element.labels ?? [])] : [];
  const words = element.getAttribute('aria-label') ?? labels.map((label) => label.textContent).join(' ') ?? '';
  return (words || element.textContent || '').replace(/\s+/g, ' ').trim();
}

const shown = (element: HTMLElement) => element.checkVisibility();

/** Every visible element that a selector names, through shadow roots. */
export function allIn(root: HTMLElement, selector: string): HTMLElement[] {
  return [...inside(root), ...(root.shadowRoot ? inside(root.shadowRoot) : [])].filter(
    (element) => element.matches(selector) && shown(element),
  );
}

/** The one visible control with this name: a button, link, box or list. Fails where there is none. */
export function control(root: HTMLElement, name: string | RegExp): HTMLElement {
  const controls = allIn(root, 'button, a[href], input, select');
  const found = controls.find((element) =>
    typeof name === 'string' ? nameOf(element) === name : name.test(nameOf(element)),
  );
  if (!found) throw new Error(`No control is called ${String(name)}; there are: ${controls.map(nameOf).join(' | ')}`);
  return found;
}

/** Whether there is a visible control with this name. */
export function hasControl(root: HTMLElement, name: RegExp): boolean {
  return allIn(root, 'button, a[href], input, select').some((element) => name.test(nameOf(element)));
}

/** The names of the results on the page, in order. */
export function resultNames(root: HTMLElement): string[] {
  return allIn(root, '.name').map(nameOf);
}

/** All the words somebody can see. */
export function wordsOn(root: HTMLElement): string {
  return [root, ...allIn(root, '*')]
    .flatMap((element) => [...(element.shadowRoot ?? element).childNodes])
    .filter((node) => node.nodeType === Node.TEXT_NODE)
    .map((node) => node.textContent?.trim())
    .filter(Boolean)
    .join(' ');
}

/** The element that has focus, however deep in shadow roots. */
export function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

/** Types into a box as a person does: the words are there, and the page is told. */
export function type(box: HTMLElement, words: string): void {
  if (!(box instanceof HTMLInputElement)) throw new Error('Not a box to type in');
  box.focus();
  box.value = words;
  box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}
