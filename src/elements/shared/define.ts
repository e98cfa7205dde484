/**
 * Registers an element, unless the name is taken: a page may load this script twice, or two versions of it, and the
 * first one stays in charge without an error.
 */
export function define(name: string, element: CustomElementConstructor): void {
  if (!customElements.get(name)) customElements.define(name, element);
}
